// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/workspaceexport.h"

#include "core/base/logging.h"
#include "core/json/document.h"
#include "core/workspace/endpointfile.h"
#include "core/workspace/import/requiredparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int exportVersion = 1;
constexpr QLatin1String versionKey("eventscopeExport");
constexpr QLatin1String endpointsKey("endpoints");

/// Blanks up to `end`, so that an error in what follows has the place it has in the whole text.
QByteArray blanked(QByteArrayView before)
{
    QByteArray blank = before.toByteArray();
    std::replace_if(
        blank.begin(), blank.end(), [](char character) { return character != '\n'; }, ' ');
    return blank;
}

Result<ImportedEndpoint> endpointAt(const QByteArray &text, qsizetype begin, qsizetype end)
{
    const QByteArrayView whole(text);
    const auto settings = endpointfile::fromText(blanked(whole.first(begin)) + whole.sliced(begin, end - begin).toByteArray());
    if (!settings)
        return settings.error();
    ImportedEndpoint endpoint;
    endpoint.settings = *settings;
    endpoint.missing = missingParts(endpoint);
    return endpoint;
}

Result<Import> ofNodes(const json::Document &document, const QList<int> &nodes)
{
    Import found{Import::Format::Workspace, {}};
    for (const int index : nodes) {
        const auto endpoint = endpointAt(document.text(), document.node(index).begin, document.node(index).end);
        if (!endpoint)
            return endpoint.error();
        found.endpoints << *endpoint;
    }
    if (found.endpoints.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the export holds no endpoint")};
    return found;
}

bool isEndpointFile(const QJsonObject &top)
{
    return top.value(QLatin1String("version")).isDouble() && top.value(QLatin1String("url")).isString();
}

bool looksSecret(const QByteArray &name, const QByteArray &value)
{
    static constexpr std::array<QLatin1String, 9> words{
        {QLatin1String("auth"), QLatin1String("key"), QLatin1String("token"), QLatin1String("secret"), QLatin1String("cookie"),
         QLatin1String("password"), QLatin1String("credential"), QLatin1String("session"), QLatin1String("signature")}};
    const QString lower = QString::fromLatin1(name).toLower();
    const QString text = QString::fromLatin1(value);
    return maskSecrets(text) != text
        || std::any_of(words.begin(), words.end(), [&lower](QLatin1String word) { return lower.contains(word); });
}

/// Without user, password and query: each may be a secret.
QString openUrl(const QString &text)
{
    QUrl url(text);
    if (url.userInfo().isEmpty() && !url.hasQuery())
        return text;
    url.setUserInfo({});
    url.setQuery(QString());
    return url.toString();
}

/// What is the exporter's own (names of users and keys, commands with a secret in them) stays behind.
AuthorizerSettings openAuthorizer(AuthorizerSettings authorizer)
{
    authorizer.accessKeyId.clear();
    authorizer.userPool.userName.clear();
    authorizer.userPool.endpointUrl = openUrl(authorizer.userPool.endpointUrl);
    authorizer.identityPool.endpointUrl = openUrl(authorizer.identityPool.endpointUrl);
    authorizer.oidc.issuer = openUrl(authorizer.oidc.issuer);
    // A command line may hold any secret, in any form.
    if (authorizer.source.kind == SourceSettings::Kind::Command)
        authorizer.source.value.clear();
    return authorizer;
}

/// Only what this version knows: a key it does not know may hold anything.
EndpointSettings openEndpoint(EndpointSettings endpoint)
{
    endpoint.unknownKeys = {};
    endpoint.url = openUrl(endpoint.url);
    endpoint.realtimeUrl = openUrl(endpoint.realtimeUrl);
    endpoint.options.proxyHost = endpoint.options.proxyHost.section(QLatin1Char('@'), -1);
    auto &headers = endpoint.options.extraHeaders;
    headers.removeIf([](const auto &header) { return looksSecret(header.first, header.second); });
    for (AuthorizerSettings &authorizer : endpoint.authorizers)
        authorizer = openAuthorizer(authorizer);
    return endpoint;
}

QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return maskSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items << masked(item);
        return items;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = masked(it.value());
    return value.isObject() ? QJsonValue(object) : value;
}

void addRequired(QJsonArray &required, const EndpointSettings &endpoint, const QString &authorizer, const QString &field)
{
    required << QJsonObject{{QStringLiteral("endpoint"), endpoint.name},
                            {QStringLiteral("authorizer"), authorizer},
                            {QStringLiteral("field"), field}};
}

void addRequiredParts(QJsonArray &required, const EndpointSettings &original, const EndpointSettings &exported)
{
    for (const AuthorizerSettings &authorizer : exported.authorizers) {
        for (const QString &part : requiredParts(authorizer))
            addRequired(required, exported, authorizer.name, part);
    }
    for (const auto &header : original.options.extraHeaders) {
        if (!exported.options.extraHeaders.contains(header))
            addRequired(required, exported, {}, QStringLiteral("header ") + QString::fromLatin1(header.first));
    }
}

} // namespace

std::optional<Result<Import>> importWorkspaceExport(const QByteArray &text)
{
    const QJsonObject top = QJsonDocument::fromJson(text).object();
    const bool isExport = top.contains(versionKey);
    if (!isExport && !isEndpointFile(top))
        return std::nullopt;
    const auto parsed = json::Document::parse(text);
    const auto *document = std::get_if<json::Document>(&parsed);
    if (!document)
        return std::nullopt;
    if (!isExport)
        return ofNodes(*document, {0});
    if (top.value(versionKey).toInt() > exportVersion)
        return Result<Import>(Error{ErrorCode::UnsupportedVersion, QStringLiteral("the export has a newer version")});
    const QList<int> children = document->children(0);
    const auto list = std::find_if(children.cbegin(), children.cend(), [&](int child) { return document->key(child) == endpointsKey; });
    return ofNodes(*document, list == children.cend() ? QList<int>() : document->children(*list));
}

QByteArray exportEndpoints(const QList<EndpointSettings> &endpoints)
{
    QJsonArray exported;
    QJsonArray required;
    for (const EndpointSettings &original : endpoints) {
        const EndpointSettings open = openEndpoint(original);
        exported << QJsonDocument::fromJson(endpointfile::toText(open)).object();
        addRequiredParts(required, original, open);
    }
    const QJsonObject top{{versionKey, exportVersion}, {endpointsKey, exported}, {QStringLiteral("required"), required}};
    return QJsonDocument(masked(top).toObject()).toJson(QJsonDocument::Indented);
}

} // namespace eventscope
