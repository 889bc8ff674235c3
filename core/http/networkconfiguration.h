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

/// The system's certificates and those of `extraCaFile`. FileFailed when the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const ConnectionOptions &options);

} // namespace eventscope
