// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/workspaceexport.h"

#include "core/base/masksecrets.h"
#include "core/workspace/endpointfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace eventscope {

namespace importers {

namespace {

constexpr int exportVersion = 1;
constexpr QLatin1String versionKey("eventscopeExport");
constexpr QLatin1String endpointsKey("endpoints");
constexpr QLatin1String requiredKey("required");
constexpr QLatin1String endpointKey("endpoint");
constexpr QLatin1String authorizerKey("authorizer");
constexpr QLatin1String fieldKey("field");

QString labelOf(const EndpointSettings &endpoint)
{
    return endpoint.name.isEmpty() ? endpoint.url : endpoint.name;
}

QString sourceField(SourceSettings::Kind kind, const QString &stored)
{
    switch (kind) {
    case SourceSettings::Kind::Stored: return stored;
    case SourceSettings::Kind::Environment: return QStringLiteral("environment");
    case SourceSettings::Kind::Command: return QStringLiteral("command");
    case SourceSettings::Kind::File: return QStringLiteral("file");
    }
    return stored;
}

/// Only variables and files may be named: a command line may hold anything, and what no authorizer uses helps nobody.
bool isHarmless(const AuthorizerSettings &authorizer)
{
    using Source = SourceSettings::Kind;
    return authorizer.kind != AuthorizerSettings::Kind::IamCommand
        && (authorizer.source.kind == Source::Environment || authorizer.source.kind == Source::File);
}

/// Nothing tells a secret of a service's own making from another text: only what is short, or is known to hold none, is none.
bool mayBeSecret(const QByteArray &name, const QByteArray &value)
{
    static const QByteArrayList harmless{"accept", "accept-language", "accept-encoding", "cache-control", "content-type",
                                         "origin", "pragma",          "referer",         "user-agent",    "x-amz-user-agent"};
    constexpr qsizetype shortestSecret = 8;
    const QString line = QString::fromLatin1(name + ": " + value);
    if (isSecretName(QString::fromLatin1(name)) || maskSecrets(line) != line)
        return true;
    return value.size() >= shortestSecret && !harmless.contains(name.toLower());
}

/// Makes one endpoint safe to pass on and notes what was taken out.
class SafeCopy
{
public:
    explicit SafeCopy(EndpointSettings endpoint)
        : m_endpoint(std::move(endpoint))
    {
    }

    QJsonObject made()
    {
        for (AuthorizerSettings &authorizer : m_endpoint.authorizers)
            clean(authorizer);
        dropUnknown();
        dropSecretHeaders();
        dropSecretVariables();
        dropUser(m_endpoint.url, {}, QStringLiteral("url"));
        dropUser(m_endpoint.realtimeUrl, {}, QStringLiteral("realtimeUrl"));
        const QJsonObject object = QJsonDocument::fromJson(endpointfile::toText(m_endpoint)).object();
        return masked(object, {}).toObject();
    }
    [[nodiscard]] const QJsonArray &required() const { return m_required; }

private:
    void require(const QString &authorizer, const QString &field)
    {
        QJsonObject one{{endpointKey, maskSecrets(labelOf(m_endpoint))}, {fieldKey, field}};
        if (!authorizer.isEmpty())
            one.insert(authorizerKey, authorizer);
        if (!m_required.contains(one))
            m_required << one;
    }

    void clean(AuthorizerSettings &authorizer)
    {
        const QStringList fields = requiredFor(authorizer);
        for (const QString &field : fields)
            require(authorizer.id, field);
        if (!isHarmless(authorizer))
            authorizer.source.value.clear();
        dropUser(authorizer.userPool.endpointUrl, authorizer.id, QStringLiteral("endpointUrl"));
        dropUser(authorizer.identityPool.endpointUrl, authorizer.id, QStringLiteral("endpointUrl"));
        dropUser(authorizer.oidc.issuer, authorizer.id, QStringLiteral("issuer"));
    }

    /// Nobody knows whether what a newer version wrote is a secret.
    void dropUnknown()
    {
        const QStringList keys = m_endpoint.unknownKeys.keys();
        for (const QString &key : keys)
            require({}, key);
        m_endpoint.unknownKeys = {};
    }

    void dropSecretHeaders()
    {
        QList<QPair<QByteArray, QByteArray>> kept;
        for (const auto &[name, value] : qAsConst(m_endpoint.options.extraHeaders)) {
            if (mayBeSecret(name, value))
                require({}, QStringLiteral("header ") + QString::fromLatin1(name));
            else
                kept.append({name, value});
        }
        m_endpoint.options.extraHeaders = kept;
    }

