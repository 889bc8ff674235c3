// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builtinauthorizers.h"

#include "core/base/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

/// Collects authorizers, each with an id and a name of its own.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::BuiltInAuthorizers)

public:
    explicit Collector(const BuiltInApi &api)
        : m_api(api)
    {
    }

    [[nodiscard]] QList<BuiltInAuthorizer> collect()
    {
        const LocalApiDefinition &definition = m_api.definition();
        for (const LocalApiDefinition::ApiKey &key : definition.apiKeys) {
            if (!m_api.isExpired(key))
                add(AuthMode::ApiKey, Kind::ApiKey, QStringLiteral("key"), tr("API key"), {{QStringLiteral("apiKey"), key.key}});
        }
        for (const LocalApiDefinition::IamKey &key : definition.iamKeys)
            addIam(key.credentials);
        for (const Secret &token : definition.lambda.tokens)
            add(AuthMode::Lambda, Kind::Token, QStringLiteral("lambda"), tr("Lambda token"), {{QStringLiteral("token"), token}});
        for (const LocalApiDefinition::TokenIssuer &issuer : definition.issuers)
            addIssuer(issuer);
        return m_found;
    }

private:
    void add(AuthMode mode, Kind kind, const QString &id, const QString &name, const QList<QPair<QString, Secret>> &secrets)
    {
        const auto count = std::ranges::count(m_found, mode, &BuiltInAuthorizer::mode) + 1;
        BuiltInAuthorizer one{mode, {}, secrets};
        one.settings.id = count == 1 ? id : QStringLiteral("%1-%2").arg(id).arg(count);
        one.settings.name = count == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(count);
        one.settings.kind = kind;
        m_found << one;
    }
    void addIam(const Credentials &credentials)
    {
        // An empty session token is held too: else the keychain would be asked for one.
        add(AuthMode::Iam, Kind::Iam, QStringLiteral("iam"), tr("IAM"),
            {{QStringLiteral("secretAccessKey"), credentials.secretAccessKey}, {QStringLiteral("sessionToken"), credentials.sessionToken}});
        m_found.last().settings.accessKeyId = credentials.accessKeyId;
    }
    void addIssuer(const LocalApiDefinition::TokenIssuer &issuer)
    {
        if (!issuer.keys.isEmpty())
            return;
        LocalToken token;
        token.issuer = issuer.issuer;
        token.clientId = clientIdFor(issuer);
        token.lifetime = std::chrono::hours(24);
        const auto minted = m_api.mintToken(token);
        if (!minted) {
            qCWarning(logUi) << "no token of the built-in API:" << minted.error().detail;
            return;
        }
        const bool isPool = issuer.mode == AuthMode::CognitoUserPools;
        add(issuer.mode, Kind::Token, isPool ? QStringLiteral("user-pool") : QStringLiteral("oidc"),
            isPool ? tr("User pool token") : tr("OpenID Connect token"), {{QStringLiteral("token"), *minted}});
    }

    const BuiltInApi &m_api;
    QList<BuiltInAuthorizer> m_found;
};

} // namespace

QList<BuiltInAuthorizer> builtInAuthorizers(const BuiltInApi &api)
{
    return Collector(api).collect();
}

QString authorizerFor(const QList<BuiltInAuthorizer> &authorizers, const QList<AuthMode> &modes)
{
    const auto found = std::ranges::find_if(authorizers, [&modes](const BuiltInAuthorizer &one) { return modes.contains(one.mode); });
    return found == authorizers.cend() ? QString() : found->settings.id;
}

} // namespace eventscope
