// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QJsonArray>

using namespace eventscope;
using namespace eventscope::test;

/// `eventscope-cli publish` against servers that answer what they should not, and with events that are not what they seem.
class TestCliPublish final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersThatDoNotFitTheBatch_data();
    void answersThatDoNotFitTheBatch();
    void answersThatTellNothing_data();
    void answersThatTellNothing();
    void tooManyRequests();
    void tooManyConnections();
    void aLoneSurrogateIsSentWithAWord();
    void whatIsNoEventCanBeForced();
    void bytesThatAreNoTextAreRefused();

private:
    [[nodiscard]] static CliRun publish(const QStringList &target, const QStringList &events, const QByteArray &input = {})
    {
        return runCli(QStringList{QStringLiteral("publish"), QStringLiteral("--api-key"), QStringLiteral("k"), QStringLiteral("--channel"),
                                  QStringLiteral("/default/a")}
                          + target + events,
                      {}, input);
    }
    [[nodiscard]] static QStringList at(const HttpServer &server) { return {QStringLiteral("--endpoint"), server.url().toString()}; }
    [[nodiscard]] static QString text(const QJsonValue &object, const char *name) { return object[QLatin1String(name)].toString(); }
};

namespace {

QList<int> indexes(const QJsonObject &answer, const char *list)
{
    QList<int> found;
    const QJsonArray items = answer.value(QLatin1String(list)).toArray();
    for (const QJsonValue item : items)
        found << item[QLatin1String("index")].toInt(-1);
    return found;
}

const QByteArray oneOfOne = R"({"successful":[{"identifier":"i","index":0}],"failed":[]})";

} // namespace

void TestCliPublish::answersThatDoNotFitTheBatch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QList<int>>("successful");
    QTest::addColumn<QList<int>>("failed");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("half") << oneOfOne << "partial" << QList<int>{0} << QList<int>{1} << QByteArray("by index: 1.");
    QTest::newRow("another") << QByteArray(R"({"successful":[{"identifier":"i","index":0},{"identifier":"j","index":7}],"failed":[]})")
                             << "partial" << QList<int>{0} << QList<int>{1} << QByteArray("named events that were not sent: 1.");
    QTest::newRow("none") << QByteArray(R"({"successful":[],"failed":[]})") << "failed" << QList<int>() << QList<int>{0, 1}
                          << QByteArray("by index: 0, 1.");
    QTest::newRow("only the failed one") << QByteArray(
        R"({"successful":[],"failed":[{"identifier":"i","index":1,"code":400,"message":"m"}]})")
                                         << "failed" << QList<int>() << QList<int>{1, 0} << QByteArray("by index: 0.");
}

void TestCliPublish::answersThatDoNotFitTheBatch()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    const HttpServer server(HttpServer::always(HttpServer::response(200, body)));
    const CliRun run = publish(at(server), {QStringLiteral("1"), QStringLiteral("2")});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject answer = run.object();
    QTEST(answer.value(QLatin1String("status")).toString(), "status");
    QTEST(indexes(answer, "successful"), "successful");
    QTEST(indexes(answer, "failed"), "failed");
    QCOMPARE(text(answer.value(QLatin1String("failed")).toArray().last(), "code"), QStringLiteral("NotReported"));
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestCliPublish::answersThatTellNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("200") << 200;
    QTest::newRow("502") << 502;
}