    void dropSecretVariables()
    {
        Variables kept;
        for (auto it = m_endpoint.variables.cbegin(); it != m_endpoint.variables.cend(); ++it) {
            if (endpointfile::isSecretVariable(it.key(), it.value()))
                require({}, QStringLiteral("variable ") + it.key());
            else
                kept.insert(it.key(), it.value());
        }
        m_endpoint.variables = kept;
    }

    void dropUser(QString &text, const QString &authorizer, const QString &field)
    {
        const QUrl url(text);
        if (url.userInfo().isEmpty())
            return;
        require(authorizer, field);
        text = url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    }

    /// A last look at every text: whatever it is in, what looks like a secret stays here.
    QJsonValue masked(const QJsonValue &value, const QString &key)
    {
        if (value.isString()) {
            const QString safe = maskSecrets(value.toString());
            if (safe != value.toString())
                require({}, key);
            return safe;
        }
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype at = 0; at < array.size(); ++at)
                array[at] = masked(array.at(at), key);
            return array;
        }
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &inner : keys)
            object[inner] = masked(object.value(inner), inner);
        return value.isObject() ? QJsonValue(object) : value;
    }

    EndpointSettings m_endpoint;
    QJsonArray m_required;
};

/// What the sender noted, and what the authorizers themselves need.
QStringList missingIn(const EndpointSettings &endpoint, const QJsonArray &required)
{
    QStringList missing;
    for (const AuthorizerSettings &authorizer : endpoint.authorizers)
        missing += requiredFor(authorizer);
    for (const QJsonValue value : required) {
        const QJsonObject one = value.toObject();
        if (one.value(endpointKey).toString() == labelOf(endpoint))
            missing << one.value(fieldKey).toString();
    }
    missing.removeDuplicates();
    return missing;
}

} // namespace

QStringList requiredFor(const AuthorizerSettings &authorizer)
{
    using Kind = AuthorizerSettings::Kind;
    switch (authorizer.kind) {
    case Kind::ApiKey: return {sourceField(authorizer.source.kind, QStringLiteral("apiKey"))};
    case Kind::Token: return {sourceField(authorizer.source.kind, QStringLiteral("token"))};
    case Kind::UserPool:
    case Kind::Oidc: return {QStringLiteral("signIn")};
    case Kind::Iam: return {QStringLiteral("secretAccessKey")};
    case Kind::IamEnvironment: return {QStringLiteral("environment")};
    case Kind::IamProfile: return {QStringLiteral("profile")};
    case Kind::IamCommand: return {QStringLiteral("command")};
    case Kind::IamIdentityPool: return {};
    }
    return {};
}

bool isWorkspaceExport(const QJsonObject &object)
{
    return object.contains(versionKey);
}

Result<QList<ImportedEndpoint>> endpointsOfExport(const QJsonObject &object)
{
    const int version = object.value(versionKey).toInt();
    if (version > exportVersion)
        return Error{ErrorCode::UnsupportedVersion,
                     QStringLiteral("export of version %1, this program reads up to %2").arg(version).arg(exportVersion)};
    QList<ImportedEndpoint> endpoints;
    const QJsonArray values = object.value(endpointsKey).toArray();
    for (const QJsonValue value : values) {
        const auto settings = endpointfile::fromText(QJsonDocument(value.toObject()).toJson());
        if (!settings || settings->url.isEmpty()) {
            const QString why = settings ? QStringLiteral("it has no \"url\"") : settings.error().detail;
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("endpoint %1 of the export cannot be read: %2").arg(endpoints.size() + 1).arg(why)};
        }
        ImportedEndpoint imported;
        imported.settings = *settings;
        imported.missing = missingIn(*settings, object.value(requiredKey).toArray());
        endpoints << imported;
    }
    return endpoints;
}

} // namespace importers

QByteArray exportEndpoints(const QList<EndpointSettings> &endpoints)
{
    using namespace importers;
    QJsonArray safe;
    QJsonArray required;
    for (const EndpointSettings &endpoint : endpoints) {
        SafeCopy copy(endpoint);
        safe << copy.made();
        for (const QJsonValue one : copy.required())
            required << one;
    }
    return QJsonDocument(QJsonObject{{versionKey, exportVersion}, {endpointsKey, safe}, {requiredKey, required}}).toJson();
}

} // namespace eventscope
