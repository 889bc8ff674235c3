// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/channelsegments.h"

#include "core/protocol/limits.h"

namespace eventscope {

namespace {

Error invalid(const QString &detail)
{
    return {ErrorCode::InvalidChannel, detail};
}

bool isAllowed(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
}

QString named(QChar c)
{
    if (c == QLatin1Char(' '))
        return QStringLiteral("a space");
    if (c.isPrint())
        return QStringLiteral("'%1'").arg(c);
    return QStringLiteral("the character U+%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
}

/// What is wrong with one segment; empty when nothing is.
QString fault(const QString &segment)
{
    if (segment.contains(QLatin1Char('*')))
        return QStringLiteral("holds '*': a wildcard is a whole segment, the last one, and for subscriptions only");
    for (const QChar c : segment) {
        if (!isAllowed(c))
            return QStringLiteral("holds %1: only letters a-z, digits and '-' are allowed").arg(named(c));
    }
    if (segment.size() > limits::maxSegmentLength)
        return QStringLiteral("has %1 characters, at most %2 are allowed").arg(segment.size()).arg(limits::maxSegmentLength);
    if (segment.startsWith(QLatin1Char('-')))
        return QStringLiteral("begins with '-'");
    if (segment.endsWith(QLatin1Char('-')))
        return QStringLiteral("ends with '-'");
    return {};
}

} // namespace

Result<QStringList> splitChannel(const QString &text)
{
    QStringView inner(text);
    if (inner.startsWith(QLatin1Char('/')))
        inner = inner.sliced(1);
    if (inner.endsWith(QLatin1Char('/')))
        inner.chop(1);
    if (inner.isEmpty())
        return invalid(QStringLiteral("the channel is empty"));
    const QStringList segments = inner.toString().split(QLatin1Char('/'));
    const qsizetype empty = segments.indexOf(QString());
    if (empty >= 0)
        return invalid(QStringLiteral("segment %1 is empty").arg(empty + 1));
    if (segments.size() > limits::maxChannelSegments) {
        return invalid(
            QStringLiteral("the channel has %1 segments, at most %2 are allowed").arg(segments.size()).arg(limits::maxChannelSegments));
    }
    return segments;
}

Result<void> checkSegments(const QStringList &segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString found = fault(segments.at(i));
        if (!found.isEmpty())
            return invalid(QStringLiteral("segment %1 \"%2\" %3").arg(QString::number(i + 1), segments.at(i), found));
    }
    return {};
}

} // namespace eventscope
