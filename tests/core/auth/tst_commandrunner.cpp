// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/commandrunner.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;
using namespace std::chrono_literals;

class TestCommandRunner final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWithTheOutput_data();
    void answersWithTheOutput();
    void writesTheInput();
    void failures_data();
    void failures();
    void aHangingCommandIsKilledWithWhatItStarted();
    void whatRunsEndsWithTheRunner();
    void secretsInWordsAreMasked_data();
    void secretsInWordsAreMasked();
    void programs_data();
    void programs();

private:
    [[nodiscard]] static Result<QByteArray> now(const QFuture<Result<QByteArray>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.resultCount() > 0 ? future.result() : Result<QByteArray>(Error{ErrorCode::Cancelled, {}});
    }
};

void TestCommandRunner::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("the commands of this test are for a Unix shell");
#endif
}

void TestCommandRunner::answersWithTheOutput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("a word") << QStringLiteral("echo secret") << QByteArray("secret");
    QTest::newRow("quotes and pipes") << QStringLiteral("printf '%s\\n' \"a b\" | tr a c") << QByteArray("c b");
    QTest::newRow("several lines") << QStringLiteral("printf ' {\\n1}\\n\\n'") << QByteArray("{\n1}");
    QTest::newRow("words beside it") << QStringLiteral("echo noise >&2; echo key") << QByteArray("key");
}

void TestCommandRunner::answersWithTheOutput()
{
    QFETCH(QString, command);
    CommandRunner runner;
    const auto output = now(runner.run(command));
    QVERIFY2(output.ok(), output.ok() ? "" : qPrintable(output.error().detail));
    QTEST(*output, "output");
}

void TestCommandRunner::writesTheInput()
{
    CommandRunner runner;
    QCOMPARE(*now(runner.run(QStringLiteral("cat"), "{\"a\":1}")), QByteArray("{\"a\":1}"));
}

void TestCommandRunner::failures_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("prints nothing") << QStringLiteral("true") << QStringLiteral("prints nothing");
    QTest::newRow("only blanks") << QStringLiteral("echo") << QStringLiteral("prints nothing");
    QTest::newRow("exits non-zero") << QStringLiteral("echo leaked; echo first >&2; echo 'token is expired' >&2; exit 3")
                                    << QStringLiteral("ended with code 3: token is expired");
    QTest::newRow("not found") << QStringLiteral("no-such-program-anywhere --token x")
                               << QStringLiteral("\"no-such-program-anywhere\": ended with code 127");
    QTest::newRow("killed") << QStringLiteral("kill -9 $$") << QStringLiteral("ended");
    QTest::newRow("too much") << QStringLiteral("head -c 2000000 /dev/zero") << QStringLiteral("prints more than");
    QTest::newRow("nothing given") << QStringLiteral("  ") << QStringLiteral("no command");
}

void TestCommandRunner::failures()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    CommandRunner runner;
    const auto output = now(runner.run(command));
    QVERIFY(!output.ok());
    QCOMPARE(output.error().code, ErrorCode::SourceFailed);
    QVERIFY2(output.error().detail.contains(words), qPrintable(output.error().detail));
    QVERIFY(!output.error().detail.contains(QStringLiteral("leaked")));
}

void TestCommandRunner::aHangingCommandIsKilledWithWhatItStarted()
{
    const QTemporaryDir folder;
    CommandRunner runner(200ms);
    const QString pidFile = folder.filePath(QStringLiteral("pid"));
    const auto output = now(runner.run(QStringLiteral("sleep 600 & echo $! > '%1'; wait").arg(pidFile)));
    QVERIFY(!output.ok());
    QVERIFY(output.error().detail.contains(QStringLiteral("took too long")));
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString child = QString::fromLatin1(file.readAll().trimmed());
    QVERIFY(!child.isEmpty());
    // Gone, or a zombie that nobody has reaped yet.
    const auto isGone = [&child] {
        QFile status(QStringLiteral("/proc/%1/stat").arg(child));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isGone());
}

void TestCommandRunner::whatRunsEndsWithTheRunner()
{
    QFuture<Result<QByteArray>> future;
    {
        CommandRunner runner;
        future = runner.run(QStringLiteral("sleep 600"));
    }
    QCOMPARE(now(future).error().code, ErrorCode::Cancelled);
}

void TestCommandRunner::secretsInWordsAreMasked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isTold");
    const QString blanks(250, QLatin1Char('-'));
    QTest::newRow("a key") << QStringLiteral("refused da2-secretsecretsecretsecret") << true;
    QTest::newRow("a token where a long line is cut")
        << QStringLiteral("refused %1 eyJhbGciOiJub25lIn0.secret%1.secret").arg(blanks) << true;
    QTest::newRow("a line whose beginning is lost") << QStringLiteral("refused da2-") + QStringLiteral("secret").repeated(700) << false;
}

void TestCommandRunner::secretsInWordsAreMasked()
{
    QFETCH(QString, words);
    QFETCH(bool, isTold);
    CommandRunner runner;
    const auto output = now(runner.run(QStringLiteral("echo '%1' >&2; exit 1").arg(words)));
    QVERIFY(output.error().detail.contains(QStringLiteral("ended with code 1")));
    QVERIFY2(!output.error().detail.contains(QStringLiteral("secret")), qPrintable(output.error().detail));
    QCOMPARE(output.error().detail.contains(QStringLiteral("refused")), isTold);
}

void TestCommandRunner::programs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << QStringLiteral("vault read --token hidden") << QStringLiteral("\"vault\"");
    QTest::newRow("quoted") << QStringLiteral("\"/opt/my tools/key\" --for me") << QStringLiteral("\"/opt/my tools/key\"");
    QTest::newRow("after variables") << QStringLiteral("TOKEN=hidden A_1= vault read") << QStringLiteral("\"vault\"");
    QTest::newRow("an = that sets none") << QStringLiteral("./a=b c") << QStringLiteral("\"./a=b\"");
    QTest::newRow("quoted variable") << QStringLiteral("PASS='correct horse battery' false") << QStringLiteral("\"false\"");
    QTest::newRow("variables quoted in part") << QStringLiteral("A=x' y'\\ z B=\"c d\" vault read") << QStringLiteral("\"vault\"");
    QTest::newRow("variable of a command") << QStringLiteral("PASS=$(unlock hidden) vault") << QStringLiteral("the command");
    QTest::newRow("variable of a command, old form") << QStringLiteral("PASS=`unlock hidden` vault") << QStringLiteral("the command");
    QTest::newRow("variable with a default") << QStringLiteral("PASS=${A:-correct hidden} vault") << QStringLiteral("the command");
    QTest::newRow("variable that is a statement") << QStringLiteral("PASS=x;echo hidden") << QStringLiteral("the command");
    QTest::newRow("subshell") << QStringLiteral("(PASS=hidden; vault)") << QStringLiteral("the command");
    QTest::newRow("program of a command") << QStringLiteral("$(which vault) read") << QStringLiteral("the command");
    QTest::newRow("quote within a quote") << QStringLiteral("PASS='it\"s' vault") << QStringLiteral("the command");
    QTest::newRow("quote without end") << QStringLiteral("PASS='correct horse") << QStringLiteral("the command");
    QTest::newRow("only variables") << QStringLiteral("TOKEN=hidden") << QStringLiteral("the command");
    QTest::newRow("nothing") << QString() << QStringLiteral("the command");
}

void TestCommandRunner::programs()
{
    QFETCH(QString, command);
    QTEST(CommandRunner::programOf(command), "program");
}

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
