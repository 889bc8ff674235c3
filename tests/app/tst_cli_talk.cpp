// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"
#include "tests/app/cliprocess.h"
#include "tests/core/capture/systemlimits.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>

using namespace eventscope;
using namespace eventscope::test;

/// The three programs of a conversation are all eventscope-cli: serve, publish, subscribe.
class TestCliTalk final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void publishedEventsArrive_data() { transports(); }
    void publishedEventsArrive();
    void payloadsThatAreNoJson();
    void batchesFromStdin_data() { transports(); }
    void batchesFromStdin();
    void faultOnStdinSendsNothing();
    void partialFailure_data() { transports(); }
    void partialFailure();
    void sixEventsAreRefusedByTheService_data() { transports(); }
    void sixEventsAreRefusedByTheService();
    void wrongKey_data() { transports(); }
    void wrongKey();
    void unknownNamespace_data() { transports(); }
    void unknownNamespace();
    void nobodyListens_data() { transports(); }
    void nobodyListens();
    void silenceRunsOutOfTime_data() { transports(); }
    void silenceRunsOutOfTime();
    void subscribeWithWrongKey();
    void subscribeToUnknownNamespace();
    void subscribeRunsOutOfTime();
    void subscribeForATimeOnly();
    void subscribeWithoutConnectionRunsOutOfTime();
    void subscribeEndsCleanlyOnSignals();
    void severalChannels();
    void serverComesBack();
    void tokenAndIamModes_data();
    void tokenAndIamModes();
    void demoPublishes();
    void portThatIsTaken();
    void aCaptureOnAFullDiskTellsWhatItLacks();
    void serveEndsOnSignals();

private:
    void transports();
    [[nodiscard]] QStringList publish(const QString &channel, const QStringList &events, const char *transport = "http") const;
    [[nodiscard]] QStringList subscribe(const QStringList &channels, const QStringList &more = {}) const;
    [[nodiscard]] Variables key() const { return {{QStringLiteral("EVENTSCOPE_API_KEY"), m_key}}; }

    std::unique_ptr<CliProcess> m_server;
    QString m_endpoint;
    QString m_key;
};

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonArray list(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

QJsonObject errorOf(const CliRun &run)
{
    return run.object().value(QLatin1String("error")).toObject();
}

const QByteArray connected = R"("state":"Connected")";
const QByteArray eventKind = R"("kind":"event")";

QList<int> indexes(const QJsonArray &items)
{
    QList<int> found;
    for (const QJsonValue item : items)
        found << item[QLatin1String("index")].toInt(-1);
    return found;
}

} // namespace

void TestCliTalk::initTestCase()
{
    m_server = std::make_unique<CliProcess>(QStringList(QStringLiteral("serve")));
    const QJsonObject address = toObject(m_server->waitForLine("apiKey"));
    m_endpoint = text(address, "http");
    m_key = text(address, "apiKey");
    QVERIFY(m_endpoint.startsWith(QStringLiteral("http://127.0.0.1:")));
    QVERIFY(text(address, "realtime").startsWith(QStringLiteral("ws://127.0.0.1:")));
    QVERIFY(m_key.startsWith(QStringLiteral("da2-")));
}

void TestCliTalk::cleanupTestCase()
{
    QCOMPARE(m_server->terminate(), 0);
}

void TestCliTalk::transports()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::newRow("http") << QByteArray("http");
    QTest::newRow("websocket") << QByteArray("websocket");
}

QStringList TestCliTalk::publish(const QString &channel, const QStringList &events, const char *transport) const
{
    return QStringList{QStringLiteral("publish"),     QStringLiteral("--endpoint"), m_endpoint, QStringLiteral("--channel"), channel,
                       QStringLiteral("--transport"), QLatin1String(transport)}
    + events;
}

QStringList TestCliTalk::subscribe(const QStringList &channels, const QStringList &more) const
{
    QStringList arguments{QStringLiteral("subscribe"), QStringLiteral("--endpoint"), m_endpoint};
    for (const QString &channel : channels)
        arguments << QStringLiteral("--channel") << channel;
    return arguments + more;
}

