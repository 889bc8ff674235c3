// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowphrasetext.h"

#include "core/capture/rowphrase.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace eventscope {

namespace {

using Kind = RowPhrase::Kind;

/// Captures hold plain digits with a point.
QString number(const QString &stored)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    const qsizetype point = stored.indexOf(QLatin1Char('.'));
    return isNumber ? QLocale().toString(value, 'f', point < 0 ? 0 : static_cast<int>(stored.size() - point - 1)) : stored;
}

/// `1.00 GiB`
QString size(const QString &stored)
{
    return number(stored.section(QLatin1Char(' '), 0, 0)) + QChar(QChar::Nbsp) + stored.section(QLatin1Char(' '), 1);
}

/// The translation context of all that a row tells.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::rowphrasetext)

public:
    [[nodiscard]] static QString ofGap(const RowPhrase &phrase);
    [[nodiscard]] static QString ofCapture(const RowPhrase &phrase);
    [[nodiscard]] static QString ofConnection(const RowPhrase &phrase);
    [[nodiscard]] static QString ofPublish(const RowPhrase &phrase);
    [[nodiscard]] static QString ofState(ConnectionState state);
    [[nodiscard]] static QString withCause(const QString &text, const QString &cause);
};

QString Words::ofGap(const RowPhrase &phrase)
{
    switch (phrase.kind) {
    case Kind::Disconnected: return tr("disconnected %1 s, events may be missing").arg(number(phrase.values.at(0)));
    case Kind::EndpointChanged: return tr("endpoint changed, events may be missing");
    case Kind::SubscribedAnew: return tr("subscribed anew, events may be missing");
    default: return {};
    }
}

QString Words::ofCapture(const RowPhrase &phrase)
{
    const QStringList &values = phrase.values;
    switch (phrase.kind) {
    //: %1, %2: how many events and other rows; %3: how many rows a capture may have.
    case Kind::TrimmedToRows:
        return tr("the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3 rows")
            .arg(number(values.at(0)), number(values.at(1)), number(values.at(2)));
    //: %1, %2: how many events and other rows; %3: a size such as 1.00 GiB.
    case Kind::TrimmedToSize:
        return tr("the oldest %1 events and %2 other rows were removed: the capture reached its limit of %3")
            .arg(number(values.at(0)), number(values.at(1)), size(values.at(2)));
    case Kind::RowsUnreadable:
        return tr("rows %1 to %2 could not be read, the file is damaged there").arg(number(values.at(0)), number(values.at(1)));
    case Kind::RowsUnreadableToTheEnd: return tr("rows from %1 on could not be read, the file is damaged there").arg(number(values.at(0)));
    case Kind::MadeAgain: return tr("The capture file was removed; it was made again, nothing is lost");
    case Kind::MadeAgainWithLoss:
        return tr("The capture file was removed; it was made again, lost: %1 events and %2 other rows")
            .arg(number(values.at(0)), number(values.at(1)));
    case Kind::WrittenAgain: return tr("The capture could not be written for a while (%1), nothing is lost").arg(values.at(0));
    case Kind::WrittenAgainWithLoss:
        return tr("The capture could not be written for a while (%1), lost: %2 events and %3 other rows")
            .arg(values.at(0), number(values.at(1)), number(values.at(2)));
    default: return {};
    }
}

QString Words::ofConnection(const RowPhrase &phrase)
{
    const QStringList &values = phrase.values;
    switch (phrase.kind) {
    case Kind::ClockBehind:
        return tr("this computer's clock is %1 s behind the service's; what is signed is corrected from now on").arg(number(values.at(0)));
    case Kind::ClockAhead:
        return tr("this computer's clock is %1 s ahead of the service's; what is signed is corrected from now on")
            .arg(number(values.at(0)));
    case Kind::SubscriptionRefused: return tr("subscription refused: %1").arg(values.at(0));
    case Kind::NotDelivered: return tr("an event was not delivered: %1").arg(values.at(0));
    case Kind::UnknownAnswer: return tr("an answer came to a publish that is not known here, or no longer");
    //: A frame (message) of the server that belongs to nothing; %1 describes it in the words of the protocol.
    case Kind::StrayFrame: return tr("frame: %1").arg(values.at(0));
    default: return {};
    }
}

