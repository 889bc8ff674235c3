// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/builtinapi.h"

#include "core/auth/jwt.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace eventscope;
using State = BuiltInApi::State;

namespace {

const QByteArray iamOnly = R"({"channelNamespaces": [{"name": "orders"}],
    "iamKeys": [{"accessKeyId": "AKID", "secretAccessKey": "secret"}]})";

QByteArray withIssuer(const char *clientId)
{
    return QByteArray(R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT",
        "openIDConnectConfig": {"issuer": "https://id.example")")
        + clientId + "}}]}}";
}

BuiltInConfiguration withKnownKey()
{
    return {QByteArray(R"({"channelNamespaces": [{"name": "demo"}], "apiKeys": [")") + test::apiKey + "\"]}"};
}

/// A client with the known key, connected.
class Client : public test::RealtimeClient
{
public:
    explicit Client(const BuiltInApi &api)
    {
        const AuthorizationFields fields = test::keyFields();
        open(api.address()->realtime, {QLatin1String(eventSubprotocol), QString::fromLatin1(encodeHeaderSubprotocol(fields))});
        if (!QTest::qWaitFor([this] { return wasOpen; }))
            qFatal("not connected");
    }
    [[nodiscard]] QStringList data() const { return frames.filter(QStringLiteral(R"("type":"data")")); }
};

/// An API, its states, and what starting came to.
struct Fixture
{
    [[nodiscard]] Result<LocalApiAddress> wait(const QFuture<Result<LocalApiAddress>> &starting) const
    {
        if (!QTest::qWaitFor([&starting] { return starting.isFinished(); }))
            qFatal("no answer");
        return starting.result();
    }
    [[nodiscard]] bool isReachable(const QUrl &url) const
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        return socket.waitForConnected();
    }
    [[nodiscard]] QList<State> told() const
    {
        QList<State> all;
        for (const QVariantList &one : states)
            all << one.first().value<State>();
        return all;
    }

    test::FakeClock clock;
    QTemporaryDir folder;
    BuiltInApi api{clock, folder.filePath(QStringLiteral("keys"))};
    QSignalSpy states{&api, &BuiltInApi::stateChanged};
};

} // namespace

class TestBuiltInApi : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops();
    void startsOnce();
    void stopWhileStartingWins();
    void keepsItsKeyOverRestarts();
    void anotherDefinitionTakesThePlace();
    void demoIsAChoice();
    void wrongConfigurationDisturbsNothing_data();
    void wrongConfigurationDisturbsNothing();
    void takenPortIsTold();
    void certificateThatCannotBeMadeIsTold();
    void servesTlsByTheLocalCa();
    void tellsItsLoad();
    void mintsTokensThatItTakes_data();
    void mintsTokensThatItTakes();
    void findsAClientId_data();
    void findsAClientId();
};

void TestBuiltInApi::startsAndStops()
{
    Fixture fixture;
    QCOMPARE(fixture.api.state(), State::Stopped);
    const auto started = fixture.wait(fixture.api.start());
    QVERIFY(started);
    QCOMPARE(fixture.api.state(), State::Running);
    QCOMPARE(started->http, fixture.api.address()->http);
    QCOMPARE(fixture.api.definition().apiKey().reveal().size(), 30);
    QCOMPARE(fixture.wait(fixture.api.start())->http, started->http);

    const QFuture<void> stopped = fixture.api.stop();
    QVERIFY(!fixture.api.address());
    QTRY_VERIFY(stopped.isFinished());
    QVERIFY(!fixture.isReachable(started->http));
    QCOMPARE(fixture.told(), (QList<State>{State::Starting, State::Running, State::Stopped}));
    QVERIFY(fixture.wait(fixture.api.start()));
}

void TestBuiltInApi::startsOnce()
{
    Fixture fixture;
    const auto first = fixture.api.start();
    const auto second = fixture.api.start();
    QVERIFY(fixture.wait(first));
    QCOMPARE(fixture.wait(first)->http, fixture.wait(second)->http);
    QCOMPARE(fixture.told(), (QList<State>{State::Starting, State::Running}));
}

void TestBuiltInApi::stopWhileStartingWins()
{
    Fixture fixture;
    const auto starting = fixture.api.start();
    const QFuture<void> stopping = fixture.api.stop();
    const auto started = fixture.wait(starting);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Cancelled);
    QTRY_VERIFY(stopping.isFinished());
    QCOMPARE(fixture.api.state(), State::Stopped);
    QVERIFY(!fixture.api.address());
}

