// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacestore.h"
#include "tests/app/allmodesapi.h"
#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;

/// serve, publish, subscribe, login and logout as real processes, in every mode of an Event API.
class TestCliAuthorizers final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void publishes_data();
    void publishes();
    void subscribes_data();
    void subscribes();
    void asksTheNamespaceForItsModes();
    void trustsTheLocalCa_data();
    void trustsTheLocalCa();
    void findsAKeySetBesideItsDefinition();
    void usesSavedEndpoints_data();
    void usesSavedEndpoints();
    void savedEndpointTakesConnectionOptions();
    void namesBrokenEndpointFiles();
    void usesProfiles_data();
    void usesProfiles();
    void refusesToSignIn_data();
    void refusesToSignIn();
    void saysWhatTheSignInServiceMeans_data();
    void saysWhatTheSignInServiceMeans();
    void masksWhatTheServiceSays();
    void signsInButCannotKeepItWithoutAKeychain_data();
    void signsInButCannotKeepItWithoutAKeychain();
    void signsOutOfNothing();
    void keychainKeepsTheSignIn();
    void saysWhatTheKeychainCannotKeep();
    void withAKeychainOfItsOwn();

private:
    [[nodiscard]] static bool isInside() { return qEnvironmentVariableIsSet("EVENTSCOPE_TEST_KEYCHAIN"); }
    void addAttempts(const QByteArrayList &transports);
    [[nodiscard]] QStringList publish(const QStringList &more, const QByteArray &transport = "http") const;
    [[nodiscard]] EndpointSettings savedEndpoint() const;
    [[nodiscard]] QString configFolder() const { return m_folder.filePath(QStringLiteral("config")); }

    QTemporaryDir m_folder;
    std::unique_ptr<AllModesApi> m_api;
};

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

test::Variables variable(const char *name, const QString &value)
{
    return {{QLatin1String(name), value}};
}

test::Variables token(const QString &value)
{
    return variable("EVENTSCOPE_AUTH_TOKEN", value);
}

AuthorizerSettings authorizer(const char *id, AuthorizerSettings::Kind kind)
{
    AuthorizerSettings settings;
    settings.id = settings.name = QLatin1String(id);
    settings.kind = kind;
    return settings;
}

AuthorizerSettings sourced(const char *id, AuthorizerSettings::Kind kind, SourceSettings::Kind source, const QString &value)
{
    AuthorizerSettings settings = authorizer(id, kind);
    settings.source.kind = source;
    settings.source.value = value;
    return settings;
}

void save(const QString &configFolder, const EndpointSettings &endpoint)
{
    if (const Result<void> saved = WorkspaceStore(configFolder).save(endpoint); !saved)
        qFatal("cannot save: %s", qPrintable(saved.error().detail));
}

/// An endpoint whose users `server` knows.
EndpointSettings poolEndpoint(const CognitoServer &server, const QString &url)
{
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("pool");
    endpoint.name = QStringLiteral("Pool");
    endpoint.url = url;
    endpoint.authorizers = {authorizer("Members", AuthorizerSettings::Kind::UserPool)};
    endpoint.authorizers.first().userPool = server.settings();
    return endpoint;
}

QByteArray withLastChanged(const QString &jwt)
{
    // In the middle of the signature: the last letter has bits that nobody reads.
    QByteArray text = jwt.toLatin1();
    char &letter = text[text.size() - 20];
    letter = letter == 'A' ? 'B' : 'A';
    return text;
}

} // namespace

void TestCliAuthorizers::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the keychain of a person's own system is left alone");
#endif
    if (!isInside()) {
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            qunsetenv(name);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
    }
    m_api = std::make_unique<AllModesApi>(m_folder.filePath(QStringLiteral("api")));
    QVERIFY(m_api->http().startsWith(QLatin1String("http://127.0.0.1:")));
    QVERIFY(m_api->address().value(QLatin1String("jwks")).toString().startsWith(QLatin1String("http://127.0.0.1:")));
    save(configFolder(), savedEndpoint());
}

void TestCliAuthorizers::cleanupTestCase()
{
    if (m_api)
        QCOMPARE(m_api->process().terminate(), 0);
}

