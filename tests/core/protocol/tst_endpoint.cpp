// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/endpoint.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

using namespace eventscope;

namespace {

ErrorCode codeFor(const QString &word)
{
    if (word == QLatin1String("empty"))
        return ErrorCode::EmptyInput;
    if (word == QLatin1String("scheme"))
        return ErrorCode::UnsupportedScheme;
    return word == QLatin1String("path") ? ErrorCode::InvalidPath : ErrorCode::InvalidUrl;
}

QString text(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

class tst_Endpoint : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheVectors_data();
    void followsTheVectors();
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void refuses_data();
    void refuses();
    void takesBothUrlsAsGiven_data();
    void takesBothUrlsAsGiven();
    void refusesUrlsByHand_data();
    void refusesUrlsByHand();
    void knowsLoopback_data();
    void knowsLoopback();
    void isAValue();
};

void tst_Endpoint::followsTheVectors_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue &value : test::vectors(QStringLiteral("endpoints"))) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString()))
            << vector[QStringLiteral("input")].toString() << vector[QStringLiteral("expected")].toObject();
    }
}

void tst_Endpoint::followsTheVectors()
{
    QFETCH(QString, input);
    QFETCH(QJsonObject, expected);
    const auto endpoint = Endpoint::fromInput(input);
    if (expected.contains(QStringLiteral("error"))) {
        QVERIFY(!endpoint.ok());
        QCOMPARE(endpoint.error().code, codeFor(expected[QStringLiteral("error")].toString()));
        return;
    }
    QVERIFY2(endpoint.ok(), endpoint.ok() ? "" : qPrintable(endpoint.error().detail));
    const bool aws = expected[QStringLiteral("kind")].toString() == QLatin1String("aws");
    QCOMPARE(endpoint->kind(), aws ? Endpoint::Kind::Aws : Endpoint::Kind::Custom);
    QCOMPARE(text(endpoint->httpUrl()), expected[QStringLiteral("http_url")].toString());
    QCOMPARE(text(endpoint->realtimeUrl()), expected[QStringLiteral("realtime_url")].toString());
    QCOMPARE(endpoint->host(), expected[QStringLiteral("auth_host")].toString());
    QCOMPARE(endpoint->region(), expected[QStringLiteral("region")].toString());
}

void tst_Endpoint::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("http");
    QTest::addColumn<QString>("realtime");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const char *input, const char *http, const char *realtime, const char *host) {
        QTest::newRow(name) << QString::fromUtf8(input) << QString::fromLatin1(http) << QString::fromLatin1(realtime)
                            << QString::fromLatin1(host);
    };
    const char *const awsHttp = "https://abc.appsync-api.eu-west-1.amazonaws.com/event";
    const char *const awsRealtime = "wss://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime";
    const char *const awsHost = "abc.appsync-api.eu-west-1.amazonaws.com";
    row("bare AWS host", "abc.appsync-api.eu-west-1.amazonaws.com", awsHttp, awsRealtime, awsHost);
    row("bare realtime host", "abc.appsync-realtime-api.eu-west-1.amazonaws.com", awsHttp, awsRealtime, awsHost);
    row("realtime URL", "wss://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime/", awsHttp, awsRealtime, awsHost);
    row("mixed up", "https://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event", awsHttp, awsRealtime, awsHost);
    row("http on AWS becomes https", "http://abc.appsync-api.eu-west-1.amazonaws.com/event", awsHttp, awsRealtime, awsHost);
    row("the usual port", "https://abc.appsync-api.eu-west-1.amazonaws.com:443/event", awsHttp, awsRealtime, awsHost);
    row("white space around", " \thttps://abc.appsync-api.eu-west-1.amazonaws.com\n", awsHttp, awsRealtime, awsHost);
    row("query and fragment", "wss://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime?x=1#y", awsHttp, awsRealtime, awsHost);
    row("upper-case scheme", "HTTPS://Api.Example.com//", "https://api.example.com/event", "wss://api.example.com/event/realtime",
        "api.example.com");
    row("dot at the end", "https://api.example.com./event", "https://api.example.com/event", "wss://api.example.com/event/realtime",
        "api.example.com");
    row("localhost", "localhost:1234", "http://localhost:1234/event", "ws://localhost:1234/event/realtime", "localhost:1234");
    row("loopback address", "127.0.0.1:20002", "http://127.0.0.1:20002/event", "ws://127.0.0.1:20002/event/realtime", "127.0.0.1:20002");
    row("loopback address of IPv6", "[::1]:8080/event", "http://[::1]:8080/event", "ws://[::1]:8080/event/realtime", "[::1]:8080");
    row("below localhost", "api.localhost:4566", "http://api.localhost:4566/event", "ws://api.localhost:4566/event/realtime",
        "api.localhost:4566");
    row("localhost alone", "localhost", "http://localhost/event", "ws://localhost/event/realtime", "localhost");
    row("encrypted localhost", "https://localhost:8443", "https://localhost:8443/event", "wss://localhost:8443/event/realtime",
        "localhost:8443");
    row("not loopback", "192.168.0.7:4566", "https://192.168.0.7:4566/event", "wss://192.168.0.7:4566/event/realtime", "192.168.0.7:4566");
    row("plain by hand", "ws://192.168.0.7:4566", "http://192.168.0.7:4566/event", "ws://192.168.0.7:4566/event/realtime",
        "192.168.0.7:4566");
    row("one label with a port", "emulator:4566", "https://emulator:4566/event", "wss://emulator:4566/event/realtime", "emulator:4566");
    row("international name", "https://bücher.example/event", "https://xn--bcher-kva.example/event",
        "wss://xn--bcher-kva.example/event/realtime", "xn--bcher-kva.example");
}

