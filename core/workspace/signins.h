// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/jwt.h"
#include "core/auth/signinstep.h"
#include "core/auth/tokensession.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"

#include <QThread>

#include <map>
#include <memory>

namespace eventscope {

/// The signed-in users of all endpoints: of Cognito user pools and OpenID providers. Network and renewals happen in a thread of
/// its own; members and signals belong to the GUI thread, except tokens(). Refresh tokens are kept in the SecretStore as
/// `endpointId/authorizerId/refreshToken`, marked with the client they were given to: another one never gets them. A client secret is read
/// from `endpointId/authorizerId/clientSecret`.
class SignIns : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool isSignedIn = false;
        std::optional<UtcTime> expiresAt; ///< of the token that is sent; it is renewed two minutes before
        std::optional<Jwt> token; ///< the token that is sent, decoded
    };

    /// Both must outlive it.
    SignIns(SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);
    ~SignIns() override;

    /// Starts signing in to a user pool; a challenge is answered with answer(). Errors of the service keep its type
    /// (`NotAuthorizedException` …). A new start gives up the one under way.
    [[nodiscard]] QFuture<Result<SignInStep>> signIn(const EndpointSettings &endpoint, const QString &authorizerId, const QString &userName,
                                                     const Secret &password);
    /// Answers the last challenge, by the names of its fields.
    [[nodiscard]] QFuture<Result<SignInStep>> answer(const EndpointSettings &endpoint, const QString &authorizerId,
                                                     const QMap<QString, Secret> &answers);
    /// Starts signing in to an OpenID provider: answers with the URL to open in the browser; browserFinished() follows when the
    /// browser came back, was refused, or ten minutes have passed.
    [[nodiscard]] QFuture<Result<QUrl>> signInWithBrowser(const EndpointSettings &endpoint, const QString &authorizerId);
    /// Gives up what was started: its future ends with Cancelled, and browserFinished() does not follow.
    void cancel(const QString &endpointId, const QString &authorizerId);
    /// Forgets the tokens, here and in the SecretStore, and revokes them at the provider where it can. Ends once the provider was told.
    QFuture<Result<void>> signOut(const EndpointSettings &endpoint, const QString &authorizerId);

    /// Knows of a user who signed in before this start of the program once tokens() was asked.
    [[nodiscard]] State state(const EndpointSettings &endpoint, const QString &authorizerId) const;

    /// The tokens of an authorizer's user, renewed when needed. SignInRequired when nobody is signed in. Thread-safe.
    [[nodiscard]] QFuture<Result<TokenSet>> tokens(const EndpointSettings &endpoint, const QString &authorizerId);

Q_SIGNALS:
    void stateChanged(const QString &endpointId, const QString &authorizerId);
    /// A sign-in has come to its end: what failed for want of it may be tried again.
    void signedIn(const QString &endpointId, const QString &authorizerId);
    /// Nobody is signed in any more: by a person, by the provider, or because the identity became another one.
    void signedOut(const QString &endpointId, const QString &authorizerId);
    void browserFinished(const QString &endpointId, const QString &authorizerId, const eventscope::Result<eventscope::SignInStep> &result);

private:
    class Worker;

    void onHeld(const QString &endpointId, const QString &authorizerId, const std::optional<TokenSet> &held);

    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread, deleted there
    std::map<QString, TokenSet> m_held; ///< by endpoint and authorizer
};

} // namespace eventscope
