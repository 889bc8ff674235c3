// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/auth/identitysettings.h"
#include "core/base/clock.h"
#include "tests/support/httpserver.h"
#include "tests/support/tokenkey.h"

#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QStringList>

#include <chrono>

namespace eventscope::test {

/// A Cognito user pool on loopback with one user, and an identity pool for the signed-in. It computes its own side of SRP, checks
/// SECRET_HASH, and does what its script says. In the thread of the test.
class CognitoServer : public QObject
{
    Q_OBJECT

public:
    /// May be changed at any time.
    struct Script
    {
        QString userName = QStringLiteral("ana");
        QString alias; ///< by which the user may begin a sign-in, too
        QString password = QStringLiteral("Correct-horse-7");
        QString clientSecret; ///< empty: the app client has none
        QStringList challenges; ///< asked one after the other once the password is right
        QString code = QStringLiteral("123456"); ///< what answers every challenge but NEW_PASSWORD_REQUIRED and SELECT_MFA_TYPE
        std::chrono::seconds life{3600}; ///< of the tokens
        bool rotates = false; ///< each refresh gives a new refresh token and ends the old one
        bool knowsNewRefresh = true; ///< GetTokensFromRefreshToken
        QByteArray unknownOperation = "UnknownOperationException"; ///< `__type` for what it does not know
        bool tellsLife = true; ///< ExpiresIn, beside the `exp` of the tokens
        std::chrono::seconds idTokenLife{0}; ///< of the ID token; 0: as the other
        QString accessToken; ///< to give instead of one of its own
        std::optional<TokenKey> key; ///< signs the tokens; without it they only look signed
        Credentials credentials; ///< of the identity pool, for who has an ID token that `key` signed
        QByteArray error; ///< `__type` of the answer to every call; empty: none
        QByteArray answer; ///< the body of every answer, instead of a proper one
    };
    Script script;

    explicit CognitoServer(QObject *parent = nullptr);
    /// Goes by the machine's clock, or by this one, which must outlive it.
    void useClock(const Clock &clock) { m_clock = &clock; }

    [[nodiscard]] UserPoolSettings settings() const;
    /// For users of the authorizer `loginAuthorizer`.
    [[nodiscard]] IdentityPoolSettings identityPool(const QString &loginAuthorizer) const;
    [[nodiscard]] QUrl url() const { return m_http.url(); }
    /// Operations asked for, in order: `InitiateAuth` …
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] int count(const QString &operation) const { return static_cast<int>(m_calls.count(operation)); }
    [[nodiscard]] const QStringList &refreshTokens() const { return m_refreshTokens; } ///< that are good
    void endRefreshTokens() { m_refreshTokens.clear(); }
    /// Calls are answered one after the other once this is called again with false.
    void hold(bool isHeld);
    /// A JWT, signed with the script's key; without one signed with `signature`, which is no signature.
    [[nodiscard]] QString token(const QString &use) const;

private:
    struct Srp;

    void serve(QTcpSocket &socket, const HttpServer::Request &request);
    [[nodiscard]] QByteArray respond(const HttpServer::Request &request);
    [[nodiscard]] QJsonObject initiate(const QJsonObject &body);
    [[nodiscard]] QJsonObject startSrp(const QJsonObject &parameters);
    [[nodiscard]] QJsonObject answerChallenge(const QJsonObject &body);
    [[nodiscard]] QJsonObject provePassword(const QJsonObject &responses);
    [[nodiscard]] QJsonObject nextStep();
    [[nodiscard]] QJsonObject refresh(const QString &refreshToken);
    [[nodiscard]] QJsonObject identity(const QString &operation, const QJsonObject &body) const;
    [[nodiscard]] bool isSignedIn(const QJsonObject &logins) const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QJsonObject tokens(bool withRefreshToken);
    [[nodiscard]] bool isHashRight(const QJsonObject &parameters, const QString &name) const;
    [[nodiscard]] bool isSecretRight(const QJsonObject &body) const;

    SystemClock m_systemClock;
    const Clock *m_clock = &m_systemClock;
    QStringList m_calls;
    QStringList m_left; ///< challenges of the present sign-in
    QString m_session;
    QStringList m_refreshTokens;
    QStringList m_usedTokens; ///< rotated away
    int m_serial = 0;
    QByteArray m_srpKeyHex;
    QByteArray m_secretBlock;
    bool m_isHeld = false;
    QList<QPair<QPointer<QTcpSocket>, HttpServer::Request>> m_waiting;
    HttpServer m_http;
};

} // namespace eventscope::test
