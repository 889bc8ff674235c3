// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/channelpath.h"

#include "core/protocol/channelsegments.h"

namespace eventscope {

Result<ChannelPath> ChannelPath::parse(const QString &text)
{
    const Result<QStringList> segments = splitChannel(text);
    if (!segments.ok())
        return segments.error();
    if (segments->last() == QLatin1String("*"))
        return Error{ErrorCode::InvalidChannel, QStringLiteral("a wildcard is for subscriptions only: an event needs one channel")};
    if (const Result<void> checked = checkSegments(*segments); !checked.ok())
        return checked.error();
    ChannelPath path;
    path.m_text = text;
    path.m_segments = *segments;
    return path;
}

ChannelPath ChannelPath::unchecked(const QString &text)
{
    ChannelPath path;
    path.m_text = text;
    path.m_segments = text.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return path;
}

} // namespace eventscope
