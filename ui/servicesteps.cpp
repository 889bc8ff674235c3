// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicesteps.h"

#include <QCoreApplication>

#include <array>

namespace eventscope {

namespace {

struct Step
{
    QLatin1String type;
    const char *words;
};

constexpr char context[] = "eventscope::errortext";

constexpr std::array<Step, 31> steps{{
    // Event APIs
    {QLatin1String("Unauthorized"),
     QT_TRANSLATE_NOOP("eventscope::errortext",
                       "The API's onSubscribe handler does not let you subscribe here: use another channel or authorizer.")},
    {QLatin1String("DuplicatedOperationError"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The id is in use on this connection: unsubscribe, then subscribe again.")},
    {QLatin1String("SubscriptionProcessingError"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "This is trouble within the service: subscribe again in a moment.")},
    {QLatin1String("MessageProcessingError"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "An event could not be delivered and is lost; the subscription goes on.")},
    {QLatin1String("UnknownOperationError"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The service has no such subscription any more: nothing is left to do.")},
    {QLatin1String("HandlerExecutionError"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The API's handler failed or answered with what it must not: look at the API's logs.")},
    {QLatin1String("SubProtocolNotSupportedError"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Check that nothing in between changes the WebSocket's headers.")},
    {QLatin1String("EventTooLargeException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "An event may have 240 KB, also after the API's handler has changed it: make it smaller.")},
    // Cognito
    {QLatin1String("NotAuthorizedException"),
     QT_TRANSLATE_NOOP("eventscope::errortext",
                       "Check the user name and password, and the client secret if the app client has one; then sign in again.")},
    {QLatin1String("UserNotFoundException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The user pool has no such user: check the user name and the user pool id.")},
    {QLatin1String("UserNotConfirmedException"),
     QT_TRANSLATE_NOOP("eventscope::errortext",
                       "The user has not confirmed the sign-up yet: enter the code that was sent where you signed up.")},
    {QLatin1String("PasswordResetRequiredException"),
     QT_TRANSLATE_NOOP("eventscope::errortext",
                       "An administrator reset the password: choose a new one in your application, then sign in here.")},
    {QLatin1String("InvalidParameterException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Check that the app client allows this way of signing in, and its client secret.")},
    {QLatin1String("InvalidPasswordException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Choose a password that follows the rules of the user pool.")},
    {QLatin1String("CodeMismatchException"), QT_TRANSLATE_NOOP("eventscope::errortext", "The code is wrong: enter the newest one.")},
    {QLatin1String("ExpiredCodeException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The code is too old: sign in again for a new one.")},
    {QLatin1String("EnableSoftwareTokenMFAException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The code of the authenticator app is wrong: check its clock and enter the newest code.")},
    {QLatin1String("RefreshTokenReuseException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Another program has renewed this sign-in: sign in again.")},
    {QLatin1String("TooManyRequestsException"), QT_TRANSLATE_NOOP("eventscope::errortext", "Wait a minute before you try again.")},
    {QLatin1String("LimitExceededException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Wait a while before you try again: the limit is of this user or account.")},
    {QLatin1String("ResourceNotFoundException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Check the pool id, the client id and their region.")},
    {QLatin1String("InvalidIdentityPoolConfigurationException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The identity pool has no role for this user: add one in the AWS console.")},
    // IAM, STS and the control plane
    {QLatin1String("AccessDeniedException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The credentials are right but lack the permission: ask for it in their IAM policy.")},
    {QLatin1String("AccessDenied"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The credentials are right, but lack the permission or are not trusted by the role.")},
    {QLatin1String("ExpiredToken"), QT_TRANSLATE_NOOP("eventscope::errortext", "The temporary credentials have ended: get new ones.")},
    {QLatin1String("ExpiredTokenException"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "The temporary credentials have ended: get new ones.")},
    {QLatin1String("InvalidClientTokenId"),
     QT_TRANSLATE_NOOP("eventscope::errortext",
                       "AWS does not know the access key: check its id, and the session token of temporary credentials.")},
    {QLatin1String("UnrecognizedClientException"),
     QT_TRANSLATE_NOOP("eventscope::errortext",
                       "AWS does not know the access key: check its id, and the session token of temporary credentials.")},
    {QLatin1String("SignatureDoesNotMatch"),
     QT_TRANSLATE_NOOP("eventscope::errortext", "Check the secret access key and this computer's clock.")},
    {QLatin1String("ThrottlingException"), QT_TRANSLATE_NOOP("eventscope::errortext", "Wait a moment and try again.")},
    // OpenID providers
    {QLatin1String("invalid_grant"), QT_TRANSLATE_NOOP("eventscope::errortext", "The sign-in has ended at the provider: sign in again.")},
}};

} // namespace

QString stepForServiceType(const QString &type)
{
    for (const Step &step : steps) {
        if (type == step.type)
            return QCoreApplication::translate(context, step.words);
    }
    return {};
}

} // namespace eventscope
