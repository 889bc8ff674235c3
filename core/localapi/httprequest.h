// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/framecodec.h"

#include <QHostAddress>

#include <optional>

namespace eventscope::localapi {

/// The head of an HTTP/1.x request. Header names are lower case; values trimmed. A value type.
struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< the target without its query
    bool keepAlive = true;
    AuthorizationFields headers;
    QByteArray body;

    /// A head with its empty line. Nothing when it is malformed, or a field that frames the request is ambiguous.
    [[nodiscard]] static std::optional<HttpRequest> parse(const QByteArray &head);

    /// The first of that name (lower case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// True when one of the comma-separated tokens of a header is `token` (lower case).
    [[nodiscard]] bool headerHolds(QByteArrayView name, QByteArrayView token) const;
    [[nodiscard]] bool isWebSocketUpgrade() const;
    /// 0 without a body, -1 when there is one of unknown length (`Transfer-Encoding`).
    [[nodiscard]] qint64 contentLength() const;
};

/// Whether a `Host` value may reach the API: a loopback name or address, or an address the API is bound to or was reached
/// at. Any other name can be a DNS rebinding attack from a web page.
[[nodiscard]] bool isAllowedHost(const QByteArray &host, const QHostAddress &bound, const QHostAddress &reached);

/// Whether a web page's `Origin` stands on this machine.
[[nodiscard]] bool isLoopbackOrigin(const QByteArray &origin);

} // namespace eventscope::localapi
