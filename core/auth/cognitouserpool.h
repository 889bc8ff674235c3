// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/identitysettings.h"
#include "core/auth/tokensession.h"
#include "core/http/client.h"

#include <QJsonObject>
#include <QMap>

#include <variant>

namespace eventscope {

/// A challenge of a user pool, as it came.
struct PoolChallenge
{
    QString name; ///< ChallengeName
    Secret session; ///< to be passed on with the answer
    QMap<QString, QString> parameters; ///< ChallengeParameters
};

/// The calls to a Cognito user pool: plain HTTPS with JSON, no AWS credentials (protocol.md 6.1). An error keeps the service's type
/// (`NotAuthorizedException` …); Unauthorized is a wrong password, a refused refresh token and the like, InvalidInput a flow or a
/// parameter that the app client does not allow, ResourceNotFound a wrong client id, RateLimitExceeded too many tries.
/// One thread; no call outlives it: their futures end cancelled.
class CognitoUserPool : public QObject
{
    Q_OBJECT

public:
    using Step = std::variant<TokenSet, PoolChallenge>;

    /// `client` and `clock` must outlive it.
    CognitoUserPool(UserPoolSettings settings, Secret clientSecret, http::Client &client, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const UserPoolSettings &settings() const { return m_settings; }
    /// For the calls that follow; empty: the app client has none.
    void setClientSecret(const Secret &clientSecret) { m_clientSecret = clientSecret; }
    /// The pool id after `_`.
    [[nodiscard]] QString poolName() const;

    /// InitiateAuth with a flow of `USER_SRP_AUTH`, `USER_PASSWORD_AUTH`.
    [[nodiscard]] QFuture<Result<Step>> initiate(const QString &flow, const QString &userName, QJsonObject parameters);
    /// RespondToAuthChallenge; USERNAME and SECRET_HASH are added to `responses`.
    [[nodiscard]] QFuture<Result<Step>> respond(const PoolChallenge &challenge, const QString &userName, QJsonObject responses);
    /// For MFA_SETUP: AssociateSoftwareToken; answers with the key for the authenticator app and puts the new session in the challenge.
    [[nodiscard]] QFuture<Result<PoolChallenge>> associateSoftwareToken(const PoolChallenge &challenge);
    /// VerifySoftwareToken with the app's code; answers with the session that finishes MFA_SETUP.
    [[nodiscard]] QFuture<Result<PoolChallenge>> verifySoftwareToken(const PoolChallenge &challenge, const Secret &code);
    /// GetTokensFromRefreshToken; REFRESH_TOKEN_AUTH where the pool does not know that (older emulators). `userName` is the `username`
    /// or `sub` claim, which the older call signs its SECRET_HASH with.
    [[nodiscard]] QFuture<Result<TokenSet>> refresh(const Secret &refreshToken, const QString &userName);
    /// RevokeToken: the refresh token and the access tokens made from it end.
    [[nodiscard]] QFuture<Result<void>> revoke(const Secret &refreshToken);

private:
    [[nodiscard]] Result<QUrl> url() const;
    [[nodiscard]] QFuture<Result<QJsonObject>> call(const QString &operation, const QJsonObject &body);
    [[nodiscard]] Result<Step> stepOf(const Result<QJsonObject> &answer) const;
    [[nodiscard]] Result<TokenSet> tokensOf(const QJsonObject &result) const;
    [[nodiscard]] QFuture<Result<TokenSet>> refreshTheOldWay(const Secret &refreshToken, const QString &userName);
    void addSecretHash(QJsonObject &parameters, const QString &userName) const;

    UserPoolSettings m_settings;
    Secret m_clientSecret;
    http::Client &m_client;
    const Clock &m_clock;
};

} // namespace eventscope
