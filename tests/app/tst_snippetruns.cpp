// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"

#include "tests/app/allmodesapi.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;
using Action = SnippetRequest::Action;
using Language = SnippetLanguage;

namespace {

/// Valid JSON, so that every client prints it as it came, on one line.
const QByteArray hostile = "{\"it's\":\"'; rm -rf / #'\",\"sh\":\"$HOME `id` $(id) \\\\ ! \\\"q\\\" %1 %s\",\"html\":\"</script><!--\","
                           "\"raw\":\"\xe2\x80\xa8\xf0\x9f\x90\xb1\",\"n\":1.0,\"n\":12345678901234567890,\"e\":\"\\u00e9\\/\"}";
const QByteArray plain = "[1, 2]";

/// A Python with what the snippets import; empty when there is none.
QString findPython()
{
    for (const QString &python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess process; // takes what it says of missing modules
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import requests, websockets, botocore")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return python;
    }
    return {};
}

} // namespace

/// The snippets that need nothing but a shell or Python, run against the local Event API in every mode. What needs npm is run by
/// tests/interop.
class TestSnippetRuns : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishes_data();
    void publishes();
    void publishesWhatIsTooLargeForAnArgument_data();
    void publishesWhatIsTooLargeForAnArgument();
    void subscribes_data();
    void subscribes();
    void pythonCompiles_data() { addRuns({Language::Python}, Action::Publish); }
    void pythonCompiles();

private:
    static void addRuns(const QList<Language> &languages, Action action);
    [[nodiscard]] SnippetRequest request(AuthMode mode, Action action) const;
    [[nodiscard]] Variables secrets(AuthMode mode) const;
    [[nodiscard]] QProcessEnvironment environment(AuthMode mode) const;
    /// Runs a snippet with the secrets of its mode.
    void start(QProcess &process, Language language, const SnippetRequest &request);
    [[nodiscard]] bool canRun(Language language) const;

    QTemporaryDir m_folder;
    std::unique_ptr<AllModesApi> m_api;
    QString m_python;
};

void TestSnippetRuns::initTestCase()
{
    m_api = std::make_unique<AllModesApi>(m_folder.path());
    m_python = findPython();
}

void TestSnippetRuns::addRuns(const QList<Language> &languages, Action action)
{
    static const QMap<Language, const char *> names{
        {Language::Curl, "cURL"}, {Language::Cli, "eventscope-cli"}, {Language::Python, "Python"}};
    QTest::addColumn<Language>("language");
    QTest::addColumn<AuthMode>("mode");
    for (const Language language : languages) {
        for (const AuthMode mode :
             {AuthMode::ApiKey, AuthMode::Iam, AuthMode::CognitoUserPools, AuthMode::OpenIdConnect, AuthMode::Lambda}) {
            if (canWriteSnippet(language, action))
                QTest::addRow("%s, %s", names.value(language), authModeName(mode).data()) << language << mode;
        }
    }
}

SnippetRequest TestSnippetRuns::request(AuthMode mode, Action action) const
{
    SnippetRequest made;
    made.endpoint = *Endpoint::fromUrls(m_api->http(), {});
    made.mode = mode;
    made.region = AllModesApi::region;
    made.action = action;
    made.channel = QStringLiteral("/default/snippets");
    made.events = {hostile, plain};
    return made;
}

Variables TestSnippetRuns::secrets(AuthMode mode) const
{
    const QString token = QStringLiteral("EVENTSCOPE_AUTH_TOKEN");
    switch (mode) {
    case AuthMode::ApiKey: return {{QStringLiteral("EVENTSCOPE_API_KEY"), AllModesApi::apiKey}};
    case AuthMode::Iam: return AllModesApi::writer();
    case AuthMode::CognitoUserPools: return {{token, m_api->userJwt()}};
    case AuthMode::OpenIdConnect: return {{token, m_api->jwt(AllModesApi::oidcIssuer, QStringLiteral("shop"))}};
    case AuthMode::Lambda: return {{token, AllModesApi::lambdaToken}};
    }
    return {};
}

bool TestSnippetRuns::canRun(Language language) const
{
    if (language == Language::Python)
        return !m_python.isEmpty();
    return language != Language::Curl || !QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty();
}

