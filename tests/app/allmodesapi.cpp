// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/allmodesapi.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace eventscope::test {

namespace {

QJsonObject mode(const char *name)
{
    return {{QStringLiteral("authType"), QLatin1String(name)}};
}

QJsonObject provider(const char *name, const char *settingsKey, const QJsonObject &settings)
{
    QJsonObject object = mode(name);
    object.insert(QLatin1String(settingsKey), settings);
    return object;
}

QJsonObject eventConfig()
{
    const QJsonObject pool{{QStringLiteral("userPoolId"), QStringLiteral("us-east-1_TestPool1")},
                           {QStringLiteral("awsRegion"), QStringLiteral("us-east-1")},
                           {QStringLiteral("appIdClientRegex"), QStringLiteral("1example.*")}};
    const QJsonObject oidc{{QStringLiteral("issuer"), AllModesApi::oidcIssuer}, {QStringLiteral("clientId"), QStringLiteral("shop")}};
    return {{QStringLiteral("authProviders"),
             QJsonArray{mode("API_KEY"), mode("AWS_IAM"), mode("AWS_LAMBDA"), provider("AMAZON_COGNITO_USER_POOLS", "cognitoConfig", pool),
                        provider("OPENID_CONNECT", "openIDConnectConfig", oidc)}}};
}

QJsonArray namespaces()
{
    const QJsonArray users{mode("AMAZON_COGNITO_USER_POOLS")};
    return {QJsonObject{{QStringLiteral("name"), QStringLiteral("default")}},
            QJsonObject{{QStringLiteral("name"), QStringLiteral("members")},
                        {QStringLiteral("publishAuthModes"), users},
                        {QStringLiteral("subscribeAuthModes"), users}}};
}

QJsonArray iamKeys()
{
    const QJsonObject reading{{QStringLiteral("operations"), QJsonArray{QStringLiteral("connect"), QStringLiteral("subscribe")}},
                              {QStringLiteral("channels"), QJsonArray{QStringLiteral("/default/*")}}};
    return {QJsonObject{{QStringLiteral("accessKeyId"), AllModesApi::accessKeyId},
                        {QStringLiteral("secretAccessKey"), AllModesApi::secretAccessKey},
                        {QStringLiteral("sessionToken"), AllModesApi::sessionToken}},
            QJsonObject{{QStringLiteral("accessKeyId"), AllModesApi::readerKeyId},
                        {QStringLiteral("secretAccessKey"), AllModesApi::readerSecretKey},
                        {QStringLiteral("allow"), QJsonArray{reading}}}};
}

} // namespace

void writeFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

AllModesApi::AllModesApi(const QString &folder, const QStringList &serveOptions)
    : m_folder(folder)
{
    writeFiles();
    m_process
        = std::make_unique<CliProcess>(QStringList{QStringLiteral("serve"), QStringLiteral("--definition"),
                                                   m_folder + QStringLiteral("/given/api.json"), QStringLiteral("--data-dir"), dataFolder()}
                                       + serveOptions);
    m_address = toObject(m_process->waitForLine("apiKey"));
}

void AllModesApi::writeFiles() const
{
    const QString script = m_folder + QStringLiteral("/given/authorize.sh");
    const QJsonObject definition{
        {QStringLiteral("region"), region},
        {QStringLiteral("eventConfig"), eventConfig()},
        {QStringLiteral("channelNamespaces"), namespaces()},
        {QStringLiteral("apiKeys"),
         QJsonArray{apiKey,
                    QJsonObject{{QStringLiteral("key"), expiredKey}, {QStringLiteral("expires"), QStringLiteral("2020-01-01T00:00:00Z")}}}},
        {QStringLiteral("iamKeys"), iamKeys()},
        {QStringLiteral("tokens"), QJsonArray{lambdaToken}},
        {QStringLiteral("authorizerCommand"), QStringLiteral("sh '%1'").arg(script)}};
    writeFile(m_folder + QStringLiteral("/given/api.json"), QJsonDocument(definition).toJson());
    writeFile(script,
              "if grep -q '\"authorizationToken\":\"" + QByteArray(askedToken.data(), askedToken.size())
                  + "\"'; then echo '{\"isAuthorized\":true}'; else echo '{\"isAuthorized\":false}'; fi\n");
}

QString AllModesApi::jwt(QLatin1String issuer, const QString &client, const QStringList &more) const
{
    const CliRun run = runCli(QStringList{QStringLiteral("token"), QStringLiteral("--issuer"), issuer, QStringLiteral("--client-id"),
                                          client, QStringLiteral("--data-dir"), dataFolder()}
                              + more);
    if (run.exitCode != 0)
        qFatal("no token: %s", run.err.constData());
    return QString::fromLatin1(run.out.trimmed());
}

Variables AllModesApi::writer()
{
    return {{QStringLiteral("AWS_ACCESS_KEY_ID"), accessKeyId},
            {QStringLiteral("AWS_SECRET_ACCESS_KEY"), secretAccessKey},
            {QStringLiteral("AWS_SESSION_TOKEN"), sessionToken},
            {QStringLiteral("AWS_REGION"), region}};
}

Variables AllModesApi::reader()
{
    return {{QStringLiteral("AWS_ACCESS_KEY_ID"), readerKeyId},
            {QStringLiteral("AWS_SECRET_ACCESS_KEY"), readerSecretKey},
            {QStringLiteral("AWS_REGION"), region}};
}

} // namespace eventscope::test