void tst_Endpoint::readsWhatPeoplePaste()
{
    QFETCH(QString, input);
    const auto endpoint = Endpoint::fromInput(input);
    QVERIFY2(endpoint.ok(), endpoint.ok() ? "" : qPrintable(endpoint.error().detail));
    QTEST(text(endpoint->httpUrl()), "http");
    QTEST(text(endpoint->realtimeUrl()), "realtime");
    QTEST(endpoint->host(), "host");
}

void tst_Endpoint::refuses_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *input, ErrorCode code, const char *detail) {
        QTest::newRow(name) << QString::fromUtf8(input) << code << QString::fromLatin1(detail);
    };
    row("API id", "abcdefghijklmnopqrstuvwxyz", ErrorCode::InvalidUrl, "API id");
    row("API id as URL", "https://abcdefghijklmnopqrstuvwxyz/event", ErrorCode::InvalidUrl, "API id");
    row("word", "orders", ErrorCode::InvalidUrl, "single word");
    row("number", "1234", ErrorCode::InvalidUrl, "single word");
    row("no host", "https:///event", ErrorCode::InvalidUrl, "");
    row("space inside", "https://api example.com", ErrorCode::InvalidUrl, "");
    row("two URLs", "https://a.example.com https://b.example.com", ErrorCode::InvalidUrl, "");
    row("port too large", "https://api.example.com:70000", ErrorCode::InvalidUrl, "");
    row("password", "https://me:secret@api.example.com/event", ErrorCode::InvalidUrl, "password");
    row("GraphQL", "https://api.example.com/graphql", ErrorCode::InvalidPath, "GraphQL");
    row("GraphQL realtime", "wss://api.example.com/graphql/realtime", ErrorCode::InvalidPath, "GraphQL");
    row("other path", "https://api.example.com/prod/event", ErrorCode::InvalidPath, "/prod/event");
    row("path in upper case", "https://api.example.com/Event", ErrorCode::InvalidPath, "/Event");
    row("mail", "mailto://someone", ErrorCode::UnsupportedScheme, "'mailto'");
    row("file", "file:///tmp/x", ErrorCode::UnsupportedScheme, "'file'");
}

void tst_Endpoint::refuses()
{
    QFETCH(QString, input);
    QFETCH(QString, detail);
    const auto endpoint = Endpoint::fromInput(input);
    QVERIFY(!endpoint.ok());
    QTEST(endpoint.error().code, "code");
    QVERIFY2(endpoint.error().detail.contains(detail), qPrintable(endpoint.error().detail));
    QVERIFY(!endpoint.error().detail.isEmpty());
    QVERIFY(!endpoint.error().detail.contains(QStringLiteral("secret")));
}

