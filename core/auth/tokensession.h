// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/base/secret.h"

#include <QObject>
#include <QTimer>

namespace eventscope {

/// The tokens of a signed-in user, of a Cognito user pool or an OpenID provider.
struct TokenSet
{
    Secret accessToken;
    Secret idToken; ///< empty when the provider gave none
    Secret refreshToken; ///< empty: the one that was used to get these stays good
    UtcTime expiresAt; ///< of the token that is sent
};

/// A user's sign-in that lasts: hands out tokens, renews them two minutes before they end, and keeps the refresh token where it
/// is told to (the keychain). tokens() fails with SignInRequired when nobody is signed in, or when the provider no longer takes
/// the refresh token; the tokens held are then forgotten. Lives in the thread it was made in; members marked so may be called from any.
class TokenSession : public QObject
{
    Q_OBJECT

public:
    /// Where the refresh token is kept. `load` answers SecretNotFound when there is none.
    struct Storage
    {
        std::function<QFuture<Result<Secret>>()> load;
        std::function<QFuture<Result<void>>(const Secret &refreshToken)> save;
        std::function<QFuture<Result<void>>()> remove;
    };
    /// Unauthorized means that the refresh token is no longer good; other errors are passing.
    using Refresh = std::function<QFuture<Result<TokenSet>>(const Secret &refreshToken)>;

    /// `clock` must outlive it.
    TokenSession(Storage storage, Refresh refresh, const Clock &clock, QObject *parent = nullptr);

    /// Thread-safe.
    [[nodiscard]] QFuture<Result<TokenSet>> tokens();
    /// What is held now, expired or not; nothing before the first tokens(). Thread-safe.
    [[nodiscard]] std::optional<TokenSet> held() const;
    /// After a sign-in: keeps the tokens, stores the refresh token; answers what storing came to.
    QFuture<Result<void>> signedIn(const TokenSet &tokens);
    /// Forgets the tokens and the stored refresh token. Revoking it at the provider is the caller's affair.
    QFuture<Result<void>> signOut();

Q_SIGNALS:
    /// Tokens came or went: held() has the new ones.
    void changed();

private:
    [[nodiscard]] QFuture<Result<Fetched<TokenSet>>> fetch();
    [[nodiscard]] QFuture<Result<Fetched<TokenSet>>> refresh(const Result<Secret> &stored);
    [[nodiscard]] Result<Fetched<TokenSet>> withoutRefresh();
    [[nodiscard]] Result<Fetched<TokenSet>> take(const Secret &usedRefreshToken, const Result<TokenSet> &fresh);
    [[nodiscard]] Result<Fetched<TokenSet>> endSignIn(const Error &reason);
    [[nodiscard]] Result<Fetched<TokenSet>> current() const;
    void hold(const TokenSet &tokens);
    void keepRefreshToken(const Secret &refreshToken);
    void scheduleRenewal();
    void renewInTime();

    Storage m_storage;
    Refresh m_refresh;
    const Clock &m_clock;
    std::shared_ptr<CachedSource<TokenSet>> m_source;
    QTimer m_renewal;
    int m_generation = 0; ///< counts sign-ins and sign-outs: a refresh begun before one of them must not undo it
};

} // namespace eventscope
