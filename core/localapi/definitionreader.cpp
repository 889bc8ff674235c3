// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/definitionreader.h"

#include "core/auth/awsdomain.h"
#include "core/auth/wiretime.h"
#include "core/protocol/channelpath.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace eventscope::localapi {

namespace {

QLatin1String typeName(json::Document::Type type)
{
    using Type = json::Document::Type;
    switch (type) {
    case Type::Object: return QLatin1String("an object");
    case Type::Array: return QLatin1String("an array");
    case Type::String: return QLatin1String("a string");
    case Type::Number: return QLatin1String("a number");
    case Type::True:
    case Type::False: return QLatin1String("a boolean");
    case Type::Null: return QLatin1String("null");
    }
    return {};
}

/// CloudFormation's keys begin with a capital, its API's with a small letter.
bool isKey(const QString &written, QLatin1String key)
{
    return written.mid(1) == key.mid(1) && written.left(1).compare(key.left(1), Qt::CaseInsensitive) == 0;
}

/// Other characters end a header, are changed on their way, or are blanks that its reader takes off.
bool fitsIntoAHeader(const QString &text)
{
    const bool isPrintable = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    return isPrintable && !text.startsWith(u' ') && !text.endsWith(u' ');
}

} // namespace

DefinitionReader::DefinitionReader(const json::Document &document, Secret ownKey, QString folder)
    : m_document(document)
    , m_ownKey(std::move(ownKey))
    , m_folder(std::move(folder))
{
}

Result<LocalApiDefinition> DefinitionReader::read()
{
    readObject(0,
               {{QLatin1String("name"), [this](int node) { m_definition.name = readString(node); }},
                {QLatin1String("region"), [this](int node) { m_definition.region = readString(node); }},
                {QLatin1String("eventConfig"), [this](int node) { readEventConfig(node); }},
                {QLatin1String("channelNamespaces"), [this](int node) { readEach(node, [this](int item) { readNamespace(item); }); }},
                {QLatin1String("apiKeys"), [this](int node) { readEach(node, [this](int item) { readApiKey(item); }); }},
                {QLatin1String("tokens"),
                 [this](int node) { readEach(node, [this](int item) { m_definition.lambda.tokens << Secret(readHeaderText(item)); }); }},
                {QLatin1String("authorizerCommand"), [this](int node) { m_definition.lambda.command = readString(node); }},
                {QLatin1String("jwks"), [this](int node) { readKeySet(node); }},
                {QLatin1String("iamKeys"), [this](int node) { readEach(node, [this](int item) { readIamKey(item); }); }}});
    complete();
    checkProviders();
    checkKeysServe();
    if (m_error)
        return *m_error;
    return m_definition;
}

void DefinitionReader::readObject(int node, std::initializer_list<Field> fields)
{
    const json::Document::Node &object = m_document.node(node);
    if (object.type != json::Document::Type::Object)
        return fail(object.begin, QStringLiteral("an object is expected here, not %1").arg(typeName(object.type)));
    QSet<QString> seen;
    const QList<int> members = m_document.children(node);
    for (const int member : members) {
        const QString key = m_document.key(member);
        const auto *field = std::ranges::find_if(fields, [&key](const Field &candidate) { return isKey(key, candidate.first); });
        if (field == fields.end())
            return fail(m_document.node(member).keyBegin, QStringLiteral("unknown key \"%1\"").arg(key));
        if (seen.contains(field->first))
            return fail(m_document.node(member).keyBegin, QStringLiteral("the key \"%1\" stands here twice").arg(key));
        seen << field->first;
        field->second(member);
    }
}

void DefinitionReader::readEach(int node, const std::function<void(int)> &readItem)
{
    const json::Document::Node &array = m_document.node(node);
    if (array.type != json::Document::Type::Array)
        return fail(array.begin, QStringLiteral("an array is expected here, not %1").arg(typeName(array.type)));
    const QList<int> items = m_document.children(node);
    for (const int item : items)
        readItem(item);
}

