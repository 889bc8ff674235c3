// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/cognitouserpool.h"

#include "core/auth/awsjson.h"
#include "core/auth/srp.h"
#include "core/base/whenfinished.h"

#include <QJsonDocument>

namespace eventscope {

namespace {

const QString userNameKey = QStringLiteral("USERNAME");
const QString sessionKey = QStringLiteral("Session");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

PoolChallenge challengeOf(const QJsonObject &answer)
{
    PoolChallenge challenge{text(answer, "ChallengeName"), text(answer, "Session"), {}};
    const QJsonObject parameters = answer.value(QLatin1String("ChallengeParameters")).toObject();
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        challenge.parameters.insert(it.key(), it.value().toString());
    return challenge;
}

/// What a pool says that does not know GetTokensFromRefreshToken.
bool isUnknownOperation(const Error &error)
{
    return error.type == QLatin1String("UnknownOperationException") || error.type == QLatin1String("ValidationException")
        || error.code == ErrorCode::UnsupportedOperation || (error.type.isEmpty() && error.status >= 400);
}

} // namespace

CognitoUserPool::CognitoUserPool(UserPoolSettings settings, Secret clientSecret, http::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clientSecret(std::move(clientSecret))
    , m_client(client)
    , m_clock(clock)
{
}

QString CognitoUserPool::poolName() const
{
    return m_settings.userPoolId.section(QLatin1Char('_'), 1);
}

Result<QUrl> CognitoUserPool::url() const
{
    const QString region = m_settings.userPoolId.section(QLatin1Char('_'), 0, 0);
    if (region.isEmpty() || poolName().isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("\"%1\" is no user pool id; it looks like us-east-1_Ab12Cd34E").arg(m_settings.userPoolId)};
    if (m_settings.clientId.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no app client id was given for the user pool")};
    return awsjson::serviceUrl(QStringLiteral("cognito-idp"), region, m_settings.endpointUrl);
}

QFuture<Result<QJsonObject>> CognitoUserPool::call(const QString &operation, const QJsonObject &body)
{
    const Result<QUrl> target = url();
    if (!target)
        return QtFuture::makeReadyFuture(Result<QJsonObject>(target.error()));
    return awsjson::call(m_client, *target, QStringLiteral("AWSCognitoIdentityProviderService.%1").arg(operation), body, this);
}

void CognitoUserPool::addSecretHash(QJsonObject &parameters, const QString &userName) const
{
    if (!m_clientSecret.isEmpty())
        parameters.insert(QStringLiteral("SECRET_HASH"),
                          QString::fromLatin1(srp::secretHash(userName, m_settings.clientId, m_clientSecret)));
}

QFuture<Result<CognitoUserPool::Step>> CognitoUserPool::initiate(const QString &flow, const QString &userName, QJsonObject parameters)
{
    parameters.insert(userNameKey, userName);
    addSecretHash(parameters, userName);
    const QJsonObject body{{QStringLiteral("AuthFlow"), flow},
                           {QStringLiteral("ClientId"), m_settings.clientId},
                           {QStringLiteral("AuthParameters"), parameters}};
    return andThen(call(QStringLiteral("InitiateAuth"), body), this, [this](const Result<QJsonObject> &answer) { return stepOf(answer); });
}

QFuture<Result<CognitoUserPool::Step>> CognitoUserPool::respond(const PoolChallenge &challenge, const QString &userName,
                                                                QJsonObject responses)
{
    responses.insert(userNameKey, userName);
    addSecretHash(responses, userName);
    QJsonObject body{{QStringLiteral("ChallengeName"), challenge.name},
                     {QStringLiteral("ClientId"), m_settings.clientId},
                     {QStringLiteral("ChallengeResponses"), responses}};
    if (!challenge.session.isEmpty())
        body.insert(sessionKey, challenge.session);
    return andThen(call(QStringLiteral("RespondToAuthChallenge"), body), this,
                   [this](const Result<QJsonObject> &answer) { return stepOf(answer); });
}

QFuture<Result<PoolChallenge>> CognitoUserPool::associateSoftwareToken(const PoolChallenge &challenge)
{
    return andThen(call(QStringLiteral("AssociateSoftwareToken"), {{sessionKey, challenge.session}}), this,
                   [challenge](const Result<QJsonObject> &answer) -> Result<PoolChallenge> {
                       if (!answer)
                           return answer.error();
                       PoolChallenge next = challenge;
                       next.session = text(*answer, "Session");
                       next.parameters.insert(QStringLiteral("SecretCode"), text(*answer, "SecretCode"));
                       return next;
                   });
}

QFuture<Result<PoolChallenge>> CognitoUserPool::verifySoftwareToken(const PoolChallenge &challenge, const Secret &code)
{
    const QJsonObject body{{sessionKey, challenge.session}, {QStringLiteral("UserCode"), QString::fromUtf8(code.reveal())}};
    return andThen(call(QStringLiteral("VerifySoftwareToken"), body), this,
                   [challenge](const Result<QJsonObject> &answer) -> Result<PoolChallenge> {
                       if (!answer)
                           return answer.error();
                       if (text(*answer, "Status") != QLatin1String("SUCCESS"))
                           return Error{ErrorCode::Unauthorized, QStringLiteral("the code is wrong"), 0,
                                        QStringLiteral("EnableSoftwareTokenMFAException")};
                       PoolChallenge next = challenge;
                       next.session = text(*answer, "Session");
                       return next;
                   });
}

QFuture<Result<TokenSet>> CognitoUserPool::refresh(const Secret &refreshToken, const QString &userName)
{
    QJsonObject body{{QStringLiteral("ClientId"), m_settings.clientId},
                     {QStringLiteral("RefreshToken"), QString::fromUtf8(refreshToken.reveal())}};
    if (!m_clientSecret.isEmpty())
        body.insert(QStringLiteral("ClientSecret"), QString::fromUtf8(m_clientSecret.reveal()));
    return andThen(call(QStringLiteral("GetTokensFromRefreshToken"), body), this,
                   [this, refreshToken, userName](const Result<QJsonObject> &answer) {
                       if (!answer && isUnknownOperation(answer.error()))
                           return refreshTheOldWay(refreshToken, userName);
                       return QtFuture::makeReadyFuture(answer ? tokensOf(*answer) : Result<TokenSet>(answer.error()));
                   });
}

QFuture<Result<TokenSet>> CognitoUserPool::refreshTheOldWay(const Secret &refreshToken, const QString &userName)
{
    QJsonObject parameters{{QStringLiteral("REFRESH_TOKEN"), QString::fromUtf8(refreshToken.reveal())}};
    addSecretHash(parameters, userName);
    const QJsonObject body{{QStringLiteral("AuthFlow"), QStringLiteral("REFRESH_TOKEN_AUTH")},
                           {QStringLiteral("ClientId"), m_settings.clientId},
                           {QStringLiteral("AuthParameters"), parameters}};
    return andThen(call(QStringLiteral("InitiateAuth"), body), this,
                   [this](const Result<QJsonObject> &answer) { return answer ? tokensOf(*answer) : Result<TokenSet>(answer.error()); });
}

QFuture<Result<void>> CognitoUserPool::revoke(const Secret &refreshToken)
{
    QJsonObject body{{QStringLiteral("ClientId"), m_settings.clientId},
                     {QStringLiteral("Token"), QString::fromUtf8(refreshToken.reveal())}};
    if (!m_clientSecret.isEmpty())
        body.insert(QStringLiteral("ClientSecret"), QString::fromUtf8(m_clientSecret.reveal()));
    return andThen(call(QStringLiteral("RevokeToken"), body), this,
                   [](const Result<QJsonObject> &answer) { return answer ? Result<void>() : Result<void>(answer.error()); });
}

Result<CognitoUserPool::Step> CognitoUserPool::stepOf(const Result<QJsonObject> &answer) const
{
    if (!answer)
        return answer.error();
    if (!answer->value(QLatin1String("ChallengeName")).toString().isEmpty())
        return Step(challengeOf(*answer));
    const Result<TokenSet> tokens = tokensOf(*answer);
    return tokens ? Result<Step>(Step(*tokens)) : Result<Step>(tokens.error());
}

Result<TokenSet> CognitoUserPool::tokensOf(const QJsonObject &answer) const
{
    const QJsonObject result = answer.value(QLatin1String("AuthenticationResult")).toObject();
    TokenSet tokens;
    tokens.accessToken = Secret(text(result, "AccessToken"));
    tokens.idToken = Secret(text(result, "IdToken"));
    tokens.refreshToken = Secret(text(result, "RefreshToken"));
    const double life = result.value(QLatin1String("ExpiresIn")).toDouble();
    if (tokens.accessToken.isEmpty() || life <= 0)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the user pool answered without tokens")};
    tokens.expiresAt = m_clock.utc() + std::chrono::seconds(static_cast<qint64>(life));
    return tokens;
}

} // namespace eventscope