void TestCliTalk::publishedEventsArrive()
{
    QFETCH(QByteArray, transport);
    const QStringList events{QStringLiteral(R"({"z":1,"a":127.0,"z":18446744073709551615})"), QStringLiteral("-5"), QStringLiteral("[1,2]"),
                             QStringLiteral("null"), QStringLiteral("\"Grüße 🐱\"")};
    CliProcess subscriber(subscribe({QStringLiteral("/default/*")}, {QStringLiteral("--count"), QStringLiteral("5")}), key());
    QVERIFY(!subscriber.waitForLine(connected).isEmpty());

    const CliRun run = runCli(publish(QStringLiteral("default/room"), events, transport.constData()), key());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject answer = run.object();
    QCOMPARE(text(answer, "status"), QStringLiteral("successful"));
    QCOMPARE(indexes(list(answer, "successful")), (QList<int>{0, 1, 2, 3, 4}));
    QVERIFY(!text(list(answer, "successful").first().toObject(), "identifier").isEmpty());
    QCOMPARE(list(answer, "failed"), QJsonArray());

    QCOMPARE(subscriber.waitForExit(), 0);
    QByteArrayList received;
    const QByteArrayList lines = subscriber.lines();
    for (const QByteArray &line : lines) {
        if (!line.contains(eventKind))
            continue;
        QCOMPARE(text(toObject(line), "subscription"), QStringLiteral("/default/*"));
        QVERIFY(QRegularExpression(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$)"))
                    .match(text(toObject(line), "received"))
                    .hasMatch());
        const qsizetype payload = line.indexOf(R"("event":)") + 8;
        received << line.mid(payload, line.size() - payload - 1);
    }
    QByteArrayList sent;
    for (const QString &one : events)
        sent << one.toUtf8();
    std::sort(received.begin(), received.end()); // order is not promised
    std::sort(sent.begin(), sent.end());
    QCOMPARE(received, sent);
}

void TestCliTalk::payloadsThatAreNoJson()
{
    // eventscope-cli publishes JSON only, so what it cannot send it must refuse.
    const CliRun run = runCli(publish(QStringLiteral("default/room"), {QStringLiteral("not json")}), key());
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
}

void TestCliTalk::batchesFromStdin()
{
    QFETCH(QByteArray, transport);
    CliProcess subscriber(subscribe({QStringLiteral("/default/batch")}, {QStringLiteral("--count"), QStringLiteral("12")}), key());
    QVERIFY(!subscriber.waitForLine(connected).isEmpty());
    QByteArray input;
    for (int i = 0; i < 12; ++i)
        input += QByteArray::number(i) + (i % 2 ? "\r\n" : "\n\n");
    const CliRun run = runCli(publish(QStringLiteral("default/batch"), {QStringLiteral("-")}, transport.constData()), key(), input);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(text(run.object(), "status"), QStringLiteral("successful"));
    QCOMPARE(indexes(list(run.object(), "successful")), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    QCOMPARE(subscriber.waitForExit(), 0);
}

void TestCliTalk::faultOnStdinSendsNothing()
{
    CliProcess subscriber(subscribe({QStringLiteral("/default/fault")}, {QStringLiteral("--count"), QStringLiteral("1")}), key());
    QVERIFY(!subscriber.waitForLine(connected).isEmpty());
    const CliRun run = runCli(publish(QStringLiteral("default/fault"), {QStringLiteral("-")}), key(), "1\n2\n3\n4\n5\n{\"a\":}\n");
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("line 6, column 6"), run.err.constData());
    // The first event to arrive is this one, so nothing of the six was sent.
    QCOMPARE(runCli(publish(QStringLiteral("default/fault"), {QStringLiteral("\"after\"")}), key()).exitCode, 0);
    QVERIFY(subscriber.waitForLine(eventKind).endsWith(R"("event":"after"})"));
    QCOMPARE(subscriber.waitForExit(), 0);
}

