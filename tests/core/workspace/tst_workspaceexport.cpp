// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;

class TestWorkspaceExport final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void saysWhatTheReceiverMustSupply();
    void holdsNoSecret();
    void holdsNoCommand();
    void headersThatMayBeSecret_data();
    void headersThatMayBeSecret();
    void variablesThatMayBeSecret();
    void refusesANewerVersion();
};

namespace {

AuthorizerSettings ofKind(Kind kind, const char *id)
{
    AuthorizerSettings made;
    made.kind = kind;
    made.id = made.name = QString::fromLatin1(id);
    return made;
}

EndpointSettings orders()
{
    EndpointSettings made;
    made.id = QStringLiteral("orders");
    made.name = QStringLiteral("Orders");
    made.url = QStringLiteral("https://events.example.com/event");
    made.region = QStringLiteral("eu-west-1");
    made.authorizers = {ofKind(Kind::ApiKey, "key"), ofKind(Kind::UserPool, "user"), ofKind(Kind::IamIdentityPool, "pool"),
                        ofKind(Kind::Token, "command")};
    made.authorizers[1].userPool.userPoolId = QStringLiteral("eu-west-1_Ab1");
    made.authorizers[2].identityPool.loginAuthorizer = QStringLiteral("user");
    made.authorizers[3].source = {SourceSettings::Kind::Command, QStringLiteral("get-token --user ana"), 60};
    made.subscribeAuthorizer = QStringLiteral("user");
    made.subscriptions = {{QStringLiteral("/orders/*"), QStringLiteral("pool")}};
    made.namespaces = QStringList{QStringLiteral("orders")};
    made.options.extraHeaders = {{"X-Tenant", "a"}};
    return made;
}

/// `authorizer/field`, or the field alone.
QStringList requiredIn(const QByteArray &text)
{
    QStringList required;
    const QJsonArray all = QJsonDocument::fromJson(text).object().value(QLatin1String("required")).toArray();
    for (const QJsonValue one : all) {
        const QString authorizer = one[QLatin1String("authorizer")].toString();
        required << (authorizer.isEmpty() ? QString() : authorizer + QLatin1Char('/')) + one[QLatin1String("field")].toString();
    }
    return required;
}

} // namespace

void TestWorkspaceExport::comesBackAsItWas()
{
    EndpointSettings second;
    second.name = QStringLiteral("Local");
    second.url = QStringLiteral("http://127.0.0.1:4000/event");
    const auto imported = importEndpoints(exportEndpoints({orders(), second}));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->endpoints.size(), 2);
    EndpointSettings expected = orders();
    expected.id.clear();
    expected.authorizers[3].source.value.clear(); // its receiver gives the command
    QVERIFY(imported->endpoints.at(0).settings == expected);
    QVERIFY(imported->endpoints.at(1).settings == second);
    QVERIFY(imported->endpoints.at(0).secrets.isEmpty());
    QCOMPARE(imported->endpoints.at(0).missing,
             (QStringList{QStringLiteral("apiKey"), QStringLiteral("signIn"), QStringLiteral("command")}));
    QCOMPARE(imported->endpoints.at(1).missing, QStringList());
}

void TestWorkspaceExport::saysWhatTheReceiverMustSupply()
{
    const QByteArray text = exportEndpoints({orders()});
    QCOMPARE(requiredIn(text),
             (QStringList{QStringLiteral("key/apiKey"), QStringLiteral("user/signIn"), QStringLiteral("command/command")}));
    const QJsonObject first = QJsonDocument::fromJson(text).object().value(QLatin1String("required")).toArray().first().toObject();
    QCOMPARE(first.value(QLatin1String("endpoint")).toString(), QStringLiteral("Orders"));
}

