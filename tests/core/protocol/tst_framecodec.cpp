// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/limits.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>

using namespace eventscope;
using Kind = Frame::Kind;

namespace {

QByteArray dataFrame(const QByteArray &payload)
{
    return R"({"type":"data","id":"s1","event":)" + json::quoted(payload) + '}';
}

AuthorizationFields apiKey()
{
    return {{"host", "h.example"}, {"x-api-key", "da2-\"k"}};
}

} // namespace

class tst_FrameCodec : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatTheVectorsSay_data();
    void meansWhatTheVectorsSay();
    void describes_data();
    void describes();
    void payloadComesThroughExactly_data();
    void payloadComesThroughExactly();
    void eventsThatAreNoStrings_data();
    void eventsThatAreNoStrings();
    void malformedKeepsItsReason_data();
    void malformedKeepsItsReason();
    void readsErrorsLeniently_data();
    void readsErrorsLeniently();
    void connectionTimeoutIsUsable_data();
    void connectionTimeoutIsUsable();
    void unknownFieldsAreIgnored();
    void everyPrefixIsMalformed();
    void hugeFramesThenSmallOnes();
    void readsAViewIntoALongerText();
    void errorBecomesAnErrorOfOurs();
    void builds();
    void buildsTheFramesOfTheVectors_data();
    void buildsTheFramesOfTheVectors();
    void bodiesAreThoseOfTheVectors_data();
    void bodiesAreThoseOfTheVectors();
    void checksIds_data();
    void checksIds();
};

void tst_FrameCodec::meansWhatTheVectorsSay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("means");
    for (const QJsonValue &value : test::vectors(QStringLiteral("server_frames"))) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString()))
            << vector[QStringLiteral("text")].toString().toUtf8() << vector[QStringLiteral("means")].toObject();
    }
}

void tst_FrameCodec::meansWhatTheVectorsSay()
{
    QFETCH(QByteArray, text);
    FrameCodec codec;
    const QByteArray described = FrameCodec::describe(codec.decode(text));
    QTEST(QJsonDocument::fromJson(described).object(), "means");
    QVERIFY(!described.contains('\n'));
}

void tst_FrameCodec::describes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("description");
    const auto row = [](const char *name, const char *text, const char *description) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(description);
    };
    row("subscribed", R"({"type":"subscribe_success","id":"s1"})", R"({"kind":"subscribe_success","id":"s1"})");
    row("connection error", R"({"type":"connection_error","errors":[{"errorType":"UnauthorizedException","errorCode":401,"message":"m"}]})",
        R"({"kind":"connection_error","errors":[{"type":"UnauthorizedException","code":401,"message":"m"}]})");
    row("connection error with an id", R"({"type":"connection_error","id":"c","errors":[]})",
        R"({"kind":"connection_error","id":"c","errors":[]})");
    row("error without errors", R"({"type":"error"})", R"({"kind":"error","id":null,"errors":[]})");
    row("published", R"({"type":"publish_success","id":"p","successful":[{"identifier":"i","index":1}],"failed":[]})",
        R"({"kind":"publish_success","id":"p","successful":[{"identifier":"i","index":1}],"failed":[]})");
    row("failed with a word",
        R"({"type":"publish_success","id":"p","failed":[{"identifier":"i","index":0,"code":"EventTooLargeException"}]})",
        R"({"kind":"publish_success","id":"p","successful":[],"failed":[{"identifier":"i","index":0,"code":"EventTooLargeException","message":null}]})");
    row("number text and order stay", R"({"type":"data","id":"s","event":"{\"z\":127.0,\"a\":1e400,\"z\":18446744073709551615}"})",
        R"({"kind":"data","id":"s","events":[{"z":127.0,"a":1e400,"z":18446744073709551615}]})");
    row("one line", R"({"type":"data","id":"s","event":"{\r\n \"a\": \"x\\n\"\n}"})", R"({"kind":"data","id":"s","events":[{"a":"x\n"}]})");
    row("spaces without line breaks stay", R"({"type":"data","id":"s","event":"{ \"a\": 1 }"})",
        R"({"kind":"data","id":"s","events":[{ "a": 1 }]})");
    row("array, in part undecodable", R"({"type":"data","id":"s","event":["1","oops","[]"]})",
        R"({"kind":"data","id":"s","events":[1,[]],"undecodable":["oops"]})");
    row("empty array", R"({"type":"data","id":"s","event":[]})", R"({"kind":"data","id":"s","events":[]})");
    row("empty string", R"({"type":"data","id":"s","event":""})", R"({"kind":"data","id":"s","undecodable":[""]})");
    row("unknown without an id", R"({"type":"x\"y"})", R"({"kind":"unknown","type":"x\"y","id":null})");
    row("id of null", R"({"type":"error","id":null,"errors":[]})", R"({"kind":"error","id":null,"errors":[]})");
}

