// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/networkerror.h"

namespace eventscope {

ErrorCode networkErrorCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return ErrorCode::ConnectionRefused;
    case QNetworkReply::HostNotFoundError: return ErrorCode::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError: return ErrorCode::TlsFailed;
    case QNetworkReply::TimeoutError: return ErrorCode::Timeout;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return ErrorCode::ProxyFailed;
    default: return ErrorCode::NetworkFailed;
    }
}

ErrorCode socketErrorCode(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return ErrorCode::ConnectionRefused;
    case QAbstractSocket::RemoteHostClosedError: return ErrorCode::ConnectionClosed;
    case QAbstractSocket::HostNotFoundError: return ErrorCode::HostNotFound;
    case QAbstractSocket::SocketTimeoutError: return ErrorCode::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return ErrorCode::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return ErrorCode::ProxyFailed;
    default: return ErrorCode::NetworkFailed;
    }
}

ErrorCode socketErrorCode(QAbstractSocket::SocketError error, const QNetworkProxy &proxy)
{
    // What Qt makes of a 403 or 405 of the proxy.
    const bool isDenied = error == QAbstractSocket::SocketAccessError && proxy.type() != QNetworkProxy::NoProxy;
    return isDenied ? ErrorCode::ProxyFailed : socketErrorCode(error);
}

} // namespace eventscope
