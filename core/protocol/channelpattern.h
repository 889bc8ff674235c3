// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpath.h"

namespace eventscope {

/// What a subscription listens to: a channel path, or one that ends with `/*` and matches everything below at any depth
/// (protocol.md 3.1). Kept as written for the wire; equal when they match the same channels. A value type.
class ChannelPattern
{
public:
    ChannelPattern() = default;
    /// InvalidChannel with the reason.
    [[nodiscard]] static Result<ChannelPattern> parse(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isWildcard() const { return m_wildcard; }
    [[nodiscard]] bool isNull() const { return m_segments.isEmpty(); }
    /// Case-sensitive, by whole segments.
    [[nodiscard]] bool matches(const ChannelPath &channel) const;
    /// There can be a channel that both match.
    [[nodiscard]] bool overlaps(const ChannelPattern &other) const;

    bool operator==(const ChannelPattern &other) const { return m_wildcard == other.m_wildcard && m_segments == other.m_segments; }

private:
    QString m_text;
    QStringList m_segments; ///< without the `*`
    bool m_wildcard = false;
};

} // namespace eventscope