QString DefinitionReader::readString(int node)
{
    const json::Document::Node &value = m_document.node(node);
    if (value.type != json::Document::Type::String)
        fail(value.begin, QStringLiteral("a string is expected here, not %1").arg(typeName(value.type)));
    const QString text = m_document.displayText(node);
    if (text.isEmpty())
        fail(value.begin, QStringLiteral("an empty string says nothing here"));
    return text;
}

QString DefinitionReader::readHeaderText(int node)
{
    const QString text = readString(node);
    if (!fitsIntoAHeader(text))
        fail(m_document.node(node).begin,
             QStringLiteral("this cannot be sent in a header: only printable ASCII characters can, and no blanks at the ends"));
    return text;
}

AuthMode DefinitionReader::readAuthMode(int node)
{
    const QString name = readString(node);
    const std::optional<AuthMode> mode = authModeFromName(name);
    if (!mode)
        fail(m_document.node(node).begin, QStringLiteral("unknown authType \"%1\"").arg(name));
    return mode.value_or(AuthMode::ApiKey);
}

QList<AuthMode> DefinitionReader::readAuthModes(int node)
{
    QList<AuthMode> modes;
    const auto readItem = [this, &modes](int item) {
        readObject(item, {{QLatin1String("authType"), [this, &modes](int value) {
                               modes << readAuthMode(value);
                               m_modesUsed << std::pair(modes.constLast(), m_document.node(value).begin);
                           }}});
        requireMember(item, QLatin1String("authType"));
    };
    readEach(node, readItem);
    if (modes.isEmpty())
        fail(m_document.node(node).begin, QStringLiteral("at least one authType is needed here"));
    return modes;
}

void DefinitionReader::readEventConfig(int node)
{
    const auto into = [this](QList<AuthMode> &modes) { return [this, &modes](int value) { modes = readAuthModes(value); }; };
    readObject(node,
               {{QLatin1String("authProviders"), [this](int value) { readProviders(value); }},
                {QLatin1String("connectionAuthModes"), into(m_definition.connectionAuthModes)},
                {QLatin1String("defaultPublishAuthModes"), into(m_definition.defaultPublishAuthModes)},
                {QLatin1String("defaultSubscribeAuthModes"), into(m_definition.defaultSubscribeAuthModes)}});
}

void DefinitionReader::readProviders(int node)
{
    readEach(node, [this](int item) { readProvider(item); });
    if (m_providers.isEmpty())
        fail(m_document.node(node).begin, QStringLiteral("at least one authType is needed here"));
}

void DefinitionReader::readProvider(int node)
{
    readObject(node,
               {{QLatin1String("authType"), [this](int value) { m_providers << readAuthMode(value); }},
                {QLatin1String("cognitoConfig"), [this](int value) { readUserPool(value); }},
                {QLatin1String("openIDConnectConfig"), [this](int value) { readOidc(value); }},
                {QLatin1String("lambdaAuthorizerConfig"), [this](int value) { readLambda(value); }}});
    requireMember(node, QLatin1String("authType"));
}

void DefinitionReader::readUserPool(int node)
{
    QString pool;
    QString poolRegion;
    LocalApiDefinition::TokenIssuer issuer{AuthMode::CognitoUserPools, {}};
    readObject(node,
               {{QLatin1String("userPoolId"), [&](int value) { pool = readString(value); }},
                {QLatin1String("awsRegion"), [&](int value) { poolRegion = readString(value); }},
                {QLatin1String("appIdClientRegex"), [&](int value) { issuer.clientPattern = readExpression(value); }}});
    requireMember(node, QLatin1String("userPoolId"));
    if (poolRegion.isEmpty())
        poolRegion = pool.section(QLatin1Char('_'), 0, 0);
    issuer.issuer = QStringLiteral("https://") + userPoolProvider(poolRegion, pool);
    m_definition.issuers << issuer;
}

