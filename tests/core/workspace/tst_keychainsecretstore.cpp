// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychainsecretstore.h"

#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

using namespace eventscope;

namespace {

/// Set in the process that runs beside a real keychain.
constexpr const char *insideVariable = "EVENTSCOPE_TEST_KEYCHAIN";

template<typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    // A time-out leaves no result; Cancelled then fails the comparison that follows.
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) && future.resultCount() > 0
        ? future.result()
        : Result<T>(Error{ErrorCode::Cancelled, QStringLiteral("no answer")});
}

QString serviceName()
{
    return QStringLiteral("eventscope-test");
}

} // namespace

/// Without D-Bus there is no keychain on Linux: that is how most functions here run. With dbus-run-session and gnome-keyring
/// installed, the last one runs the others of the list `withKeychain` in a session bus of its own, with a keyring of its own.
class TestKeychainSecretStore : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void withoutAKeychainSecretsServeThisSession();
    void withoutAKeychainAReadSaysSo();
    void withoutAKeychainNothingIsWritten();
    void heldSecretsAskNoKeychain();
    void servesOtherThreads();
    void survivesItsEndWhileAJobRuns();

    void keychainKeepsSecrets();
    void keychainForgetsTheOneBehindAHeldOne();
    void keychainForgetsRemovedOnes();
    void keychainRemembersWhatIsNotThere();
    void withAKeychainOfItsOwn();

private:
    [[nodiscard]] static bool isInside() { return qEnvironmentVariableIsSet(insideVariable); }
    QTemporaryDir m_home;
};

#define ONLY_WITHOUT_KEYCHAIN                                                                                                              \
    if (isInside())                                                                                                                        \
    QSKIP("runs without a keychain")
#define ONLY_WITH_KEYCHAIN                                                                                                                 \
    if (!isInside())                                                                                                                       \
    QSKIP("runs beside a keychain, see withAKeychainOfItsOwn")

void TestKeychainSecretStore::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the keychain of a person's own system is left alone");
#endif
    if (isInside())
        return;
    // No bus by address, none in the runtime folder, none to launch: what a server and a container are.
    for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        qunsetenv(variable);
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
}

void TestKeychainSecretStore::withoutAKeychainSecretsServeThisSession()
{
    ONLY_WITHOUT_KEYCHAIN;
    KeychainSecretStore store(serviceName());
    QSignalSpy changed(&store, &SecretStore::persistenceChanged);
    QCOMPARE(store.persistence(), SecretStore::Persistence::Unknown);
    const QString name = QStringLiteral("orders/key/apiKey");
    const auto written = answerOf(store.write(name, Secret(QStringLiteral("da2-fixture"))));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(store.persistence(), SecretStore::Persistence::SessionOnly);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<SecretStore::Persistence>(), SecretStore::Persistence::SessionOnly);
    QCOMPARE(answerOf(store.read(name))->reveal(), QByteArray("da2-fixture"));
    QVERIFY(answerOf(store.write(name, Secret(QStringLiteral("da2-second")))));
    QCOMPARE(answerOf(store.read(name))->reveal(), QByteArray("da2-second"));
    QVERIFY(answerOf(store.remove(name)));
    QCOMPARE(answerOf(store.read(name)).error().code, ErrorCode::SecretNotFound);
    QCOMPARE(changed.size(), 1);
}

void TestKeychainSecretStore::withoutAKeychainAReadSaysSo()
{
    ONLY_WITHOUT_KEYCHAIN;
    KeychainSecretStore store(serviceName());
    const auto read = answerOf(store.read(QStringLiteral("orders/key/apiKey")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SecretNotFound);
    QVERIFY2(read.error().detail.contains(QLatin1String("no keychain")), qPrintable(read.error().detail));
    QCOMPARE(store.persistence(), SecretStore::Persistence::SessionOnly);
}

void TestKeychainSecretStore::withoutAKeychainNothingIsWritten()
{
    ONLY_WITHOUT_KEYCHAIN;
    KeychainSecretStore store(serviceName());
    QVERIFY(answerOf(store.write(QStringLiteral("a/b/c"), Secret(QStringLiteral("da2-fixture-secret")))));
    for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("da2-fixture-secret"), qPrintable(file.fileName()));
    }
}

void TestKeychainSecretStore::heldSecretsAskNoKeychain()
{
    KeychainSecretStore store(serviceName());
    const QString name = QStringLiteral("built-in/key/apiKey");
    store.hold(name, Secret(QStringLiteral("da2-held")));
    QFuture<Result<Secret>> read = store.read(name);
    QVERIFY(read.isFinished());
    QCOMPARE(read.result()->reveal(), QByteArray("da2-held"));
    QVERIFY(store.remove(name).isFinished());
    QCOMPARE(store.persistence(), SecretStore::Persistence::Unknown);
}