void TestCliPublish::answersThatTellNothing()
{
    QFETCH(int, status);
    const HttpServer server(HttpServer::always(HttpServer::response(status, "<html>no</html>", "text/html")));
    const CliRun run = publish(at(server), {QStringLiteral("1")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(text(run.object().value(QLatin1String("error")), "type"), QStringLiteral("UnknownOutcome"));
    QVERIFY2(run.err.contains("not known whether") && run.err.contains(QByteArray::number(status)), run.err.constData());
    QCOMPARE(server.requests().size(), 1);
}

void TestCliPublish::tooManyRequests()
{
    const QByteArray body = R"({"errors":[{"errorType":"TooManyRequestsException","message":"Rate exceeded"}]})";
    const HttpServer server(HttpServer::always(HttpServer::response(429, body)));
    const CliRun run = publish(at(server), {QStringLiteral("1")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err.trimmed(),
             QByteArray("Too many requests, the service limits their rate: TooManyRequestsException: Rate exceeded. "
                        "Wait a minute before you try again."));
    QCOMPARE(server.requests().size(), 1);
}

void TestCliPublish::tooManyConnections()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.upgrade = FaultServer::Upgrade::Refuse;
    server.script.status = 429;
    const CliRun run = publish({QStringLiteral("--endpoint"), QStringLiteral("http://127.0.0.1:1/event"), QStringLiteral("--realtime"),
                                server.realtimeUrl().toString(), QStringLiteral("--transport"), QStringLiteral("websocket")},
                               {QStringLiteral("1")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("refused the WebSocket: HTTP status 429") && run.err.contains("wait a moment"), run.err.constData());
    QVERIFY2(!run.err.contains("::") && !run.out.contains("::"), run.err.constData());
}

void TestCliPublish::aLoneSurrogateIsSentWithAWord()
{
    const HttpServer server(HttpServer::always(HttpServer::response(200, oneOfOne)));
    const QByteArray event = R"({"a":"\ud83d"})";
    for (const bool isArgument : {true, false}) {
        const CliRun run
            = isArgument ? publish(at(server), {QString::fromLatin1(event)}) : publish(at(server), {QStringLiteral("-")}, event + '\n');
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("EVENT 1, line 1, column 7") && run.err.contains("surrogate"), run.err.constData());
        QVERIFY(server.requests().constLast().body.contains(R"(\\ud83d)"));
    }
    QVERIFY(publish(at(server), {QStringLiteral(R"("\ud83d\ude00")")}).err.isEmpty());
}

void TestCliPublish::whatIsNoEventCanBeForced()
{
    const HttpServer server(
        HttpServer::always(HttpServer::response(400, R"({"errors":[{"errorType":"BadRequestException","message":"no"}]})")));
    const QByteArray event = "{\"a\": ";
    const QByteArray body = "{\"channel\":\"/default/a\",\"events\":[\"{\\\"a\\\": \"]}";
    for (const bool isArgument : {true, false}) {
        const QStringList events = isArgument ? QStringList{QString::fromLatin1(event)} : QStringList{QStringLiteral("-")};
        const qsizetype before = server.requests().size();
        QCOMPARE(publish(at(server), events, event + '\n').exitCode, 2);
        QCOMPARE(server.requests().size(), before);
        const CliRun run = publish(at(server) + QStringList{QStringLiteral("--force")}, events, event + '\n');
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(server.requests().size(), before + 1);
        QCOMPARE(server.requests().constLast().body, body);
    }
    const QStringList wildcard{QStringLiteral("--channel"),  QStringLiteral("/default/*"), QStringLiteral("--api-key"), QStringLiteral("k"),
                               QStringLiteral("--endpoint"), server.url().toString(),      QStringLiteral("1")};
    QCOMPARE(runCli(QStringList{QStringLiteral("publish")} + wildcard).exitCode, 2);
    QCOMPARE(runCli(QStringList{QStringLiteral("publish"), QStringLiteral("--force")} + wildcard).exitCode, 1);
    QVERIFY(server.requests().constLast().body.contains("\"channel\":\"/default/*\""));
}

void TestCliPublish::bytesThatAreNoTextAreRefused()
{
    const HttpServer server(HttpServer::always(HttpServer::response(200, oneOfOne)));
    QProcess shell; // QProcess itself has no way to give such an argument
    const QString command = QStringLiteral("exec \"$0\" publish --api-key k --channel /default/a --endpoint \"$1\" "
                                           "\"$(printf '\"\\355\\240\\275\"')\"");
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command, QStringLiteral(EVENTSCOPE_CLI), server.url().toString()});
    QTRY_COMPARE(shell.state(), QProcess::NotRunning);
    QCOMPARE(shell.exitCode(), 2);
    const QByteArray words = shell.readAllStandardError();
    QVERIFY2(words.contains("Argument 8 is not valid UTF-8 from byte 2 on"), words.constData());
    QVERIFY(shell.readAllStandardOutput().isEmpty());
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliPublish)
#include "tst_cli_publish.moc"