QString Words::ofPublish(const RowPhrase &phrase)
{
    const QStringList &values = phrase.values;
    switch (phrase.kind) {
    case Kind::LatePublished: return tr("the answer to a publish to %1 came after the deadline: published").arg(values.at(0));
    case Kind::LateNotPublished:
        return tr("the answer to a publish to %1 came after the deadline: not published, %2")
            .arg(values.at(0), rowPhraseText(values.at(1) + QStringLiteral(": ") + values.at(2)));
    case Kind::LatePartlyPublished:
        return tr("the answer to a publish to %1 came after the deadline: events published: %2, failed: %3")
            .arg(values.at(0), number(values.at(1)), number(values.at(2)));
    //: %1: place of the event in its publish, from 0; %2: number of the publish; %3: channel of a subscription.
    case Kind::NotReceived:
        return tr("event %1 of publish %2 was accepted but not received by %3 within %4 s")
            .arg(number(values.at(0)), number(values.at(1)), values.at(2), number(values.at(3)));
    case Kind::NotReceivedPerhaps:
        return tr("event %1 of publish %2 was accepted but not received by %3 within %4 s; equal events were on their way, so it may be "
                  "another of them")
            .arg(number(values.at(0)), number(values.at(1)), values.at(2), number(values.at(3)));
    //: How the publish of an event ended; %1 is the event's identifier.
    case Kind::Published: return tr("published: %1").arg(values.at(0));
    //: How the publish of an event ended; %1 is a code and the words of the service.
    case Kind::EventFailed: return tr("failed: %1").arg(values.at(0));
    case Kind::NotInTheAnswer: return tr("not in the answer: a handler may have left it out");
    default: return {};
    }
}

QString Words::ofState(ConnectionState state)
{
    //: State of a connection: it was lost and is being made again.
    return state == ConnectionState::Reconnecting ? tr("Reconnecting") : connectionText({.state = state});
}

QString Words::withCause(const QString &text, const QString &cause)
{
    //: %1 is a state of the connection, %2 the cause.
    return cause.isEmpty() ? text : tr("%1: %2").arg(text, cause);
}

QString phraseText(const RowPhrase &phrase)
{
    for (const auto words : {&Words::ofGap, &Words::ofCapture, &Words::ofConnection, &Words::ofPublish}) {
        if (const QString text = words(phrase); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<ConnectionState> stateNamed(const QString &name)
{
    for (const auto state : {ConnectionState::Disconnected, ConnectionState::Connecting, ConnectionState::Connected,
                             ConnectionState::Reconnecting, ConnectionState::Failed}) {
        if (name == connectionStateName(state))
            return state;
    }
    return std::nullopt;
}

std::optional<ErrorCode> errorCodeNamed(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::SecretUnavailable); ++code) {
        if (name == errorCodeName(static_cast<ErrorCode>(code)))
            return static_cast<ErrorCode>(code);
    }
    return std::nullopt;
}

} // namespace

QString rowPhraseText(const QString &stored)
{
    if (const auto phrase = RowPhrase::read(stored))
        return phraseText(*phrase);
    // A session writes the name of a state or of an error first, then its detail.
    const qsizetype colon = stored.indexOf(QLatin1String(": "));
    const QString name = stored.left(colon);
    const QString detail = colon < 0 ? QString() : stored.mid(colon + 2);
    if (const auto state = stateNamed(name))
        return Words::withCause(Words::ofState(*state), detail);
    if (const auto code = colon < 0 ? std::nullopt : errorCodeNamed(name))
        return errorTitle({*code, detail});
    return stored;
}

} // namespace eventscope
