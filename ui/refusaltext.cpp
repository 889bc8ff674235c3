// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusaltext.h"

#include "core/auth/serviceclock.h"
#include "ui/errortext.h"
#include "ui/servicesteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

bool isAboutAuthorization(const Error &error)
{
    return error.code == ErrorCode::Unauthorized || error.code == ErrorCode::BadRequest;
}

/// The service has words of its own for some causes; they only add to what is known, nothing depends on them.
bool says(const Error &error, const char *words)
{
    return error.detail.contains(QLatin1String(words), Qt::CaseInsensitive);
}

bool isExpired(const Refusal &refusal)
{
    if (AuthorizerSettings::isIam(refusal.authorizer))
        return false;
    const bool isOver = refusal.token && refusal.token->expiresAt && *refusal.token->expiresAt <= refusal.now;
    return isOver || says(refusal.error, "token expired") || says(refusal.error, "token has expired");
}

bool isOfTheSignature(const Refusal &refusal)
{
    return AuthorizerSettings::isIam(refusal.authorizer) && says(refusal.error, "signature");
}

bool holdsOneOf(const QList<QByteArray> &events, std::initializer_list<const char *> texts)
{
    return std::any_of(events.cbegin(), events.cend(), [&texts](const QByteArray &event) {
        return std::any_of(texts.begin(), texts.end(), [&event](const char *text) { return event.contains(text); });
    });
}

QString usual(const EndpointSettings &endpoint, Operation operation)
{
    switch (operation) {
    case Operation::Connect: return endpoint.connectAuthorizer;
    case Operation::Subscribe: return endpoint.subscribeAuthorizer;
    case Operation::Publish: return endpoint.publishAuthorizer;
    }
    return {};
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::refusaltext)

public:
    static QString nextStep(const Refusal &refusal);
    static QString lambdaToken(LambdaTokenFault fault);

private:
    static QString signature();
    static QString badRequest(const Refusal &refusal);
    static QString overHttp(const Refusal &refusal);
    static QString permission(const Refusal &refusal);
    static QString mode(const Refusal &refusal);
    static QString modeName(Kind kind);
};

QString Words::nextStep(const Refusal &refusal)
{
    if (isHelpedByHttp(refusal))
        return overHttp(refusal);
    if (isAboutTheDate(refusal.error))
        return tr("This computer's clock is wrong by some minutes: set it by the network and try again.");
    if (isExpired(refusal))
        return tr("The token has expired: sign in again, or give a fresh one.");
    if (isOfTheSignature(refusal))
        return signature();
    if (refusal.error.code == ErrorCode::BadRequest)
        return badRequest(refusal);
    if (AuthorizerSettings::isIam(refusal.authorizer))
        return permission(refusal);
    if (refusal.token && refusal.token->tokenUse == QLatin1String("id"))
        return tr("An ID token was sent. If the API wants access tokens, edit the authorizer to send that one.") + QLatin1Char(' ')
            + mode(refusal);
    return mode(refusal);
}

QString Words::signature()
{
    return tr("The signature was not accepted: check the secret access key and the region, and that the URL is the API's own: a signature "
              "for the host of a proxy is refused.");
}

/// Region and clock count for what is signed only.
QString Words::badRequest(const Refusal &refusal)
{
    if (AuthorizerSettings::isIam(refusal.authorizer))
        return {};
    switch (refusal.operation) {
    case Operation::Connect: return mode(refusal);
    case Operation::Subscribe: return tr("Check the channel.");
    case Operation::Publish: return tr("Check the channel and the events.");
    }
    return {};
}

QString Words::overHttp(const Refusal &refusal)
{
    const QString advice = tr("Over WebSocket, the service fails to verify signed events that hold < or >, and perhaps & ' =. "
                              "Publish this one over HTTP.");
    if (isOfTheSignature(refusal))
        return advice;
    return advice + QLatin1Char(' ') + tr("If that is refused too:") + QLatin1Char(' ') + permission(refusal);
}

