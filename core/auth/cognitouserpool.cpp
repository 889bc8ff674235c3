// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/cognitouserpool.h"

#include "core/auth/awsjson.h"
#include "core/auth/jwt.h"
#include "core/auth/srp.h"
#include "core/base/whenfinished.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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
    PoolChallenge challenge{text(answer, "ChallengeName"), Secret(text(answer, "Session")), {}};
    const QJsonObject parameters = answer.value(QLatin1String("ChallengeParameters")).toObject();
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it)
        challenge.parameters.insert(it.key(), it.value().toString());
    return challenge;
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

/// What a pool says that does not know GetTokensFromRefreshToken; `Unsupported` is cognito-local's word.
bool isUnknownOperation(const Error &error)
{
    static constexpr std::array types{QLatin1String("UnknownOperationException"), QLatin1String("ValidationException"),
                                      QLatin1String("InvalidAction"), QLatin1String("Unsupported")};
    return std::find(types.begin(), types.end(), error.type) != types.end() || error.code == ErrorCode::UnsupportedOperation
        || (error.type.isEmpty() && error.status >= 400);
}

/// The life that the pool gives the tokens, counted from now: a wrong clock here does no harm. An emulator may leave it to `exp`.
std::optional<UtcTime> endOf(const QJsonObject &result, const Secret &accessToken, UtcTime now)
{
    const double life = result.value(QLatin1String("ExpiresIn")).toDouble();
    if (life > 0)
        return now + std::chrono::seconds(static_cast<qint64>(life));
    const auto decoded = Jwt::decode(accessToken.reveal());
    return decoded ? decoded->expiresAt : std::nullopt;
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
    // Whole and strict: the region becomes part of the host that passwords are sent to.
    const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("([A-Za-z0-9-]+)_[A-Za-z0-9]+")));
    const QRegularExpressionMatch id = form.match(m_settings.userPoolId);
    if (!id.hasMatch())
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("\"%1\" is no user pool id; it looks like us-east-1_Ab12Cd34E").arg(m_settings.userPoolId)};
    if (m_settings.clientId.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no app client id was given for the user pool")};
    return awsjson::serviceUrl(QStringLiteral("cognito-idp"), id.captured(1), m_settings.endpointUrl);
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
        body.insert(sessionKey, textOf(challenge.session));
    return andThen(call(QStringLiteral("RespondToAuthChallenge"), body), this,
                   [this](const Result<QJsonObject> &answer) { return stepOf(answer); });
}

QFuture<Result<PoolChallenge>> CognitoUserPool::associateSoftwareToken(const PoolChallenge &challenge)
{
    return andThen(call(QStringLiteral("AssociateSoftwareToken"), {{sessionKey, textOf(challenge.session)}}), this,
                   [challenge](const Result<QJsonObject> &answer) -> Result<PoolChallenge> {
                       if (!answer)
                           return answer.error();
                       PoolChallenge next = challenge;
                       next.session = Secret(text(*answer, "Session"));
                       next.parameters.insert(QStringLiteral("SecretCode"), text(*answer, "SecretCode"));
                       return next;
                   });
}

QFuture<Result<PoolChallenge>> CognitoUserPool::verifySoftwareToken(const PoolChallenge &challenge, const Secret &code)
{
    const QJsonObject body{{sessionKey, textOf(challenge.session)}, {QStringLiteral("UserCode"), textOf(code)}};
    return andThen(call(QStringLiteral("VerifySoftwareToken"), body), this,
                   [challenge](const Result<QJsonObject> &answer) -> Result<PoolChallenge> {
                       if (!answer)
                           return answer.error();
                       if (text(*answer, "Status") != QLatin1String("SUCCESS"))
                           return Error{ErrorCode::Unauthorized, QStringLiteral("the code is wrong"), 0,
                                        QStringLiteral("EnableSoftwareTokenMFAException")};
                       PoolChallenge next = challenge;
                       next.session = Secret(text(*answer, "Session"));
                       return next;
                   });
}

QFuture<Result<TokenSet>> CognitoUserPool::refresh(const Secret &refreshToken, const QString &userName)
{
    QJsonObject body{{QStringLiteral("ClientId"), m_settings.clientId}, {QStringLiteral("RefreshToken"), textOf(refreshToken)}};
    if (!m_clientSecret.isEmpty())
        body.insert(QStringLiteral("ClientSecret"), textOf(m_clientSecret));
    return andThen(call(QStringLiteral("GetTokensFromRefreshToken"), body), this,
                   [this, refreshToken, userName](const Result<QJsonObject> &answer) {
                       if (!answer && isUnknownOperation(answer.error()))
                           return refreshTheOldWay(refreshToken, userName);
                       return QtFuture::makeReadyFuture(answer ? tokensOf(*answer) : Result<TokenSet>(answer.error()));
                   });
}

QFuture<Result<TokenSet>> CognitoUserPool::refreshTheOldWay(const Secret &refreshToken, const QString &userName)
{
    QJsonObject parameters{{QStringLiteral("REFRESH_TOKEN"), textOf(refreshToken)}};
    addSecretHash(parameters, userName);
    const QJsonObject body{{QStringLiteral("AuthFlow"), QStringLiteral("REFRESH_TOKEN_AUTH")},
                           {QStringLiteral("ClientId"), m_settings.clientId},
                           {QStringLiteral("AuthParameters"), parameters}};
    return andThen(call(QStringLiteral("InitiateAuth"), body), this,
                   [this](const Result<QJsonObject> &answer) { return answer ? tokensOf(*answer) : Result<TokenSet>(answer.error()); });
}

QFuture<Result<void>> CognitoUserPool::revoke(const Secret &refreshToken)
{
    QJsonObject body{{QStringLiteral("ClientId"), m_settings.clientId}, {QStringLiteral("Token"), textOf(refreshToken)}};
    if (!m_clientSecret.isEmpty())
        body.insert(QStringLiteral("ClientSecret"), textOf(m_clientSecret));
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
    const auto end = endOf(result, tokens.accessToken, m_clock.utc());
    if (tokens.accessToken.isEmpty() || !end)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the user pool answered without tokens")};
    tokens.expiresAt = *end;
    return tokens;
}

} // namespace eventscope
