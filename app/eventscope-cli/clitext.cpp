// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/clitext.h"

#include <algorithm>
#include <array>

namespace eventscope::cli {

namespace {

struct Step
{
    QLatin1String type;
    const char *words;
};

/// What to do about the error types of the services that sign people in and give credentials (protocol.md 6.1, 6.2, 9).
constexpr std::array<Step, 23> serviceSteps{{
    {QLatin1String("NotAuthorizedException"), "Check the user name and the password, and the client secret if the app client has one."},
    {QLatin1String("UserNotFoundException"), "Check the user name and the user pool id."},
    {QLatin1String("UserNotConfirmedException"), "Confirm the sign-up first, with the code that was sent."},
    {QLatin1String("PasswordResetRequiredException"), "An administrator reset the password: choose a new one in your application."},
    {QLatin1String("InvalidParameterException"), "Check that the app client allows this way of signing in, and its client secret."},
    {QLatin1String("InvalidPasswordException"), "Choose a password that follows the rules of the user pool."},
    {QLatin1String("CodeMismatchException"), "The code is wrong: sign in again and give the newest one."},
    {QLatin1String("ExpiredCodeException"), "The code is too old: sign in again for a new one."},
    {QLatin1String("EnableSoftwareTokenMFAException"), "Check the clock of the authenticator app and give its newest code."},
    {QLatin1String("TooManyRequestsException"), "Wait a minute before you try again."},
    {QLatin1String("LimitExceededException"), "Wait a while before you try again."},
    {QLatin1String("ResourceNotFoundException"), "Check the pool id, the client id and their region."},
    {QLatin1String("InvalidIdentityPoolConfigurationException"), "Add a role for this user to the identity pool."},
    {QLatin1String("AccessDeniedException"), "They lack the permission: ask for it in their IAM policy."},
    {QLatin1String("AccessDenied"), "They lack the permission, or the role does not trust them."},
    {QLatin1String("ExpiredToken"), "The temporary credentials have ended: get new ones."},
    {QLatin1String("ExpiredTokenException"), "The temporary credentials have ended: get new ones."},
    {QLatin1String("InvalidClientTokenId"), "Check the access key id, and the session token of temporary credentials."},
    {QLatin1String("UnrecognizedClientException"), "Check the access key id, and the session token of temporary credentials."},
    {QLatin1String("SignatureDoesNotMatch"), "Check the secret access key and this computer's clock."},
    {QLatin1String("invalid_client"), "Check the client id, and the client secret if the client has one."},
    {QLatin1String("invalid_scope"), "Check the scopes of the authorizer."},
    {QLatin1String("unauthorized_client"), "Allow the authorization code flow for this client at the provider."},
}};

/// Empty for a type that is none of those services'.
QString serviceStep(const QString &type)
{
    const auto found = std::find_if(serviceSteps.begin(), serviceSteps.end(), [&type](const Step &step) { return step.type == type; });
    return found == serviceSteps.end() ? QString() : QLatin1String(found->words);
}

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
    case ErrorCode::SignInRequired: return QStringLiteral("Nobody is signed in");
    case ErrorCode::Unauthorized: return QStringLiteral("The API refused the credential or the channel");
    case ErrorCode::BadRequest:
    case ErrorCode::InvalidInput: return QStringLiteral("The API refused the request");
    case ErrorCode::MaxSubscriptionsReached: return QStringLiteral("The connection has as many subscriptions as the API allows");
    case ErrorCode::RateLimitExceeded: return QStringLiteral("Too many requests, the service limits their rate");
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
    case ErrorCode::NotConnected: return QStringLiteral("It was not sent");
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

/// The same where it is not the Event API that answered.
QString whatOfService(ErrorCode code, Party party)
{
    switch (code) {
    case ErrorCode::InvalidUrl:
    case ErrorCode::UnsupportedScheme: return QStringLiteral("The address to sign in at cannot be used");
    case ErrorCode::InvalidArgument: return QStringLiteral("Nobody can sign in or out this way");
    case ErrorCode::Unauthorized:
        return party == Party::SignIn ? QStringLiteral("The sign-in was refused") : QStringLiteral("The credentials were refused");
    case ErrorCode::BadRequest:
    case ErrorCode::InvalidInput: return QStringLiteral("The sign-in service refused the request");
    case ErrorCode::RateLimitExceeded:
        return party == Party::SignIn ? QStringLiteral("The sign-in service's rate limit is reached") : what(code);
    case ErrorCode::ResourceNotFound: return QStringLiteral("The sign-in service does not know what was asked for");
    case ErrorCode::UnsupportedOperation: return QStringLiteral("This way of signing in is not supported");
    case ErrorCode::ServiceError: return QStringLiteral("The sign-in service reported an error");
    case ErrorCode::InvalidFrame: return QStringLiteral("The answer is not that of a sign-in service");
    default: return what(code);
    }
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
    case ErrorCode::SignInRequired: return QStringLiteral("Run eventscope-cli login.");
    case ErrorCode::Unauthorized: return QStringLiteral("Check the key or token, and that the namespace exists and allows this mode.");
    case ErrorCode::RateLimitExceeded: return QStringLiteral("Try again later.");
    case ErrorCode::HostNotFound: return QStringLiteral("Check the spelling of the endpoint and the network.");
    case ErrorCode::ConnectionRefused: return QStringLiteral("Check the address and the port, and that the server runs.");
    case ErrorCode::TlsFailed: return QStringLiteral("If the server has a certificate of its own, name its CA with --ca-file.");
    case ErrorCode::ProxyFailed: return QStringLiteral("Check --proxy, or pass it by with --proxy none.");
    case ErrorCode::UnknownOutcome: return QStringLiteral("Look at the receiving side before you send them again.");
    case ErrorCode::NotConnected:
    case ErrorCode::Timeout: return QStringLiteral("Check the network, or allow more time with --timeout.");
    default: return {};
    }
}

/// The same for a connection, before there is a channel.
QString connectionStep(const Error &error)
{
    if (error.code == ErrorCode::Unauthorized)
        return QStringLiteral("Check the key or token, and that the API allows this mode for connecting.");
    return nextStep(error.code);
}

/// The same for a sign-in, which takes its settings from the saved endpoint.
QString signInStep(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidUrl:
    case ErrorCode::UnsupportedScheme: return QStringLiteral("Correct it in the endpoint's settings.");
    case ErrorCode::ResourceNotFound: return QStringLiteral("Check the issuer and the ids in the endpoint's settings.");
    case ErrorCode::HostNotFound: return QStringLiteral("Check the issuer or the region in the endpoint's settings, and the network.");
    case ErrorCode::TlsFailed: return QStringLiteral("If the server has a certificate of its own, name its CA in the endpoint's settings.");
    case ErrorCode::ProxyFailed: return QStringLiteral("Check the proxy in the endpoint's settings.");
    case ErrorCode::Timeout: return QStringLiteral("Check the network, and run login again.");
    case ErrorCode::Unauthorized: return {}; // the detail is the provider's reason
    default: return nextStep(code);
    }
}