QStringList TestCliAuthorizers::publish(const QStringList &more, const QByteArray &transport) const
{
    return QStringList{QStringLiteral("publish"),     QStringLiteral("--channel"),       QStringLiteral("default/room"),
                       QStringLiteral("--transport"), QString::fromLatin1(transport),    QStringLiteral("--timeout"),
                       QStringLiteral("10"),          QStringLiteral("{\"text\":\"x\"}")}
    + more;
}

void TestCliAuthorizers::addAttempts(const QByteArrayList &transports)
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<test::Variables>("variables");
    QTest::addColumn<int>("published");
    QTest::addColumn<int>("subscribed");
    QTest::addColumn<QByteArray>("said");
    const QString pooled = AllModesApi::poolClient;
    const QString user = m_api->userJwt();
    const QString shopper = m_api->jwt(AllModesApi::oidcIssuer, QStringLiteral("shop"));
    test::Variables wrongIam = AllModesApi::writer();
    wrongIam[1].second = QStringLiteral("another");
    test::Variables withoutSession = AllModesApi::writer();
    withoutSession.removeAt(2);
    for (const QByteArray &transport : transports) {
        const auto row = [&transport](const char *name, const char *auth, const test::Variables &variables, int published, int subscribed,
                                      const char *said = "") {
            QTest::addRow("%s %s", transport.constData(), name) << transport << QStringList{QStringLiteral("--auth"), QLatin1String(auth)}
                                                                << variables << published << subscribed << QByteArray(said);
        };
        const auto refused = [&row](const char *name, const char *auth, const test::Variables &variables, const char *said) {
            row(name, auth, variables, 1, 1, said);
        };
        row("key", "api-key", variable("EVENTSCOPE_API_KEY", AllModesApi::apiKey), 0, 0);
        refused("expired key", "api-key", variable("EVENTSCOPE_API_KEY", AllModesApi::expiredKey), "UnauthorizedException");
        row("no key", "api-key", {}, 2, 2, "EVENTSCOPE_API_KEY");
        row("Lambda token", "token", token(AllModesApi::lambdaToken), 0, 0);
        row("token that the command likes", "token", token(AllModesApi::askedToken), 0, 0);
        refused("token that nobody likes", "token", token(QStringLiteral("ask-for-another")), "UnauthorizedException");
        row("no token", "token", {}, 2, 2, "EVENTSCOPE_AUTH_TOKEN");
        row("IAM", "iam", AllModesApi::writer(), 0, 0);
        row("IAM, reading only", "iam", AllModesApi::reader(), 1, 0, "UnauthorizedException");
        refused("IAM, wrong secret", "iam", wrongIam, "signature");
        refused("IAM, no session token", "iam", withoutSession, "security token");
        row("IAM without keys", "iam", {}, 2, 2, "AWS_ACCESS_KEY_ID");
        row("user", "user-pool", token(user), 0, 0);
        refused("expired user", "user-pool", token(m_api->jwt(AllModesApi::poolIssuer, pooled, words("--lifetime -60"))), "Token expired");
        refused("user of another client", "user-pool", token(m_api->jwt(AllModesApi::poolIssuer, QStringLiteral("2other"))),
                "another client");
        refused("forged user", "user-pool", token(QString::fromLatin1(withLastChanged(user))), "signature");
        row("nobody", "user-pool", {}, 2, 2, "--endpoint-name");
        row("OpenID", "oidc", token(shopper), 0, 0);
        refused("OpenID of another issuer", "oidc", token(m_api->jwt(QLatin1String("https://other.example"), QStringLiteral("shop"))),
                "issuer");
    }
}

void TestCliAuthorizers::publishes_data()
{
    addAttempts({"http", "websocket"});
}

