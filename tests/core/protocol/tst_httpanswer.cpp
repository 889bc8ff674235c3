// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using Kind = Frame::Kind;

class tst_HttpAnswer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsSuccess();
    void readsFailedEvents_data();
    void readsFailedEvents();
    void readsErrors_data();
    void readsErrors();
    void anythingElseIsMalformed_data();
    void anythingElseIsMalformed();
};

void tst_HttpAnswer::readsSuccess()
{
    const Frame frame = FrameCodec::decodeHttpAnswer(
        R"({"failed":[],"successful":[{"identifier":"a","index":1},{"identifier":"b","index":0,"new":{}},{"identifier":"c"}]})");
    QCOMPARE(frame.kind, Kind::PublishSuccess);
    QCOMPARE(frame.successful, (QList<SuccessfulEvent>{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 0}, {QStringLiteral("c"), 2}}));
    QVERIFY(frame.failed.isEmpty());
    QVERIFY(frame.errors.isEmpty());
}

void tst_HttpAnswer::readsFailedEvents_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("live") << QByteArray(R"("code":"EventTooLargeException","message":"Transformed event is larger than 240KB")")
                          << QStringLiteral("EventTooLargeException") << QStringLiteral("Transformed event is larger than 240KB");
    QTest::newRow("number") << QByteArray(R"("code":400,"message":"x")") << QStringLiteral("400") << QStringLiteral("x");
    QTest::newRow("number text is kept") << QByteArray(R"("code":4.0e2)") << QStringLiteral("4.0e2") << QString();
    QTest::newRow("nulls") << QByteArray(R"("code":null,"message":null)") << QString() << QString();
    QTest::newRow("other names") << QByteArray(R"("errorCode":"E","errorMessage":"m")") << QStringLiteral("E") << QStringLiteral("m");
}

void tst_HttpAnswer::readsFailedEvents()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const Frame frame = FrameCodec::decodeHttpAnswer(R"({"successful":[],"failed":[{"identifier":"i","index":3,)" + item + "}]}");
    QCOMPARE(frame.kind, Kind::PublishSuccess);
    QCOMPARE(frame.failed, (QList<FailedEvent>{{QStringLiteral("i"), 3, code, message}}));
}

void tst_HttpAnswer::readsErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::newRow("service") << QByteArray(R"({"errors":[{"errorType":"BadRequestException","message":"m"}]})")
                             << QStringLiteral("BadRequestException") << QStringLiteral("m");
    QTest::newRow("without a message") << QByteArray(R"({"errors":[{"errorType":"UnauthorizedException"}]})")
                                       << QStringLiteral("UnauthorizedException") << QString();
    QTest::newRow("errors beat lists") << QByteArray(R"({"successful":[],"errors":[{"errorType":"A"}]})") << QStringLiteral("A")
                                       << QString();
    QTest::newRow("gateway") << QByteArray(R"({"message":"Forbidden"})") << QString() << QStringLiteral("Forbidden");
    QTest::newRow("gateway, capital") << QByteArray(R"({"Message":"Forbidden"})") << QString() << QStringLiteral("Forbidden");
    QTest::newRow("type") << QByteArray(R"({"__type":"NotFoundException","message":"m"})") << QStringLiteral("NotFoundException")
                          << QStringLiteral("m");
    QTest::newRow("long type") << QByteArray(R"({"__type":"com.amazon.coral#UnauthorizedException:http://x"})")
                               << QStringLiteral("UnauthorizedException") << QString();
}

void tst_HttpAnswer::readsErrors()
{
    QFETCH(QByteArray, body);
    const Frame frame = FrameCodec::decodeHttpAnswer(body);
    QCOMPARE(frame.kind, Kind::PublishError);
    QCOMPARE(frame.errors.size(), 1);
    QTEST(frame.errors.first().type, "type");
    QTEST(frame.errors.first().message.value_or(QString()), "message");
}

void tst_HttpAnswer::anythingElseIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no JSON: line 1, column 1: no JSON value: the text is empty");
    QTest::newRow("page") << QByteArray("<html>") << QStringLiteral("no JSON: line 1, column 1: expected a value, found '<'");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("no JSON object");
    QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("neither successful, failed nor errors");
    QTest::newRow("empty errors") << QByteArray(R"({"errors":[]})") << QStringLiteral("neither successful, failed nor errors");
}

void tst_HttpAnswer::anythingElseIsMalformed()
{
    QFETCH(QByteArray, body);
    const Frame frame = FrameCodec::decodeHttpAnswer(body);
    QCOMPARE(frame.kind, Kind::Malformed);
    QTEST(frame.reason, "reason");
}

QTEST_GUILESS_MAIN(tst_HttpAnswer)
#include "tst_httpanswer.moc"
