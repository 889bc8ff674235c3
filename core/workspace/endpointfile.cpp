// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/endpointfile.h"

#include "core/base/masksecrets.h"
#include "core/workspace/jsonfile.h"
#include "core/workspace/subscriptionkeys.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace eventscope::endpointfile {

namespace {

using Proxy = ConnectionOptions::Proxy;
using Kind = AuthorizerSettings::Kind;

constexpr std::array<std::pair<Proxy, QLatin1String>, 4> proxyNames{{
    {Proxy::System, QLatin1String("system")},
    {Proxy::None, QLatin1String("none")},
    {Proxy::Http, QLatin1String("http")},
    {Proxy::Socks5, QLatin1String("socks5")},
}};

constexpr std::array<std::pair<Kind, QLatin1String>, 9> kindNames{{
    {Kind::ApiKey, QLatin1String("apiKey")},
    {Kind::Token, QLatin1String("token")},
    {Kind::UserPool, QLatin1String("userPool")},
    {Kind::Oidc, QLatin1String("oidc")},
    {Kind::Iam, QLatin1String("iam")},
    {Kind::IamEnvironment, QLatin1String("iamEnvironment")},
    {Kind::IamProfile, QLatin1String("iamProfile")},
    {Kind::IamCommand, QLatin1String("iamCommand")},
    {Kind::IamIdentityPool, QLatin1String("iamIdentityPool")},
}};

constexpr std::array<std::pair<SourceSettings::Kind, QLatin1String>, 4> sourceNames{{
    {SourceSettings::Kind::Stored, QLatin1String("stored")},
    {SourceSettings::Kind::Environment, QLatin1String("environment")},
    {SourceSettings::Kind::Command, QLatin1String("command")},
    {SourceSettings::Kind::File, QLatin1String("file")},
}};

template<typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(), [value](const auto &one) { return one.first == value; });
    return found == names.end() ? QString() : QString(found->second);
}

constexpr QLatin1String optionsKey("options");
constexpr QLatin1String authorizersKey("authorizers");
constexpr QLatin1String idKey("id");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String valueKey("value");
constexpr QLatin1String variablesKey("variables");

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

void putMilliseconds(QJsonObject &object, const QString &key, std::chrono::milliseconds value, std::chrono::milliseconds standard)
{
    if (value != standard)
        object.insert(key, static_cast<qint64>(value.count()));
}

QJsonArray headersOf(const ConnectionOptions &options)
{
    // Latin-1: a header value is bytes, and every byte comes back as it was.
    QJsonArray headers;
    for (const auto &[name, value] : options.extraHeaders)
        headers << QJsonObject{{nameKey, QString::fromLatin1(name)}, {valueKey, QString::fromLatin1(value)}};
    return headers;
}

QJsonObject optionsOf(const ConnectionOptions &options, const QJsonObject &unknown)
{
    const ConnectionOptions standard;
    QJsonObject object;
    if (options.proxy != standard.proxy)
        put(object, QStringLiteral("proxy"), nameOf(proxyNames, options.proxy));
    put(object, QStringLiteral("proxyHost"), options.proxyHost);
    if (options.proxyPort != standard.proxyPort)
        object.insert(QStringLiteral("proxyPort"), options.proxyPort);
    put(object, QStringLiteral("extraCaFile"), options.extraCaFile);
    if (!options.extraHeaders.isEmpty())
        object.insert(QStringLiteral("extraHeaders"), headersOf(options));
    putMilliseconds(object, QStringLiteral("connectTimeoutMs"), options.connectTimeout, standard.connectTimeout);
    putMilliseconds(object, QStringLiteral("answerTimeoutMs"), options.answerTimeout, standard.answerTimeout);
    jsonfile::addUnknown(object, unknown);
    return object;
}

void put(QJsonObject &object, const QString &key, bool value)
{
    if (value)
        object.insert(key, true);
}

