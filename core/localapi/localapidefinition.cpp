// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localapidefinition.h"

#include "core/localapi/definitionreader.h"

#include <QRandomGenerator>

#include <algorithm>

namespace eventscope {

namespace {

/// `da2-` and 26 characters (protocol.md 6.5).
Secret newApiKey()
{
    static constexpr QByteArrayView alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray key = "da2-";
    for (int i = 0; i < 26; ++i)
        key += alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size())));
    return Secret(key);
}

} // namespace

bool LocalApiDefinition::usesSigningKey() const
{
    return std::any_of(issuers.cbegin(), issuers.cend(), [](const TokenIssuer &one) { return one.keys.isEmpty(); });
}

LocalApiDefinition LocalApiDefinition::makeDefault()
{
    LocalApiDefinition definition;
    definition.apiKeys = {{newApiKey()}};
    definition.connectionAuthModes = {AuthMode::ApiKey};
    definition.defaultPublishAuthModes = {AuthMode::ApiKey};
    definition.defaultSubscribeAuthModes = {AuthMode::ApiKey};
    definition.channelNamespaces = {{QStringLiteral("default"), {}, {}}, {QStringLiteral("demo"), {}, {}}};
    return definition;
}

Result<LocalApiDefinition> LocalApiDefinition::fromJson(const QByteArray &text)
{
    const auto parsed = json::Document::parse(text);
    if (const auto *fault = std::get_if<json::SyntaxError>(&parsed))
        return Error{ErrorCode::InvalidJson,
                     QStringLiteral("line %1, column %2: %3").arg(fault->line).arg(fault->column).arg(fault->message)};
    return localapi::DefinitionReader(std::get<json::Document>(parsed)).read();
}

} // namespace eventscope
