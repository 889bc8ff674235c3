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

} // namespace eventscope
