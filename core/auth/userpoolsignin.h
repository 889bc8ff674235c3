// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cognitouserpool.h"
#include "core/auth/signinstep.h"
#include "core/auth/srp.h"

#include <QPromise>

#include <optional>

namespace eventscope {

/// One conversation of signing in to a user pool: the flow, then challenge after challenge until there are tokens
/// (protocol.md 6.1). One question at a time. One thread; what is under way when it is destroyed ends cancelled.
class UserPoolSignIn : public QObject
{
    Q_OBJECT

public:
    /// `pool` and `clock` must outlive it.
    UserPoolSignIn(CognitoUserPool &pool, const Clock &clock, QObject *parent = nullptr);

    /// USER_SRP_AUTH, or USER_PASSWORD_AUTH when the pool's settings say so.
    [[nodiscard]] QFuture<Result<SignInStep>> start(const QString &userName, const Secret &password);
    /// By the names of the step's fields. InvalidArgument when nothing was asked or a field is empty. After a wrong code the challenge
    /// stands and may be answered again.
    [[nodiscard]] QFuture<Result<SignInStep>> answer(const QMap<QString, Secret> &answers);

    /// After a step that is signed in.
    [[nodiscard]] const std::optional<TokenSet> &tokens() const { return m_tokens; }

private:
    using Answer = QFuture<Result<SignInStep>>;

    [[nodiscard]] Answer take(const Result<CognitoUserPool::Step> &step);
    [[nodiscard]] Answer provePassword(const PoolChallenge &challenge);
    [[nodiscard]] Answer setUpSoftwareToken(const PoolChallenge &challenge);
    [[nodiscard]] Answer finishSoftwareToken(const Secret &code);
    [[nodiscard]] Answer respond(const PoolChallenge &challenge, const QJsonObject &responses);

    CognitoUserPool &m_pool;
    const Clock &m_clock;
    QString m_userName;
    Secret m_password;
    std::unique_ptr<srp::Client> m_srp;
    std::optional<PoolChallenge> m_challenge;
    std::optional<TokenSet> m_tokens;
};

} // namespace eventscope