void TestBuiltInApi::keepsItsKeyOverRestarts()
{
    Fixture fixture;
    QVERIFY(fixture.wait(fixture.api.start()));
    const Secret key = fixture.api.definition().apiKey();
    BuiltInConfiguration changed = fixture.api.configuration();
    changed.definition = R"({"channelNamespaces": [{"name": "demo"}]})";
    QVERIFY(fixture.wait(fixture.api.start(changed)));
    QCOMPARE(fixture.api.definition().apiKey(), key);
    BuiltInApi other(fixture.clock, fixture.folder.path());
    QVERIFY(fixture.wait(other.start()));
    QVERIFY(other.definition().apiKey() != key);
}

void TestBuiltInApi::anotherDefinitionTakesThePlace()
{
    Fixture fixture;
    const QSignalSpy configured(&fixture.api, &BuiltInApi::configurationChanged);
    const auto before = fixture.wait(fixture.api.start());
    BuiltInConfiguration changed{iamOnly, {}, static_cast<quint16>(before->http.port()), false, false};
    const auto replaced = fixture.api.start(changed);
    const auto after = fixture.wait(replaced);
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().detail));
    QCOMPARE(after->http, before->http); // the port was free again
    QVERIFY(fixture.api.definition().apiKeys.isEmpty());
    QCOMPARE(fixture.api.configuration(), changed);
    QCOMPARE(configured.count(), 1);

    changed.port = 0;
    const auto overtaken = fixture.api.start(changed);
    const auto last = fixture.api.start(changed);
    QCOMPARE(fixture.wait(overtaken).error().code, ErrorCode::Cancelled);
    QVERIFY(fixture.wait(last));
    QCOMPARE(fixture.api.address()->http, fixture.wait(last)->http);
}

void TestBuiltInApi::demoIsAChoice()
{
    Fixture fixture;
    BuiltInConfiguration configuration = withKnownKey();
    for (const bool demo : {true, false}) {
        configuration.demo = demo;
        QVERIFY(fixture.wait(fixture.api.start(configuration)));
        Client client(fixture.api);
        QVERIFY(client.subscribed("1", QStringLiteral("/demo/*")));
        if (demo) {
            QTRY_VERIFY(!client.data().isEmpty());
            continue;
        }
        client.send(
            R"({"type":"publish","id":"2","channel":"/demo/a","events":["\"own\""],"authorization":{"x-api-key":"da2-abcdefghijklmnopqrstuvwxyz"}})");
        QTRY_VERIFY(!client.data().isEmpty());
        QCOMPARE(client.data().size(), 1);
        QVERIFY2(client.data().first().contains(QStringLiteral("own")), qPrintable(client.data().first()));
    }
}

void TestBuiltInApi::wrongConfigurationDisturbsNothing_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{\n  x}") << false << QStringLiteral("line 2, column 3");
    QTest::newRow("unknown key") << QByteArray("{\"x\": 1}") << false << QStringLiteral("line 1, column 2: unknown key");
    QTest::newRow("nothing") << QByteArray() << false << QStringLiteral("line 1");
    QTest::newRow("demo without its namespace") << iamOnly << true << QStringLiteral("\"demo\"");
}

void TestBuiltInApi::wrongConfigurationDisturbsNothing()
{
    QFETCH(QByteArray, definition);
    QFETCH(bool, demo);
    QFETCH(QString, reason);
    Fixture fixture;
    const auto before = fixture.wait(fixture.api.start());
    const BuiltInConfiguration wrong{definition, {}, 0, false, demo};
    const auto refused = fixture.wait(fixture.api.start(wrong));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(reason), qPrintable(refused.error().detail));
    QCOMPARE(fixture.api.state(), State::Running);
    QCOMPARE(fixture.api.address()->http, before->http);
    QCOMPARE(fixture.api.configuration(), BuiltInConfiguration());
    QVERIFY(fixture.isReachable(before->http));
}

void TestBuiltInApi::takenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Fixture fixture;
    const auto before = fixture.wait(fixture.api.start());
    BuiltInConfiguration taken;
    taken.port = other.serverPort();
    const auto refused = fixture.wait(fixture.api.start(taken));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NetworkFailed);
    QCOMPARE(fixture.api.state(), State::Failed);
    QCOMPARE(fixture.api.error(), refused.error());
    QVERIFY(!fixture.api.address());
    QVERIFY(!fixture.isReachable(before->http));
    other.close();
    QCOMPARE(fixture.wait(fixture.api.start())->http.port(), taken.port);
}

