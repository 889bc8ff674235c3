// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rowphrase.h"

#include <array>

namespace eventscope {

namespace {

using Kind = RowPhrase::Kind;

/// A `%` stands for a value. Files hold these: they are never reworded.
struct Form
{
    Kind kind;
    const char *text;
};

constexpr std::array forms{
    Form{Kind::Disconnected, "disconnected % s, events may be missing"},
    Form{Kind::EndpointChanged, "endpoint changed, events may be missing"},
    Form{Kind::SubscribedAnew, "subscribed anew, events may be missing"},
    Form{Kind::ClockBehind, "this computer's clock is % s behind the service's; what is signed is corrected from now on"},
    Form{Kind::ClockAhead, "this computer's clock is % s ahead of the service's; what is signed is corrected from now on"},
    Form{Kind::TrimmedToRows, "the oldest % events and % other rows were removed: the capture reached its limit of % rows"},
    Form{Kind::TrimmedToSize, "the oldest % events and % other rows were removed: the capture reached its limit of %"},
    Form{Kind::RowsUnreadable, "rows % to % could not be read, the file is damaged there"},
    Form{Kind::RowsUnreadableToTheEnd, "rows from % on could not be read, the file is damaged there"},
    Form{Kind::MadeAgain, "The capture file was removed; it was made again, nothing is lost"},
    Form{Kind::MadeAgainWithLoss, "The capture file was removed; it was made again, lost: % events and % other rows"},
    Form{Kind::WrittenAgain, "The capture could not be written for a while (%), nothing is lost"},
    Form{Kind::WrittenAgainWithLoss, "The capture could not be written for a while (%), lost: % events and % other rows"},
    Form{Kind::SubscriptionRefused, "subscription refused: %"},
    Form{Kind::NotDelivered, "an event was not delivered: %"},
    Form{Kind::UnknownAnswer, "an answer came to a publish that is not known here, or no longer"},
    Form{Kind::StrayFrame, "frame: %"},
    Form{Kind::LatePublished, "the answer to a publish to % came after the deadline: published"},
    Form{Kind::LateNotPublished, "the answer to a publish to % came after the deadline: not published, %: %"},
    Form{Kind::LatePartlyPublished, "the answer to a publish to % came after the deadline: events published: %, failed: %"},
    Form{Kind::NotReceivedPerhaps,
         "event % of publish % was accepted but not received by % within % s; equal events were on their way, so it "
         "may be another of them"},
    Form{Kind::NotReceived, "event % of publish % was accepted but not received by % within % s"},
    Form{Kind::Published, "published: %"},
    Form{Kind::EventFailed, "failed: %"},
    Form{Kind::NotInTheAnswer, "not in the answer: a handler may have left it out"},
};

/// What stands before, between and behind the values.
QStringList wordsOf(const Form &form)
{
    return QString::fromLatin1(form.text).split(QLatin1Char('%'));
}

std::optional<QStringList> valuesIn(const QString &text, const QStringList &words)
{
    if (words.size() == 1)
        return text == words.constFirst() ? std::optional(QStringList()) : std::nullopt;
    const qsizetype end = text.size() - words.constLast().size();
    qsizetype from = words.constFirst().size();
    if (from > end || !text.startsWith(words.constFirst()) || !text.endsWith(words.constLast()))
        return std::nullopt;
    QStringList values;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const qsizetype at = text.indexOf(words.at(i), from);
        if (at < 0 || at + words.at(i).size() > end)
            return std::nullopt;
        values << text.mid(from, at - from);
        from = at + words.at(i).size();
    }
    return values << text.mid(from, end - from);
}

} // namespace

QString RowPhrase::text() const
{
    for (const Form &form : forms) {
        if (form.kind != kind)
            continue;
        const QStringList words = wordsOf(form);
        QString text = words.constFirst();
        for (qsizetype i = 1; i < words.size(); ++i)
            text += values.value(i - 1) + words.at(i);
        return text;
    }
    return {};
}

std::optional<RowPhrase> RowPhrase::read(const QString &text)
{
    for (const Form &form : forms) {
        if (const auto values = valuesIn(text, wordsOf(form)))
            return RowPhrase{form.kind, *values};
    }
    return std::nullopt;
}

} // namespace eventscope