void put(QJsonObject &object, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject sourceOf(const SourceSettings &source)
{
    QJsonObject object;
    if (source.kind != SourceSettings::Kind::Stored)
        put(object, kindKey, nameOf(sourceNames, source.kind));
    put(object, valueKey, source.value);
    if (source.keepSeconds != SourceSettings().keepSeconds)
        object.insert(QStringLiteral("keepSeconds"), source.keepSeconds);
    return object;
}

QJsonObject userPoolOf(const UserPoolSettings &userPool)
{
    QJsonObject object;
    put(object, QStringLiteral("userPoolId"), userPool.userPoolId);
    put(object, QStringLiteral("clientId"), userPool.clientId);
    put(object, QStringLiteral("userName"), userPool.userName);
    put(object, QStringLiteral("usesPassword"), userPool.usesPassword);
    put(object, QStringLiteral("sendsIdToken"), userPool.sendsIdToken);
    put(object, QStringLiteral("endpointUrl"), userPool.endpointUrl);
    return object;
}

QJsonObject oidcOf(const OidcSettings &oidc)
{
    QJsonObject object;
    put(object, QStringLiteral("issuer"), oidc.issuer);
    put(object, QStringLiteral("clientId"), oidc.clientId);
    put(object, QStringLiteral("scopes"), oidc.scopes);
    put(object, QStringLiteral("sendsIdToken"), oidc.sendsIdToken);
    if (oidc.redirectPort != 0)
        object.insert(QStringLiteral("redirectPort"), oidc.redirectPort);
    return object;
}

QJsonObject identityPoolOf(const IdentityPoolSettings &identityPool)
{
    QJsonObject object;
    put(object, QStringLiteral("identityPoolId"), identityPool.identityPoolId);
    put(object, QStringLiteral("loginAuthorizer"), identityPool.loginAuthorizer);
    put(object, QStringLiteral("endpointUrl"), identityPool.endpointUrl);
    return object;
}

QJsonObject authorizerOf(const AuthorizerSettings &authorizer, const QJsonObject &unknown)
{
    QJsonObject object;
    put(object, idKey, authorizer.id);
    put(object, nameKey, authorizer.name);
    put(object, kindKey, nameOf(kindNames, authorizer.kind));
    put(object, QStringLiteral("accessKeyId"), authorizer.accessKeyId);
    put(object, QStringLiteral("profile"), authorizer.profile);
    put(object, QStringLiteral("source"), sourceOf(authorizer.source));
    put(object, QStringLiteral("userPool"), userPoolOf(authorizer.userPool));
    put(object, QStringLiteral("oidc"), oidcOf(authorizer.oidc));
    put(object, QStringLiteral("identityPool"), identityPoolOf(authorizer.identityPool));
    jsonfile::addUnknown(object, unknown);
    return object;
}

QJsonArray authorizersOf(const EndpointSettings &endpoint)
{
    QJsonObject unknown = endpoint.unknownKeys.value(authorizersKey).toObject();
    QJsonArray authorizers;
    for (const AuthorizerSettings &authorizer : endpoint.authorizers)
        authorizers << authorizerOf(authorizer, unknown.take(authorizer.id).toObject());
    for (const QJsonValue other : qAsConst(unknown)) {
        // Without a kind these are only the further keys of an authorizer that was deleted.
        if (other.toObject().contains(kindKey))
            authorizers << other;
    }
    return authorizers;
}

QList<QPair<QByteArray, QByteArray>> readHeaders(KeyReader &keys)
{
    const QString key = QStringLiteral("extraHeaders");
    QList<QPair<QByteArray, QByteArray>> headers;
    const QJsonArray values = keys.array(key);
    for (const QJsonValue value : values) {
        const QJsonObject header = value.toObject();
        keys.check(key, header.value(nameKey).isString() && header.value(valueKey).isString());
        headers << qMakePair(header.value(nameKey).toString().toLatin1(), header.value(valueKey).toString().toLatin1());
    }
    return headers;
}

ConnectionOptions readOptions(KeyReader &keys)
{
    constexpr int longest = 3'600'000;
    ConnectionOptions options;
    options.proxy = keys.choice(QStringLiteral("proxy"), proxyNames);
    options.proxyHost = keys.text(QStringLiteral("proxyHost"));
    options.proxyPort = static_cast<quint16>(keys.number(QStringLiteral("proxyPort"), options.proxyPort, 0, 65'535));
    options.extraCaFile = keys.text(QStringLiteral("extraCaFile"));
    options.extraHeaders = readHeaders(keys);
    const auto milliseconds = [&keys](const QString &key, std::chrono::milliseconds standard) {
        return std::chrono::milliseconds(keys.number(key, static_cast<int>(standard.count()), 1, longest));
    };
    options.connectTimeout = milliseconds(QStringLiteral("connectTimeoutMs"), options.connectTimeout);
    options.answerTimeout = milliseconds(QStringLiteral("answerTimeoutMs"), options.answerTimeout);
    return options;
}

bool isKnownKind(const QJsonObject &authorizer)
{
    const QString kind = authorizer.value(kindKey).toString();
    return std::any_of(kindNames.begin(), kindNames.end(), [&kind](const auto &one) { return one.second == kind; });
}

/// The settings in an object within an authorizer. What they do not know is wrong there: these objects are whole.
template<typename Settings, typename Read>
Settings readInner(KeyReader &keys, const QString &key, Read read)
{
    KeyReader inner(keys.object(key), {key});
    Settings settings = read(inner);
    keys.check(key, inner.wrong().isEmpty() && inner.left().isEmpty());
    return settings;
}

SourceSettings readSource(KeyReader &keys)
{
    constexpr int longest = 86'400;
    SourceSettings source;
    source.kind = keys.choice(kindKey, sourceNames);
    source.value = keys.text(valueKey);
    source.keepSeconds = keys.number(QStringLiteral("keepSeconds"), source.keepSeconds, 0, longest);
    return source;
}

UserPoolSettings readUserPool(KeyReader &keys)
{
    UserPoolSettings userPool;
    userPool.userPoolId = keys.text(QStringLiteral("userPoolId"));
    userPool.clientId = keys.text(QStringLiteral("clientId"));
    userPool.userName = keys.text(QStringLiteral("userName"));
    userPool.usesPassword = keys.flag(QStringLiteral("usesPassword"));
    userPool.sendsIdToken = keys.flag(QStringLiteral("sendsIdToken"));
    userPool.endpointUrl = keys.text(QStringLiteral("endpointUrl"));
    return userPool;
}

OidcSettings readOidc(KeyReader &keys)
{
    OidcSettings oidc;
    oidc.issuer = keys.text(QStringLiteral("issuer"));
    oidc.clientId = keys.text(QStringLiteral("clientId"));
    oidc.scopes = keys.text(QStringLiteral("scopes"));
    oidc.sendsIdToken = keys.flag(QStringLiteral("sendsIdToken"));
    oidc.redirectPort = keys.number(QStringLiteral("redirectPort"), 0, 0, 65'535);
    return oidc;
}

IdentityPoolSettings readIdentityPool(KeyReader &keys)
{
    IdentityPoolSettings identityPool;
    identityPool.identityPoolId = keys.text(QStringLiteral("identityPoolId"));
    identityPool.loginAuthorizer = keys.text(QStringLiteral("loginAuthorizer"));
    identityPool.endpointUrl = keys.text(QStringLiteral("endpointUrl"));
    return identityPool;
}

/// An authorizer of a kind this version does not know is not listed, only kept.
void readAuthorizer(const QJsonObject &object, KeyReader &parent, EndpointSettings &endpoint, QJsonObject &unknown)
{
    const QString id = object.value(idKey).toString();
    parent.check(authorizersKey, !id.isEmpty() && object.value(kindKey).isString() && !endpoint.authorizer(id) && !unknown.contains(id));
    if (!isKnownKind(object)) {
        unknown.insert(id, object);
        return;
    }
    KeyReader keys(object, {authorizersKey});
    AuthorizerSettings authorizer;
    authorizer.id = keys.text(idKey);
    authorizer.name = keys.text(nameKey);
    authorizer.kind = keys.choice(kindKey, kindNames);
    authorizer.accessKeyId = keys.text(QStringLiteral("accessKeyId"));
    authorizer.profile = keys.text(QStringLiteral("profile"));
    authorizer.source = readInner<SourceSettings>(keys, QStringLiteral("source"), &readSource);
    authorizer.userPool = readInner<UserPoolSettings>(keys, QStringLiteral("userPool"), &readUserPool);
    authorizer.oidc = readInner<OidcSettings>(keys, QStringLiteral("oidc"), &readOidc);
    authorizer.identityPool = readInner<IdentityPoolSettings>(keys, QStringLiteral("identityPool"), &readIdentityPool);
    parent.check(authorizersKey, keys.wrong().isEmpty());
    if (!keys.left().isEmpty())
        unknown.insert(id, keys.left());
    endpoint.authorizers << authorizer;
}

QJsonObject readAuthorizers(KeyReader &keys, EndpointSettings &endpoint)
{
    QJsonObject unknown;
    const QJsonArray values = keys.array(authorizersKey);
    for (const QJsonValue value : values)
        readAuthorizer(value.toObject(), keys, endpoint, unknown);
    return unknown;
}

/// A value is kept as its JSON text: a number keeps its digits.
QJsonObject variablesOf(const Variables &variables)
{
    QJsonObject object;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        object.insert(it.key(), QString::fromUtf8(it.value()));
    return object;
}

Variables readVariables(KeyReader &keys)
{
    Variables variables;
    const QJsonObject object = keys.object(variablesKey);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QByteArray value = it.value().toString().toUtf8().trimmed();
        keys.check(variablesKey, it.value().isString() && checkVariable(it.key(), value).ok());
        variables.insert(it.key(), value);
    }
    return variables;
}

EndpointSettings readEndpoint(KeyReader &keys)
{
    EndpointSettings endpoint;
    endpoint.name = keys.text(nameKey);
    endpoint.url = keys.text(QStringLiteral("url"));
    endpoint.realtimeUrl = keys.text(QStringLiteral("realtimeUrl"));
    endpoint.region = keys.text(QStringLiteral("region"));
    endpoint.connectAuthorizer = keys.text(QStringLiteral("connectAuthorizer"));
    endpoint.subscribeAuthorizer = keys.text(QStringLiteral("subscribeAuthorizer"));
    endpoint.publishAuthorizer = keys.text(QStringLiteral("publishAuthorizer"));
    endpoint.subscriptions = subscriptionkeys::read(keys);
    endpoint.variables = readVariables(keys);
    endpoint.namespaces = keys.texts(QStringLiteral("namespaces"));
    endpoint.recentChannels = keys.texts(QStringLiteral("recentChannels"));
    const QJsonObject unknownOfAuthorizers = readAuthorizers(keys, endpoint);
    KeyReader optionKeys(keys.object(optionsKey), {optionsKey});
    endpoint.options = readOptions(optionKeys);
    keys.add(optionKeys);
    endpoint.unknownKeys = keys.left();
    if (!optionKeys.left().isEmpty())
        endpoint.unknownKeys.insert(optionsKey, optionKeys.left());
    if (!unknownOfAuthorizers.isEmpty())
        endpoint.unknownKeys.insert(authorizersKey, unknownOfAuthorizers);
    return endpoint;
}

} // namespace

QByteArray toText(const EndpointSettings &endpoint)
{
    QJsonObject object;
    put(object, nameKey, endpoint.name);
    put(object, QStringLiteral("url"), endpoint.url);
    put(object, QStringLiteral("realtimeUrl"), endpoint.realtimeUrl);
    put(object, QStringLiteral("region"), endpoint.region);
    put(object, QStringLiteral("connectAuthorizer"), endpoint.connectAuthorizer);
    put(object, QStringLiteral("subscribeAuthorizer"), endpoint.subscribeAuthorizer);
    put(object, QStringLiteral("publishAuthorizer"), endpoint.publishAuthorizer);
    if (!endpoint.subscriptions.isEmpty())
        object.insert(subscriptionkeys::key, subscriptionkeys::toArray(endpoint.subscriptions));
    put(object, variablesKey, variablesOf(endpoint.variables));
    put(object, QStringLiteral("namespaces"), endpoint.namespaces);
    put(object, QStringLiteral("recentChannels"), endpoint.recentChannels);
    if (const QJsonArray authorizers = authorizersOf(endpoint); !authorizers.isEmpty())
        object.insert(authorizersKey, authorizers);
    if (const QJsonObject options = optionsOf(endpoint.options, endpoint.unknownKeys.value(optionsKey).toObject()); !options.isEmpty())
        object.insert(optionsKey, options);
    QJsonObject unknown = endpoint.unknownKeys;
    unknown.remove(optionsKey);
    unknown.remove(authorizersKey);
    jsonfile::addUnknown(object, unknown);
    return jsonfile::toText(object, version);
}

Result<EndpointSettings> fromText(const QByteArray &text)
{
    auto keys = jsonfile::open(text, version);
    if (!keys)
        return keys.error();
    EndpointSettings endpoint = readEndpoint(*keys);
    if (const auto checked = jsonfile::check(text, *keys); !checked)
        return checked.error();
    return endpoint;
}

bool isSecretVariable(const QString &name, const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    return isSecretName(name) || maskSecrets(text) != text;
}

QString secretIn(const EndpointSettings &endpoint)
{
    for (const auto &[name, value] : endpoint.options.extraHeaders) {
        if (isSecretName(QString::fromLatin1(name)))
            return QStringLiteral("the extra header %1 holds a secret; an authorizer keeps it out of the file")
                .arg(QString::fromLatin1(name));
    }
    for (const QString &url : {endpoint.url, endpoint.realtimeUrl}) {
        if (!QUrl(url).password().isEmpty())
            return QStringLiteral("the URL holds a password");
    }
    for (auto it = endpoint.variables.cbegin(); it != endpoint.variables.cend(); ++it) {
        if (isSecretVariable(it.key(), it.value()))
            return QStringLiteral("the variable %1 looks like a secret; an authorizer keeps it out of the file").arg(it.key());
    }
    return {};
}

} // namespace eventscope::endpointfile