void DefinitionReader::readOidc(int node)
{
    LocalApiDefinition::TokenIssuer issuer{AuthMode::OpenIdConnect, {}};
    readObject(node,
               {{QLatin1String("issuer"), [&](int value) { issuer.issuer = readString(value); }},
                {QLatin1String("clientId"), [&](int value) { issuer.clientPattern = readExpression(value); }},
                {QLatin1String("iatTTL"), [&](int value) { issuer.iatTtl = std::chrono::milliseconds(readWholeNumber(value)); }},
                {QLatin1String("authTTL"), [&](int value) { issuer.authTtl = std::chrono::milliseconds(readWholeNumber(value)); }}});
    requireMember(node, QLatin1String("issuer"));
    m_definition.issuers << issuer;
}

void DefinitionReader::readLambda(int node)
{
    LocalApiDefinition::LambdaAuthorizer &lambda = m_definition.lambda;
    readObject(
        node,
        {{QLatin1String("authorizerUri"), [&](int value) { lambda.authorizerUri = readString(value); }},
         {QLatin1String("authorizerResultTtlInSeconds"),
          [&](int value) { lambda.resultTtl = std::chrono::seconds(readWholeNumber(value, lambda.longestTtl.count())); }},
         {QLatin1String("identityValidationExpression"), [&](int value) { lambda.identityValidationExpression = readExpression(value); }}});
}

qint64 DefinitionReader::readWholeNumber(int node, std::optional<qint64> largest)
{
    const json::Document::Node &value = m_document.node(node);
    bool isNumber = false;
    const qint64 read = m_document.displayText(node).toLongLong(&isNumber);
    const QString range = largest ? QStringLiteral(" from 0 to %1").arg(*largest) : QString();
    if (value.type != json::Document::Type::Number || !isNumber || read < 0 || read > largest.value_or(read))
        fail(value.begin, QStringLiteral("a whole number%1 is expected here").arg(range));
    return read;
}

QString DefinitionReader::readExpression(int node)
{
    const QString text = readString(node);
    if (const QRegularExpression expression(text); !expression.isValid())
        fail(m_document.node(node).begin, QStringLiteral("this is no regular expression: %1").arg(expression.errorString()));
    return text;
}

void DefinitionReader::readApiKey(int node)
{
    if (m_document.node(node).type != json::Document::Type::Object) {
        m_definition.apiKeys << LocalApiDefinition::ApiKey{Secret(readHeaderText(node))};
        return;
    }
    LocalApiDefinition::ApiKey key;
    const auto readEnd = [&](int value) {
        key.expiresAt = parseIsoTime(readString(value));
        if (!key.expiresAt)
            fail(m_document.node(value).begin, QStringLiteral("a time such as 2026-12-31T00:00:00Z is expected here"));
    };
    readObject(node,
               {{QLatin1String("key"), [&](int value) { key.key = Secret(readHeaderText(value)); }}, {QLatin1String("expires"), readEnd}});
    requireMember(node, QLatin1String("key"));
    m_definition.apiKeys << key;
}

QString DefinitionReader::readPath(int node)
{
    const QString path = readString(node);
    if (m_folder.isEmpty() && QDir::isRelativePath(path))
        fail(m_document.node(node).begin, QStringLiteral("a relative path starts at the definition's folder, and this one is in none"));
    return QDir(m_folder).filePath(path);
}

