// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentialprocess.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestCredentialProcess final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void temporary();
    void lasting();
    void mistakes_data();
    void mistakes();
    void runsTheCommand();
    void failuresNameTheProgram_data();
    void failuresNameTheProgram();
    void endsWithTheRunner();

private:
    [[nodiscard]] static QFuture<Result<Fetched<Credentials>>> finished(const QFuture<Result<Fetched<Credentials>>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future;
    }
};

void TestCredentialProcess::temporary()
{
    const auto read = credentialsFromProcess(
        R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","SessionToken":"t","Expiration":"2025-06-15T14:00:00+02:00","More":[]})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->value, (Credentials{QStringLiteral("A"), Secret(QByteArray("s")), Secret(QByteArray("t"))}));
    QCOMPARE(*read->expiresAt, UtcTime(std::chrono::seconds(1'749'988'800)));
}

void TestCredentialProcess::lasting()
{
    const auto read = credentialsFromProcess(R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"})");
    QVERIFY(read.ok());
    QCOMPARE(read->value, (Credentials{QStringLiteral("A"), Secret(QByteArray("s")), {}}));
    QVERIFY(!read->expiresAt);
}

void TestCredentialProcess::mistakes_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("hidden") << QStringLiteral("no JSON object");
    QTest::newRow("truncated") << QByteArray(R"({"Version":1,"SecretAccessKey":"hidden)") << QStringLiteral("no JSON object");
    QTest::newRow("no object") << QByteArray(R"(["hidden"])") << QStringLiteral("no JSON object");
    QTest::newRow("no version") << QByteArray(R"({"AccessKeyId":"A","SecretAccessKey":"hidden"})") << QStringLiteral("\"Version\"");
    QTest::newRow("another version") << QByteArray(R"({"Version":2,"AccessKeyId":"A","SecretAccessKey":"hidden"})")
                                     << QStringLiteral("\"Version\"");
    QTest::newRow("no key") << QByteArray(R"({"Version":1,"SecretAccessKey":"hidden"})") << QStringLiteral("\"AccessKeyId\"");
    QTest::newRow("no secret") << QByteArray(R"({"Version":1,"AccessKeyId":"hidden"})") << QStringLiteral("\"SecretAccessKey\"");
    QTest::newRow("an end that is none") << QByteArray(
        R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"hidden","Expiration":"tomorrow"})")
                                         << QStringLiteral("\"Expiration\"");
}

void TestCredentialProcess::mistakes()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, words);
    const auto read = credentialsFromProcess(output);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::SourceFailed);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(QStringLiteral("hidden")));
}

void TestCredentialProcess::runsTheCommand()
{
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    CommandRunner runner;
    const auto found
        = finished(fetchFromProcess(QStringLiteral(R"(echo '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}')"), runner)).result();
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value.accessKeyId, QStringLiteral("A"));
}

void TestCredentialProcess::failuresNameTheProgram_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("another form") << QStringLiteral("TOKEN=hidden echo hidden")
                                  << QStringLiteral("\"echo\": the answer is not of the form");
    QTest::newRow("failed") << QStringLiteral("false hidden") << QStringLiteral("\"false\": ended with code 1");
}

void TestCredentialProcess::failuresNameTheProgram()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    CommandRunner runner;
    const auto found = finished(fetchFromProcess(command, runner)).result();
    QCOMPARE(found.error().code, ErrorCode::SourceFailed);
    QVERIFY2(found.error().detail.startsWith(words), qPrintable(found.error().detail));
    QVERIFY(!found.error().detail.contains(QStringLiteral("hidden")));
}

void TestCredentialProcess::endsWithTheRunner()
{
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    auto runner = std::make_unique<CommandRunner>();
    const auto future = fetchFromProcess(QStringLiteral("sleep 600"), *runner);
    runner.reset();
    QVERIFY(finished(future).isCanceled());
}

QTEST_GUILESS_MAIN(TestCredentialProcess)
#include "tst_credentialprocess.moc"
