// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace eventscope {

/// The channel an event is published to: one to five segments, no wildcard (protocol.md 3.1). Kept as written for the wire;
/// equal when the segments are. A value type.
class ChannelPath
{
public:
    ChannelPath() = default;
    /// InvalidChannel with the reason: which segment, which character.
    [[nodiscard]] static Result<ChannelPath> parse(const QString &text);
    /// Any text as a channel, for whoever wants to see what a service says to it.
    [[nodiscard]] static ChannelPath unchecked(const QString &text);

    /// As written, with or without the slashes at the ends.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const QStringList &segments() const { return m_segments; }
    [[nodiscard]] QString channelNamespace() const { return m_segments.value(0); }
    [[nodiscard]] bool isNull() const { return m_segments.isEmpty(); }

    bool operator==(const ChannelPath &other) const { return m_segments == other.m_segments; }

private:
    QString m_text;
    QStringList m_segments;
};

} // namespace eventscope
