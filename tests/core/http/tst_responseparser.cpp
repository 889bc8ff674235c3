// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/responseparser.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using State = eventscope::http::ResponseParser::State;

Q_DECLARE_METATYPE(eventscope::http::ResponseParser::State)

class TestResponseParser final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void readsByteByByte_data() { readsAnswers_data(); }
    void readsByteByByte();
    void refuses_data();
    void refuses();
    void endsInTheMiddle_data();
    void endsInTheMiddle();
    void keepsTheConnection_data();
    void keepsTheConnection();
    void headersAsTheyCame();
};

namespace {

constexpr qint64 maxBodyBytes = 100;

State readAll(http::ResponseParser &parser, const QByteArray &bytes)
{
    return parser.read(bytes) == State::Incomplete ? parser.end() : parser.read({});
}

} // namespace

void TestResponseParser::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body) {
        QTest::newRow(name) << bytes << status << body;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, "{}");
    row("no reason", "HTTP/1.1 429\r\nContent-Length: 0\r\n\r\n", 429, "");
    row("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", 200, "{}");
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\ncontent-length:2\r\n\r\n{}", 200, "{}");
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n", 200,
        "abc0123456789");
    row("chunks and a trailer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\nChecksum: 1\r\n\r\n", 200, "a");
    row("up to the end", "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html>", 502, "<html>");
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n{}", 200, "{}");
    row("no body", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    row("interim answers",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1", 200, "1");
}

void TestResponseParser::readsAnswers()
{
    QFETCH(QByteArray, bytes);
    http::ResponseParser parser(maxBodyBytes);
    QCOMPARE(readAll(parser, bytes), State::Complete);
    QTEST(parser.response().status, "status");
    QTEST(parser.response().body, "body");
}

void TestResponseParser::readsByteByByte()
{
    QFETCH(QByteArray, bytes);
    http::ResponseParser parser(maxBodyBytes);
    for (const char byte : qAsConst(bytes)) {
        QCOMPARE(parser.read({}), State::Incomplete);
        parser.read(QByteArray(1, byte));
    }
    QCOMPARE(parser.end(), State::Complete);
    QTEST(parser.response().status, "status");
    QTEST(parser.response().body, "body");
}

void TestResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    const auto row
        = [](const char *name, const QByteArray &bytes, State state = State::Malformed) { QTest::newRow(name) << bytes << state; };
    row("another protocol", "SSH-2.0-OpenSSH_9\r\n");
    row("HTTP/2 in the clear", "HTTP/2 200\r\n\r\n");
    row("no status", "HTTP/1.1 OK\r\n\r\n");
    row("a field without a colon", "HTTP/1.1 200 OK\r\nContent-Length\r\n\r\n");
    row("a field without a name", "HTTP/1.1 200 OK\r\n: 2\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}");
    row("length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n");
    row("an endless number", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("a coding nobody asked for", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
    row("a chunk without a size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n");
    row("a chunk with a negative size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n");
    row("a chunk longer than it says", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n");
    row("another protocol is offered", "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    row("an endless line", QByteArray(70'000, 'a'));
    row("endless fields", "HTTP/1.1 200 OK\r\n" + QByteArray("a: b\r\n").repeated(20'000));
    row("it says it is too large", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", State::TooLarge);
    row("it is too large", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'a'), State::TooLarge);
    row("chunks are too large", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n63\r\n", State::TooLarge);
}

void TestResponseParser::refuses()
{
    QFETCH(QByteArray, bytes);
    http::ResponseParser parser(maxBodyBytes);
    QTEST(parser.read(bytes), "state");
    QTEST(parser.read("more"), "state");
    QTEST(parser.end(), "state");
}

void TestResponseParser::endsInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing came") << QByteArray();
    QTest::newRow("of the status line") << QByteArray("HTTP/1.1 20");
    QTest::newRow("of the fields") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n");
    QTest::newRow("of the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{");
    QTest::newRow("before the last chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
    QTest::newRow("of the trailer") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n");
    QTest::newRow("after an interim answer") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestResponseParser::endsInTheMiddle()
{
    QFETCH(QByteArray, bytes);
    http::ResponseParser parser(maxBodyBytes);
    QCOMPARE(parser.read(bytes), State::Incomplete);
    QCOMPARE(parser.end(), State::Incomplete);
}

void TestResponseParser::keepsTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << true;
    QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("up to the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("bytes nobody asked for") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK") << false;
}

void TestResponseParser::keepsTheConnection()
{
    QFETCH(QByteArray, bytes);
    http::ResponseParser parser(maxBodyBytes);
    QCOMPARE(readAll(parser, bytes), State::Complete);
    QTEST(parser.keepsConnection(), "isKept");
}

void TestResponseParser::headersAsTheyCame()
{
    http::ResponseParser parser(maxBodyBytes);
    parser.read("HTTP/1.1 200 OK\r\nX-Two: a:b \r\nx-two: c\r\n\td\r\nContent-Length: 0\r\n\r\n");
    const http::Headers expected{{"X-Two", "a:b"}, {"x-two", "c d"}, {"Content-Length", "0"}};
    QCOMPARE(parser.response().headers, expected);
}

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
