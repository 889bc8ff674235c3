// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/connectionoptions.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace eventscope {

/// The options' proxy for Qt. System becomes DefaultProxy, resolved through QNetworkProxyFactory by the caller's socket.
[[nodiscard]] QNetworkProxy networkProxy(const ConnectionOptions &options);

/// The same for one target: the system's proxy is never asked for a loopback address, which it could not reach.
[[nodiscard]] QNetworkProxy networkProxy(const ConnectionOptions &options, const QUrl &target);

/// The proxy that a socket to a target goes through, the system's resolved; of type NoProxy where there is none.
[[nodiscard]] QNetworkProxy socketProxy(const ConnectionOptions &options, const QUrl &target);

/// `http://HOST:PORT` or `socks5://HOST:PORT`, without user and password.
[[nodiscard]] QString proxyAddress(const QNetworkProxy &proxy);

/// The system's certificates and those of `extraCaFile`. FileFailed when the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const ConnectionOptions &options);

} // namespace eventscope
