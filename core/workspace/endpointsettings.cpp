// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/endpointsettings.h"

#include <QUuid>

#include <algorithm>
#include <optional>

namespace eventscope {

namespace {

/// Without what a person only sees.
std::optional<AuthorizerSettings> presented(const AuthorizerSettings *authorizer)
{
    if (!authorizer)
        return std::nullopt;
    AuthorizerSettings copy = *authorizer;
    copy.name.clear();
    return copy;
}

} // namespace

QString AuthorizerSettings::client() const
{
    switch (kind) {
    case Kind::UserPool:
        return QStringList{QStringLiteral("userPool"), userPool.userPoolId, userPool.clientId, userPool.endpointUrl}.join(
            QLatin1Char('\n'));
    case Kind::Oidc: return QStringList{QStringLiteral("oidc"), oidc.issuer, oidc.clientId}.join(QLatin1Char('\n'));
    default: return {};
    }
}

bool AuthorizerSettings::isIam(Kind kind)
{
    switch (kind) {
    case Kind::Iam:
    case Kind::IamEnvironment:
    case Kind::IamProfile:
    case Kind::IamCommand:
    case Kind::IamIdentityPool: return true;
    case Kind::ApiKey:
    case Kind::Token:
    case Kind::UserPool:
    case Kind::Oidc: return false;
    }
    return false;
}

bool isEndpointId(const QString &id)
{
    constexpr qsizetype longest = 100;
    const auto isPlain
        = [](QChar character) { return character == QLatin1Char('-') || (character.unicode() < 0x80 && character.isLetterOrNumber()); };
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.cbegin(), id.cend(), isPlain);
}

QString newEndpointId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

const AuthorizerSettings *EndpointSettings::authorizer(const QString &authorizerId) const
{
    const auto found = std::find_if(authorizers.cbegin(), authorizers.cend(),
                                    [&authorizerId](const AuthorizerSettings &one) { return one.id == authorizerId; });
    return found == authorizers.cend() ? nullptr : &*found;
}

const AuthorizerSettings *EndpointSettings::chosenAuthorizer(const QString &authorizerId) const
{
    const AuthorizerSettings *found = authorizer(authorizerId);
    return found || authorizers.isEmpty() ? found : &authorizers.first();
}

QStringList EndpointSettings::knownChannels() const
{
    QStringList channels = recentChannels;
    for (const SubscriptionSettings &one : subscriptions)
        channels << one.pattern;
    for (const QString &channelNamespace : namespaces)
        channels << QStringLiteral("/%1/*").arg(channelNamespace);
    channels.removeDuplicates();
    return channels;
}

bool EndpointSettings::needsRightClock() const
{
    const QStringList used{connectAuthorizer, subscribeAuthorizer, publishAuthorizer};
    return std::any_of(used.cbegin(), used.cend(), [this](const QString &authorizerId) {
        const AuthorizerSettings *chosen = chosenAuthorizer(authorizerId);
        return chosen && chosen->kind != AuthorizerSettings::Kind::ApiKey;
    });
}

bool EndpointSettings::authorizesAs(const QString &authorizerId, const EndpointSettings &other, const QString &otherId) const
{
    const auto own = presented(chosenAuthorizer(authorizerId));
    if (own != presented(other.chosenAuthorizer(otherId)) || region != other.region)
        return false;
    // An identity pool presents its user.
    const QString login = own ? own->identityPool.loginAuthorizer : QString();
    return login.isEmpty() || presented(authorizer(login)) == presented(other.authorizer(login));
}

Result<Endpoint> endpointOf(const EndpointSettings &settings)
{
    return settings.realtimeUrl.isEmpty() ? Endpoint::fromInput(settings.url) : Endpoint::fromUrls(settings.url, settings.realtimeUrl);
}

} // namespace eventscope
