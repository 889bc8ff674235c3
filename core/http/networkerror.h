// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace eventscope {

/// What an error of QNetworkAccessManager means to us, when no answer came; NetworkFailed for the rest.
[[nodiscard]] ErrorCode networkErrorCode(QNetworkReply::NetworkError error);
/// The same for a bare socket, its proxy and TLS included.
[[nodiscard]] ErrorCode socketErrorCode(QAbstractSocket::SocketError error);
/// Of a socket through this proxy, which may have refused to connect it.
[[nodiscard]] ErrorCode socketErrorCode(QAbstractSocket::SocketError error, const QNetworkProxy &proxy);

} // namespace eventscope