void TestCliAuthorizers::publishes()
{
    QFETCH(QByteArray, transport);
    QFETCH(QStringList, options);
    QFETCH(test::Variables, variables);
    QFETCH(int, published);
    QFETCH(QByteArray, said);
    const CliRun run = runCli(publish(QStringList{QStringLiteral("--endpoint"), m_api->http()} + options, transport), variables);
    QVERIFY2(run.exitCode == published, run.err.constData());
    if (published == 0) {
        QCOMPARE(run.object().value(QLatin1String("status")).toString(), QStringLiteral("successful"));
        QCOMPARE(run.err, QByteArray());
    } else {
        QVERIFY2(run.err.contains(said), run.err.constData());
        QCOMPARE(run.out.isEmpty(), published == 2);
    }
}

void TestCliAuthorizers::subscribes_data()
{
    addAttempts({"websocket"});
}

void TestCliAuthorizers::subscribes()
{
    QFETCH(QStringList, options);
    QFETCH(test::Variables, variables);
    QFETCH(int, subscribed);
    QFETCH(QByteArray, said);
    CliProcess subscriber(words("subscribe --channel /default/* --count 1 --endpoint") << m_api->http() << options, variables);
    if (subscribed == 0) {
        QVERIFY2(!subscriber.waitForLine(R"("state":"Connected")").isEmpty(), subscriber.err().constData());
        const CliRun run
            = runCli(publish({QStringLiteral("--endpoint"), m_api->http()}), variable("EVENTSCOPE_API_KEY", AllModesApi::apiKey));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!subscriber.waitForLine(R"("event":{"text":"x"})").isEmpty());
    }
    QCOMPARE(subscriber.waitForExit(), subscribed);
    if (subscribed != 0)
        QVERIFY2(subscriber.err().contains(said), subscriber.err().constData());
}

void TestCliAuthorizers::asksTheNamespaceForItsModes()
{
    const QStringList arguments = words("publish --channel members/room 1 --endpoint") << m_api->http();
    QCOMPARE(runCli(arguments, token(m_api->userJwt())).exitCode, 0);
    const CliRun withKey = runCli(arguments, variable("EVENTSCOPE_API_KEY", AllModesApi::apiKey));
    QCOMPARE(withKey.exitCode, 1);
    QVERIFY2(withKey.err.contains("allows this mode"), withKey.err.constData());
}

void TestCliAuthorizers::trustsTheLocalCa_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::newRow("http") << QByteArray("http");
    QTest::newRow("websocket") << QByteArray("websocket");
}

void TestCliAuthorizers::trustsTheLocalCa()
{
    QFETCH(QByteArray, transport);
    AllModesApi api(m_folder.filePath(QStringLiteral("tls")), {QStringLiteral("--tls")});
    QVERIFY(api.http().startsWith(QLatin1String("https://")));
    QVERIFY2(QFile::exists(api.caFile()), qPrintable(api.caFile()));
    const test::Variables key = variable("EVENTSCOPE_API_KEY", AllModesApi::apiKey);
    const QStringList arguments = publish({QStringLiteral("--endpoint"), api.http()}, transport);
    const CliRun trusting = runCli(arguments + QStringList{QStringLiteral("--ca-file"), api.caFile()}, key);
    QVERIFY2(trusting.exitCode == 0, trusting.err.constData());
    const CliRun strange = runCli(arguments, key);
    QCOMPARE(strange.exitCode, 1);
    QCOMPARE(strange.object().value(QLatin1String("error"))[QLatin1String("type")].toString(), QStringLiteral("TlsFailed"));
    QVERIFY2(strange.err.contains("--ca-file"), strange.err.constData());
    const CliRun noFile = runCli(arguments + words("--ca-file /no/such/ca.pem"), key);
    QVERIFY2(noFile.exitCode != 0 && noFile.err.contains("/no/such/ca.pem"), noFile.err.constData());
}

void TestCliAuthorizers::findsAKeySetBesideItsDefinition()
{
    const QString definition = m_folder.filePath(QStringLiteral("beside/api.json"));
    test::writeFile(definition, R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT",
        "openIDConnectConfig": {"issuer": "https://id.example"}}]}, "jwks": "keys.json"})");
    const QStringList arguments = words("token --data-dir")
        << m_folder.filePath(QStringLiteral("beside")) << words("--definition") << definition;
    const CliRun missing = runCli(arguments);
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.contains(m_folder.filePath(QStringLiteral("beside/keys.json")).toUtf8()), missing.err.constData());
    test::writeFile(m_folder.filePath(QStringLiteral("beside/keys.json")),
                    R"({"keys": [{"kty": "oct", "alg": "HS256", "k": "c2VjcmV0"}]})");
    const CliRun found = runCli(arguments);
    QVERIFY2(found.exitCode == 0, found.err.constData());
}

