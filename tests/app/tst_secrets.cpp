// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychainsecretstore.h"
#include "core/workspace/workspacestore.h"
#include "tests/app/allmodesapi.h"
#include "tests/app/secretsweep.h"
#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;

/// Runs the programs as a person would, with known secrets, and looks for these in every file they wrote and everything they said.
/// Runs once without a keychain, and once beside a gnome-keyring of its own.
class TestSecrets final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void sweepFindsWhatIsHidden_data();
    void sweepFindsWhatIsHidden();

    void talk_data();
    void talk();
    void wrongUsage_data();
    void wrongUsage();
    void capture();
    void savedEndpoint();
    void signInAndOut();
    void console();
    void nothingSecretIsToBeFound();
    void withAKeychainOfItsOwn();

private:
    [[nodiscard]] static bool isInside() { return qEnvironmentVariableIsSet("EVENTSCOPE_TEST_KEYCHAIN"); }
    CliRun run(const QStringList &arguments, const test::Variables &variables = {}, const QByteArray &input = {});
    void save(const EndpointSettings &endpoint);
    [[nodiscard]] QStringList target() const { return {QStringLiteral("--endpoint"), m_api->http()}; }
    [[nodiscard]] QStringList config() const { return {QStringLiteral("--config-dir"), m_folder.filePath(QStringLiteral("config"))}; }
    [[nodiscard]] QString secret(const char *name) const { return m_secrets.value(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QMap<QString, QString> m_secrets; ///< by name
    std::unique_ptr<AllModesApi> m_api;
    QMap<QString, QByteArray> m_said; ///< by command
};

namespace {

const QByteArray canary = "canary-room";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

test::Variables variable(const char *name, const QString &value)
{
    return {{QLatin1String(name), value}};
}

} // namespace

void TestSecrets::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the keychain of a person's own system is left alone");
#endif
    if (!isInside()) {
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            qunsetenv(name);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"})
        qputenv(name, m_folder.path().toUtf8());
    m_api = std::make_unique<AllModesApi>(m_folder.filePath(QStringLiteral("api")), words("--log-level verbose"));
    const QString user = m_api->userJwt();
    m_secrets = {{QStringLiteral("API key"), AllModesApi::apiKey},
                 {QStringLiteral("expired key"), AllModesApi::expiredKey},
                 {QStringLiteral("wrong key"), QStringLiteral("da2-wrongkey123456789abcdefgh")},
                 {QStringLiteral("Lambda token"), AllModesApi::lambdaToken},
                 {QStringLiteral("asked token"), AllModesApi::askedToken},
                 {QStringLiteral("wrong token"), QStringLiteral("nobody-knows-me Xs3kPw")},
                 {QStringLiteral("secret access key"), AllModesApi::secretAccessKey},
                 {QStringLiteral("session token"), AllModesApi::sessionToken},
                 {QStringLiteral("reader's secret key"), AllModesApi::readerSecretKey},
                 {QStringLiteral("wrong secret key"), QStringLiteral("wrong/Secret+Key0123456789")},
                 {QStringLiteral("user JWT"), user},
                 {QStringLiteral("user's signature"), user.section(QLatin1Char('.'), 2)},
                 {QStringLiteral("expired JWT"), m_api->jwt(AllModesApi::poolIssuer, AllModesApi::poolClient, words("--lifetime -60"))},
                 {QStringLiteral("OpenID JWT"), m_api->jwt(AllModesApi::oidcIssuer, QStringLiteral("shop"))},
                 {QStringLiteral("password"), QStringLiteral("Correct-horse-7")},
                 {QStringLiteral("wrong password"), QStringLiteral("Wrong-horse-8")},
                 {QStringLiteral("code"), QStringLiteral("code-739146")},
                 {QStringLiteral("client secret"), QStringLiteral("client+secret/0123456789abcdef")},
                 {QStringLiteral("refresh token"), QStringLiteral("refresh-secret-")}};
}

void TestSecrets::cleanupTestCase()
{
    if (m_api)
        QCOMPARE(m_api->process().terminate(), 0);
}

void TestSecrets::sweepFindsWhatIsHidden_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray key = AllModesApi::apiKey.data();
    const QByteArray fields = R"({"host":"x","x-api-key":")" + key + R"("})";
    QTest::newRow("as it is") << "before " + key + " after";
    QTest::newRow("percent-encoded") << "?key=" + ("<" + key + ">").toPercentEncoding();
    QTest::newRow("header subprotocol") << "header-" + fields.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("one byte later") << (" " + fields).toBase64();
    QTest::newRow("two bytes later") << ("  " + fields).toBase64();
}