void TestCliTalk::partialFailure()
{
    QFETCH(QByteArray, transport);
    const QByteArray large = '"' + QByteArray(250'000, 'x') + '"';
    const CliRun run
        = runCli(publish(QStringLiteral("default/room"), {QStringLiteral("-")}, transport.constData()), key(), "1\n" + large + "\n3\n");
    QCOMPARE(run.exitCode, 1);
    const QJsonObject answer = run.object();
    QCOMPARE(text(answer, "status"), QStringLiteral("partial"));
    QCOMPARE(indexes(list(answer, "successful")), (QList<int>{0, 2}));
    QCOMPARE(indexes(list(answer, "failed")), (QList<int>{1}));
    QCOMPARE(text(list(answer, "failed").first().toObject(), "code"), QStringLiteral("EventTooLargeException"));
    QVERIFY(!text(list(answer, "failed").first().toObject(), "message").isEmpty());

    const CliRun alone = runCli(publish(QStringLiteral("default/room"), {QStringLiteral("-")}, transport.constData()), key(), large + '\n');
    QCOMPARE(alone.exitCode, 1);
    QCOMPARE(text(alone.object(), "status"), QStringLiteral("failed"));
}

void TestCliTalk::sixEventsAreRefusedByTheService()
{
    QFETCH(QByteArray, transport);
    QStringList events;
    for (int i = 0; i < 6; ++i)
        events << QString::number(i);
    const CliRun run = runCli(publish(QStringLiteral("default/room"), events, transport.constData()), key());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(text(errorOf(run), "type"), transport == "http" ? QStringLiteral("BadRequestException") : QStringLiteral("InvalidInputError"));
    QVERIFY(text(errorOf(run), "message").contains(QStringLiteral("exceeded 5 event limit")));
    QVERIFY(!run.err.isEmpty());
}

void TestCliTalk::wrongKey()
{
    QFETCH(QByteArray, transport);
    const CliRun run = runCli(publish(QStringLiteral("default/room"), {QStringLiteral("1")}, transport.constData()),
                              {{QStringLiteral("EVENTSCOPE_API_KEY"), QStringLiteral("da2-wrong")}});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(text(errorOf(run), "type"), QStringLiteral("UnauthorizedException"));
    QVERIFY(run.object().value(QLatin1String("error"))[QLatin1String("code")].toInt() == 401);
    QVERIFY(!run.err.contains("da2-wrong"));
}

void TestCliTalk::unknownNamespace()
{
    QFETCH(QByteArray, transport);
    const CliRun run = runCli(publish(QStringLiteral("nowhere/room"), {QStringLiteral("1")}, transport.constData()), key());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(text(errorOf(run), "type"), QStringLiteral("UnauthorizedException"));
}

void TestCliTalk::nobodyListens()
{
    QFETCH(QByteArray, transport);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    QStringList arguments = publish(QStringLiteral("default/room"), {QStringLiteral("1")}, transport.constData());
    arguments.replace(2, QStringLiteral("http://127.0.0.1:%1").arg(free.serverPort()));
    free.close();
    const CliRun run = runCli(arguments, key());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(text(errorOf(run), "type"), QStringLiteral("ConnectionRefused"));
}

void TestCliTalk::silenceRunsOutOfTime()
{
    QFETCH(QByteArray, transport);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QStringList arguments = publish(QStringLiteral("default/room"), {QStringLiteral("1")}, transport.constData());
    arguments.replace(2, QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    const CliRun run = runCli(arguments + QStringList{QStringLiteral("--timeout"), QStringLiteral("0.4")}, key());
    QCOMPARE(run.exitCode, 3);
    // Over HTTP the request was out; a WebSocket never came to that.
    QCOMPARE(text(errorOf(run), "type"), transport == "http" ? QStringLiteral("UnknownOutcome") : QStringLiteral("Timeout"));
}

void TestCliTalk::subscribeWithWrongKey()
{
    const CliRun run
        = runCli(subscribe({QStringLiteral("/default/*")}), {{QStringLiteral("EVENTSCOPE_API_KEY"), QStringLiteral("da2-wrong")}});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.contains(R"("state":"Failed")"));
    QVERIFY(run.out.contains("UnauthorizedException"));
    QVERIFY(!run.err.isEmpty());
}

void TestCliTalk::subscribeToUnknownNamespace()
{
    const CliRun run = runCli(subscribe({QStringLiteral("/default/*"), QStringLiteral("/nowhere/*")}), key());
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("/nowhere/*"), run.err.constData());
    QVERIFY(!run.out.contains(connected));
}