QProcessEnvironment TestSnippetRuns::environment(AuthMode mode) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString folder = QFileInfo(QStringLiteral(EVENTSCOPE_CLI)).path();
    environment.insert(QStringLiteral("PATH"), folder + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
    for (const auto &[name, value] : secrets(mode))
        environment.insert(name, value);
    return environment;
}

void TestSnippetRuns::start(QProcess &process, Language language, const SnippetRequest &request)
{
    process.setProcessEnvironment(environment(request.mode));
    const bool isPython = language == Language::Python;
    process.start(isPython ? m_python : QStringLiteral("sh"), {QStringLiteral("-c"), snippet(language, request)});
}

void TestSnippetRuns::publishes_data()
{
    addRuns({Language::Curl, Language::Cli, Language::Python}, Action::Publish);
}

void TestSnippetRuns::publishes()
{
    QFETCH(Language, language);
    QFETCH(AuthMode, mode);
    if (!canRun(language))
        QSKIP("its program or modules are not installed");
    CliProcess listener({QStringLiteral("subscribe"), QStringLiteral("--endpoint"), m_api->http(), QStringLiteral("--channel"),
                         QStringLiteral("/default/snippets"), QStringLiteral("--count"), QStringLiteral("2")},
                        {{QStringLiteral("EVENTSCOPE_API_KEY"), AllModesApi::apiKey}});
    QVERIFY(!listener.waitForLine("Connected").isEmpty());
    QProcess process;
    start(process, language, request(mode, Action::Publish));
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && said.contains("successful"), said.constData());
    QVERIFY2(!listener.waitForLine("\"event\":" + hostile).isEmpty(), said.constData());
    QVERIFY(!listener.waitForLine("\"event\":" + plain).isEmpty());
}

void TestSnippetRuns::publishesWhatIsTooLargeForAnArgument_data()
{
    addRuns({Language::Curl, Language::Cli}, Action::Publish);
}

void TestSnippetRuns::publishesWhatIsTooLargeForAnArgument()
{
    QFETCH(Language, language);
    QFETCH(AuthMode, mode);
    if (!canRun(language))
        QSKIP("its program is not installed");
    SnippetRequest asked = request(mode, Action::Publish);
    asked.events << '"' + QByteArray(200'000, 'x') + '"';
    const QString file = m_folder.filePath(QStringLiteral("snippet.sh"));
    writeFile(file, snippet(language, asked).toUtf8());
    QProcess process;
    process.setProcessEnvironment(environment(mode));
    process.start(QStringLiteral("sh"), {file});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && said.contains("\"failed\":[]"), said.constData());
}

void TestSnippetRuns::subscribes_data()
{
    addRuns({Language::Cli, Language::Python}, Action::Subscribe);
}

void TestSnippetRuns::subscribes()
{
    QFETCH(Language, language);
    QFETCH(AuthMode, mode);
    if (!canRun(language))
        QSKIP("its modules are not installed");
    SnippetRequest asked = request(mode, Action::Subscribe);
    asked.channel = QStringLiteral("/default/*");
    QProcess process;
    start(process, language, asked);
    QVERIFY(process.waitForStarted());
    QByteArray received;
    // Nothing tells from outside when it is subscribed: it is tried until one arrives.
    const auto receives = [&] {
        const CliRun run = runCli({QStringLiteral("publish"), QStringLiteral("--endpoint"), m_api->http(), QStringLiteral("--channel"),
                                   QStringLiteral("/default/snippets"), QString::fromUtf8(hostile)},
                                  {{QStringLiteral("EVENTSCOPE_API_KEY"), AllModesApi::apiKey}});
        const auto isThere = [&] {
            received += process.readAllStandardOutput();
            return received.contains(hostile) || process.state() == QProcess::NotRunning;
        };
        return run.exitCode == 0 && QTest::qWaitFor(isThere, 500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(receives(), 20'000);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.state() == QProcess::Running, said.constData());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestSnippetRuns::pythonCompiles()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("no Python");
    QFETCH(AuthMode, mode);
    for (const Action action : {Action::Publish, Action::Subscribe}) {
        const QString file = m_folder.filePath(QStringLiteral("snippet.py"));
        writeFile(file, snippet(Language::Python, request(mode, action)).toUtf8());
        QCOMPARE(QProcess::execute(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("py_compile"), file}), 0);
    }
}

QTEST_GUILESS_MAIN(TestSnippetRuns)
#include "tst_snippetruns.moc"