void DefinitionReader::readKeySet(int node)
{
    const json::Document::Node &value = m_document.node(node);
    QByteArray text = m_document.text().mid(value.begin, value.end - value.begin);
    if (value.type == json::Document::Type::String) {
        QFile file(readPath(node));
        if (!file.open(QIODevice::ReadOnly))
            return fail(value.begin, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        text = file.readAll();
    }
    const Result<JwkSet> keys = JwkSet::parse(text);
    if (keys)
        m_keySet = *keys;
    else
        fail(value.begin, keys.error().detail);
}

void DefinitionReader::readNamespace(int node)
{
    LocalApiDefinition::Namespace entry;
    const auto readName = [this, &entry](int value) {
        entry.name = readString(value);
        const Result<ChannelPath> path = ChannelPath::parse(entry.name);
        const bool isOneSegment = path.ok() && path->segments() == QStringList(entry.name);
        const auto &known = m_definition.channelNamespaces;
        if (!isOneSegment)
            fail(m_document.node(value).begin,
                 QStringLiteral("\"%1\" is no namespace name: 1 to 50 letters, digits and dashes, no dash at the ends").arg(entry.name));
        else if (std::ranges::find(known, entry.name, &LocalApiDefinition::Namespace::name) != known.cend())
            fail(m_document.node(value).begin, QStringLiteral("the namespace \"%1\" stands here twice").arg(entry.name));
    };
    readObject(node,
               {{QLatin1String("name"), readName},
                {QLatin1String("publishAuthModes"), [&](int value) { entry.publishAuthModes = readAuthModes(value); }},
                {QLatin1String("subscribeAuthModes"), [&](int value) { entry.subscribeAuthModes = readAuthModes(value); }}});
    requireMember(node, QLatin1String("name"));
    m_definition.channelNamespaces << entry;
}

void DefinitionReader::readIamKey(int node)
{
    LocalApiDefinition::IamKey key;
    Credentials &credentials = key.credentials;
    readObject(node,
               {{QLatin1String("accessKeyId"), [&](int value) { credentials.accessKeyId = readHeaderText(value); }},
                {QLatin1String("secretAccessKey"), [&](int value) { credentials.secretAccessKey = Secret(readString(value)); }},
                {QLatin1String("sessionToken"), [&](int value) { credentials.sessionToken = Secret(readHeaderText(value)); }},
                {QLatin1String("allow"), [&](int value) { readEach(value, [&](int item) { key.allow << readPermission(item); }); }}});
    requireMember(node, QLatin1String("accessKeyId"));
    requireMember(node, QLatin1String("secretAccessKey"));
    m_definition.iamKeys << key;
}

LocalApiDefinition::Permission DefinitionReader::readPermission(int node)
{
    LocalApiDefinition::Permission permission{{Operation::Connect, Operation::Subscribe, Operation::Publish}, {}};
    readObject(node,
               {{QLatin1String("operations"), [&](int value) { permission.operations = readOperations(value); }},
                {QLatin1String("channels"), [&](int value) { permission.channels = readPatterns(value); }}});
    return permission;
}

QList<Operation> DefinitionReader::readOperations(int node)
{
    QList<Operation> operations;
    readEach(node, [&](int item) {
        const QString name = readString(item);
        for (const Operation one : {Operation::Connect, Operation::Subscribe, Operation::Publish}) {
            if (name.compare(operationName(one), Qt::CaseInsensitive) == 0)
                return void(operations << one);
        }
        fail(m_document.node(item).begin, QStringLiteral("\"%1\" is no operation: connect, subscribe or publish").arg(name));
    });
    return operations;
}

QList<ChannelPattern> DefinitionReader::readPatterns(int node)
{
    QList<ChannelPattern> patterns;
    readEach(node, [&](int item) {
        const Result<ChannelPattern> pattern = ChannelPattern::parse(readString(item));
        if (pattern)
            patterns << *pattern;
        else
            fail(m_document.node(item).begin, QStringLiteral("this is no channel or pattern: %1").arg(pattern.error().detail));
    });
    return patterns;
}

void DefinitionReader::requireMember(int node, QLatin1String key)
{
    const QList<int> members = m_document.children(node);
    if (std::ranges::none_of(members, [&](int member) { return isKey(m_document.key(member), key); }))
        fail(m_document.node(node).begin, QStringLiteral("\"%1\" is missing").arg(key));
}

void DefinitionReader::complete()
{
    if (m_providers.isEmpty()) {
        if (!m_definition.lambda.tokens.isEmpty() || !m_definition.lambda.command.isEmpty())
            m_providers << AuthMode::Lambda;
        if (!m_definition.iamKeys.isEmpty())
            m_providers << AuthMode::Iam;
        if (!m_definition.apiKeys.isEmpty() || m_providers.isEmpty())
            m_providers.prepend(AuthMode::ApiKey);
    }
    if (m_providers.contains(AuthMode::ApiKey) && m_definition.apiKeys.isEmpty())
        m_definition.apiKeys = {{m_ownKey}};
    if (m_definition.channelNamespaces.isEmpty())
        m_definition.channelNamespaces = LocalApiDefinition::makeDefault().channelNamespaces;
    for (LocalApiDefinition::TokenIssuer &issuer : m_definition.issuers)
        issuer.keys = m_keySet;
    for (auto *modes :
         {&m_definition.connectionAuthModes, &m_definition.defaultPublishAuthModes, &m_definition.defaultSubscribeAuthModes}) {
        if (modes->isEmpty())
            *modes = m_providers;
    }
}

void DefinitionReader::checkProviders()
{
    for (const auto &[mode, offset] : std::as_const(m_modesUsed)) {
        if (!m_providers.contains(mode))
            fail(offset, QStringLiteral("%1 is not among the authProviders").arg(authModeName(mode)));
    }
    const qsizetype begin = m_document.node(0).begin;
    if (m_providers.contains(AuthMode::Lambda) && m_definition.lambda.tokens.isEmpty() && m_definition.lambda.command.isEmpty())
        fail(begin, QStringLiteral("AWS_LAMBDA needs at least one of \"tokens\", or an \"authorizerCommand\""));
    for (const auto &[mode, config] :
         {std::pair(AuthMode::CognitoUserPools, "cognitoConfig"), std::pair(AuthMode::OpenIdConnect, "openIDConnectConfig")}) {
        const bool isThere = std::ranges::any_of(m_definition.issuers, [mode = mode](const auto &issuer) { return issuer.mode == mode; });
        if (m_providers.contains(mode) && !isThere)
            fail(begin, QStringLiteral("%1 needs its \"%2\"").arg(authModeName(mode), QLatin1String(config)));
    }
    if (m_providers.contains(AuthMode::Iam) && m_definition.iamKeys.isEmpty())
        fail(begin, QStringLiteral("AWS_IAM needs at least one of \"iamKeys\""));
}

void DefinitionReader::checkKeysServe()
{
    using Use = std::pair<QLatin1String, AuthMode>;
    const QList<int> members = m_document.children(0);
    for (const auto &[key, mode] :
         {Use(QLatin1String("apiKeys"), AuthMode::ApiKey), Use(QLatin1String("iamKeys"), AuthMode::Iam),
          Use(QLatin1String("tokens"), AuthMode::Lambda), Use(QLatin1String("authorizerCommand"), AuthMode::Lambda)}) {
        const auto given = std::ranges::find_if(members, [&, key = key](int member) { return isKey(m_document.key(member), key); });
        if (given != members.cend() && !m_providers.contains(mode))
            fail(m_document.node(*given).keyBegin,
                 QStringLiteral("\"%1\" serve nobody: %2 is not among the authProviders").arg(key, authModeName(mode)));
    }
}

void DefinitionReader::fail(qsizetype offset, const QString &reason)
{
    if (m_error)
        return;
    const QByteArrayView before = QByteArrayView(m_document.text()).first(offset);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineBegin)).size() + 1;
    const QString place = QStringLiteral("line %1, column %2: ").arg(std::ranges::count(before, '\n') + 1).arg(column);
    m_error = Error{ErrorCode::InvalidArgument, place + reason};
}

} // namespace eventscope::localapi
