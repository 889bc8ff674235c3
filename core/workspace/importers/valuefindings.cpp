// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/valuefindings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace eventscope::importers {

namespace {

bool looksLike(const char *pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(value).hasMatch();
}

bool isRegion(const QString &value)
{
    return looksLike("[a-z]{2}(?:-[a-z]+)+-\\d", value);
}

/// The name in capitals with underscores: `eventApiClientId` and `EVENT-API-CLIENT-ID` are one.
QString plainName(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
    return QString(name).replace(hump, QStringLiteral("_")).replace(QLatin1Char('-'), QLatin1Char('_')).toUpper();
}

bool isRealtime(const QUrl &url)
{
    return url.host().contains(QLatin1String(".appsync-realtime-api.")) || url.path().startsWith(QLatin1String("/event/realtime"));
}

/// What the two hosts of an API have in common.
QString commonOf(const QUrl &url)
{
    const QString host = url.host().replace(QLatin1String(".appsync-realtime-api."), QLatin1String(".appsync-api."));
    return QStringLiteral("%1:%2").arg(host).arg(url.port());
}

void note(QStringList &found, const QString &value)
{
    if (!found.contains(value))
        found << value;
}

/// The value when there is no choice.
QString onlyOne(const QStringList &found)
{
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

void ValueFindings::add(const QString &name, const QString &value)
{
    const QString text = value.trimmed();
    if (looksLike("da2-[A-Za-z0-9]+", text)) {
        if (const Secret key(text); !m_apiKeys.contains(key))
            m_apiKeys << key;
    } else if (looksLike("[a-z]{2}(?:-[a-z]+)+-\\d_[A-Za-z0-9]+", text)) {
        note(m_userPoolIds, text);
    } else if (looksLike("[a-z]{2}(?:-[a-z]+)+-\\d:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", text)) {
        note(m_identityPoolIds, text);
    } else if (looksLike("A[KS]IA[A-Z0-9]{12,}", text)) {
        m_credentials.accessKeyId = text;
    } else {
        addByName(plainName(name), text);
        addAddress(text);
    }
}

void ValueFindings::addByName(const QString &name, const QString &value)
{
    if (name.contains(QLatin1String("CLIENT")) && looksLike("[a-z0-9]{20,}", value))
        note(m_clientIds, value);
    else if (name.contains(QLatin1String("REGION")) && isRegion(value))
        m_region = value;
    else if (name.endsWith(QLatin1String("NAMESPACE")) && looksLike("[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?", value))
        note(m_namespaces, value);
    else if (name.endsWith(QLatin1String("AWS_SECRET_ACCESS_KEY")))
        m_credentials.secretAccessKey = Secret(value);
    else if (name.endsWith(QLatin1String("AWS_SESSION_TOKEN")))
        m_credentials.sessionToken = Secret(value);
}

void ValueFindings::addAddress(const QString &value)
{
    const bool isHost
        = looksLike("(?:(?:https?|wss?)://)?[A-Za-z0-9-]+\\.appsync-(?:realtime-)?api\\.[A-Za-z0-9.-]+(?::\\d+)?(?:/.*)?", value);
    const bool isEventUrl = looksLike("(?:https?|wss?)://[^/\\s]+/event(?:/realtime)?/?", value);
    const Result<Endpoint> endpoint = Endpoint::fromInput(value);
    if ((!isHost && !isEventUrl) || !endpoint)
        return;
    const QUrl url(value.contains(QLatin1String("://")) ? value : QStringLiteral("https://") + value);
    Api &api = apiOf(commonOf(url));
    QString &given = isRealtime(url) ? api.realtime : api.http;
    if (given.isEmpty())
        given = value;
}

ValueFindings::Api &ValueFindings::apiOf(const QString &common)
{
    const auto found = std::find_if(m_apis.begin(), m_apis.end(), [&common](const Api &api) { return api.common == common; });
    if (found != m_apis.end())
        return *found;
    m_apis.append({common, {}, {}});
    return m_apis.last();
}

void ValueFindings::addAll(const QJsonValue &value, const QString &name)
{
    if (value.isString())
        add(name, value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        addAll(item, name);
    const QJsonObject object = value.toObject();
    // CloudFormation says {"OutputKey": name, "OutputValue": value}, Terraform {name: {"value": value}}.
    const QString key = object.value(QLatin1String("OutputKey")).toString(name);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isItsValue = member.key() == QLatin1String("OutputValue") || member.key() == QLatin1String("value");
        addAll(member.value(), isItsValue ? key : member.key());
    }
}

QList<ImportedEndpoint> ValueFindings::endpoints() const
{
    QList<ImportedEndpoint> made;
    for (const Api &api : m_apis) {
        auto builder = EndpointBuilder::from(api.http.isEmpty() ? api.realtime : api.http, api.http.isEmpty() ? QString() : api.realtime);
        if (!builder)
            continue;
        // With several APIs nobody can tell whose key or namespace it is.
        if (m_apis.size() == 1)
            addAuthorizers(*builder);
        else if (!m_apiKeys.isEmpty())
            builder->addMissing(QStringLiteral("apiKey"));
        made << builder->take();
    }
    return made;
}

void ValueFindings::addAuthorizers(EndpointBuilder &builder) const
{
    builder.setRegion(m_region);
    for (const QString &name : m_namespaces)
        builder.addNamespace(name);
    for (const Secret &key : m_apiKeys)
        builder.addApiKey(key);
    UserPoolSettings userPool;
    userPool.userPoolId = onlyOne(m_userPoolIds);
    userPool.clientId = onlyOne(m_clientIds);
    const QString login = m_userPoolIds.isEmpty() ? QString() : builder.addUserPool(userPool);
    for (const QString &identityPoolId : m_identityPoolIds)
        builder.addIdentityPool({identityPoolId, login, {}});
    if (!m_credentials.accessKeyId.isEmpty())
        builder.addIam(m_credentials);
}

} // namespace eventscope::importers