void TestKeychainSecretStore::servesOtherThreads()
{
    ONLY_WITHOUT_KEYCHAIN;
    KeychainSecretStore store(serviceName());
    QByteArray read;
    const std::unique_ptr<QThread> thread(QThread::create([&store, &read] {
        const QString name = QStringLiteral("a/b/c");
        store.write(name, Secret(QStringLiteral("da2-fixture"))).waitForFinished();
        read = store.read(name).result()->reveal();
    }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QCOMPARE(read, QByteArray("da2-fixture"));
    QCOMPARE(store.persistence(), SecretStore::Persistence::SessionOnly);
}

void TestKeychainSecretStore::survivesItsEndWhileAJobRuns()
{
    auto store = std::make_unique<KeychainSecretStore>(serviceName());
    QFuture<Result<Secret>> read = store->read(QStringLiteral("orders/key/apiKey"));
    QVERIFY(!read.isFinished());
    store.reset();
    QTRY_VERIFY(read.isFinished());
    QVERIFY(read.isCanceled());
}

void TestKeychainSecretStore::keychainKeepsSecrets()
{
    ONLY_WITH_KEYCHAIN;
    const QString name = QStringLiteral("orders/iam/secretAccessKey");
    const Secret secret(QStringLiteral("wJalr/\u00e9 fixture"));
    {
        KeychainSecretStore store(serviceName());
        const auto written = answerOf(store.write(name, secret));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(store.persistence(), SecretStore::Persistence::Keychain);
    }
    KeychainSecretStore next(serviceName());
    const auto read = answerOf(next.read(name));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->reveal(), secret.reveal());
    QCOMPARE(next.persistence(), SecretStore::Persistence::Keychain);
    QVERIFY(next.read(name).isFinished()); // from memory now
}

void TestKeychainSecretStore::keychainForgetsTheOneBehindAHeldOne()
{
    ONLY_WITH_KEYCHAIN;
    const QString name = QStringLiteral("orders/held/apiKey");
    KeychainSecretStore store(serviceName());
    QVERIFY(answerOf(store.write(name, Secret(QStringLiteral("da2-fixture")))));
    store.hold(name, Secret(QStringLiteral("da2-held")));
    QVERIFY(answerOf(store.remove(name)));
    KeychainSecretStore next(serviceName());
    QCOMPARE(answerOf(next.read(name)).error().code, ErrorCode::SecretNotFound);
}

void TestKeychainSecretStore::keychainForgetsRemovedOnes()
{
    ONLY_WITH_KEYCHAIN;
    const QString name = QStringLiteral("orders/token/token");
    KeychainSecretStore store(serviceName());
    QVERIFY(answerOf(store.write(name, Secret(QStringLiteral("da2-fixture")))));
    QVERIFY(answerOf(store.remove(name)));
    QVERIFY(answerOf(store.remove(name)));
    KeychainSecretStore next(serviceName());
    QCOMPARE(answerOf(next.read(name)).error().code, ErrorCode::SecretNotFound);
}

void TestKeychainSecretStore::keychainRemembersWhatIsNotThere()
{
    ONLY_WITH_KEYCHAIN;
    const QString name = QStringLiteral("orders/iam/sessionToken");
    KeychainSecretStore store(serviceName());
    QCOMPARE(answerOf(store.read(name)).error().code, ErrorCode::SecretNotFound);
    QCOMPARE(store.persistence(), SecretStore::Persistence::Keychain);
    QVERIFY(store.read(name).isFinished());
    QFuture<Result<void>> writing = store.write(name, Secret(QStringLiteral("da2-fixture")));
    QCOMPARE(answerOf(store.read(name))->reveal(), QByteArray("da2-fixture")); // at once, whatever the keychain does
    QVERIFY(answerOf(writing));
}

void TestKeychainSecretStore::withAKeychainOfItsOwn()
{
    ONLY_WITHOUT_KEYCHAIN;
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    const QString keyring = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (bus.isEmpty() || keyring.isEmpty())
        QSKIP("dbus-run-session or gnome-keyring is not installed");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(insideVariable), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The empty password of a keyring that lives as long as this test.
    process.start(bus,
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QStringLiteral("echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\""),
                   QCoreApplication::applicationFilePath()});
    QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("PASS   : TestKeychainSecretStore::keychainKeepsSecrets()"), output.constData());
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