/// With an authorizer of each kind that needs no keychain, and a user nobody signed in.
EndpointSettings TestCliAuthorizers::savedEndpoint() const
{
    using Kind = AuthorizerSettings::Kind;
    using Source = SourceSettings::Kind;
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("orders");
    endpoint.name = QStringLiteral("Orders (dev)");
    endpoint.url = m_api->http();
    endpoint.region = AllModesApi::region;
    const QString file = m_folder.filePath(QStringLiteral("token.txt"));
    writeFile(file, QByteArray(AllModesApi::lambdaToken.data()) + '\n');
    AuthorizerSettings user = authorizer("users", Kind::UserPool);
    user.userPool.userPoolId = QStringLiteral("us-east-1_TestPool1");
    user.userPool.clientId = AllModesApi::poolClient;
    user.userPool.endpointUrl = QStringLiteral("http://127.0.0.1:1");
    endpoint.authorizers = {sourced("key", Kind::ApiKey, Source::Environment, QStringLiteral("ORDERS_KEY")),
                            sourced("token", Kind::Token, Source::File, file), authorizer("iam", Kind::IamEnvironment), user};
    return endpoint;
}

void TestCliAuthorizers::usesSavedEndpoints_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<test::Variables>("variables");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    const QStringList named{QStringLiteral("--endpoint-name"), QStringLiteral("orders (DEV)")};
    const test::Variables key = variable("ORDERS_KEY", AllModesApi::apiKey);
    QTest::newRow("first authorizer") << named << key << 0 << QByteArray();
    QTest::newRow("by id") << words("--endpoint-name orders") << key << 0 << QByteArray();
    QTest::newRow("wrong key") << named << variable("ORDERS_KEY", QStringLiteral("da2-wrong")) << 1 << QByteArray("UnauthorizedException");
    QTest::newRow("variable not set") << named << test::Variables() << 1 << QByteArray("ORDERS_KEY");
    QTest::newRow("token of a file") << named + words("--auth token") << test::Variables() << 0 << QByteArray();
    QTest::newRow("IAM") << named + words("--auth iam") << AllModesApi::writer() << 0 << QByteArray();
    QTest::newRow("not signed in") << named + words("--auth user-pool") << test::Variables() << 1 << QByteArray("eventscope-cli login");
    QTest::newRow("no such authorizer") << named + words("--auth oidc") << test::Variables() << 2 << QByteArray("Orders (dev)");
    QTest::newRow("unknown name") << words("--endpoint-name Order") << test::Variables() << 2 << QByteArray("Orders (dev)");
    for (const char *given : {"--endpoint http://127.0.0.1:1", "--realtime ws://127.0.0.1:1", "--region eu-west-1", "--api-key k",
                              "--auth-token t", "--profile x"})
        QTest::addRow("and %s", given) << named + words(given) << key << 2 << words(given).first().toLatin1();
    const test::Variables others{{QStringLiteral("EVENTSCOPE_ENDPOINT"), QStringLiteral("http://127.0.0.1:1")},
                                 {QStringLiteral("EVENTSCOPE_API_KEY"), QStringLiteral("k")},
                                 {QStringLiteral("EVENTSCOPE_AUTH_TOKEN"), QStringLiteral("t")}};
    QTest::newRow("beside variables") << named << key + others << 0 << QByteArray();
}

void TestCliAuthorizers::usesSavedEndpoints()
{
    QFETCH(QStringList, options);
    QFETCH(test::Variables, variables);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    for (const QByteArray transport : {"http", "websocket"}) {
        const CliRun run = runCli(publish(options + QStringList{QStringLiteral("--config-dir"), configFolder()}, transport), variables);
        QVERIFY2(run.exitCode == exitCode, (run.err + run.out).constData());
        QVERIFY2(run.err.contains(said), run.err.constData());
    }
}