void tst_Endpoint::takesBothUrlsAsGiven_data()
{
    QTest::addColumn<QString>("http");
    QTest::addColumn<QString>("realtime");
    QTest::addColumn<QString>("httpUrl");
    QTest::addColumn<QString>("realtimeUrl");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *name, const char *http, const char *realtime, const char *httpUrl, const char *realtimeUrl,
                        const char *region = "") {
        QTest::newRow(name) << QString::fromLatin1(http) << QString::fromLatin1(realtime) << QString::fromLatin1(httpUrl)
                            << QString::fromLatin1(realtimeUrl) << QString::fromLatin1(region);
    };
    row("two hosts", "http://a.local:4566/event", "ws://b.local:4567/event/realtime", "http://a.local:4566/event",
        "ws://b.local:4567/event/realtime");
    row("own paths", "http://a.local/x/event", "ws://a.local/y?z=1", "http://a.local/x/event", "ws://a.local/y?z=1");
    row("no paths", "http://a.local", "ws://a.local", "http://a.local/event", "ws://a.local/event/realtime");
    row("schemes of the wrong family", "wss://a.local", "https://a.local", "https://a.local/event", "wss://a.local/event/realtime");
    row("no schemes", "127.0.0.1:20002", "127.0.0.1:20003", "http://127.0.0.1:20002/event", "ws://127.0.0.1:20003/event/realtime");
    row("derived", "http://a.local:4566/event", "", "http://a.local:4566/event", "ws://a.local:4566/event/realtime");
    row("derived from an own path", "http://a.local:4566/_x/event", " ", "http://a.local:4566/_x/event",
        "ws://a.local:4566/_x/event/realtime");
    row("derived on AWS", "https://abc.appsync-api.eu-west-1.amazonaws.com", "", "https://abc.appsync-api.eu-west-1.amazonaws.com/event",
        "wss://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime", "eu-west-1");
    row("AWS behind a tunnel", "https://abc.appsync-api.eu-west-1.amazonaws.com/event", "ws://localhost:9000/event/realtime",
        "https://abc.appsync-api.eu-west-1.amazonaws.com/event", "ws://localhost:9000/event/realtime", "eu-west-1");
}

void tst_Endpoint::takesBothUrlsAsGiven()
{
    QFETCH(QString, http);
    QFETCH(QString, realtime);
    QFETCH(QString, region);
    const auto endpoint = Endpoint::fromUrls(http, realtime);
    QVERIFY2(endpoint.ok(), endpoint.ok() ? "" : qPrintable(endpoint.error().detail));
    QTEST(text(endpoint->httpUrl()), "httpUrl");
    QTEST(text(endpoint->realtimeUrl()), "realtimeUrl");
    QCOMPARE(endpoint->region(), region);
    QCOMPARE(endpoint->kind(), region.isEmpty() ? Endpoint::Kind::Custom : Endpoint::Kind::Aws);
}

void tst_Endpoint::refusesUrlsByHand_data()
{
    QTest::addColumn<QString>("http");
    QTest::addColumn<QString>("realtime");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no HTTP URL") << QString() << QStringLiteral("ws://a.local") << ErrorCode::EmptyInput;
    QTest::newRow("bad HTTP URL") << QStringLiteral("ftp://a.local") << QString() << ErrorCode::UnsupportedScheme;
    QTest::newRow("bad realtime URL") << QStringLiteral("http://a.local") << QStringLiteral("mqtt://a.local")
                                      << ErrorCode::UnsupportedScheme;
    QTest::newRow("no realtime host") << QStringLiteral("http://a.local") << QStringLiteral("ws://") << ErrorCode::InvalidUrl;
}

void tst_Endpoint::refusesUrlsByHand()
{
    QFETCH(QString, http);
    QFETCH(QString, realtime);
    const auto endpoint = Endpoint::fromUrls(http, realtime);
    QVERIFY(!endpoint.ok());
    QTEST(endpoint.error().code, "code");
}

void tst_Endpoint::knowsLoopback_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << QStringLiteral("localhost:1") << true;
    QTest::newRow("below localhost") << QStringLiteral("http://a.b.localhost:1") << true;
    QTest::newRow("127/8") << QStringLiteral("127.8.9.1") << true;
    QTest::newRow("IPv6") << QStringLiteral("http://[0:0:0:0:0:0:0:1]") << true;
    QTest::newRow("look-alike name") << QStringLiteral("notlocalhost.example") << false;
    QTest::newRow("look-alike address") << QStringLiteral("127.0.0.1.example.com") << false;
    QTest::newRow("resolves to it, but is a name") << QStringLiteral("localhost.localstack.cloud") << false;
    QTest::newRow("any address") << QStringLiteral("0.0.0.0:80") << false;
}

void tst_Endpoint::knowsLoopback()
{
    QFETCH(QString, input);
    QTEST(Endpoint::fromInput(input)->isLoopback(), "loopback");
}

void tst_Endpoint::isAValue()
{
    QVERIFY(Endpoint().isNull());
    const auto one = Endpoint::fromInput(QStringLiteral("api.example.com"));
    const auto same = Endpoint::fromInput(QStringLiteral("WSS://API.example.com:443/event/realtime/"));
    QVERIFY(!one->isNull());
    QCOMPARE(*one, *same);
    QVERIFY(!(*one == *Endpoint::fromInput(QStringLiteral("http://api.example.com"))));
    QVERIFY(!Endpoint::fromUrls(QStringLiteral("http://localhost"), QStringLiteral("ws://a.example.com"))->isLoopback());
}

QTEST_GUILESS_MAIN(tst_Endpoint)
#include "tst_endpoint.moc"
