// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/limits.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace eventscope {

/// How to reach an endpoint; the same for HTTP and WebSocket. A value type.
struct ConnectionOptions
{
    enum class Proxy { System, None, Http, Socks5 };

    Proxy proxy = Proxy::System;
    QString proxyHost;
    quint16 proxyPort = 0;
    QString extraCaFile; ///< PEM; taken in addition to the system's certificates
    QList<QPair<QByteArray, QByteArray>> extraHeaders;
    std::chrono::milliseconds connectTimeout = limits::connectTimeout;
    std::chrono::milliseconds answerTimeout = limits::answerTimeout;

    bool operator==(const ConnectionOptions &) const = default;
};

} // namespace eventscope
