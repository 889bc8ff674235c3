// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/models/publishresultmodel.h"
#include "ui/views/jsoneditor.h"

using namespace eventscope;
using test::ConsoleWindow;
using test::FaultServer;
using test::HttpServer;

namespace {

const QByteArray bothPublished = R"({"successful":[{"identifier":"a","index":0},{"identifier":"b","index":1}],"failed":[]})";

QByteArray serviceError(const char *type, const char *message)
{
    return QByteArray(R"({"errors":[{"errorType":")") + type + R"(","message":")" + message + "\"}]}";
}

/// Two events, ready to be published over HTTP to a server that answers what a test tells it to.
struct Desk : ConsoleWindow
{
    Desk()
    {
        change([this](EndpointSettings &endpoint) {
            endpoint.url = http.url().toString();
            endpoint.options.answerTimeout = std::chrono::milliseconds(1'000);
        });
        show();
        pick("publishTransport", QStringLiteral("HTTP"));
        write();
    }
    void write() const
    {
        type("publishChannel", QStringLiteral("/default/a"));
        paste(editor(1), "\"one\"");
        press("addEventButton");
        paste(editor(2), "\"two\"");
    }
    [[nodiscard]] QString outcome(int row) const
    {
        return isSeen("publishResults") ? cell("publishResults", row, PublishResultModel::Outcome) : QString();
    }
    [[nodiscard]] bool isAnswered(int row) const { return !outcome(row).isEmpty() && !outcome(row).contains(QStringLiteral("Sending")); }

    HttpServer http{HttpServer::always({})};
};

} // namespace

class TestBadAnswerScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachAnswerHasItsWords_data();
    void eachAnswerHasItsWords();
    void noAnswerIsAnUnknownOutcome();
    void anAnswerThatComesTooLateIsOfNoHarm();
    void aLateAnswerOverTheWebSocketMendsTheOutcome();
};

void TestBadAnswerScenario::eachAnswerHasItsWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("canSendAgain");
    QTest::newRow("half a batch refused") << HttpServer::response(
        200, R"({"successful":[{"identifier":"a","index":0}],"failed":[{"identifier":"b","index":1,"code":500,"message":"no luck"}]})")
                                          << "Published"
                                          << "Failed"
                                          << "1 of 2 events. The first because: no luck."
                                          << "500" << true;
    QTest::newRow("half a batch left out") << HttpServer::response(200, R"({"successful":[{"identifier":"a","index":0}],"failed":[]})")
                                           << "Published"
                                           << "Not reported"
                                           << "Not named in the answer: 1 of 2 events."
                                           << "" << false;
    QTest::newRow("429") << HttpServer::response(429, serviceError("ThrottlingException", "Rate exceeded")) << "Failed"
                         << "Failed"
                         << "rate"
                         << "ThrottlingException" << true;
    QTest::newRow("503 of the service") << HttpServer::response(503, serviceError("ServiceUnavailableException", "come back later"))
                                        << "Failed"
                                        << "Failed"
                                        << "come back later"
                                        << "ServiceUnavailableException" << true;
    QTest::newRow("503 of whoever") << HttpServer::response(503, "<html>maintenance</html>", "text/html") << "Unknown"
                                    << "Unknown"
                                    << "HTTP status 503, an HTML page instead of JSON"
                                    << "UnknownOutcome" << false;
    QTest::newRow("HTML page") << HttpServer::response(200, "<!doctype html><p>Log in</p>", "text/html") << "Unknown"
                               << "Unknown"
                               << "HTTP status 200, an HTML page instead of JSON"
                               << "UnknownOutcome" << false;
    QTest::newRow("empty answer") << HttpServer::response(200, "") << "Unknown"
                                  << "Unknown"
                                  << "HTTP status 200, an empty answer"
                                  << "UnknownOutcome" << false;
}