void tst_FrameCodec::describes()
{
    QFETCH(QByteArray, text);
    FrameCodec codec;
    QTEST(FrameCodec::describe(codec.decode(text)), "description");
}

void tst_FrameCodec::payloadComesThroughExactly_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("object") << QByteArray(R"({"b":127.0,"a":18446744073709551615,"b":1e400})");
    QTest::newRow("string") << QByteArray(R"("a\u00e9\ud800 \/ \"q\" \\")");
    QTest::newRow("white space") << QByteArray(" {\n\t\"a\" : 1\r\n} ");
    QTest::newRow("no JSON") << QByteArray("hello \x01\x1f\x7f");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("null byte") << QByteArray("a\0b", 3);
    QTest::newRow("every plane") << QByteArray("é世🐱\xef\xbf\xbf\xf4\x8f\xbf\xbf");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("240 KB") << QByteArray("\"" + QByteArray("\\n世").repeated(49'000) + "\"");
}

void tst_FrameCodec::payloadComesThroughExactly()
{
    QFETCH(QByteArray, payload);
    FrameCodec codec;
    for (int i = 0; i < 3; ++i) {
        const Frame frame = codec.decode(dataFrame(payload));
        QCOMPARE(frame.kind, Kind::Data);
        QCOMPARE(frame.id, QByteArray("s1"));
        QCOMPARE(frame.events, QList<QByteArray>{payload});
    }
}

void tst_FrameCodec::eventsThatAreNoStrings_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QList<QByteArray>>("events");
    using List = QList<QByteArray>;
    QTest::newRow("array of strings") << QByteArray(R"(["{\"a\":1}" , "2"])") << List{R"({"a":1})", "2"};
    QTest::newRow("object") << QByteArray(R"({ "a" : [1e400, 127.0], "a":{} } )") << List{R"({ "a" : [1e400, 127.0], "a":{} })"};
    QTest::newRow("array of objects") << QByteArray(R"([{"a":1},[2],3 ,null])") << List{R"({"a":1})", "[2]", "3", "null"};
    QTest::newRow("number") << QByteArray("18446744073709551615") << List{"18446744073709551615"};
    QTest::newRow("null") << QByteArray("null") << List{"null"};
    // UTF-8 has no form for half of a pair.
    QTest::newRow("lone surrogate") << QByteArray(R"("a\ud800b")")
                                    << List{"a\xef\xbf\xbd"
                                            "b"};
    QTest::newRow("escapes") << QByteArray(R"("\u0022\u4e16\ud83d\udc31\/")") << List{"\"世🐱/"};
}

void tst_FrameCodec::eventsThatAreNoStrings()
{
    QFETCH(QByteArray, event);
    FrameCodec codec;
    const Frame frame = codec.decode(R"({"event":)" + event + R"(,"id":"s1","type":"data"})");
    QCOMPARE(frame.kind, Kind::Data);
    QTEST(frame.events, "events");
}

