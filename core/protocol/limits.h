// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// Numbers of the protocol (protocol.md 3.1, 7, 10) and of our own care with a server we do not know.
namespace eventscope::limits {

inline constexpr int maxEventsPerPublish = 5;
/// 240 KB; whether the service counts 1,000 or 1,024 is unknown, so the console warns at the smaller one.
inline constexpr qsizetype eventBytesWarning = 240'000;
/// What the local Event API refuses.
inline constexpr qsizetype maxEventBytes = qsizetype(240) * 1024;
inline constexpr qsizetype maxPublishBytes = 1'200'000;
/// Publishes over one WebSocket connection.
inline constexpr int maxPublishesPerSecond = 25;
/// Events to one API, by all who publish to it.
inline constexpr int maxEventsPerSecond = 10'000;
inline constexpr int maxSubscriptionsPerConnection = 200;
inline constexpr int maxChannelSegments = 5;
inline constexpr int maxSegmentLength = 50;
inline constexpr int maxIdLength = 128;

inline constexpr std::chrono::milliseconds defaultConnectionTimeout{300'000};
inline constexpr std::chrono::milliseconds keepAliveInterval{60'000};
inline constexpr std::chrono::milliseconds keepAliveWarning{65'000};
inline constexpr std::chrono::milliseconds connectTimeout{15'000};
inline constexpr std::chrono::milliseconds acknowledgeTimeout{15'000};
inline constexpr std::chrono::milliseconds answerTimeout{15'000};
inline constexpr std::chrono::milliseconds flushTimeout{5'000};

/// The largest frame or message taken from a server; above it the socket is closed with 1009.
inline constexpr quint64 maxIncomingMessageBytes = quint64(8) * 1024 * 1024;

} // namespace eventscope::limits