void TestCliTalk::subscribeRunsOutOfTime()
{
    CliProcess subscriber(subscribe({QStringLiteral("/default/quiet")},
                                    {QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--timeout"), QStringLiteral("1.5")}),
                          key());
    QVERIFY(!subscriber.waitForLine(connected).isEmpty());
    QCOMPARE(runCli(publish(QStringLiteral("default/quiet"), {QStringLiteral("1")}), key()).exitCode, 0);
    QCOMPARE(subscriber.waitForExit(), 3);
    QVERIFY(subscriber.err().contains("1 of 2"));
}

void TestCliTalk::subscribeForATimeOnly()
{
    CliProcess subscriber(subscribe({QStringLiteral("/default/quiet")}, {QStringLiteral("--timeout"), QStringLiteral("1")}), key());
    QCOMPARE(subscriber.waitForExit(), 0);
    QVERIFY(subscriber.lines().last().contains(R"("state":"Disconnected")"));
}

void TestCliTalk::subscribeWithoutConnectionRunsOutOfTime()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QStringList arguments = subscribe({QStringLiteral("/default/*")}, {QStringLiteral("--timeout"), QStringLiteral("0.5")});
    arguments.replace(2, QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    QCOMPARE(runCli(arguments, key()).exitCode, 3);
}

void TestCliTalk::subscribeEndsCleanlyOnSignals()
{
    CliProcess terminated(subscribe({QStringLiteral("/default/*")}), key());
    QVERIFY(!terminated.waitForLine(connected).isEmpty());
    QCOMPARE(terminated.terminate(), 0);
    QVERIFY(terminated.lines().last().contains(R"("state":"Disconnected")"));
    CliProcess interrupted(subscribe({QStringLiteral("/default/*")}), key());
    QVERIFY(!interrupted.waitForLine(connected).isEmpty());
    QCOMPARE(interrupted.interrupt(), 0);
}

void TestCliTalk::severalChannels()
{
    CliProcess subscriber(
        subscribe({QStringLiteral("/default/a"), QStringLiteral("/demo/*")}, {QStringLiteral("--count"), QStringLiteral("2")}), key());
    QVERIFY(!subscriber.waitForLine(connected).isEmpty());
    QCOMPARE(runCli(publish(QStringLiteral("default/b"), {QStringLiteral("0")}), key()).exitCode, 0);
    QCOMPARE(runCli(publish(QStringLiteral("default/a"), {QStringLiteral("1")}), key()).exitCode, 0);
    QCOMPARE(runCli(publish(QStringLiteral("demo/x/y"), {QStringLiteral("2")}), key()).exitCode, 0);
    QCOMPARE(subscriber.waitForExit(), 0);
    QCOMPARE(text(toObject(subscriber.waitForLine(R"("event":1})")), "subscription"), QStringLiteral("/default/a"));
    QCOMPARE(text(toObject(subscriber.waitForLine(R"("event":2})")), "subscription"), QStringLiteral("/demo/*"));
}

void TestCliTalk::serverComesBack()
{
    const QTemporaryDir folder;
    QFile definition(folder.filePath(QStringLiteral("api.json")));
    QVERIFY(definition.open(QIODevice::WriteOnly));
    definition.write(R"({"eventConfig":{"authProviders":[{"authType":"API_KEY"}],"connectionAuthModes":[{"authType":"API_KEY"}],)"
                     R"("defaultPublishAuthModes":[{"authType":"API_KEY"}],"defaultSubscribeAuthModes":[{"authType":"API_KEY"}]},)"
                     R"("channelNamespaces":[{"name":"default"}],"apiKeys":["da2-fixed"]})");
    definition.close();
    const QStringList serve{QStringLiteral("serve"), QStringLiteral("--definition"), definition.fileName()};
    auto server = std::make_unique<CliProcess>(serve);
    const QString endpoint = text(toObject(server->waitForLine("apiKey")), "http");
    const Variables variables{{QStringLiteral("EVENTSCOPE_API_KEY"), QStringLiteral("da2-fixed")},
                              {QStringLiteral("EVENTSCOPE_ENDPOINT"), endpoint}};
    CliProcess subscriber({QStringLiteral("subscribe"), QStringLiteral("--channel"), QStringLiteral("default/*"), QStringLiteral("--count"),
                           QStringLiteral("1")},
                          variables);
    QVERIFY(!subscriber.waitForLine(connected).isEmpty());
    server->kill();
    QVERIFY(!subscriber.waitForLine(R"("state":"Reconnecting")").isEmpty());

    server = std::make_unique<CliProcess>(serve + QStringList{QStringLiteral("--port"), QString::number(QUrl(endpoint).port())});
    QCOMPARE(text(toObject(server->waitForLine("apiKey")), "http"), endpoint);
    QVERIFY(!subscriber.waitForLine(R"("missedMs")").isEmpty());
    QCOMPARE(runCli({QStringLiteral("publish"), QStringLiteral("--channel"), QStringLiteral("default/x"), QStringLiteral("7")}, variables)
                 .exitCode,
             0);
    QCOMPARE(subscriber.waitForExit(), 0);
    QVERIFY(!subscriber.waitForLine(R"("event":7})").isEmpty());
}

void TestCliTalk::tokenAndIamModes_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<int>("exitCode");
    const Variables token{{QStringLiteral("EVENTSCOPE_AUTH_TOKEN"), QStringLiteral("let-me-in")}};
    const Variables wrongToken{{QStringLiteral("EVENTSCOPE_AUTH_TOKEN"), QStringLiteral("wrong")}};
    const Variables iam{{QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDLOCAL")},
                        {QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("local/secret+key")},
                        {QStringLiteral("AWS_SESSION_TOKEN"), QStringLiteral("local-session")},
                        {QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1")}};
    Variables wrongIam = iam;
    wrongIam[1].second = QStringLiteral("other");
    for (const QByteArray transport : {"http", "websocket"}) {
        QTest::newRow((transport + " token").constData()) << transport << token << 0;
        QTest::newRow((transport + " wrong token").constData()) << transport << wrongToken << 1;
        QTest::newRow((transport + " IAM").constData()) << transport << iam << 0;
        QTest::newRow((transport + " wrong secret key").constData()) << transport << wrongIam << 1;
    }
}

void TestCliTalk::tokenAndIamModes()
{
    QFETCH(QByteArray, transport);
    QFETCH(Variables, variables);
    const QTemporaryDir folder;
    QFile definition(folder.filePath(QStringLiteral("api.json")));
    QVERIFY(definition.open(QIODevice::WriteOnly));
    const QByteArray modes = R"([{"authType":"AWS_LAMBDA"},{"authType":"AWS_IAM"}])";
    definition.write(R"({"region":"eu-west-1","eventConfig":{"authProviders":)" + modes + R"(,"connectionAuthModes":)" + modes
                     + R"(,"defaultPublishAuthModes":)" + modes + R"(,"defaultSubscribeAuthModes":)" + modes
                     + R"(},"channelNamespaces":[{"name":"default"}],"tokens":["let-me-in"],"iamKeys":[{"accessKeyId":"AKIDLOCAL",)"
                       R"("secretAccessKey":"local/secret+key","sessionToken":"local-session"}]})");
    definition.close();
    CliProcess server({QStringLiteral("serve"), QStringLiteral("--definition"), definition.fileName()});
    const QJsonObject address = toObject(server.waitForLine("apiKey"));
    QVERIFY(address.value(QLatin1String("apiKey")).isNull());
    QStringList arguments = publish(QStringLiteral("default/x"), {QStringLiteral("{\"a\":\"ü\"}")}, transport.constData());
    arguments.replace(2, text(address, "http"));
    const CliRun run = runCli(arguments, variables);
    QTEST(run.exitCode, "exitCode");
    QVERIFY(!run.err.contains("secret+key"));
}

void TestCliTalk::demoPublishes()
{
    CliProcess server({QStringLiteral("serve"), QStringLiteral("--demo"), QStringLiteral("--demo-rate"), QStringLiteral("200")});
    const QJsonObject address = toObject(server.waitForLine("apiKey"));
    const CliRun run = runCli({QStringLiteral("subscribe"), QStringLiteral("--endpoint"), text(address, "http"),
                               QStringLiteral("--channel"), QStringLiteral("/demo/*"), QStringLiteral("--count"), QStringLiteral("50")},
                              {{QStringLiteral("EVENTSCOPE_API_KEY"), text(address, "apiKey")}});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count(eventKind), 50);
    QCOMPARE(server.terminate(), 0);
}

void TestCliTalk::portThatIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const CliRun run = runCli({QStringLiteral("serve"), QStringLiteral("--port"), QString::number(taken.serverPort())});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
}

void TestCliTalk::aCaptureOnAFullDiskTellsWhatItLacks()
{
    const QTemporaryDir folder;
    const QString capture = folder.filePath(QStringLiteral("full.escap"));
    std::unique_ptr<CliProcess> subscriber;
    {
        const FileSizeLimit limit(100'000); // inherited; room for the capture, not for what comes
        subscriber
            = std::make_unique<CliProcess>(subscribe({QStringLiteral("/default/full")}, {QStringLiteral("--capture"), capture}), key());
    }
    QVERIFY(!subscriber->waitForLine(connected).isEmpty());
    const QString large = QStringLiteral("\"%1\"").arg(QString(60'000, QLatin1Char('x')));
    QCOMPARE(runCli(publish(QStringLiteral("default/full"), {large, large, large}), key()).exitCode, 0);
    const auto events = [&subscriber] {
        const QByteArrayList lines = subscriber->lines();
        return std::count_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return line.contains(eventKind); });
    };
    QTRY_COMPARE(events(), 3);
    QCOMPARE(subscriber->interrupt(), 1);
    const QByteArray err = subscriber->err().trimmed();
    const QByteArray last = err.mid(err.lastIndexOf('\n') + 1);
    const auto reader = CaptureReader::open(capture);
    QVERIFY(reader);
    int stored = 0;
    QVERIFY((*reader)->forEach(1, [&stored](const CaptureRow &row) {
        stored += row.kind == CaptureRow::Kind::Event ? 1 : 0;
        return true;
    }));
    QVERIFY(stored < 3);
    QCOMPARE(QString::fromUtf8(last), QStringLiteral("Events that are not in %1: %2.").arg(capture).arg(3 - stored));
}

void TestCliTalk::serveEndsOnSignals()
{
    CliProcess terminated({QStringLiteral("serve")});
    QVERIFY(!terminated.waitForLine("apiKey").isEmpty());
    QCOMPARE(terminated.terminate(), 0);
    CliProcess interrupted({QStringLiteral("serve")});
    QVERIFY(!interrupted.waitForLine("apiKey").isEmpty());
    QCOMPARE(interrupted.interrupt(), 0);
}

QTEST_GUILESS_MAIN(TestCliTalk)
#include "tst_cli_talk.moc"