/// A secret at every place where a person can put a text.
void TestWorkspaceExport::holdsNoSecret()
{
    EndpointSettings endpoint = orders();
    endpoint.name = QStringLiteral("Orders da2-s3cr3t");
    endpoint.url = QStringLiteral("https://ana:s3cr3t@events.example.com/event");
    endpoint.realtimeUrl = QStringLiteral("wss://s3cr3t@events.example.com/event/realtime");
    endpoint.authorizers[3].source.value = QStringLiteral("get-token --client-secret s3cr3t -H 'Authorization: s3cr3t'");
    endpoint.authorizers[1].userPool.endpointUrl = QStringLiteral("http://a:s3cr3t@localhost:9229");
    endpoint.authorizers[2].identityPool.endpointUrl = QStringLiteral("http://s3cr3t@localhost:9230");
    endpoint.authorizers[1].oidc.issuer = QStringLiteral("https://ana:s3cr3t@id.example/realm");
    endpoint.options.proxyHost = QStringLiteral("http://ana:s3cr3t@proxy");
    endpoint.options.extraHeaders
        = {{"X-Tenant", "a"}, {"Authorization", "s3cr3t"}, {"X-My-Secret", "s3cr3t"}, {"X-Note", "Bearer s3cr3ts3cr3ts3cr3t"}};
    endpoint.unknownKeys = QJsonObject{{QStringLiteral("vault"), QStringLiteral("s3cr3t")},
                                       {QStringLiteral("authorizers"), QJsonObject{{QStringLiteral("new"), QStringLiteral("s3cr3t")}}}};
    const QByteArray text = exportEndpoints({endpoint});
    QVERIFY2(!text.contains("s3cr3t"), text.constData());
    QVERIFY(text.contains("X-Tenant"));
    const QStringList required = requiredIn(text);
    for (const char *field : {"url", "realtimeUrl", "user/endpointUrl", "pool/endpointUrl", "user/issuer", "proxyHost",
                              "header Authorization", "header X-My-Secret", "header X-Note", "vault", "authorizers", "name"})
        QVERIFY2(required.contains(QLatin1String(field)), field);
    const auto imported = importEndpoints(text);
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().detail));
    QVERIFY(imported->endpoints.first().missing.contains(QStringLiteral("header Authorization")));
    const EndpointSettings &received = imported->endpoints.first().settings;
    QCOMPARE(received.url, QStringLiteral("https://events.example.com/event"));
    QCOMPARE(received.authorizers.at(1).userPool.endpointUrl, QStringLiteral("http://localhost:9229"));
    QCOMPARE(received.authorizers.at(2).identityPool.endpointUrl, QStringLiteral("http://localhost:9230"));
    QCOMPARE(received.authorizers.at(1).oidc.issuer, QStringLiteral("https://id.example/realm"));
}

/// Not even what no mask knows: a password in a variable, after a short option, in a signed URL.
void TestWorkspaceExport::holdsNoCommand()
{
    const QString command = QStringLiteral("PASS='correct horse' gettoken -p hunter2 https://x/?sig=zzz");
    EndpointSettings endpoint = orders();
    endpoint.authorizers[3].source.value = command;
    AuthorizerSettings process = ofKind(Kind::IamCommand, "process");
    process.source.value = command;
    AuthorizerSettings file = ofKind(Kind::Token, "file");
    file.source = {SourceSettings::Kind::File, QStringLiteral("/run/token")};
    endpoint.authorizers << process << file;
    const QByteArray text = exportEndpoints({endpoint});
    for (const char *part : {"correct", "gettoken", "hunter2", "zzz"})
        QVERIFY2(!text.contains(part), text.constData());
    QVERIFY(text.contains("/run/token"));
    const QStringList required = requiredIn(text);
    for (const char *field : {"command/command", "process/command", "file/file"})
        QVERIFY2(required.contains(QLatin1String(field)), field);
}

void TestWorkspaceExport::headersThatMayBeSecret_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *name, const char *value, bool isKept) {
        QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << isKept;
    };
    row("X-Tenant", "blue", true);
    row("X-Signature-Of-Ours", "q8Zk3vT1", false);
    row("X-Pin", "1234", false);
    row("User-Agent", "orders-console/2.1 (Linux)", true);
    row("x-amz-user-agent", "aws-amplify/6.0.0", true);
    row("Origin", "https://shop.example.com", true);
    row("Content-Type", "application/json; charset=UTF-8", true);
    row("Referer", "https://ana:hunter2@shop.example.com/", false);
}

void TestWorkspaceExport::headersThatMayBeSecret()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isKept);
    EndpointSettings endpoint = orders();
    endpoint.options.extraHeaders = {{name, value}};
    const QByteArray text = exportEndpoints({endpoint});
    QCOMPARE(text.contains(value), isKept);
    QCOMPARE(requiredIn(text).contains(QStringLiteral("header ") + QString::fromLatin1(name)), !isKept);
}

void TestWorkspaceExport::variablesThatMayBeSecret()
{
    EndpointSettings endpoint = orders();
    endpoint.variables = {{QStringLiteral("customer"), "\"Ana Martinez\""},
                          {QStringLiteral("apiKey"), "\"hidden-fixture\""},
                          {QStringLiteral("other"), "\"da2-hiddenfixturehiddenfixture\""}};
    const QByteArray text = exportEndpoints({endpoint});
    QVERIFY2(!text.contains("hidden"), text.constData());
    for (const char *name : {"variable apiKey", "variable other"})
        QVERIFY2(requiredIn(text).contains(QLatin1String(name)), name);
    const auto imported = importEndpoints(text);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->endpoints.first().settings.variables, (Variables{{QStringLiteral("customer"), "\"Ana Martinez\""}}));
}

void TestWorkspaceExport::refusesANewerVersion()
{
    const auto imported = importEndpoints(R"({"eventscopeExport":2,"endpoints":[]})");
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().code, ErrorCode::UnsupportedVersion);
}

QTEST_GUILESS_MAIN(TestWorkspaceExport)
#include "tst_workspaceexport.moc"
