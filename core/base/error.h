// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace eventscope {

/// What went wrong, as a program can decide on it. Words for people live in ui/errortext.
/// The service's error types map to the exception names of the Android library (protocol.md 8).
enum class ErrorCode {
    // input
    EmptyInput,
    InvalidUrl,
    UnsupportedScheme,
    InvalidPath,
    InvalidChannel,
    InvalidJson,
    InvalidExpression,
    InvalidArgument,
    // authorization
    MissingCredential,
    AuthorizerFailed,
    SignInRequired, ///< nobody is signed in, or the sign-in has ended
    SourceFailed, ///< a variable, command, file or profile that should give a key, token or credentials did not
    // service (protocol.md 3.6)
    Unauthorized,
    BadRequest,
    InvalidInput,
    MaxSubscriptionsReached,
    RateLimitExceeded,
    ResourceNotFound,
    UnsupportedOperation,
    ServiceError,
    // network
    HostNotFound,
    ConnectionRefused,
    TlsFailed,
    ProxyFailed,
    UpgradeRefused,
    SubprotocolMissing,
    NetworkFailed,
    ConnectionClosed,
    KeepAliveTimeout,
    FrameTooLarge,
    InvalidFrame,
    Timeout,
    UnknownOutcome,
    Cancelled,
    NotConnected,
    // storage
    FileFailed,
    StorageFull,
    NotACapture,
    UnsupportedVersion,
    SecretNotFound,
    SecretLocked,
    SecretUnavailable,
};

/// An error as it travels through core: a code to decide on, a technical detail in English
/// (never holding a secret), the HTTP or close status when there is one, and the service's own error type.
struct Error
{
    ErrorCode code = ErrorCode::ServiceError;
    QString detail;
    int status = 0;
    QString type = {};

    bool operator==(const Error &) const = default;
};

/// The code for an `errorType` of the service; anything unknown is ServiceError (protocol.md 3.6 and 8).
[[nodiscard]] ErrorCode errorCodeForServiceType(QStringView errorType);

/// The enumerator's name, for logs and machine-readable answers.
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);

} // namespace eventscope

Q_DECLARE_METATYPE(eventscope::Error)