void tst_FrameCodec::malformedKeepsItsReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row
        = [](const char *name, const QByteArray &text, const char *reason) { QTest::newRow(name) << text << QString::fromLatin1(reason); };
    row("empty", "", "line 1, column 1: no JSON value: the text is empty");
    row("text", "hello", "line 1, column 1: expected a value, found 'hello'");
    row("scalar", "42", "no JSON object");
    row("array", "[{\"type\":\"ka\"}]", "no JSON object");
    row("no type", "{}", "no field \"type\" with a string");
    row("number as type", "{\"type\":1}", "no field \"type\" with a string");
    row("null as type", "{\"type\":null}", "no field \"type\" with a string");
    row("data without event", R"({"type":"data","id":"s1"})", "data without \"event\"");
    row("data without id", R"({"type":"data","event":"1"})", "data without \"id\"");
    row("subscribe_success without id", R"({"type":"subscribe_success","id":""})", "subscribe_success without \"id\"");
    row("text after the frame", R"({"type":"ka"} x)", "line 1, column 15: expected nothing after the value, found 'x'");
    row("two frames", R"({"type":"ka"}{"type":"ka"})", "line 1, column 14: expected nothing after the value, found '{'");
    row("broken unknown field", R"({"type":"ka","x":tru})", "line 1, column 18: expected a value, found 'tru'");
    row("broken unknown object", R"({"type":"ka","x":{"y":[1}})", "line 1, column 25: expected ',' or ']', found '}'");
    row("broken errors", R"({"type":"error","errors":[{"errorType" 1}]})", "line 1, column 40: expected ':' after the key, found '1'");
    row("broken escape in event", R"({"type":"data","id":"s1","event":"\x"})", "line 1, column 35: unknown escape in a string");
    row("broken escape in a key", R"({"type":"ka","\u12":1})", "line 1, column 15: the escape \\u needs four hexadecimal digits");
    row("two colons", R"({"type":"ka","x":"y":1})", "line 1, column 21: expected ',' or '}', found ':'");
    row("space that JSON does not know", "{\"type\":\"ka\",\"x\":60\v}",
        "line 1, column 20: expected ',' or '}', found the character U+000b");
    row("the same in an event", "{\"type\":\"data\",\"id\":\"s1\",\"event\":[7\f]}",
        "line 1, column 36: expected ',' or ']', found the character U+000c");
    row("trailing comma", R"({"type":"ka",})", "line 1, column 14: expected a key in double quotes, found '}': remove the comma before it");
    row("invalid UTF-8", "{\"type\":\"data\",\"id\":\"s1\",\"event\":\"\xff\"}", "line 1, column 35: invalid UTF-8");
    row("null bytes", QByteArray(8, '\0'), "line 1, column 1: expected a value, found the character U+0000");
}

void tst_FrameCodec::malformedKeepsItsReason()
{
    QFETCH(QByteArray, text);
    FrameCodec codec;
    const Frame frame = codec.decode(text);
    QCOMPARE(frame.kind, Kind::Malformed);
    QTEST(frame.reason, "reason");
    QCOMPARE(codec.decode(R"({"type":"ka"})").kind, Kind::KeepAlive);
}

void tst_FrameCodec::readsErrorsLeniently_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QByteArray>("described");
    const auto row = [](const char *name, const char *errors, const char *described) {
        QTest::newRow(name) << QByteArray(errors) << QByteArray(described);
    };
    row("all of them", R"([{"errorType":"A"},{"errorType":"B","message":"b"}])",
        R"([{"type":"A","code":null,"message":null},{"type":"B","code":null,"message":"b"}])");
    row("code as text", R"([{"errorType":"A","errorCode":"401"}])", R"([{"type":"A","code":401,"message":null}])");
    row("code out of range", R"([{"errorType":"A","errorCode":1e400}])", R"([{"type":"A","code":null,"message":null}])");
    row("message is an object", R"([{"errorType":"A","message":{"x":1}}])", R"([{"type":"A","code":null,"message":"{\"x\":1}"}])");
    row("nulls", R"([{"errorType":null,"errorCode":null,"message":null}])", R"([{"type":null,"code":null,"message":null}])");
    row("no array", R"({"errorType":"A"})", R"([{"type":"A","code":null,"message":null}])");
    row("a word", R"(["oops"])", R"([{"type":null,"code":null,"message":"oops"}])");
    row("null", "null", "[]");
}

void tst_FrameCodec::readsErrorsLeniently()
{
    QFETCH(QByteArray, errors);
    QFETCH(QByteArray, described);
    FrameCodec codec;
    const Frame frame = codec.decode(R"({"type":"subscribe_error","id":"s1","errors":)" + errors + '}');
    const QByteArray expected = R"({"kind":"subscribe_error","id":"s1","errors":)" + described + '}';
    QCOMPARE(FrameCodec::describe(frame), expected);
}