void TestBadAnswerScenario::eachAnswerHasItsWords()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, says);
    QFETCH(QString, code);
    QFETCH(bool, canSendAgain);
    Desk desk;
    desk.http.setAnswer(HttpServer::always(answer));
    desk.press("publishButton");
    QTRY_VERIFY(desk.isAnswered(1));
    QVERIFY2(desk.outcome(0).endsWith(first), qPrintable(desk.outcome(0)));
    QVERIFY2(desk.outcome(1).endsWith(second), qPrintable(desk.outcome(1)));
    QVERIFY2(desk.words("publishFailure").contains(says), qPrintable(desk.words("publishFailure")));
    QCOMPARE(desk.cell("publishResults", 1, PublishResultModel::Code), code);
    QCOMPARE(desk.isSeen("sendAgainButton"), canSendAgain);
    QCOMPARE(desk.editor(2).json(), QByteArray("\"two\""));
    // The history tells of both, once.
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Published), (QList<QByteArray>{"\"one\"", "\"two\""}));
    QCOMPARE(desk.http.requests().size(), 1);
    // The same texts once more, by hand.
    desk.http.setAnswer(HttpServer::always(HttpServer::response(200, bothPublished)));
    desk.press("publishButton");
    QTRY_VERIFY(desk.outcome(1).endsWith(QStringLiteral("Published")));
    QVERIFY(desk.words("publishFailure").isEmpty());
    QCOMPARE(desk.http.requests().size(), 2);
}

void TestBadAnswerScenario::noAnswerIsAnUnknownOutcome()
{
    Desk desk;
    desk.http.setAnswer([](QTcpSocket &, const HttpServer::Request &) {});
    desk.press("publishButton");
    QTRY_VERIFY(desk.outcome(0).endsWith(QStringLiteral("Unknown")));
    QVERIFY2(desk.words("publishFailure").startsWith(QStringLiteral("No answer came: the events may or may not have been published.")),
             qPrintable(desk.words("publishFailure")));
    QVERIFY(!desk.isSeen("sendAgainButton"));
    QCOMPARE(desk.http.requests().size(), 1);
    QCOMPARE(desk.editor(2).json(), QByteArray("\"two\""));
}

void TestBadAnswerScenario::anAnswerThatComesTooLateIsOfNoHarm()
{
    Desk desk;
    QPointer<QTcpSocket> waiting;
    desk.http.setAnswer([&waiting](QTcpSocket &socket, const HttpServer::Request &) { waiting = &socket; });
    desk.press("publishButton");
    QTRY_VERIFY(desk.outcome(0).endsWith(QStringLiteral("Unknown")));
    if (waiting)
        waiting->write(HttpServer::response(200, bothPublished));
    desk.http.setAnswer(HttpServer::always(HttpServer::response(200, bothPublished)));
    desk.press("publishButton");
    QTRY_VERIFY(desk.outcome(0).endsWith(QStringLiteral("Published"))); // by its own answer
    QCOMPARE(desk.http.requests().size(), 2);
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Published).size(), 4);
}

void TestBadAnswerScenario::aLateAnswerOverTheWebSocketMendsTheOutcome()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")] = {};
    Desk desk;
    desk.change([&server](EndpointSettings &endpoint) { endpoint.realtimeUrl = server.realtimeUrl().toString(); });
    desk.pick("publishTransport", QStringLiteral("WebSocket"));
    desk.press("publishButton");
    QTRY_VERIFY_WITH_TIMEOUT(desk.outcome(0).endsWith(QStringLiteral("Unknown")), longWait);
    QVERIFY(!desk.words("publishFailure").isEmpty());
    const QByteArray id = server.messages().constLast().value(QStringLiteral("id")).toString().toLatin1();
    server.sendText(R"({"type":"publish_success","id":")" + id + "\"," + bothPublished.mid(1));
    QTRY_VERIFY(desk.outcome(0).endsWith(QStringLiteral("Published")));
    QVERIFY(desk.words("publishFailure").isEmpty());
    QCOMPARE(server.count(QStringLiteral("publish")), 1);
    QCOMPARE(desk.editor(2).json(), QByteArray("\"two\""));
}

QTEST_MAIN(TestBadAnswerScenario)
#include "tst_badanswerscenario.moc"
