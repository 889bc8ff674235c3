// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/foundwords.h"

namespace eventscope {

namespace {
constexpr qsizetype unitsBefore = 12; ///< enough of a key to see whose value it is
} // namespace

FoundWords::FoundWords(QStringList words)
    : m_words(std::move(words))
{
    m_words.removeAll(QString());
}

FoundWords::Span FoundWords::next(const QString &text, qsizetype from) const
{
    Span first{-1, 0};
    for (const QString &word : m_words) {
        const qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive);
        if (at >= 0 && (first.begin < 0 || at < first.begin || (at == first.begin && word.size() > first.length)))
            first = {at, word.size()};
    }
    return first;
}

qsizetype FoundWords::firstIn(const QString &text) const
{
    return next(text, 0).begin;
}

QList<FoundWords::Span> FoundWords::spansIn(const QString &text) const
{
    QList<Span> spans;
    for (Span span = next(text, 0); span.begin >= 0; span = next(text, span.begin + span.length))
        spans << span;
    return spans;
}

QString FoundWords::around(const QString &text, qsizetype fitting) const
{
    const Span first = next(text, 0);
    if (first.begin < 0 || first.begin + first.length <= fitting)
        return text;
    qsizetype begin = std::max<qsizetype>(0, first.begin - unitsBefore);
    if (text.at(begin).isLowSurrogate())
        ++begin;
    return begin == 0 ? text : QChar(0x2026) + text.mid(begin);
}

} // namespace eventscope
