// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/identitysettings.h"
#include "core/auth/pkce.h"
#include "core/auth/tokensession.h"
#include "core/http/client.h"

#include <QObject>

namespace eventscope {

/// What belongs to one attempt to sign in.
struct OidcAttempt
{
    QByteArray state; ///< random, comes back with the code
    Pkce pkce;
    QUrl redirect;

    [[nodiscard]] static OidcAttempt make(const QUrl &redirect);
};

/// The endpoints of an OpenID provider, by its discovery document.
struct OidcEndpoints
{
    QUrl authorization;
    QUrl token;
    QUrl revocation; ///< empty when there is none
    bool wantsBasic = false; ///< a client secret goes as HTTP Basic, not in the form
};

/// An OpenID provider as a native app uses it: discovery, authorization code with PKCE, refresh (RFC 8252). Errors keep the
/// provider's `error` as type; Unauthorized is a code or refresh token that it no longer takes. One thread; calls end cancelled when
/// it is destroyed. QtNetworkAuth is not used: its Qt 6.4 has no PKCE.
class OidcProvider : public QObject
{
    Q_OBJECT

public:
    /// `client` and `clock` must outlive it.
    OidcProvider(OidcSettings settings, Secret clientSecret, http::Client &client, const Clock &clock, QObject *parent = nullptr);

    /// For the calls that follow; empty: the client has none.
    void setClientSecret(const Secret &clientSecret) { m_clientSecret = clientSecret; }

    /// InvalidUrl for an issuer that is none, InvalidFrame when the document is of another issuer, lacks an endpoint, or leads an
    /// https issuer to http. Kept once had.
    [[nodiscard]] QFuture<Result<OidcEndpoints>> discover();
    /// What to open in the browser.
    [[nodiscard]] QUrl authorizationUrl(const OidcEndpoints &endpoints, const OidcAttempt &attempt) const;
    [[nodiscard]] QFuture<Result<TokenSet>> redeem(const QByteArray &code, const OidcAttempt &attempt);
    [[nodiscard]] QFuture<Result<TokenSet>> refresh(const Secret &refreshToken);
    /// Does nothing where the provider has no revocation endpoint.
    [[nodiscard]] QFuture<Result<void>> revoke(const Secret &refreshToken);

private:
    using Form = QList<QPair<QString, QString>>;

    [[nodiscard]] Result<OidcEndpoints> endpointsOf(const Result<http::Response> &response) const;
    [[nodiscard]] QFuture<Result<TokenSet>> askForTokens(Form form);
    [[nodiscard]] http::Request post(const QUrl &url, Form form, bool wantsBasic) const;
    [[nodiscard]] Result<TokenSet> tokensOf(const Result<http::Response> &response) const;

    OidcSettings m_settings;
    Secret m_clientSecret;
    http::Client &m_client;
    const Clock &m_clock;
    std::optional<OidcEndpoints> m_endpoints;
};

} // namespace eventscope
