// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/identitysettings.h"
#include "core/auth/tokensession.h"
#include "core/http/client.h"

#include <QObject>

namespace eventscope {

/// The proof that the one who redeems a code is the one who asked for it (PKCE, RFC 7636), with the `state` of one attempt.
struct OidcAttempt
{
    QByteArray state; ///< random, comes back with the code
    QByteArray verifier; ///< random, a secret; its SHA-256 goes with the question
    QUrl redirect;

    [[nodiscard]] static OidcAttempt make(const QUrl &redirect);
};

/// The endpoints of an OpenID provider, by its discovery document.
struct OidcEndpoints
{
    QUrl authorization;
    QUrl token;
    QUrl revocation; ///< empty when there is none
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

    /// InvalidUrl for an issuer that is none, InvalidFrame when the document is of another issuer or lacks an endpoint. Kept once had.
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
    [[nodiscard]] http::Request post(const QUrl &url, Form form) const;
    [[nodiscard]] Result<TokenSet> tokensOf(const Result<http::Response> &response) const;

    OidcSettings m_settings;
    Secret m_clientSecret;
    http::Client &m_client;
    const Clock &m_clock;
    std::optional<OidcEndpoints> m_endpoints;
};

} // namespace eventscope
