// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefolder.h"
#include "core/capture/capturereader.h"
#include "core/workspace/workspacestore.h"
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace eventscope;
using namespace eventscope::test;

/// How the program with the window ends when the system ends it.
class TestConsoleEnd final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signalsLeaveTheCapture_data();
    void signalsLeaveTheCapture();
    void aSessionWithoutEventsLeavesNothing();
    void theBuiltInApiLeavesNothing();

private:
    void saveEndpoint(const QJsonObject &address);
    void start(const QStringList &more = {});
    [[nodiscard]] QJsonObject diagnostics() const;
    [[nodiscard]] int end(int signal);
    [[nodiscard]] QString captures() const { return m_folder->filePath(QStringLiteral("config/captures")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_console;
};

namespace {

constexpr int patience = 30'000; // ms; only a failing test waits so long

qsizetype eventsIn(const QString &capture)
{
    const auto reader = CaptureReader::open(capture);
    qsizetype events = 0;
    const auto read = reader ? (*reader)->forEach(1,
                                                  [&events](const CaptureRow &row) {
                                                      events += row.kind == CaptureRow::Kind::Event ? 1 : 0;
                                                      return true;
                                                  })
                             : Result<void>(reader.error());
    return read ? events : -1;
}

} // namespace

void TestConsoleEnd::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<QProcess>();
}

void TestConsoleEnd::cleanup()
{
    // A failed test leaves it running.
    m_console->kill();
    m_console->waitForFinished(patience);
}

void TestConsoleEnd::saveEndpoint(const QJsonObject &address)
{
    QFile key(m_folder->filePath(QStringLiteral("key.txt")));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(address[QLatin1String("apiKey")].toString().toUtf8());
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("orders");
    endpoint.name = QStringLiteral("Orders");
    endpoint.url = address[QLatin1String("http")].toString();
    endpoint.subscriptions = {{QStringLiteral("/default/*"), QString()}};
    endpoint.authorizers.resize(1);
    endpoint.authorizers[0].id = QStringLiteral("file");
    endpoint.authorizers[0].source = {SourceSettings::Kind::File, key.fileName()};
    QVERIFY(WorkspaceStore(m_folder->filePath(QStringLiteral("config"))).save(endpoint));
}

void TestConsoleEnd::start(const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(EVENTSCOPE_TEST_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("pressconnect"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // a person's keychain is left alone
    m_console->setProcessEnvironment(environment);
    m_console->setProcessChannelMode(QProcess::MergedChannels);
    m_console->start(QStringLiteral(EVENTSCOPE_CONSOLE),
                     QStringList{QStringLiteral("--config-dir"), m_folder->filePath(QStringLiteral("config")),
                                 QStringLiteral("--diagnostics"), m_folder->filePath(QStringLiteral("diagnostics.json"))}
                         + more);
    QVERIFY(m_console->waitForStarted(patience));
}

QJsonObject TestConsoleEnd::diagnostics() const
{
    QFile file(m_folder->filePath(QStringLiteral("diagnostics.json")));
    return file.open(QIODevice::ReadOnly) ? toObject(file.readAll()) : QJsonObject();
}

int TestConsoleEnd::end(int signal)
{
    ::kill(static_cast<pid_t>(m_console->processId()), signal);
    return m_console->waitForFinished(patience) && m_console->exitStatus() == QProcess::NormalExit ? m_console->exitCode() : -1;
}

void TestConsoleEnd::signalsLeaveTheCapture_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestConsoleEnd::signalsLeaveTheCapture()
{
    QFETCH(int, signal);
    CliProcess api({QStringLiteral("serve")});
    const QJsonObject address = toObject(api.waitForLine("apiKey"));
    saveEndpoint(address);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(diagnostics()[QLatin1String("subscriptions")][0][QLatin1String("state")].toString(), QStringLiteral("Active"),
                              patience);
    const CliRun published = runCli({QStringLiteral("publish"), QStringLiteral("--endpoint"), address[QLatin1String("http")].toString(),
                                     QStringLiteral("--channel"), QStringLiteral("default/a"), QStringLiteral("1"), QStringLiteral("2")},
                                    {{QStringLiteral("EVENTSCOPE_API_KEY"), address[QLatin1String("apiKey")].toString()}});
    QVERIFY2(published.exitCode == 0, published.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(diagnostics()[QLatin1String("events")][QLatin1String("shown")].toInt(), 2, patience);
    QCOMPARE(end(signal), 0);
    const QStringList left = CaptureFolder(captures()).leftovers();
    QCOMPARE(left.size(), 1);
    QCOMPARE(eventsIn(left.first()), 2);
    QCOMPARE(api.terminate(), 0);
}

void TestConsoleEnd::aSessionWithoutEventsLeavesNothing()
{
    CliProcess api({QStringLiteral("serve")});
    saveEndpoint(toObject(api.waitForLine("apiKey")));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(diagnostics()[QLatin1String("connection")].toString(), QStringLiteral("Connected"), patience);
    QCOMPARE(end(SIGTERM), 0);
    QCOMPARE(QDir(captures()).entryList(QDir::Files), QStringList());
}

void TestConsoleEnd::theBuiltInApiLeavesNothing()
{
    start({QStringLiteral("--demo")});
    QTRY_VERIFY_WITH_TIMEOUT(diagnostics()[QLatin1String("events")][QLatin1String("shown")].toInt() > 0, patience);
    QCOMPARE(end(SIGTERM), 0);
    QCOMPARE(QDir(captures()).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestConsoleEnd)
#include "tst_console_end.moc"