void TestSecrets::sweepFindsWhatIsHidden()
{
    QFETCH(QByteArray, text);
    SecretSweep sweep;
    sweep.add(QStringLiteral("key"), AllModesApi::apiKey);
    sweep.add(QStringLiteral("another"), AllModesApi::expiredKey);
    QCOMPARE(sweep.find(QStringLiteral("here"), text), QStringList{QStringLiteral("here: key")});
}

CliRun TestSecrets::run(const QStringList &arguments, const test::Variables &variables, const QByteArray &input)
{
    CliRun ended = runCli(words("--log-level verbose") + arguments, variables, input);
    m_said[arguments.first(2).join(QLatin1Char(' '))] += ended.out + ended.err;
    return ended;
}

void TestSecrets::save(const EndpointSettings &endpoint)
{
    const Result<void> saved = WorkspaceStore(config().last()).save(endpoint);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

void TestSecrets::talk_data()
{
    QTest::addColumn<test::Variables>("variables");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const test::Variables &variables, int exitCode, const QStringList &options = {}) {
        QTest::newRow(name) << variables << options << exitCode;
    };
    for (const char *name : {"API key", "expired key", "wrong key"})
        row(name, variable("EVENTSCOPE_API_KEY", secret(name)), qstrcmp(name, "API key") == 0 ? 0 : 1);
    for (const char *name : {"Lambda token", "asked token", "user JWT", "OpenID JWT"})
        row(name, variable("EVENTSCOPE_AUTH_TOKEN", secret(name)), 0);
    for (const char *name : {"wrong token", "expired JWT"})
        row(name, variable("EVENTSCOPE_AUTH_TOKEN", secret(name)), 1);
    row("IAM", AllModesApi::writer(), 0);
    row("IAM, reading only", AllModesApi::reader(), 1);
    test::Variables wrong = AllModesApi::writer();
    wrong[1].second = secret("wrong secret key");
    row("IAM, wrong", wrong, 1);
    row("key option", {}, 0, {QStringLiteral("--api-key"), secret("API key")});
    row("token option", {}, 1, {QStringLiteral("--auth-token"), secret("wrong token")});
    row("header", variable("EVENTSCOPE_API_KEY", secret("API key")), 0,
        {QStringLiteral("--header"), QStringLiteral("X-Session: ") + secret("session token")});
}

void TestSecrets::talk()
{
    QFETCH(test::Variables, variables);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    for (const char *transport : {"http", "websocket"}) {
        const CliRun published = run(words("publish --channel default/canary-room {} --transport") + QStringList(QLatin1String(transport))
                                         + target() + options,
                                     variables);
        QVERIFY2(published.exitCode == exitCode, published.err.constData());
    }
    // Ends by its time when it is let in, which is well.
    (void)run(words("subscribe --channel default/canary-room --timeout 1") + target() + options, variables);
    for (const char *operation : {"connect", "publish", "http"})
        (void)run(words("inspect authorization --channel default/canary-room --event 1 --operation") + QStringList(QLatin1String(operation))
                      + target() + options,
                  variables);
}

void TestSecrets::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString token = secret("Lambda token");
    QTest::newRow("misspelt option") << words("subscribe --channel default/a --auth-tokn") + QStringList(token);
    QTest::newRow("misspelt option with =") << words("subscribe --channel default/a") + QStringList(QStringLiteral("--auth-tokn=") + token);
    QTest::newRow("event that is a token") << words("publish --api-key k --channel default/a --auth-tokn") + QStringList(token);
    QTest::newRow("two credentials") << words("publish --channel default/a 1 --api-key") + QStringList(secret("API key"))
            + QStringList{QStringLiteral("--auth-token"), token};
    QTest::newRow("header without colon") << words("publish --api-key k --channel default/a 1 --header") + QStringList(token);
    QTest::newRow("password of a proxy") << words("publish --api-key k --channel default/a 1 --proxy")
            + QStringList(QStringLiteral("ftp://me:%1@x").arg(secret("password")));
}

