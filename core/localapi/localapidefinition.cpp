// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localapidefinition.h"

#include "core/base/regularfile.h"
#include "core/localapi/definitionreader.h"

#include <QRandomGenerator>

#include <algorithm>

namespace eventscope {

namespace {
constexpr qint64 maxDefinitionBytes = 1024LL * 1024;
} // namespace

Secret LocalApiDefinition::newApiKey()
{
    static constexpr QByteArrayView alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray key = "da2-";
    for (int i = 0; i < 26; ++i)
        key += alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size())));
    return Secret(key);
}

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

QByteArray LocalApiDefinition::defaultText()
{
    return R"({
  "name": "local",
  "eventConfig": {
    "authProviders": [{"authType": "API_KEY"}],
    "connectionAuthModes": [{"authType": "API_KEY"}],
    "defaultPublishAuthModes": [{"authType": "API_KEY"}],
    "defaultSubscribeAuthModes": [{"authType": "API_KEY"}]
  },
  "channelNamespaces": [
    {"name": "default"},
    {"name": "demo"}
  ]
}
)";
}

Result<LocalApiDefinition> LocalApiDefinition::fromJson(const QByteArray &text, const Secret &ownKey, const QString &folder)
{
    const auto parsed = json::Document::parse(text);
    if (const auto *fault = std::get_if<json::SyntaxError>(&parsed))
        return Error{ErrorCode::InvalidJson,
                     QStringLiteral("line %1, column %2: %3").arg(fault->line).arg(fault->column).arg(fault->message)};
    return localapi::DefinitionReader(std::get<json::Document>(parsed), ownKey, folder).read();
}

Result<QByteArray> readDefinitionFile(const QString &path)
{
    const auto failed = [&path](const QString &reason) { return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, reason)}; };
    const auto text = readRegularFile(path, maxDefinitionBytes + 1);
    if (!text)
        return failed(text.error().detail);
    return text->size() > maxDefinitionBytes ? failed(QStringLiteral("larger than 1 MiB")) : text;
}

} // namespace eventscope
