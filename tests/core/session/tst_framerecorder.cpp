// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/framerecorder.h"

#include "core/protocol/headersubprotocol.h"
#include "core/session/framemask.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;
using Kind = FrameRecord::Kind;
using Direction = FrameRecord::Direction;

Q_DECLARE_METATYPE(eventscope::FrameRecord::Kind)
Q_DECLARE_METATYPE(eventscope::AuthorizationFields)

namespace {

const QByteArray apiKey = "da2-abcdefghijklmnopqrstuvwxyz";
const QByteArray ownKey = "a-key-of-an-emulator";
const QByteArray jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl";
const QByteArray lambdaToken = "s3cr3t/token with \\\"quote";
const QByteArray signature = "085dd2c97d3fc729085dd2c97d3fc729085dd2c97d3fc729085dd2c97d3fc729";
const QByteArray sessionToken = "IQoJb3JpZ2luX2VjEJr//+=abc";
const QUrl realtime(QStringLiteral("wss://h.example:4566/event/realtime"));
const QUrl http(QStringLiteral("https://h.example:4566/event"));

AuthorizationFields iam()
{
    return {{"accept", "application/json, text/javascript"},
            {"host", "h.example"},
            {"x-amz-date", "20250615T123456Z"},
            {"X-Amz-Security-Token", sessionToken},
            {"Authorization",
             "AWS4-HMAC-SHA256 Credential=AKID/20250615/us-east-1/appsync/aws4_request, SignedHeaders=host, Signature=" + signature}};
}

/// Everything of a record that somebody could read.
QByteArray allOf(const FrameRecord &record)
{
    return record.meaning.toUtf8() + '\n' + record.text + '\n' + record.json;
}

} // namespace

class TestFrameRecorder : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAReceivedFrameMeans_data();
    void tellsWhatAReceivedFrameMeans();
    void tellsWhatASentFrameMeans_data();
    void tellsWhatASentFrameMeans();
    void tellsOfTheConnection();
    void tellsOfHttp();
    void holdsTimes();
    void masksAuthorizations_data();
    void masksAuthorizations();
    void masksUnknownFieldsOfAnAuthorization();
    void masksWhatIsReceived_data();
    void masksWhatIsReceived();
    void masksQueriesAndUsersOfUrls();
    void masksHeadersOfAnAnswer();
    void leavesOrdinaryTextAlone();
    void cutsLongTexts();
    void cutsNoSecretInHalf_data();
    void cutsNoSecretInHalf();

private:
    FrameRecord recorded(const WireFact &fact)
    {
        FrameLog log;
        FrameRecorder recorder(log, m_clock, [](const QByteArray &id) { return id == "s1" ? QStringLiteral("/demo/*") : QString(); });
        recorder.take(fact);
        return *log.after(0).records.constLast();
    }
    FrameRecord received(const QByteArray &text)
    {
        FrameCodec codec;
        const Frame frame = codec.decode(text);
        return recorded(wire::TextReceived{text, frame});
    }
    FrameRecord sent(const QByteArray &text) { return recorded(wire::TextSent{text}); }

    test::FakeClock m_clock;
};