void TestCliAuthorizers::savedEndpointTakesConnectionOptions()
{
    AllModesApi api(m_folder.filePath(QStringLiteral("tls")), {QStringLiteral("--tls")});
    EndpointSettings endpoint = savedEndpoint();
    endpoint.id = QStringLiteral("secure");
    endpoint.name = QStringLiteral("Secure");
    endpoint.url = api.http();
    const QString folder = m_folder.filePath(QStringLiteral("secure-config"));
    save(folder, endpoint);
    const QStringList arguments
        = publish({QStringLiteral("--endpoint-name"), QStringLiteral("Secure"), QStringLiteral("--config-dir"), folder});
    const test::Variables key = variable("ORDERS_KEY", AllModesApi::apiKey);
    QCOMPARE(runCli(arguments, key).exitCode, 1);
    QCOMPARE(runCli(arguments + QStringList{QStringLiteral("--ca-file"), api.caFile()}, key).exitCode, 0);
    endpoint.options.extraCaFile = api.caFile();
    save(folder, endpoint);
    QCOMPARE(runCli(arguments, key).exitCode, 0);
}

void TestCliAuthorizers::namesBrokenEndpointFiles()
{
    const QString folder = m_folder.filePath(QStringLiteral("broken-config"));
    writeFile(folder + QStringLiteral("/endpoints/orders.json"), "{\n  \"version\": oops\n}\n");
    const CliRun run
        = runCli(publish({QStringLiteral("--endpoint-name"), QStringLiteral("Orders"), QStringLiteral("--config-dir"), folder}));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("orders.json") && run.err.contains("line 2, column"), run.err.constData());
}

void TestCliAuthorizers::usesProfiles_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("keys") << QByteArray("writer") << QStringList() << 0 << QByteArray();
    QTest::newRow("said to be IAM") << QByteArray("writer") << words("--auth iam") << 0 << QByteArray();
    QTest::newRow("process") << QByteArray("process") << QStringList() << 0 << QByteArray();
    QTest::newRow("source profile without role") << QByteArray("loop") << QStringList() << 1 << QByteArray("loop");
    QTest::newRow("reading only") << QByteArray("reader") << words("--region eu-west-1") << 1 << QByteArray("UnauthorizedException");
    QTest::newRow("wrong region") << QByteArray("writer") << words("--region us-east-1") << 1 << QByteArray("eu-west-1/appsync");
    QTest::newRow("no region") << QByteArray("reader") << QStringList() << 1 << QByteArray("region");
    QTest::newRow("no such profile") << QByteArray("nobody") << words("--region eu-west-1") << 1 << QByteArray("there are");
    QTest::newRow("a key beside it") << QByteArray("writer") << words("--api-key k") << 2 << QByteArray("--api-key");
    QTest::newRow("a token beside it") << QByteArray("writer") << words("--auth-token t") << 2 << QByteArray("--auth-token");
    QTest::newRow("nobody signed in with SSO") << QByteArray("sso") << QStringList() << 1 << QByteArray("aws sso login --profile sso");
    QTest::newRow("code of a device") << QByteArray("mfa") << QStringList() << 1 << QByteArray("aws configure export-credentials");
    QTest::newRow("another mode") << QByteArray("writer") << words("--auth api-key") << 2 << QByteArray("--profile");
}

