// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/clitext.h"

namespace eventscope::cli {

namespace {

QString what(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyInput: return QStringLiteral("There is no endpoint");
    case ErrorCode::InvalidUrl:
    case ErrorCode::UnsupportedScheme:
    case ErrorCode::InvalidPath: return QStringLiteral("This is no Event API endpoint");
    case ErrorCode::InvalidChannel: return QStringLiteral("This is no channel");
    case ErrorCode::InvalidJson: return QStringLiteral("This is no JSON");
    case ErrorCode::InvalidExpression: return QStringLiteral("The filter is no jq expression");
    case ErrorCode::InvalidArgument: return QStringLiteral("The command line cannot be used");
    case ErrorCode::MissingCredential: return QStringLiteral("A credential is missing");
    case ErrorCode::AuthorizerFailed:
    case ErrorCode::SourceFailed: return QStringLiteral("The credential could not be had");
    case ErrorCode::SignInRequired: return QStringLiteral("Nobody is signed in; run eventscope-cli login");
    case ErrorCode::Unauthorized: return QStringLiteral("The API refused the credential or the channel");
    case ErrorCode::BadRequest:
    case ErrorCode::InvalidInput: return QStringLiteral("The API refused the request");
    case ErrorCode::MaxSubscriptionsReached: return QStringLiteral("The connection has as many subscriptions as the API allows");
    case ErrorCode::RateLimitExceeded: return QStringLiteral("The API's rate limit is reached");
    case ErrorCode::ResourceNotFound: return QStringLiteral("The API does not know this address");
    case ErrorCode::UnsupportedOperation: return QStringLiteral("The API does not support this operation");
    case ErrorCode::ServiceError: return QStringLiteral("The API reported an error");
    case ErrorCode::HostNotFound: return QStringLiteral("The host is unknown");
    case ErrorCode::ConnectionRefused: return QStringLiteral("Nothing listens at this address");
    case ErrorCode::TlsFailed: return QStringLiteral("The secure connection failed");
    case ErrorCode::ProxyFailed: return QStringLiteral("The proxy failed");
    case ErrorCode::UpgradeRefused: return QStringLiteral("The server refused the WebSocket");
    case ErrorCode::SubprotocolMissing: return QStringLiteral("The server does not speak the Event API's protocol");
    case ErrorCode::NetworkFailed: return QStringLiteral("The network failed");
    case ErrorCode::ConnectionClosed: return QStringLiteral("The connection was closed");
    case ErrorCode::KeepAliveTimeout: return QStringLiteral("The server fell silent");
    case ErrorCode::FrameTooLarge: return QStringLiteral("The answer is too large");
    case ErrorCode::InvalidFrame: return QStringLiteral("The answer is not that of an Event API");
    case ErrorCode::Timeout: return QStringLiteral("There was no answer in time");
    case ErrorCode::UnknownOutcome: return QStringLiteral("It is not known whether the events were published");
    case ErrorCode::Cancelled: return QStringLiteral("It was cancelled");
    case ErrorCode::NotConnected: return QStringLiteral("There is no connection");
    case ErrorCode::FileFailed: return QStringLiteral("The file cannot be used");
    case ErrorCode::StorageFull: return QStringLiteral("The disk is full");
    case ErrorCode::NotACapture: return QStringLiteral("The file is no Eventscope capture");
    case ErrorCode::UnsupportedVersion: return QStringLiteral("The capture was written by a newer Eventscope");
    case ErrorCode::SecretNotFound:
    case ErrorCode::SecretLocked:
    case ErrorCode::SecretUnavailable: return QStringLiteral("The keychain did not give the secret");
    }
    return QStringLiteral("Something failed");
}

/// Empty where the detail says it all.
QString nextStep(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyInput: return QStringLiteral("Give --endpoint URL or set EVENTSCOPE_ENDPOINT.");
    case ErrorCode::InvalidUrl:
    case ErrorCode::UnsupportedScheme:
    case ErrorCode::InvalidPath: return QStringLiteral("Take the HTTP endpoint from the API's settings page; it ends with /event.");
    case ErrorCode::InvalidChannel:
        return QStringLiteral(
            "Use one to five parts of letters, digits and dashes, such as /default/room; only a subscription may end with /*.");
    case ErrorCode::MissingCredential:
        return QStringLiteral("Set EVENTSCOPE_API_KEY, EVENTSCOPE_AUTH_TOKEN, or the AWS_ variables with a region.");
    case ErrorCode::Unauthorized: return QStringLiteral("Check the key or token, and that the namespace exists and allows this mode.");
    case ErrorCode::RateLimitExceeded: return QStringLiteral("Try again later.");
    case ErrorCode::HostNotFound: return QStringLiteral("Check the spelling of the endpoint and the network.");
    case ErrorCode::ConnectionRefused: return QStringLiteral("Check the address and the port, and that the server runs.");
    case ErrorCode::TlsFailed: return QStringLiteral("If the server has a certificate of its own, name its CA with --ca-file.");
    case ErrorCode::ProxyFailed: return QStringLiteral("Check --proxy, or pass it by with --proxy none.");
    case ErrorCode::UnknownOutcome: return QStringLiteral("Look at the receiving side before you send them again.");
    case ErrorCode::Timeout: return QStringLiteral("Check the network, or allow more time with --timeout.");
    default: return {};
    }
}

} // namespace

QString words(const Error &error)
{
    QString text = what(error.code);
    QString detail = error.detail.trimmed();
    if (!error.type.isEmpty() && !detail.contains(error.type))
        detail = detail.isEmpty() ? error.type : error.type + QStringLiteral(": ") + detail;
    if (!detail.isEmpty())
        text += QStringLiteral(": ") + detail;
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    const QString next = nextStep(error.code);
    return next.isEmpty() ? text : text + QLatin1Char(' ') + next;
}

QString position(const json::SyntaxError &error)
{
    return QStringLiteral("line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.message);
}

} // namespace eventscope::cli