void TestFrameRecorder::tellsWhatAReceivedFrameMeans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FrameRecord::Kind>("kind");
    QTest::addColumn<bool>("isFailure");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *text, Kind kind, bool isFailure, const char *meaning) {
        QTest::newRow(meaning) << QByteArray(text) << kind << isFailure << QString::fromUtf8(meaning);
    };
    row(R"({"type":"ka"})", Kind::KeepAlive, false, "keep-alive");
    row(R"({"type":"connection_ack","connectionTimeoutMs":300000})", Kind::Connection, false, "connection_ack, timeout 300 s");
    row(R"({"type":"connection_error","errors":[{"errorType":"UnauthorizedException","errorCode":401,"message":"no"}]})", Kind::Connection,
        true, "connection_error: UnauthorizedException 401: no");
    row(R"({"type":"subscribe_success","id":"s1"})", Kind::Subscribe, false, "subscribe_success for /demo/*");
    row(R"({"type":"subscribe_error","id":"s1","errors":[{"errorType":"A"},{"errorType":"B"}]})", Kind::Subscribe, true,
        "subscribe_error for /demo/*: A; B");
    row(R"({"type":"unsubscribe_success","id":"gone"})", Kind::Subscribe, false, "unsubscribe_success");
    row(R"({"type":"data","id":"s1","event":"{\"a\":1}"})", Kind::Data, false, "data for /demo/* 7 B");
    row(R"({"type":"data","id":"s1","event":["1","22"]})", Kind::Data, false, "data for /demo/*, 2 events, 3 B");
    row(R"({"type":"broadcast_error","id":"s1","errors":[{"errorType":"MessageProcessingError"}]})", Kind::Data, true,
        "broadcast_error for /demo/*: MessageProcessingError");
    row(R"({"type":"publish_success","id":"p","successful":[{"identifier":"i","index":0}],"failed":[]})", Kind::Publish, false,
        "publish_success, 1 event published");
    row(R"({"type":"publish_success","id":"p","successful":[],"failed":[{"identifier":"i","index":0,"code":"TooLarge","message":"m"}]})",
        Kind::Publish, true, "publish_success, 0 events published, 1 failed: TooLarge m");
    row(R"({"type":"publish_error","id":"p","errors":[{"errorType":"X"}]})", Kind::Publish, true, "publish_error: X");
    row(R"({"type":"error","errors":[{"errorType":"UnsupportedOperation","message":"no"}]})", Kind::Error, true,
        "error: UnsupportedOperation: no");
    row(R"({"type":"news"})", Kind::Error, true, "unknown type news");
}

void TestFrameRecorder::tellsWhatAReceivedFrameMeans()
{
    QFETCH(QByteArray, text);
    QFETCH(FrameRecord::Kind, kind);
    QFETCH(bool, isFailure);
    const FrameRecord record = received(text);
    QTEST(record.meaning, "meaning");
    QCOMPARE(record.kind, kind);
    QCOMPARE(record.isFailure, isFailure);
    QCOMPARE(record.direction, Direction::In);
    QCOMPARE(record.size, text.size());
    QCOMPARE(record.text, text);
    QCOMPARE(record.json, text);
    QVERIFY(!record.isCut);
}

void TestFrameRecorder::tellsWhatASentFrameMeans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FrameRecord::Kind>("kind");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("init") << FrameCodec::connectionInit() << Kind::Connection << QStringLiteral("connection_init");
    QTest::newRow("subscribe") << FrameCodec::subscribe("s1", QStringLiteral("/demo/*"), {{"host", "h"}}) << Kind::Subscribe
                               << QStringLiteral("subscribe to /demo/*");
    QTest::newRow("unsubscribe") << FrameCodec::unsubscribe("s1") << Kind::Subscribe << QStringLiteral("unsubscribe");
    QTest::newRow("publish") << FrameCodec::publish("p", QStringLiteral("/demo/x"), {"1", "2"}, {}) << Kind::Publish
                             << QStringLiteral("publish 2 events to /demo/x");
    QTest::newRow("one") << FrameCodec::publish("p", QStringLiteral("/demo/x"), {"1"}, {}) << Kind::Publish
                         << QStringLiteral("publish 1 event to /demo/x");
}

void TestFrameRecorder::tellsWhatASentFrameMeans()
{
    QFETCH(QByteArray, text);
    QFETCH(FrameRecord::Kind, kind);
    const FrameRecord record = sent(text);
    QTEST(record.meaning, "meaning");
    QCOMPARE(record.kind, kind);
    QCOMPARE(record.direction, Direction::Out);
    QCOMPARE(record.size, text.size());
}

void TestFrameRecorder::tellsOfTheConnection()
{
    const FrameRecord opening = recorded(wire::Opening{realtime, {QByteArray(eventSubprotocol)}, {{"x-team", "blue"}}});
    QCOMPARE(opening.meaning, QStringLiteral("opening wss://h.example:4566/event/realtime"));
    QCOMPARE(opening.direction, Direction::Out);
    QVERIFY(opening.text.startsWith(
        "GET /event/realtime HTTP/1.1\nHost: h.example:4566\nx-team: blue\nSec-WebSocket-Protocol: aws-appsync-event-ws\n"));
    QCOMPARE(recorded(wire::Opened{}).meaning, QStringLiteral("upgrade accepted"));
    QCOMPARE(recorded(wire::Closing{false}).meaning, QStringLiteral("closing with 1000"));
    QCOMPARE(recorded(wire::Closing{true}).meaning, QStringLiteral("dropped by us"));
    QCOMPARE(recorded(wire::Closed{{std::nullopt, 1008, QStringLiteral("policy")}}).meaning,
             QStringLiteral("closed by the server with 1008 policy"));
    const FrameRecord refused
        = recorded(wire::Closed{{Error{ErrorCode::UpgradeRefused, QStringLiteral("Unhandled http status code: 401"), 401}, 1000, {}}});
    QCOMPARE(refused.meaning, QStringLiteral("upgrade refused with 401: UpgradeRefused: Unhandled http status code: 401"));
    QVERIFY(refused.isFailure);
    const FrameRecord lost = recorded(wire::Closed{{Error{ErrorCode::ConnectionClosed, QStringLiteral("gone")}, 1000, {}}});
    QCOMPARE(lost.meaning, QStringLiteral("closed: ConnectionClosed: gone"));
    const FrameRecord never = recorded(wire::NotOpened{{ErrorCode::MissingCredential, QStringLiteral("no authorizer")}});
    QCOMPARE(never.meaning, QStringLiteral("not opened: MissingCredential: no authorizer"));
    QCOMPARE(never.kind, Kind::Connection);
    QVERIFY(never.isFailure);
}

void TestFrameRecorder::tellsOfHttp()
{
    const QByteArray body = FrameCodec::publishBody(QStringLiteral("/demo/x"), {"1", "2"});
    const FrameRecord request = recorded(wire::HttpRequest{3, http, {{"Content-Type", "application/json"}}, body});
    QCOMPARE(request.meaning, QStringLiteral("HTTP #3 POST /event: publish 2 events to /demo/x"));
    QCOMPARE(request.kind, Kind::Http);
    QCOMPARE(request.size, body.size());
    QCOMPARE(request.text, "POST /event HTTP/1.1\nHost: h.example:4566\nContent-Type: application/json\n\n" + body);
    QCOMPARE(request.json, body);
    const QByteArray successful = R"({"successful":[{"identifier":"i","index":0},{"identifier":"j","index":1}],"failed":[]})";
    const FrameRecord answer = recorded(wire::HttpAnswer{3, http, 200, {{"x-amzn-RequestId", "r"}}, successful, 14ms});
    QCOMPARE(answer.meaning, QStringLiteral("HTTP #3 POST /event \u2192 200 in 14 ms, 2 events published"));
    QCOMPARE(answer.text, "HTTP/1.1 200\nx-amzn-RequestId: r\n\n" + successful);
    QVERIFY(!answer.isFailure);
    const FrameRecord refused
        = recorded(wire::HttpAnswer{4, http, 401, {}, R"({"errors":[{"errorType":"UnauthorizedException","message":"no"}]})", 1'500ms});
    QCOMPARE(refused.meaning, QStringLiteral("HTTP #4 POST /event \u2192 401 in 1.5 s: UnauthorizedException: no"));
    QVERIFY(refused.isFailure);
    const FrameRecord partly
        = recorded(wire::HttpAnswer{5, http, 200, {}, R"({"successful":[],"failed":[{"identifier":"i","index":0,"code":"C"}]})", 1'500us});
    QCOMPARE(partly.meaning, QStringLiteral("HTTP #5 POST /event \u2192 200 in 1.5 ms, 0 events published, 1 failed: C"));
    QVERIFY(partly.isFailure);
    QCOMPARE(recorded(wire::HttpFailed{6, http, {ErrorCode::UnknownOutcome, QStringLiteral("no answer in time")}, 15s}).meaning,
             QStringLiteral("HTTP #6 POST /event: no answer after 15.0 s, UnknownOutcome: no answer in time"));
    QCOMPARE(recorded(wire::HttpFailed{7, http, {ErrorCode::SourceFailed, QStringLiteral("no variable")}, 0us}).meaning,
             QStringLiteral("HTTP #7 POST /event: not sent, SourceFailed: no variable"));
}

void TestFrameRecorder::holdsTimes()
{
    m_clock.reset();
    m_clock.advance(7ms);
    const FrameRecord record = received(R"({"type":"ka"})");
    QCOMPARE(record.at, m_clock.utc());
    QCOMPARE(record.monotonic, m_clock.monotonic());
}

void TestFrameRecorder::masksAuthorizations_data()
{
    QTest::addColumn<AuthorizationFields>("fields");
    QTest::addColumn<QByteArrayList>("secrets");
    QTest::newRow("API key") << AuthorizationFields{{"host", "h.example"}, {"x-api-key", apiKey}} << QByteArrayList{apiKey};
    QTest::newRow("key of an emulator") << AuthorizationFields{{"host", "h.example"}, {"x-api-key", ownKey}} << QByteArrayList{ownKey};
    QTest::newRow("JWT") << AuthorizationFields{{"host", "h.example"}, {"Authorization", jwt}} << QByteArrayList{jwt, "c2lnbmF0dXJl"};
    QTest::newRow("Bearer JWT") << AuthorizationFields{{"host", "h.example"}, {"authorization", "Bearer " + jwt}} << QByteArrayList{jwt};
    QTest::newRow("Lambda token") << AuthorizationFields{{"host", "h.example"}, {"Authorization", lambdaToken}}
                                  << QByteArrayList{"s3cr3t", "quote"};
    QTest::newRow("IAM") << iam() << QByteArrayList{signature, sessionToken, "IQoJ"};
}

void TestFrameRecorder::masksAuthorizations()
{
    QFETCH(AuthorizationFields, fields);
    QFETCH(QByteArrayList, secrets);
    const QByteArray subprotocol = encodeHeaderSubprotocol(fields);
    secrets << subprotocol.mid(7);
    const QList<FrameRecord> records{
        recorded(wire::Opening{realtime, {QByteArray(eventSubprotocol), subprotocol}, fields}),
        sent(FrameCodec::subscribe("s1", QStringLiteral("/demo/*"), fields)),
        sent(FrameCodec::publish("p", QStringLiteral("/demo/x"), {R"({"n":1})"}, fields)),
        recorded(wire::HttpRequest{1, http, fields, FrameCodec::publishBody(QStringLiteral("/demo/x"), {"1"})}),
    };
    for (const FrameRecord &record : records) {
        for (const QByteArray &secret : qAsConst(secrets))
            QVERIFY2(!allOf(record).contains(secret), allOf(record).constData());
        QVERIFY2(record.text.contains("***"), record.text.constData());
        QVERIFY2(record.text.contains("h.example"), record.text.constData()); // what is public stays
    }
    QVERIFY2(records.at(0).json.startsWith(R"({"host":"h.example",)") || records.at(0).json.startsWith(R"({"accept":)"),
             records.at(0).json.constData());
    QVERIFY(std::holds_alternative<json::Document>(json::Document::parse(records.at(1).json)));
    QVERIFY(records.at(2).text.contains(R"({\"n\":1})"));
}

void TestFrameRecorder::masksUnknownFieldsOfAnAuthorization()
{
    const AuthorizationFields fields{{"host", "h.example"}, {"x-visitor", "plain words"}};
    for (const FrameRecord &record : {recorded(wire::Opening{realtime, {encodeHeaderSubprotocol(fields)}, {}}),
                                      sent(FrameCodec::subscribe("s1", QStringLiteral("/demo/*"), fields)),
                                      sent(FrameCodec::publish("p", QStringLiteral("/demo/x"), {"1"}, fields))}) {
        QVERIFY2(!allOf(record).contains("plain words"), allOf(record).constData());
        QVERIFY2(record.json.contains(R"({"host":"h.example","x-visitor":"***"})"), record.json.constData());
    }
}

void TestFrameRecorder::masksWhatIsReceived_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("API key") << apiKey;
    QTest::newRow("JWT") << jwt;
    QTest::newRow("session token") << QByteArray("IQoJb3JpZ2luX2VjEJr//+");
    QTest::newRow("signature") << "Signature=" + signature;
}

void TestFrameRecorder::masksWhatIsReceived()
{
    QFETCH(QByteArray, secret);
    const FrameRecord event = received(R"({"type":"data","id":"s1","event":"{\"said\":\")" + secret + R"(\"}"})");
    const FrameRecord error = received(R"({"type":"error","errors":[{"errorType":"E","message":"refused for )" + secret + R"("}]})");
    const FrameRecord answer
        = recorded(wire::HttpAnswer{1, http, 400, {}, R"({"errors":[{"errorType":"E","message":"not )" + secret + R"("}]})", 1ms});
    const FrameRecord closed = recorded(wire::Closed{{std::nullopt, 1008, QStringLiteral("no ") + QString::fromUtf8(secret)}});
    const FrameRecord malformed = received("no JSON but " + secret);
    for (const FrameRecord &record : {event, error, answer, closed, malformed})
        QVERIFY2(!allOf(record).contains(secret), allOf(record).constData());
    QCOMPARE(event.size, 51 + secret.size());
}

void TestFrameRecorder::masksQueriesAndUsersOfUrls()
{
    const QUrl url(QStringLiteral("wss://me:hunter2@h.example/event/realtime?x-api-key=%1&X-Amz-Security-Token=abc%2Fdef&x=1")
                       .arg(QString::fromUtf8(ownKey)));
    const FrameRecord opening = recorded(wire::Opening{url, {QByteArray(eventSubprotocol)}, {}});
    const FrameRecord request = recorded(wire::HttpRequest{1, url, {}, "{}"});
    for (const FrameRecord &record : {opening, request}) {
        for (const char *secret : {"hunter2", ownKey.constData(), "abc"})
            QVERIFY2(!allOf(record).contains(secret), allOf(record).constData());
        QVERIFY2(record.text.contains("Host: h.example\n"), record.text.constData());
    }
    QVERIFY(opening.text.contains("&x=1"));
}

void TestFrameRecorder::masksHeadersOfAnAnswer()
{
    const FrameRecord answer
        = recorded(wire::HttpAnswer{1, http, 200, {{"Set-Cookie", "sid=topsecret; Path=/"}, {"Date", "today"}}, "{}", 1ms});
    QVERIFY2(!answer.text.contains("topsecret"), answer.text.constData());
    QVERIFY(answer.text.contains("Set-Cookie: ***\nDate: today\n"));
}

void TestFrameRecorder::leavesOrdinaryTextAlone()
{
    const QByteArray frame = R"({"type":"data","id":"s1","event":"{\"order\":7,\"note\":\"caf\u00e9 / 5 & <b>\",\"n\":1e400}"})";
    QCOMPARE(received(frame).text, frame);
}

void TestFrameRecorder::cutsLongTexts()
{
    const QByteArray frame = R"({"type":"data","id":"s1","event":")" + QByteArray(100'000, 'a') + R"("})";
    const FrameRecord record = received(frame);
    QVERIFY(record.isCut);
    QCOMPARE(record.size, frame.size());
    QCOMPARE(record.text.size(), frameTextLimit);
    QVERIFY(frame.startsWith(record.text));
    QVERIFY(record.json.isEmpty());
    QCOMPARE(record.meaning, QStringLiteral("data for /demo/* 100000 B"));
}

void TestFrameRecorder::cutsNoSecretInHalf_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("firstHalf");
    QTest::newRow("JWT") << jwt << jwt.first(40);
    QTest::newRow("long JWT") << "eyJhbGciOiJSUzI1NiJ9." + QByteArray(3'000, 'q') + ".c2ln" << QByteArray("eyJhbGci");
    QTest::newRow("API key") << apiKey << apiKey.first(12);
    QTest::newRow("signature") << "Signature=" + signature << signature.first(8);
    QTest::newRow("password in a URL") << QByteArray("https://me:hunter2hunter2hunter2@h.example") << QByteArray("hunter2");
    QTest::newRow("key of an emulator") << R"(x-api-key\":\")" + ownKey << ownKey.first(6);
    QTest::newRow("letters of two bytes") << QByteArray("\u00e9\u00e9\u00e9\u00e9\u00e9") << QByteArray("\xef\xbf\xbd"); // no half letter
}

void TestFrameRecorder::cutsNoSecretInHalf()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, firstHalf);
    for (qsizetype before = frameTextLimit - std::min<qsizetype>(secret.size(), 200); before < frameTextLimit; ++before) {
        const MaskedText masked = maskedText(QByteArray(before - 2, 'a') + " \"" + secret + "\" and more");
        QVERIFY(masked.isCut);
        QVERIFY2(!masked.text.contains(firstHalf), masked.text.right(80).constData());
        QVERIFY(masked.text.size() >= frameTextLimit - 3'100);
    }
}

QTEST_GUILESS_MAIN(TestFrameRecorder)
#include "tst_framerecorder.moc"