QString Words::permission(const Refusal &refusal)
{
    const QString space = refusal.channel.section(QLatin1Char('/'), 0, 0, QString::SectionSkipEmpty);
    switch (refusal.operation) {
    case Operation::Connect:
        return tr("Check that the API allows IAM for connecting and that the credentials may do appsync:EventConnect.");
    case Operation::Subscribe:
        return tr("Check that the namespace \"%1\" exists, that it allows IAM for subscribing and that the credentials may do "
                  "appsync:EventSubscribe on it.")
            .arg(space);
    case Operation::Publish:
        return tr("Check that the namespace \"%1\" exists, that it allows IAM for publishing and that the credentials may do "
                  "appsync:EventPublish on it.")
            .arg(space);
    }
    return {};
}

QString Words::mode(const Refusal &refusal)
{
    const QString space = refusal.channel.section(QLatin1Char('/'), 0, 0, QString::SectionSkipEmpty);
    const QString name = modeName(refusal.authorizer);
    switch (refusal.operation) {
    case Operation::Connect: return tr("Check that %1 is right, and that the API allows it for connecting.").arg(name);
    case Operation::Subscribe:
        return tr("Check that the namespace \"%1\" exists and allows %2 for subscribing, and that %2 is right.").arg(space, name);
    case Operation::Publish:
        return tr("Check that the namespace \"%1\" exists and allows %2 for publishing, and that %2 is right.").arg(space, name);
    }
    return {};
}

QString Words::modeName(Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return tr("the API key");
    case Kind::Token: return tr("the token");
    case Kind::UserPool: return tr("the user pool's token");
    case Kind::Oidc: return tr("the OpenID provider's token");
    default: return tr("IAM");
    }
}

QString Words::lambdaToken(LambdaTokenFault fault)
{
    switch (fault) {
    case LambdaTokenFault::LooksLikeSigV4:
        return tr("This token looks like a signature: an API that also has IAM takes it for one, and the Lambda function never sees it. "
                  "Put a word before it that the function takes off.");
    case LambdaTokenFault::BearerPrefix:
        return tr("This token begins with \"Bearer\": an API that also has user pools or OpenID takes it for theirs, and a Lambda function "
                  "never sees it. Leave \"Bearer\" out.");
    case LambdaTokenFault::BareJwt:
        return tr("This token is a bare JWT: right for a user pool or OpenID, but with one of those in the API a Lambda function never "
                  "sees it. Put a word before it that the function takes off.");
    }
    return {};
}

} // namespace

QString refusalText(const Refusal &refusal)
{
    const bool isKnown = !stepForServiceType(refusal.error.type).isEmpty();
    if (isKnown || !isAboutAuthorization(refusal.error))
        return errorText(refusal.error);
    const QString next = Words::nextStep(refusal);
    return next.isEmpty() ? errorText(refusal.error) : errorTitle(refusal.error) + QLatin1Char(' ') + next;
}

std::optional<Refusal> refusalBy(const EndpointSettings &endpoint, const QString &authorizerId, Refusal refusal)
{
    const AuthorizerSettings *chosen
        = endpoint.chosenAuthorizer(authorizerId.isEmpty() ? usual(endpoint, refusal.operation) : authorizerId);
    if (!chosen)
        return std::nullopt;
    refusal.authorizer = chosen->kind;
    return refusal;
}

QString refusalText(const EndpointSettings &endpoint, const QString &authorizerId, const Refusal &refusal)
{
    const auto completed = refusalBy(endpoint, authorizerId, refusal);
    return completed ? refusalText(*completed) : errorText(refusal.error);
}

bool isHelpedByHttp(const Refusal &refusal)
{
    return refusal.operation == Operation::Publish && refusal.isWebSocket && AuthorizerSettings::isIam(refusal.authorizer)
        && isAboutAuthorization(refusal.error) && !isAboutTheDate(refusal.error)
        && (holdsOneOf(refusal.events, {"<", ">"})
            || (isOfTheSignature(refusal) && holdsOneOf(refusal.events, {"&", "'", "=", "\u2028", "\u2029"})));
}

QString lambdaTokenText(LambdaTokenFault fault)
{
    return Words::lambdaToken(fault);
}

} // namespace eventscope
