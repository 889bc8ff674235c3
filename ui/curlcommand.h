// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/endpoint.h"

namespace eventscope {

/// A text as one word of a POSIX shell.
[[nodiscard]] QString shellQuoted(const QString &text);

/// The command that publishes `payload` to `channel` over HTTP. The key is `$EVENTSCOPE_API_KEY`, never a secret. A channel
/// that is a pattern has its `*` replaced by `CHANNEL`, to be filled in: events tell their subscription only (protocol.md 3.4).
[[nodiscard]] QString curlCommand(const Endpoint &endpoint, const QString &channel, const QByteArray &payload);

} // namespace eventscope
