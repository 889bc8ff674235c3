// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippetrequest.h"

namespace eventscope {

namespace {

AuthMode modeOf(AuthorizerSettings::Kind kind)
{
    using Kind = AuthorizerSettings::Kind;
    if (AuthorizerSettings::isIam(kind))
        return AuthMode::Iam;
    switch (kind) {
    case Kind::Token: return AuthMode::Lambda;
    case Kind::UserPool: return AuthMode::CognitoUserPools;
    case Kind::Oidc: return AuthMode::OpenIdConnect;
    default: return AuthMode::ApiKey;
    }
}

} // namespace

SnippetRequest snippetRequest(const EndpointSettings &settings, SnippetRequest::Action action, const QString &authorizerId)
{
    const bool publishes = action == SnippetRequest::Action::Publish;
    const QString usual = publishes ? settings.publishAuthorizer : settings.subscribeAuthorizer;
    const AuthorizerSettings *authorizer = settings.chosenAuthorizer(authorizerId.isEmpty() ? usual : authorizerId);
    SnippetRequest request;
    const auto endpoint
        = settings.realtimeUrl.isEmpty() ? Endpoint::fromInput(settings.url) : Endpoint::fromUrls(settings.url, settings.realtimeUrl);
    if (endpoint)
        request.endpoint = *endpoint;
    request.mode = authorizer ? modeOf(authorizer->kind) : AuthMode::ApiKey;
    request.region = settings.region;
    request.action = action;
    return request;
}

} // namespace eventscope