void TestSecrets::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const CliRun refused = run(arguments + target());
    QVERIFY2(refused.exitCode == 2, refused.err.constData());
}

void TestSecrets::capture()
{
    const QString file = m_folder.filePath(QStringLiteral("talk.escap"));
    CliProcess subscriber(words("--log-level verbose subscribe --channel /default/canary-room --count 2 --capture") << file << target(),
                          AllModesApi::writer());
    QVERIFY2(!subscriber.waitForLine(R"("state":"Connected")").isEmpty(), subscriber.err().constData());
    for (const char *name : {"Lambda token", "user JWT"})
        QCOMPARE(run(words("publish --channel default/canary-room {\"n\":1}") + target(), variable("EVENTSCOPE_AUTH_TOKEN", secret(name)))
                     .exitCode,
                 0);
    QCOMPARE(subscriber.waitForExit(), 0);
    m_said[QStringLiteral("subscribe --capture")] = subscriber.lines().join('\n') + subscriber.err();
    QVERIFY(subscriber.err().contains("eventscope.net.frames")); // frames were logged, so that masking had something to do
    (void)run(words("subscribe --channel /default/canary-room --capture") << m_folder.filePath(QStringLiteral("refused.escap")) << target(),
              variable("EVENTSCOPE_AUTH_TOKEN", secret("expired JWT")));
    for (const char *format : {"ndjson", "csv", "json"}) {
        const CliRun exported = run(words("export --format") << QLatin1String(format) << file);
        QCOMPARE(exported.exitCode, 0);
        QVERIFY(exported.out.contains(canary));
    }
}

void TestSecrets::savedEndpoint()
{
    const QString tokenFile = m_folder.filePath(QStringLiteral("given/token.txt"));
    writeFile(tokenFile, secret("Lambda token").toUtf8());
    const QString awsFile = m_folder.filePath(QStringLiteral("given/credentials"));
    writeFile(awsFile,
              QStringLiteral("[writer]\naws_access_key_id=%1\naws_secret_access_key=%2\naws_session_token=%3\n")
                  .arg(AllModesApi::accessKeyId, secret("secret access key"), secret("session token"))
                  .toUtf8());
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("orders");
    endpoint.name = QStringLiteral("Orders");
    endpoint.url = m_api->http();
    endpoint.region = AllModesApi::region;
    endpoint.authorizers.resize(3);
    endpoint.authorizers[0].id = QStringLiteral("stored");
    endpoint.authorizers[1].id = QStringLiteral("file");
    endpoint.authorizers[1].kind = AuthorizerSettings::Kind::Token;
    endpoint.authorizers[1].source = {SourceSettings::Kind::File, tokenFile};
    endpoint.authorizers[2].id = QStringLiteral("profile");
    endpoint.authorizers[2].kind = AuthorizerSettings::Kind::IamProfile;
    endpoint.authorizers[2].profile = QStringLiteral("writer");
    save(endpoint);
    KeychainSecretStore keychain(QStringLiteral("eventscope"));
    const auto written
        = keychain.write(SecretStore::name(endpoint.id, QStringLiteral("stored"), QStringLiteral("apiKey")), Secret(secret("API key")));
    QTRY_VERIFY(written.isFinished());
    for (const char *mode : {"api-key", "token", "iam"}) {
        const CliRun published = run(words("publish --channel default/canary-room 1 --endpoint-name Orders --auth")
                                         + QStringList(QLatin1String(mode)) + config(),
                                     variable("AWS_SHARED_CREDENTIALS_FILE", awsFile));
        const bool isThere = isInside() || qstrcmp(mode, "api-key") != 0;
        QVERIFY2(published.exitCode == (isThere ? 0 : 1), published.err.constData());
    }
}

