// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/localeventapi.h"
#include "core/session/session.h"
#include "tests/support/cognitoserver.h"

#include <QTemporaryDir>
#include <QTest>

namespace eventscope::test {

/// A Cognito user pool and identity pool, a local Event API that verifies the user's tokens by the pool's JWKS and signatures by the
/// identity pool's key, and an endpoint with an authorizer for each. All go by one clock.
/// Namespaces: `users` takes tokens, `signed` signatures, `default` both.
class PoolFixture
{
public:
    static constexpr QLatin1String user{"user"}; ///< authorizer that somebody signs in to
    static constexpr QLatin1String pool{"pool"}; ///< authorizer with the credentials of that user

    /// `clock` must outlive it.
    explicit PoolFixture(const Clock &clock);

    /// On the port that it had before, if any.
    void startApi();
    void stopApi();
    void signIn();
    /// The same authorizer for connect, subscribe and publish.
    void useAuthorizer(const QString &id);
    [[nodiscard]] std::unique_ptr<Session> session();
    /// The access token of the user now.
    [[nodiscard]] Secret accessToken();

    const Clock &clock;
    QTemporaryDir folder;
    CognitoServer cognito;
    MemorySecretStore secrets;
    SignIns signIns{secrets, clock};
    AuthorizerFactory authorizers{secrets, signIns, clock};
    EndpointSettings endpoint;

private:
    LocalEventApi m_api;
    quint16 m_port = 0;
};

/// The result, waited for.
template<typename T>
[[nodiscard]] T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("no answer");
    return future.result();
}

} // namespace eventscope::test