void tst_FrameCodec::connectionTimeoutIsUsable_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds");
    const qint64 usual = limits::defaultConnectionTimeout.count();
    QTest::newRow("number") << QByteArray("1500") << qint64(1500);
    QTest::newRow("fraction") << QByteArray("1500.9") << qint64(1500);
    QTest::newRow("text") << QByteArray("\"1500\"") << qint64(1500);
    QTest::newRow("null") << QByteArray("null") << usual;
    QTest::newRow("zero") << QByteArray("0") << usual;
    QTest::newRow("negative") << QByteArray("-1") << usual;
    QTest::newRow("word") << QByteArray("\"soon\"") << usual;
    QTest::newRow("object") << QByteArray("{}") << usual;
    QTest::newRow("beyond timers") << QByteArray("1e300") << qint64(std::numeric_limits<int>::max());
}

void tst_FrameCodec::connectionTimeoutIsUsable()
{
    QFETCH(QByteArray, value);
    FrameCodec codec;
    const Frame frame = codec.decode(R"({"type":"connection_ack","connectionTimeoutMs":)" + value + '}');
    QCOMPARE(frame.kind, Kind::ConnectionAck);
    QTEST(qint64(frame.connectionTimeout.count()), "milliseconds");
}

void tst_FrameCodec::unknownFieldsAreIgnored()
{
    FrameCodec codec;
    const Frame frame = codec.decode(R"( { "x":{"type":"ka","event":"9"}, "\ud800":1, "t\u0079pe" : "data", "y":[[],1e400,"\ud800"],
        "id" : 7, "event":"0", "event" : "1" , "z":null } )");
    QCOMPARE(frame.kind, Kind::Data);
    QCOMPARE(frame.id, QByteArray("7"));
    QCOMPARE(frame.events, QList<QByteArray>{"1"});
}

void tst_FrameCodec::everyPrefixIsMalformed()
{
    const QByteArray whole = R"({"id":"p1","type":"publish_success","x":[1,{"a":null}],"successful":[{"identifier":"i0","index":0}],)"
                             R"("event":"{\"t\":\"\u4e16 🐱\"}","failed":[],"errors":[{"errorType":"A","errorCode":-1.5e3}]})";
    FrameCodec codec;
    QCOMPARE(codec.decode(whole).kind, Kind::PublishSuccess);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Frame frame = codec.decode(QByteArrayView(whole).first(size));
        QVERIFY2(frame.kind == Kind::Malformed, QByteArray::number(size).constData());
        QVERIFY(!frame.reason.isEmpty());
    }
}

void tst_FrameCodec::hugeFramesThenSmallOnes()
{
    FrameCodec codec;
    const QByteArray payload = "\"" + QByteArray(qsizetype(limits::maxIncomingMessageBytes) - 100, 'x') + "\"";
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(codec.decode(dataFrame(payload)).events, QList<QByteArray>{payload});
        QCOMPARE(codec.decode(dataFrame("1")).events, QList<QByteArray>{"1"});
    }
}

void tst_FrameCodec::readsAViewIntoALongerText()
{
    const QByteArray text = R"({"type":"ka"}, and more that is no JSON)";
    FrameCodec codec;
    QCOMPARE(codec.decode(QByteArrayView(text).first(13)).kind, Kind::KeepAlive);
}

void tst_FrameCodec::errorBecomesAnErrorOfOurs()
{
    const ServiceError full{QStringLiteral("UnauthorizedException"), 401, QStringLiteral("no")};
    QCOMPARE(full.toError(), (Error{ErrorCode::Unauthorized, QStringLiteral("no"), 401, QStringLiteral("UnauthorizedException")}));
    const ServiceError bare{QStringLiteral("SomethingNew"), std::nullopt, std::nullopt};
    QCOMPARE(bare.toError(), (Error{ErrorCode::ServiceError, QString(), 0, QStringLiteral("SomethingNew")}));
}

