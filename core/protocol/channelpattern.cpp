// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/channelpattern.h"

#include "core/protocol/channelsegments.h"

#include <algorithm>

namespace eventscope {

Result<ChannelPattern> ChannelPattern::parse(const QString &text)
{
    // The `*` counts as one of the five segments: the stricter reading of protocol.md 3.1.
    Result<QStringList> segments = splitChannel(text);
    if (!segments.ok())
        return segments.error();
    ChannelPattern pattern;
    pattern.m_text = text;
    pattern.m_segments = *segments;
    pattern.m_wildcard = segments->last() == QLatin1String("*");
    if (pattern.m_wildcard)
        pattern.m_segments.removeLast();
    if (pattern.m_segments.isEmpty())
        return Error{ErrorCode::InvalidChannel, QStringLiteral("a wildcard needs a namespace before it, as in /default/*")};
    if (const Result<void> checked = checkSegments(pattern.m_segments); !checked.ok())
        return checked.error();
    return pattern;
}

bool ChannelPattern::matches(const ChannelPath &channel) const
{
    if (isNull())
        return false;
    if (!m_wildcard)
        return channel.segments() == m_segments;
    // Whether `/ns/*` matches `/ns` itself is unknown (protocol.md 14.1); "everything below" says no.
    return channel.segments().size() > m_segments.size() && channel.segments().first(m_segments.size()) == m_segments;
}

bool ChannelPattern::overlaps(const ChannelPattern &other) const
{
    if (isNull() || other.isNull())
        return false;
    if (!m_wildcard && !other.m_wildcard)
        return m_segments == other.m_segments;
    const qsizetype shared = std::min(m_segments.size(), other.m_segments.size());
    const bool isBelow = (m_wildcard && m_segments.size() == shared) || (other.m_wildcard && other.m_segments.size() == shared);
    return isBelow && m_segments.first(shared) == other.m_segments.first(shared);
}

} // namespace eventscope