QString nextStep(const Error &error, Party party)
{
    // What a profile needs is told by the detail, as a command to run.
    if (error.detail.contains(QLatin1String("; run: ")))
        return {};
    const QString ofService = error.code == ErrorCode::SignInRequired ? QString() : serviceStep(error.type);
    if (!ofService.isEmpty())
        return ofService;
    if (error.code == ErrorCode::UpgradeRefused && error.status == 429)
        return QStringLiteral("There are too many connections or requests: wait a moment and try again.");
    if (party == Party::Connection)
        return connectionStep(error);
    return party == Party::SignIn ? signInStep(error.code) : nextStep(error.code);
}

} // namespace

QString words(const Error &error, Party party)
{
    const bool isOfService = party == Party::SignIn || !serviceStep(error.type).isEmpty();
    QString text = isOfService ? whatOfService(error.code, party) : what(error.code);
    QString detail = error.detail.trimmed();
    if (!error.type.isEmpty() && !detail.contains(error.type))
        detail = detail.isEmpty() ? error.type : error.type + QStringLiteral(": ") + detail;
    if (!detail.isEmpty())
        text += QStringLiteral(": ") + detail;
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    const QString next = nextStep(error, party);
    return next.isEmpty() ? text : text + QLatin1Char(' ') + next;
}

QString position(const json::SyntaxError &error)
{
    return QStringLiteral("line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.message);
}

} // namespace eventscope::cli