void TestCliAuthorizers::usesProfiles()
{
    QFETCH(QByteArray, profile);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const QString config = m_folder.filePath(QStringLiteral("aws/config"));
    const QString credentials = m_folder.filePath(QStringLiteral("aws/credentials"));
    const QString script = m_folder.filePath(QStringLiteral("aws/process.sh"));
    writeFile(config,
              "[profile writer]\nregion = eu-west-1\n\n[profile loop]\nregion = eu-west-1\nrole_arn = arn:aws:iam::1:role/r\n"
              "source_profile = loop\n\n[profile process]\nregion = eu-west-1\ncredential_process = sh "
                  + script.toUtf8()
                  + "\n\n[profile sso]\nregion = eu-west-1\nsso_start_url = https://corp.example\nsso_region = eu-west-1\n"
                    "sso_account_id = 1\nsso_role_name = dev\n\n[profile mfa]\nregion = eu-west-1\nrole_arn = arn:aws:iam::1:role/r\n"
                    "source_profile = writer\nmfa_serial = arn:aws:iam::1:mfa/ana\n");
    const QByteArray keys = QStringLiteral("aws_access_key_id = %1\naws_secret_access_key = %2\n").toLatin1();
    writeFile(credentials,
              "[writer]\n" + QString::fromLatin1(keys).arg(AllModesApi::accessKeyId, AllModesApi::secretAccessKey).toLatin1()
                  + "aws_session_token = " + AllModesApi::sessionToken.data() + "\n\n[reader]\n"
                  + QString::fromLatin1(keys).arg(AllModesApi::readerKeyId, AllModesApi::readerSecretKey).toLatin1());
    writeFile(script,
              QStringLiteral("echo '{\"Version\":1,\"AccessKeyId\":\"%1\",\"SecretAccessKey\":\"%2\",\"SessionToken\":\"%3\"}'\n")
                  .arg(AllModesApi::accessKeyId, AllModesApi::secretAccessKey, AllModesApi::sessionToken)
                  .toUtf8());
    const test::Variables files = variable("AWS_CONFIG_FILE", config) + variable("AWS_SHARED_CREDENTIALS_FILE", credentials);
    const QStringList target{QStringLiteral("--endpoint"), m_api->http(), QStringLiteral("--profile"), QString::fromLatin1(profile)};
    for (const QByteArray transport : {"http", "websocket"}) {
        const CliRun run = runCli(publish(target + options, transport), files);
        QVERIFY2(run.exitCode == exitCode, (run.err + run.out).constData());
        QVERIFY2(run.err.contains(said), run.err.constData());
        for (const char *elsewhere : {"eventscope-cli login", "EVENTSCOPE_API_KEY"})
            QVERIFY2(!run.err.contains(elsewhere), run.err.constData());
    }
}

void TestCliAuthorizers::refusesToSignIn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown endpoint") << words("login Pond") << QByteArray() << 2 << QByteArray("Pool");
    QTest::newRow("unknown authorizer") << words("login Pool --authorizer Guests") << QByteArray() << 2 << QByteArray("Guests");
    QTest::newRow("nobody signs in there") << words("login Keys") << QByteArray() << 2 << QByteArray("Keys");
    QTest::newRow("nor out") << words("logout Keys") << QByteArray() << 2 << QByteArray("Keys");
    QTest::newRow("no password") << words("login Pool") << QByteArray() << 2 << QByteArray("password");
    QTest::newRow("wrong password") << words("login Pool") << QByteArray("wrong-Horse-1\n") << 1 << QByteArray("NotAuthorizedException");
    QTest::newRow("unknown user") << words("login Pool --user bob") << QByteArray("x\n") << 1 << QByteArray("UserNotFoundException");
    QTest::newRow("wrong code") << words("login Coded") << QByteArray("Correct-horse-7\n000000\n") << 1 << QByteArray("CodeMismatch");
    QTest::newRow("no code") << words("login Coded") << QByteArray("Correct-horse-7\n") << 1 << QByteArray("SMS_MFA_CODE");
}

void TestCliAuthorizers::refusesToSignIn()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    CognitoServer server;
    if (arguments.contains(QLatin1String("Coded")))
        server.script.challenges = {QStringLiteral("SMS_MFA")};
    const QString folder = m_folder.filePath(QStringLiteral("pool-config"));
    EndpointSettings endpoint = poolEndpoint(server, m_api->http());
    save(folder, endpoint);
    endpoint.id = QStringLiteral("coded");
    endpoint.name = QStringLiteral("Coded");
    save(folder, endpoint);
    endpoint.id = QStringLiteral("keys");
    endpoint.name = QStringLiteral("Keys");
    endpoint.authorizers = {authorizer("key", AuthorizerSettings::Kind::ApiKey)};
    save(folder, endpoint);
    const CliRun run = runCli(arguments + QStringList{QStringLiteral("--config-dir"), folder}, {}, input);
    QVERIFY2(run.exitCode == exitCode, run.err.constData());
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY2(!run.err.contains("The API "), run.err.constData());
    QCOMPARE(run.out, QByteArray());
}

