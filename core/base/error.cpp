// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>
#include <utility>

namespace eventscope {

ErrorCode errorCodeForServiceType(QStringView errorType)
{
    static constexpr std::array<std::pair<QLatin1String, ErrorCode>, 9> table{{
        {QLatin1String("UnauthorizedException"), ErrorCode::Unauthorized},
        {QLatin1String("Unauthorized"), ErrorCode::Unauthorized},
        {QLatin1String("AccessDeniedException"), ErrorCode::Unauthorized},
        {QLatin1String("BadRequestException"), ErrorCode::BadRequest},
        {QLatin1String("InvalidInputError"), ErrorCode::InvalidInput},
        {QLatin1String("MaxSubscriptionsReachedError"), ErrorCode::MaxSubscriptionsReached},
        {QLatin1String("LimitExceededError"), ErrorCode::RateLimitExceeded},
        {QLatin1String("ResourceNotFound"), ErrorCode::ResourceNotFound},
        {QLatin1String("UnsupportedOperation"), ErrorCode::UnsupportedOperation},
    }};
    for (const auto &[type, code] : table) {
        if (errorType == type)
            return code;
    }
    return ErrorCode::ServiceError;
}

QLatin1String errorCodeName(ErrorCode code)
{
    // Without a default: the compiler names a forgotten enumerator.
    switch (code) {
    case ErrorCode::EmptyInput: return QLatin1String("EmptyInput");
    case ErrorCode::InvalidUrl: return QLatin1String("InvalidUrl");
    case ErrorCode::UnsupportedScheme: return QLatin1String("UnsupportedScheme");
    case ErrorCode::InvalidPath: return QLatin1String("InvalidPath");
    case ErrorCode::InvalidChannel: return QLatin1String("InvalidChannel");
    case ErrorCode::InvalidJson: return QLatin1String("InvalidJson");
    case ErrorCode::InvalidExpression: return QLatin1String("InvalidExpression");
    case ErrorCode::InvalidArgument: return QLatin1String("InvalidArgument");
    case ErrorCode::MissingCredential: return QLatin1String("MissingCredential");
    case ErrorCode::AuthorizerFailed: return QLatin1String("AuthorizerFailed");
    case ErrorCode::SignInRequired: return QLatin1String("SignInRequired");
    case ErrorCode::SourceFailed: return QLatin1String("SourceFailed");
    case ErrorCode::Unauthorized: return QLatin1String("Unauthorized");
    case ErrorCode::BadRequest: return QLatin1String("BadRequest");
    case ErrorCode::InvalidInput: return QLatin1String("InvalidInput");
    case ErrorCode::MaxSubscriptionsReached: return QLatin1String("MaxSubscriptionsReached");
    case ErrorCode::RateLimitExceeded: return QLatin1String("RateLimitExceeded");
    case ErrorCode::ResourceNotFound: return QLatin1String("ResourceNotFound");
    case ErrorCode::UnsupportedOperation: return QLatin1String("UnsupportedOperation");
    case ErrorCode::ServiceError: return QLatin1String("ServiceError");
    case ErrorCode::HostNotFound: return QLatin1String("HostNotFound");
    case ErrorCode::ConnectionRefused: return QLatin1String("ConnectionRefused");
    case ErrorCode::TlsFailed: return QLatin1String("TlsFailed");
    case ErrorCode::ProxyFailed: return QLatin1String("ProxyFailed");
    case ErrorCode::UpgradeRefused: return QLatin1String("UpgradeRefused");
    case ErrorCode::SubprotocolMissing: return QLatin1String("SubprotocolMissing");
    case ErrorCode::NetworkFailed: return QLatin1String("NetworkFailed");
    case ErrorCode::ConnectionClosed: return QLatin1String("ConnectionClosed");
    case ErrorCode::KeepAliveTimeout: return QLatin1String("KeepAliveTimeout");
    case ErrorCode::FrameTooLarge: return QLatin1String("FrameTooLarge");
    case ErrorCode::InvalidFrame: return QLatin1String("InvalidFrame");
    case ErrorCode::Timeout: return QLatin1String("Timeout");
    case ErrorCode::UnknownOutcome: return QLatin1String("UnknownOutcome");
    case ErrorCode::Cancelled: return QLatin1String("Cancelled");
    case ErrorCode::NotConnected: return QLatin1String("NotConnected");
    case ErrorCode::FileFailed: return QLatin1String("FileFailed");
    case ErrorCode::StorageFull: return QLatin1String("StorageFull");
    case ErrorCode::NotACapture: return QLatin1String("NotACapture");
    case ErrorCode::UnsupportedVersion: return QLatin1String("UnsupportedVersion");
    case ErrorCode::SecretNotFound: return QLatin1String("SecretNotFound");
    case ErrorCode::SecretLocked: return QLatin1String("SecretLocked");
    case ErrorCode::SecretUnavailable: return QLatin1String("SecretUnavailable");
    }
    return QLatin1String("Unknown");
}

} // namespace eventscope
