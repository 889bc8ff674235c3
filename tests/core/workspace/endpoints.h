// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"

namespace eventscope::test {

[[nodiscard]] inline AuthorizerSettings authorizer(const QString &id, AuthorizerSettings::Kind kind)
{
    AuthorizerSettings made;
    made.id = id;
    made.name = QStringLiteral("Authorizer ") + id;
    made.kind = kind;
    return made;
}

/// An endpoint in which nothing is a default.
[[nodiscard]] inline EndpointSettings fullEndpoint()
{
    using Kind = AuthorizerSettings::Kind;
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("Orders (dev) \u00e9");
    endpoint.url = QStringLiteral("https://example1234567890abcdefgh.appsync-api.us-east-1.amazonaws.com/event");
    endpoint.realtimeUrl = QStringLiteral("wss://example1234567890abcdefgh.appsync-realtime-api.us-east-1.amazonaws.com/event/realtime");
    endpoint.region = QStringLiteral("us-east-1");
    endpoint.authorizers = {authorizer(QStringLiteral("key"), Kind::ApiKey), authorizer(QStringLiteral("token"), Kind::Token),
                            authorizer(QStringLiteral("iam"), Kind::Iam), authorizer(QStringLiteral("env"), Kind::IamEnvironment)};
    endpoint.authorizers[2].accessKeyId = QStringLiteral("AKIAIOSFODNN7EXAMPLE");
    endpoint.authorizers << authorizer(QStringLiteral("pool"), Kind::UserPool) << authorizer(QStringLiteral("oidc"), Kind::Oidc)
                         << authorizer(QStringLiteral("profile"), Kind::IamProfile)
                         << authorizer(QStringLiteral("command"), Kind::IamCommand)
                         << authorizer(QStringLiteral("guest"), Kind::IamIdentityPool);
    endpoint.authorizers[1].source = {SourceSettings::Kind::File, QStringLiteral("/run/token"), 300};
    endpoint.authorizers[4].userPool = {QStringLiteral("us-east-1_Ab1"),        QStringLiteral("app"), QStringLiteral("ana"), true, true,
                                        QStringLiteral("http://127.0.0.1:9229")};
    endpoint.authorizers[5].oidc
        = {QStringLiteral("https://issuer.example"), QStringLiteral("app"), QStringLiteral("openid email"), true, 4711};
    endpoint.authorizers[6].profile = QStringLiteral("dev");
    endpoint.authorizers[7].source = {SourceSettings::Kind::Command, QStringLiteral("print-credentials"), 60};
    endpoint.authorizers[8].identityPool = {QStringLiteral("us-east-1:1"), QStringLiteral("pool"), QStringLiteral("http://127.0.0.1:9230")};
    endpoint.connectAuthorizer = QStringLiteral("iam");
    endpoint.subscribeAuthorizer = QStringLiteral("key");
    endpoint.publishAuthorizer = QStringLiteral("token");
    endpoint.options.proxy = ConnectionOptions::Proxy::Socks5;
    endpoint.options.proxyHost = QStringLiteral("127.0.0.1");
    endpoint.options.proxyPort = 1080;
    endpoint.options.extraCaFile = QStringLiteral("/etc/ca.pem");
    endpoint.options.extraHeaders = {{"x-tenant", "a"}, {"X-Bytes", "\xff\x01 b"}};
    endpoint.options.connectTimeout = std::chrono::milliseconds(1234);
    endpoint.options.answerTimeout = std::chrono::milliseconds(4321);
    endpoint.subscriptions = {{QStringLiteral("/default/*"), {}}, {QStringLiteral("/orders/eu"), QStringLiteral("token")}};
    endpoint.variables = {{QStringLiteral("id"), "18446744073709551615"}, {QStringLiteral("who"), "{ \"name\": \"Ana \u00e9\" }"}};
    endpoint.namespaces = {QStringLiteral("default"), QStringLiteral("orders")};
    endpoint.recentChannels = {QStringLiteral("/orders/eu")};
    return endpoint;
}

} // namespace eventscope::test