void TestBuiltInApi::certificateThatCannotBeMadeIsTold()
{
    Fixture fixture;
    QFile inTheWay(fixture.folder.filePath(QStringLiteral("keys")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    BuiltInConfiguration secured;
    secured.tls = true;
    const auto refused = fixture.wait(fixture.api.start(secured));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileFailed);
    QVERIFY2(refused.error().detail.contains(inTheWay.fileName()), qPrintable(refused.error().detail));
    QCOMPARE(fixture.api.state(), State::Failed);
}

void TestBuiltInApi::servesTlsByTheLocalCa()
{
    Fixture fixture;
    BuiltInConfiguration secured;
    secured.tls = true;
    // A certificate is looked at with the real time.
    const SystemClock clock;
    BuiltInApi api(clock, fixture.folder.path());
    const auto address = fixture.wait(api.start(secured));
    QVERIFY2(address.ok(), address.ok() ? "" : qPrintable(address.error().detail));
    QCOMPARE(address->http.scheme(), QStringLiteral("https"));
    QCOMPARE(address->realtime.scheme(), QStringLiteral("wss"));
    QCOMPARE(address->caFile, fixture.folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(QFileInfo::exists(address->caFile));
}

void TestBuiltInApi::tellsItsLoad()
{
    Fixture fixture;
    QVERIFY(fixture.wait(fixture.api.start(withKnownKey())));
    Client client(fixture.api);
    QTRY_COMPARE(fixture.api.connections(), 1);
    QCOMPARE(fixture.api.subscriptions(), 0);
    QVERIFY(client.subscribed("1", QStringLiteral("/demo/*")));
    QTRY_COMPARE(fixture.api.subscriptions(), 1);
    fixture.api.stop();
    QCOMPARE(fixture.api.connections(), 0);
    QTRY_VERIFY(client.isClosed);
}

void TestBuiltInApi::mintsTokensThatItTakes_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("its client") << QStringLiteral("shop") << QString();
    QTest::newRow("another client") << QStringLiteral("other") << QStringLiteral("another client");
}

void TestBuiltInApi::mintsTokensThatItTakes()
{
    QFETCH(QString, clientId);
    QFETCH(QString, refusal);
    Fixture fixture;
    BuiltInConfiguration configuration;
    configuration.definition = withIssuer(R"(, "clientId": "shop")");
    configuration.demo = false;
    QVERIFY(fixture.wait(fixture.api.start(configuration)));
    const auto token = fixture.api.mintToken({QStringLiteral("https://id.example"), QStringLiteral("ada"), clientId});
    QVERIFY(token);
    const auto read = Jwt::decode(token->reveal());
    QVERIFY(read);
    QCOMPARE(read->userName, QStringLiteral("ada"));

    const QUrl http = fixture.api.address()->http;
    const QByteArray host = "127.0.0.1:" + QByteArray::number(http.port());
    QTcpSocket socket;
    socket.connectToHost(http.host(), static_cast<quint16>(http.port()));
    QVERIFY(socket.waitForConnected());
    const QByteArray body = R"({"channel":"/default/a","events":["1"]})";
    socket.write("POST /event HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: " + token->reveal()
                 + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).contains("\r\n\r\n"));
    QVERIFY2(answer.startsWith(refusal.isEmpty() ? "HTTP/1.1 200" : "HTTP/1.1 401"), answer.constData());
    if (!refusal.isEmpty())
        QTRY_VERIFY((answer += socket.readAll()).contains(refusal.toUtf8()));
}

void TestBuiltInApi::findsAClientId_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("clientId");
    QTest::newRow("any") << QString() << QStringLiteral("local-client");
    QTest::newRow("any by its pattern") << QStringLiteral(".*") << QStringLiteral("local-client");
    QTest::newRow("one") << QStringLiteral("shop") << QStringLiteral("shop");
    QTest::newRow("many of a beginning") << QStringLiteral("shop.*") << QStringLiteral("shop.*");
    QTest::newRow("cannot be told") << QStringLiteral("[a-z]{4}") << QString();
}

void TestBuiltInApi::findsAClientId()
{
    QFETCH(QString, pattern);
    LocalApiDefinition::TokenIssuer issuer;
    issuer.clientPattern = pattern;
    QTEST(clientIdFor(issuer), "clientId");
}

QTEST_GUILESS_MAIN(TestBuiltInApi)
#include "tst_builtinapi.moc"