void TestCliAuthorizers::saysWhatTheSignInServiceMeans_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *type, const char *said) { QTest::newRow(type) << QByteArray(type) << QByteArray(said); };
    row("NotAuthorizedException", "The sign-in was refused: NotAuthorizedException: as the test wants it. Check the user name");
    row("ResourceNotFoundException", "client id");
    row("InvalidParameterException", "app client");
    row("TooManyRequestsException", "Wait a minute");
    row("InternalErrorException", "The sign-in service reported an error");
}

/// In words for a sign-in: it has neither channel nor namespace, and login takes no --timeout, no --proxy and no --ca-file.
void TestCliAuthorizers::saysWhatTheSignInServiceMeans()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, said);
    CognitoServer server;
    server.script.error = type;
    const QString folder = m_folder.filePath(QStringLiteral("pool-config"));
    save(folder, poolEndpoint(server, m_api->http()));
    const CliRun run = runCli(words("login Pool --config-dir") << folder, {}, "Correct-horse-7\n");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(said), run.err.constData());
    for (const char *elsewhere : {"The API ", "channel", "namespace", "Event API", "--"})
        QVERIFY2(!run.err.contains(elsewhere), run.err.constData());
}

void TestCliAuthorizers::masksWhatTheServiceSays()
{
    HttpServer server(HttpServer::always(HttpServer::response(
        401, R"({"errors":[{"errorType":"UnauthorizedException","message":"token=mysupersecretvalue123 is wrong"}]})")));
    const CliRun run = runCli(publish(words("--api-key k --endpoint") << QStringLiteral("http://127.0.0.1:%1/event").arg(server.port())));
    QCOMPARE(run.exitCode, 1);
    const QString message = run.object().value(QLatin1String("error"))[QLatin1String("message")].toString();
    QCOMPARE(message, QStringLiteral("token=*** is wrong"));
    QVERIFY2(run.err.contains(message.toUtf8()), run.err.constData());
}

void TestCliAuthorizers::signsInButCannotKeepItWithoutAKeychain_data()
{
    QTest::addColumn<QStringList>("challenges");
    QTest::addColumn<test::Variables>("variables");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("password typed") << QStringList() << test::Variables() << QByteArray("Correct-horse-7\n");
    QTest::newRow("password of the environment")
        << QStringList() << variable("EVENTSCOPE_PASSWORD", QStringLiteral("Correct-horse-7")) << QByteArray();
    QTest::newRow("code") << QStringList{QStringLiteral("SMS_MFA")} << test::Variables() << QByteArray("Correct-horse-7\n123456\n");
}

void TestCliAuthorizers::signsInButCannotKeepItWithoutAKeychain()
{
    if (isInside())
        QSKIP("runs without a keychain");
    QFETCH(QStringList, challenges);
    QFETCH(test::Variables, variables);
    QFETCH(QByteArray, input);
    CognitoServer server;
    server.script.challenges = challenges;
    const QString folder = m_folder.filePath(QStringLiteral("pool-config"));
    save(folder, poolEndpoint(server, m_api->http()));
    const CliRun run = runCli(words("login pool --config-dir") << folder, variables, input);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no keychain"), run.err.constData());
    QVERIFY(!run.err.contains("Correct-horse-7"));
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(server.refreshTokens().size(), 1); // it did sign in
}

void TestCliAuthorizers::signsOutOfNothing()
{
    CognitoServer server;
    const QString folder = m_folder.filePath(QStringLiteral("pool-config"));
    save(folder, poolEndpoint(server, m_api->http()));
    const CliRun run = runCli(words("logout Pool --config-dir") << folder);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("{\"signedIn\":false,\"endpoint\":\"Pool\",\"authorizer\":\"Members\"}\n"));
    QCOMPARE(server.count(QStringLiteral("RevokeToken")), 0);
}