void TestSecrets::signInAndOut()
{
    CognitoServer server;
    server.script.accessToken = secret("user JWT");
    server.script.code = secret("code");
    server.script.challenges = {QStringLiteral("SMS_MFA")};
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("pool");
    endpoint.name = QStringLiteral("Pool");
    endpoint.url = m_api->http();
    endpoint.authorizers.resize(1);
    endpoint.authorizers[0].id = QStringLiteral("users");
    endpoint.authorizers[0].kind = AuthorizerSettings::Kind::UserPool;
    endpoint.authorizers[0].userPool = server.settings();
    save(endpoint);
    if (isInside()) { // only a keychain hands a client secret to another process
        server.script.clientSecret = secret("client secret");
        KeychainSecretStore keychain(QStringLiteral("eventscope"));
        const auto written = keychain.write(SecretStore::name(endpoint.id, QStringLiteral("users"), QStringLiteral("clientSecret")),
                                            Secret(secret("client secret")));
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(keychain.persistence(), SecretStore::Persistence::Keychain);
    }
    const QByteArray answers = (secret("password") + QLatin1Char('\n') + secret("code") + QLatin1Char('\n')).toUtf8();
    QCOMPARE(run(words("login Pool") + config(), {}, (secret("wrong password") + QLatin1Char('\n')).toUtf8()).exitCode, 1);
    const CliRun in = run(words("login Pool") + config(), {}, answers);
    QVERIFY2(in.exitCode == (isInside() ? 0 : 1), in.err.constData());
    QCOMPARE(server.refreshTokens().size(), 1);
    QVERIFY(server.refreshTokens().first().startsWith(secret("refresh token")));
    (void)run(words("publish --channel members/canary-room 1 --endpoint-name Pool") + config());
    QCOMPARE(run(words("logout Pool") + config()).exitCode, 0);
}

void TestSecrets::console()
{
    const QString diagnostics = m_folder.filePath(QStringLiteral("diagnostics.json"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("EVENTSCOPE_API_KEY"), secret("API key"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(EVENTSCOPE_CONSOLE),
                  words("--demo --log-level verbose --diagnostics")
                      << diagnostics << config() << m_folder.filePath(QStringLiteral("talk.escap")));
    const auto hasShownEvents = [&diagnostics] {
        QFile file(diagnostics);
        return file.open(QIODevice::ReadOnly)
            && toObject(file.readAll()).value(QLatin1String("events"))[QLatin1String("shown")].toInt() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasShownEvents(), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    m_said[QStringLiteral("console")] = process.readAll();
    QVERIFY(m_said.value(QStringLiteral("console")).contains("eventscope.net.frames"));
    QVERIFY(QFile::exists(config().last() + QStringLiteral("/window.ini")));
    QFile log(config().last() + QStringLiteral("/logs/eventscope.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray logged = log.readAll();
    QVERIFY(logged.contains("eventscope.net.frames") && logged.contains("***"));
    m_said[QStringLiteral("log file")] = logged; // keys that nobody knew before are found by their shape
}

void TestSecrets::nothingSecretIsToBeFound()
{
    // That the API says its key on the first line is what it is for.
    const QByteArrayList served = m_api->process().lines();
    QVERIFY(served.first().contains(AllModesApi::apiKey.data()));
    m_said[QStringLiteral("serve")] = served.mid(1).join('\n') + m_api->process().err();
    QVERIFY(m_said.value(QStringLiteral("serve")).contains("The Event API is running"));

    SecretSweep sweep;
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        sweep.add(it.key(), it.value());
    QStringList found = sweep.findBelow(m_folder.path());
    // The keys that the console's own API made up, and signatures.
    const QRegularExpression shape(QStringLiteral("da2-[A-Za-z0-9]{20,}|Signature=[0-9a-f]{8,}"));
    for (auto it = m_said.cbegin(); it != m_said.cend(); ++it) {
        found << sweep.find(it.key(), it.value());
        if (const auto match = shape.match(QString::fromUtf8(it.value())); match.hasMatch())
            found << it.key() + QStringLiteral(": ") + match.captured();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));

    SecretSweep canaries;
    canaries.add(QStringLiteral("channel"), QString::fromLatin1(canary));
    const QStringList files = canaries.findBelow(m_folder.path());
    QVERIFY2(files.contains(m_folder.filePath(QStringLiteral("talk.escap: channel"))), qPrintable(files.join(QLatin1Char('\n'))));
    QCOMPARE(canaries.find(QStringLiteral("said"), m_said.value(QStringLiteral("subscribe --capture"))).size(), 1);
}

void TestSecrets::withAKeychainOfItsOwn()
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
    // A keyring that lives as long as this test; without a password it would be a file that anybody reads.
    process.start(bus,
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QStringLiteral("echo fixture | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\""),
                   QCoreApplication::applicationFilePath()});
    QVERIFY2(process.waitForFinished(120'000), qPrintable(process.errorString()));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("PASS   : TestSecrets::nothingSecretIsToBeFound()"), output.constData());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
