// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcprovider.h"

#include "core/auth/awsjson.h"
#include "core/auth/jwt.h"
#include "core/base/whenfinished.h"

#include <QJsonArray>

namespace eventscope {

namespace {

/// Tokens of a provider that does not tell how long they live.
constexpr std::chrono::seconds assumedLife{300};

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

/// Whether the token endpoint takes a client secret in a header only. Most take it in the form as well and say so, or say nothing.
bool wantsBasic(const QJsonObject &document)
{
    const QJsonArray methods = document.value(QLatin1String("token_endpoint_auth_methods_supported")).toArray();
    return methods.contains(QLatin1String("client_secret_basic")) && !methods.contains(QLatin1String("client_secret_post"));
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// OAuth 2.0 errors have a shape of their own: `{"error", "error_description"}`.
Error errorOf(const http::Response &response)
{
    http::Response readable = response;
    readable.status = 200;
    const auto body = awsjson::objectOf(readable);
    if (!body || text(*body, "error").isEmpty())
        return awsjson::errorOf(response);
    const QString type = text(*body, "error");
    const bool isGone = type == QLatin1String("invalid_grant") || type == QLatin1String("access_denied");
    return {isGone ? ErrorCode::Unauthorized : ErrorCode::InvalidInput, text(*body, "error_description"), response.status, type};
}

/// Both halves form-encoded first (RFC 6749 section 2.3.1).
QByteArray basicCredentials(const QString &clientId, const Secret &clientSecret)
{
    const QByteArray secret = QUrl::toPercentEncoding(QString::fromUtf8(clientSecret.reveal()));
    return "Basic " + (QUrl::toPercentEncoding(clientId) + ':' + secret).toBase64();
}

QByteArray formText(const QList<QPair<QString, QString>> &form)
{
    QByteArrayList parts;
    for (const auto &[name, value] : form)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

} // namespace

OidcAttempt OidcAttempt::make(const QUrl &redirect)
{
    return {randomToken(), Pkce::make(), redirect};
}

OidcProvider::OidcProvider(OidcSettings settings, Secret clientSecret, http::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clientSecret(std::move(clientSecret))
    , m_client(client)
    , m_clock(clock)
{
}

QFuture<Result<OidcEndpoints>> OidcProvider::discover()
{
    if (m_endpoints)
        return QtFuture::makeReadyFuture(Result<OidcEndpoints>(*m_endpoints));
    QUrl url(m_settings.issuer, QUrl::StrictMode);
    if (!isWeb(url))
        return QtFuture::makeReadyFuture(
            Result<OidcEndpoints>(Error{ErrorCode::InvalidUrl, QStringLiteral("the issuer \"%1\" is no URL").arg(m_settings.issuer)}));
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QStringLiteral("/.well-known/openid-configuration"));
    http::Request request;
    request.method = "GET";
    request.url = url;
    return andThen(m_client.send(request), this, [this](const Result<http::Response> &response) {
        const Result<OidcEndpoints> endpoints = endpointsOf(response);
        if (endpoints)
            m_endpoints = *endpoints;
        return endpoints;
    });
}

Result<OidcEndpoints> OidcProvider::endpointsOf(const Result<http::Response> &response) const
{
    const auto document = awsjson::objectOf(response);
    if (!document)
        return document.error();
    if (text(*document, "issuer") != m_settings.issuer)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the document is of the issuer \"%1\"").arg(text(*document, "issuer"))};
    const OidcEndpoints endpoints{QUrl(text(*document, "authorization_endpoint")), QUrl(text(*document, "token_endpoint")),
                                  QUrl(text(*document, "revocation_endpoint")), wantsBasic(*document)};
    if (!isWeb(endpoints.authorization) || !isWeb(endpoints.token))
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the issuer's document names no endpoints to sign in at")};
    const bool isRevocationSafe = endpoints.revocation.isEmpty() || isHttps(endpoints.revocation);
    const bool areSafe = isHttps(endpoints.authorization) && isHttps(endpoints.token) && isRevocationSafe;
    if (isHttps(QUrl(m_settings.issuer)) && !areSafe)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the issuer is reached by https, its endpoints are not")};
    return endpoints;
}

QUrl OidcProvider::authorizationUrl(const OidcEndpoints &endpoints, const OidcAttempt &attempt) const
{
    const QString scopes = m_settings.scopes.trimmed().isEmpty() ? QStringLiteral("openid") : m_settings.scopes.simplified();
    QUrl url = endpoints.authorization;
    const QByteArray query = formText({{QStringLiteral("response_type"), QStringLiteral("code")},
                                       {QStringLiteral("client_id"), m_settings.clientId},
                                       {QStringLiteral("redirect_uri"), attempt.redirect.toString(QUrl::FullyEncoded)},
                                       {QStringLiteral("scope"), scopes},
                                       {QStringLiteral("state"), QString::fromLatin1(attempt.state)},
                                       {QStringLiteral("code_challenge"), QString::fromLatin1(attempt.pkce.challenge)},
                                       {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}});
    const QString before = url.query(QUrl::FullyEncoded);
    url.setQuery((before.isEmpty() ? QString() : before + QLatin1Char('&')) + QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QFuture<Result<TokenSet>> OidcProvider::redeem(const QByteArray &code, const OidcAttempt &attempt)
{
    return askForTokens({{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                         {QStringLiteral("code"), QString::fromUtf8(code)},
                         {QStringLiteral("redirect_uri"), attempt.redirect.toString(QUrl::FullyEncoded)},
                         {QStringLiteral("code_verifier"), QString::fromLatin1(attempt.pkce.verifier.reveal())}});
}

QFuture<Result<TokenSet>> OidcProvider::refresh(const Secret &refreshToken)
{
    return askForTokens({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                         {QStringLiteral("refresh_token"), QString::fromUtf8(refreshToken.reveal())}});
}

QFuture<Result<TokenSet>> OidcProvider::askForTokens(Form form)
{
    return andThen(discover(), this, [this, form = std::move(form)](const Result<OidcEndpoints> &endpoints) {
        if (!endpoints)
            return QtFuture::makeReadyFuture(Result<TokenSet>(endpoints.error()));
        return andThen(m_client.send(post(endpoints->token, form, endpoints->wantsBasic)), this,
                       [this](const Result<http::Response> &response) { return tokensOf(response); });
    });
}

QFuture<Result<void>> OidcProvider::revoke(const Secret &refreshToken)
{
    return andThen(discover(), this, [this, refreshToken](const Result<OidcEndpoints> &endpoints) {
        if (!endpoints || endpoints->revocation.isEmpty())
            return QtFuture::makeReadyFuture(endpoints ? Result<void>() : Result<void>(endpoints.error()));
        const Form form{{QStringLiteral("token"), QString::fromUtf8(refreshToken.reveal())},
                        {QStringLiteral("token_type_hint"), QStringLiteral("refresh_token")}};
        return andThen(m_client.send(post(endpoints->revocation, form, endpoints->wantsBasic)), this,
                       [](const Result<http::Response> &response) {
                           if (!response)
                               return Result<void>(response.error());
                           return response->status < 400 ? Result<void>() : Result<void>(errorOf(*response));
                       });
    });
}

http::Request OidcProvider::post(const QUrl &url, Form form, bool wantsBasic) const
{
    http::Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    if (!m_clientSecret.isEmpty() && wantsBasic)
        request.headers.append({"Authorization", basicCredentials(m_settings.clientId, m_clientSecret)});
    else
        form.append({QStringLiteral("client_id"), m_settings.clientId});
    if (!m_clientSecret.isEmpty() && !wantsBasic)
        form.append({QStringLiteral("client_secret"), QString::fromUtf8(m_clientSecret.reveal())});
    request.body = formText(form);
    return request;
}

Result<TokenSet> OidcProvider::tokensOf(const Result<http::Response> &response) const
{
    if (response && response->status >= 400)
        return errorOf(*response);
    const auto body = awsjson::objectOf(response);
    if (!body)
        return body.error();
    TokenSet tokens;
    tokens.accessToken = Secret(text(*body, "access_token"));
    tokens.idToken = Secret(text(*body, "id_token"));
    tokens.refreshToken = Secret(text(*body, "refresh_token"));
    if (tokens.accessToken.isEmpty())
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the provider answered without a token")};
    const double life = body->value(QLatin1String("expires_in")).toDouble();
    const auto decoded = Jwt::decode(tokens.accessToken.reveal());
    const bool endsByItself = life <= 0 && decoded && decoded->expiresAt;
    const auto seconds = life > 0 ? std::chrono::seconds(static_cast<qint64>(life)) : assumedLife;
    tokens.expiresAt = endsByItself ? *decoded->expiresAt : m_clock.utc() + seconds;
    return tokens;
}

} // namespace eventscope