void TestCliAuthorizers::keychainKeepsTheSignIn()
{
    if (!isInside())
        QSKIP("runs beside a keychain, see withAKeychainOfItsOwn");
    CognitoServer server;
    server.script.accessToken = m_api->userJwt();
    const QString folder = m_folder.filePath(QStringLiteral("pool-config"));
    save(folder, poolEndpoint(server, m_api->http()));
    const QStringList saved = words("--endpoint-name Pool --config-dir") << folder;
    const CliRun in = runCli(words("login Pool --config-dir") << folder, {}, "Correct-horse-7\n");
    QVERIFY2(in.exitCode == 0, in.err.constData());
    QCOMPARE(in.object().value(QLatin1String("signedIn")).toBool(), true);
    QCOMPARE(in.object().value(QLatin1String("kept")).toBool(), true);
    QCOMPARE(in.err.count('\n'), 1); // the question for the password
    QCOMPARE(in.object().value(QLatin1String("user")).toString(), QStringLiteral("local-user"));
    QVERIFY(!in.out.contains("refresh-secret") && !in.err.contains("refresh-secret"));

    CliProcess subscriber(words("subscribe --channel /members/* --count 2") + saved);
    QVERIFY2(!subscriber.waitForLine(R"("state":"Connected")").isEmpty(), subscriber.err().constData());
    for (const char *transport : {"http", "websocket"}) {
        const CliRun run = runCli(words("publish --channel members/room --auth user-pool 1 --transport")
                                  + QStringList(QLatin1String(transport)) + saved);
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }
    QCOMPARE(subscriber.waitForExit(), 0);

    const CliRun out = runCli(words("logout Pool --config-dir") << folder);
    QVERIFY2(out.exitCode == 0, out.err.constData());
    QCOMPARE(server.refreshTokens(), QStringList());
    const CliRun after = runCli(words("publish --channel members/room 1") + saved);
    QCOMPARE(after.exitCode, 1);
    QVERIFY2(after.err.contains("eventscope-cli login"), after.err.constData());
}

void TestCliAuthorizers::saysWhatTheKeychainCannotKeep()
{
    if (!isInside())
        QSKIP("runs beside a keychain, see withAKeychainOfItsOwn");
    CognitoServer server;
    server.script.answer
        = R"({"AuthenticationResult":{"AccessToken":")" + m_api->userJwt().toLatin1() + R"(","ExpiresIn":3600,"TokenType":"Bearer"}})";
    const QString folder = m_folder.filePath(QStringLiteral("unkept-config"));
    EndpointSettings endpoint = poolEndpoint(server, m_api->http());
    endpoint.id = QStringLiteral("unkept");
    endpoint.authorizers.first().userPool.usesPassword = true;
    save(folder, endpoint);
    const CliRun run = runCli(words("login Pool --config-dir") << folder, {}, "Correct-horse-7\n");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.object().value(QLatin1String("signedIn")).toBool(), true);
    QCOMPARE(run.object().value(QLatin1String("kept")), QJsonValue(false));
    QVERIFY2(run.err.contains("refresh token"), run.err.constData());
}

void TestCliAuthorizers::withAKeychainOfItsOwn()
{
    if (isInside())
        QSKIP("runs without a keychain");
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("dbus-run-session or gnome-keyring is not installed");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EVENTSCOPE_TEST_KEYCHAIN"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The empty password of a keyring that lives as long as this test.
    process.start(
        bus,
        {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\" keychainKeepsTheSignIn "
                        "saysWhatTheKeychainCannotKeep"),
         QCoreApplication::applicationFilePath()});
    QVERIFY2(process.waitForFinished(90'000), qPrintable(process.errorString()));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    for (const char *inside : {"keychainKeepsTheSignIn", "saysWhatTheKeychainCannotKeep"})
        QVERIFY2(output.contains(QByteArray("PASS   : TestCliAuthorizers::") + inside + "()"), output.constData());
}

QTEST_GUILESS_MAIN(TestCliAuthorizers)
#include "tst_cli_authorizers.moc"