void tst_FrameCodec::builds()
{
    // Outside the macros: moc stumbles over raw strings in their arguments.
    const QByteArray init = R"({"type":"connection_init"})";
    const QByteArray subscribe = R"({"type":"subscribe","id":"sub-7","channel":"/lobby/*","authorization":)"
                                 R"({"host":"h.example","x-api-key":"da2-\"k"}})";
    const QByteArray unsubscribe = R"({"type":"unsubscribe","id":"sub-7"})";
    const QByteArray publish = R"({"type":"publish","id":"pub-1","channel":"/lobby/chat","events":["{\"text\":\"hi\"}","42"],)"
                               R"("authorization":{}})";
    const QList<QByteArray> events{R"({"text":"hi"})", "42"};
    QCOMPARE(FrameCodec::connectionInit(), init);
    QCOMPARE(FrameCodec::subscribe("sub-7", QStringLiteral("/lobby/*"), apiKey()), subscribe);
    QCOMPARE(FrameCodec::unsubscribe("sub-7"), unsubscribe);
    QCOMPARE(FrameCodec::publish("pub-1", QStringLiteral("/lobby/chat"), events, {}), publish);
}

void tst_FrameCodec::buildsTheFramesOfTheVectors_data()
{
    QTest::addColumn<QJsonObject>("frame");
    for (const QJsonValue &value : test::vectors(QStringLiteral("sigv4"))) {
        const QJsonObject vector = value.toObject();
        if (vector.contains(QStringLiteral("frame")))
            QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString())) << vector[QStringLiteral("frame")].toObject();
    }
}

void tst_FrameCodec::buildsTheFramesOfTheVectors()
{
    QFETCH(QJsonObject, frame);
    const QJsonObject authorization = frame[QStringLiteral("authorization")].toObject();
    AuthorizationFields fields;
    for (auto it = authorization.begin(); it != authorization.end(); ++it)
        fields.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    const QByteArray id = frame[QStringLiteral("id")].toString().toUtf8();
    const QString channel = frame[QStringLiteral("channel")].toString();
    QByteArray built;
    if (frame[QStringLiteral("type")].toString() == QLatin1String("subscribe")) {
        built = FrameCodec::subscribe(id, channel, fields);
    } else {
        QList<QByteArray> events;
        for (const QJsonValue &event : frame[QStringLiteral("events")].toArray())
            events.append(event.toString().toUtf8());
        built = FrameCodec::publish(id, channel, events, fields);
    }
    QCOMPARE(QJsonDocument::fromJson(built).object(), frame);
}

void tst_FrameCodec::bodiesAreThoseOfTheVectors_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QJsonValue &value : test::vectors(QStringLiteral("sigv4"))) {
        const QJsonObject vector = value.toObject();
        const QByteArray body = vector[QStringLiteral("request")].toObject()[QStringLiteral("body")].toString().toUtf8();
        if (body != "{}")
            QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString())) << body;
    }
}

/// Signatures are over these very bytes.
void tst_FrameCodec::bodiesAreThoseOfTheVectors()
{
    QFETCH(QByteArray, body);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString channel = object[QStringLiteral("channel")].toString();
    if (!object.contains(QStringLiteral("events"))) {
        QCOMPARE(FrameCodec::channelBody(channel), body);
        return;
    }
    QList<QByteArray> events;
    for (const QJsonValue &event : object[QStringLiteral("events")].toArray())
        events.append(event.toString().toUtf8());
    QCOMPARE(FrameCodec::publishBody(channel, events), body);
}

void tst_FrameCodec::checksIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("valid");
    int row = 0;
    for (const QJsonValue &value : test::vectors(QStringLiteral("ids"))) {
        const QJsonObject vector = value.toObject();
        QTest::addRow("%d", row++) << vector[QStringLiteral("id")].toString().toUtf8() << vector[QStringLiteral("valid")].toBool();
    }
}

void tst_FrameCodec::checksIds()
{
    QFETCH(QByteArray, id);
    QTEST(FrameCodec::isValidId(id), "valid");
}

QTEST_GUILESS_MAIN(tst_FrameCodec)
#include "tst_framecodec.moc"
