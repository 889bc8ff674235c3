// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/connectiondoctor.h"

#include "core/auth/apikeyauthorizer.h"
#include "core/auth/serviceclock.h"
#include "core/doctor/scratchchannel.h"
#include "core/localapi/localeventapi.h"
#include "tests/support/fakeauthorizer.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using namespace std::chrono_literals;
using doctor::Cause;
using doctor::Check;
using doctor::FactKind;
using doctor::Finding;
using doctor::Verdict;
using test::FaultServer;
using test::HttpServer;

namespace {

constexpr char apiKey[] = "da2-abcdefghijklmnopqrstuvwxyz";
constexpr int longWait = 30'000;

/// The computer's clocks, the time of day set wrong.
class WrongClock final : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return m_right.monotonic(); }
    [[nodiscard]] UtcTime utc() const override { return m_right.utc() + offset; }

    std::chrono::seconds offset{0};

private:
    SystemClock m_right;
};

Authorizers keyed(const char *key = apiKey)
{
    const AuthorizerPtr authorizer = std::make_shared<ApiKeyAuthorizer>(Secret(QByteArray(key)));
    return {authorizer, authorizer, authorizer};
}

ChannelPath channel(const char *text)
{
    return *ChannelPath::parse(QString::fromLatin1(text));
}

Endpoint endpointOf(const QUrl &http, const QUrl &realtime = {})
{
    return *Endpoint::fromUrls(http.toString(), realtime.toString());
}

LocalApiOptions securedBy(const QString &dataFolder)
{
    LocalApiOptions options;
    options.tls = LocalApiOptions::Tls{};
    options.dataFolder = dataFolder;
    return options;
}

/// Verdicts by the check's first letters: `P` passed, `W` warning, `F` failed, `-` skipped, in the order of the checks.
QString verdicts(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += QLatin1Char("PWF-"[static_cast<int>(finding.verdict)]);
    return text;
}

} // namespace

class TestConnectionDoctor : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allIsWell();
    void publishIsOptIn();
    void hostThatIsNotKnown();
    void portThatIsClosed();
    void serverThatSaysNothing();
    void untrustedAuthority();
    void trustedAuthority();
    void certificateForAnotherHost();
    void certificateOutOfItsTime_data();
    void certificateOutOfItsTime();
    void selfSignedCertificate();
    void noTlsBehindHttps();
    void caFileThatIsNotThere();
    void htmlInsteadOfAnApi();
    void wrongKey();
    void noCredential();
    void namespaceThatIsNotThere();
    void refusedPublish();
    void publishThatDoesNotComeBack();
    void publishBeforeDeliveryBegins();
    void clockSetWrong_data();
    void clockSetWrong();
    void answerWithoutADate();
    void missingSubprotocol();
    void silenceAfterTheUpgrade();
    void realtimeHostThatDoesNotFollow();
    void proxyThatIsNotThere();
    void stop();
    void stopFromItsOwnSignal();
    void scratchChannels();

private:
    void startApi(const LocalApiOptions &options = {});
    [[nodiscard]] ConnectionDoctor::Plan plan(const Endpoint &endpoint) const;
    [[nodiscard]] QList<Finding> run(const ConnectionDoctor::Plan &plan);
    [[nodiscard]] static const Finding &of(const QList<Finding> &findings, Check check) { return findings.at(static_cast<int>(check)); }

    WrongClock m_clock;
    WrongClock m_apiClock;
    QTemporaryDir m_folder;
    std::unique_ptr<LocalEventApi> m_api;
    LocalApiAddress m_address;
};

void TestConnectionDoctor::init()
{
    failOnWarnings();
    m_clock.offset = 0s;
    m_apiClock.offset = 0s;
    m_api.reset();
}

void TestConnectionDoctor::startApi(const LocalApiOptions &options)
{
    LocalApiDefinition definition = *LocalApiDefinition::fromJson(R"({
        "apiKeys": ["da2-abcdefghijklmnopqrstuvwxyz"], "tokens": ["t"],
        "EventConfig": {"AuthProviders": [{"AuthType": "API_KEY"}, {"AuthType": "AWS_LAMBDA"}],
            "ConnectionAuthModes": [{"AuthType": "API_KEY"}], "DefaultPublishAuthModes": [{"AuthType": "API_KEY"}],
            "DefaultSubscribeAuthModes": [{"AuthType": "API_KEY"}]},
        "ChannelNamespaces": [{"Name": "default"}, {"Name": "readonly", "PublishAuthModes": [{"AuthType": "AWS_LAMBDA"}]}]})");
    m_api = std::make_unique<LocalEventApi>(std::move(definition), m_apiClock);
    const auto starting = m_api->start(options);
    QTRY_VERIFY(starting.isFinished());
    QVERIFY2(starting.result().ok(), qPrintable(starting.result() ? QString() : starting.result().error().detail));
    m_address = *starting.result();
}

ConnectionDoctor::Plan TestConnectionDoctor::plan(const Endpoint &endpoint) const
{
    return {endpoint, keyed(), {}, channel("/default/scratch"), true, false};
}

QList<Finding> TestConnectionDoctor::run(const ConnectionDoctor::Plan &plan)
{
    ConnectionDoctor patient(plan, m_clock);
    QSignalSpy started(&patient, &ConnectionDoctor::checkStarted);
    QSignalSpy found(&patient, &ConnectionDoctor::found);
    QSignalSpy finished(&patient, &ConnectionDoctor::finished);
    patient.start();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, longWait))
        qWarning("the doctor does not finish");
    const QList<Finding> findings = patient.findings();
    for (qsizetype index = 0; index < findings.size(); ++index) {
        if (findings.at(index).check != doctor::allChecks.at(index)
            || found.at(index).at(0).value<Finding>().check != findings.at(index).check)
            qWarning("the checks are not in order");
    }
    if (findings.size() != qsizetype(doctor::allChecks.size()) || patient.isRunning())
        qWarning("checks are missing");
    return findings;
}

void TestConnectionDoctor::allIsWell()
{
    startApi();
    const QList<Finding> findings = run(plan(endpointOf(m_address.http, m_address.realtime)));
    QCOMPARE(verdicts(findings), QStringLiteral("PP-PPPPPP"));
    QCOMPARE(of(findings, Check::Name).fact(FactKind::Addresses), QStringLiteral("127.0.0.1"));
    QCOMPARE(of(findings, Check::Tcp).fact(FactKind::Peer), QStringLiteral("127.0.0.1 port %1").arg(m_address.http.port()));
    QCOMPARE(of(findings, Check::Tls).cause, Cause::NotEncrypted);
    QCOMPARE(of(findings, Check::Realtime).fact(FactKind::RealtimeUrl), m_address.realtime.toString());
    QCOMPARE(of(findings, Check::Subscribe).fact(FactKind::Channel), QStringLiteral("/default/scratch"));
    QVERIFY(!of(findings, Check::Publish).fact(FactKind::Arrival).isEmpty());
}

void TestConnectionDoctor::publishIsOptIn()
{
    startApi();
    ConnectionDoctor::Plan quiet = plan(endpointOf(m_address.http));
    quiet.publishes = false;
    const QList<Finding> findings = run(quiet);
    QCOMPARE(verdicts(findings), QStringLiteral("PP-PPPPP-"));
    QCOMPARE(of(findings, Check::Publish).cause, Cause::NotWanted);
}

void TestConnectionDoctor::hostThatIsNotKnown()
{
    const QList<Finding> findings = run(plan(endpointOf(QUrl(QStringLiteral("https://nowhere.invalid/event")))));
    QCOMPARE(verdicts(findings), QStringLiteral("F---F----"));
    QCOMPARE(of(findings, Check::Name).error->code, ErrorCode::HostNotFound);
    QVERIFY(of(findings, Check::Name).error->detail.startsWith(QStringLiteral("nowhere.invalid: ")));
    QCOMPARE(of(findings, Check::Clock).cause, Cause::Blocked);
    QCOMPARE(of(findings, Check::Clock).blockedBy, Check::Name);
    QCOMPARE(of(findings, Check::Publish).blockedBy, Check::Name);
}

void TestConnectionDoctor::portThatIsClosed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/event").arg(server.serverPort()));
    server.close();
    const QList<Finding> findings = run(plan(endpointOf(url)));
    QCOMPARE(verdicts(findings), QStringLiteral("PF--P----"));
    QCOMPARE(of(findings, Check::Tcp).error->code, ErrorCode::ConnectionRefused);
    QCOMPARE(of(findings, Check::Upgrade).blockedBy, Check::Tcp);
}

void TestConnectionDoctor::serverThatSaysNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ConnectionDoctor::Plan impatient = plan(endpointOf(QUrl(QStringLiteral("http://127.0.0.1:%1/event").arg(server.serverPort()))));
    impatient.options.connectTimeout = 200ms;
    QList<Finding> findings = run(impatient);
    QCOMPARE(verdicts(findings), QStringLiteral("PP-FPF---"));
    QCOMPARE(of(findings, Check::Clock).error->code, ErrorCode::Timeout);
    QCOMPARE(of(findings, Check::Upgrade).error->code, ErrorCode::Timeout);

    impatient.endpoint = endpointOf(QUrl(QStringLiteral("https://127.0.0.1:%1/event").arg(server.serverPort())));
    findings = run(impatient);
    QCOMPARE(verdicts(findings), QStringLiteral("PPF-P----"));
    QCOMPARE(of(findings, Check::Tls).error->code, ErrorCode::Timeout);
    QCOMPARE(of(findings, Check::Tls).cause, Cause::None);
}

void TestConnectionDoctor::untrustedAuthority()
{
    startApi(securedBy(m_folder.path()));
    const QList<Finding> findings = run(plan(endpointOf(m_address.http)));
    QCOMPARE(verdicts(findings), QStringLiteral("PPF-P----"));
    const Finding &tls = of(findings, Check::Tls);
    QCOMPARE(tls.error->code, ErrorCode::TlsFailed);
    QCOMPARE(tls.cause, Cause::UnknownAuthority);
    QVERIFY(!tls.chain.isEmpty());
    QVERIFY(tls.chain.first().names.contains(QStringLiteral("localhost")));
    QVERIFY(tls.chain.first().validUntil > QDateTime::currentDateTimeUtc());
    QVERIFY(tls.chain.first().issuer != tls.chain.first().subject);
}

void TestConnectionDoctor::trustedAuthority()
{
    startApi(securedBy(m_folder.path()));
    ConnectionDoctor::Plan trusting = plan(endpointOf(m_address.http));
    trusting.options.extraCaFile = m_address.caFile;
    const QList<Finding> findings = run(trusting);
    QCOMPARE(verdicts(findings), QStringLiteral("PPPPPPPPP"));
    const Finding &tls = of(findings, Check::Tls);
    QVERIFY(tls.fact(FactKind::TlsProtocol).startsWith(QStringLiteral("TLSv1.")));
    QVERIFY(!tls.chain.first().subject.isEmpty());
}

void TestConnectionDoctor::certificateForAnotherHost()
{
    LocalApiOptions elsewhere;
    elsewhere.host = QHostAddress(QStringLiteral("127.0.0.2"));
    elsewhere.tls = LocalApiOptions::Tls{QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.pem"),
                                         QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.key")};
    startApi(elsewhere);
    ConnectionDoctor::Plan trusting = plan(endpointOf(m_address.http));
    trusting.options.extraCaFile = elsewhere.tls->certificateFile;
    const QList<Finding> findings = run(trusting);
    QCOMPARE(verdicts(findings), QStringLiteral("PPF-P----"));
    QCOMPARE(of(findings, Check::Tls).cause, Cause::WrongHost);
}

void TestConnectionDoctor::certificateOutOfItsTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("expired") << -800 << Cause::CertificateExpired;
    QTest::newRow("not yet valid") << 800 << Cause::CertificateNotYetValid;
}

void TestConnectionDoctor::certificateOutOfItsTime()
{
    QFETCH(int, days);
    QFETCH(Cause, cause);
    const QTemporaryDir folder;
    m_apiClock.offset = std::chrono::hours(24) * days;
    startApi(securedBy(folder.path()));
    ConnectionDoctor::Plan trusting = plan(endpointOf(m_address.http));
    trusting.options.extraCaFile = m_address.caFile;
    const QList<Finding> findings = run(trusting);
    QCOMPARE(verdicts(findings), QStringLiteral("PPF-P----"));
    QCOMPARE(of(findings, Check::Tls).cause, cause);
}

void TestConnectionDoctor::selfSignedCertificate()
{
    FaultServer server;
    QVERIFY(server.listenTls());
    const QList<Finding> findings = run(plan(server.endpoint()));
    QCOMPARE(verdicts(findings), QStringLiteral("PPF-P----"));
    QCOMPARE(of(findings, Check::Tls).cause, Cause::SelfSigned);
    QCOMPARE(of(findings, Check::Tls).chain.size(), 1);
    QCOMPARE(of(findings, Check::Tls).chain.first().subject, QStringLiteral("localhost"));
    QCOMPARE(of(findings, Check::Tls).chain.first().issuer, QStringLiteral("localhost"));
}

void TestConnectionDoctor::noTlsBehindHttps()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QList<Finding> findings = run(plan(endpointOf(QUrl(QStringLiteral("https://127.0.0.1:%1/event").arg(server.serverPort())))));
    QCOMPARE(verdicts(findings), QStringLiteral("PPF-P----"));
    QCOMPARE(of(findings, Check::Tls).error->code, ErrorCode::TlsFailed);
    QVERIFY(of(findings, Check::Tls).chain.isEmpty());
}

void TestConnectionDoctor::caFileThatIsNotThere()
{
    FaultServer server;
    QVERIFY(server.listenTls());
    ConnectionDoctor::Plan without = plan(server.endpoint());
    without.options.extraCaFile = m_folder.filePath(QStringLiteral("none.pem"));
    const QList<Finding> findings = run(without);
    QCOMPARE(of(findings, Check::Tls).verdict, Verdict::Failed);
    QCOMPARE(of(findings, Check::Tls).error->code, ErrorCode::FileFailed);
}

void TestConnectionDoctor::htmlInsteadOfAnApi()
{
    HttpServer server(HttpServer::always(
        HttpServer::response(200, "<html>Welcome</html>", "text/html; charset=utf-8", "Date: " + httpDate(m_clock.utc()) + "\r\n")));
    const QList<Finding> findings = run(plan(endpointOf(server.url())));
    QCOMPARE(verdicts(findings), QStringLiteral("PP-WPF---"));
    QCOMPARE(of(findings, Check::Clock).cause, Cause::NotAnEventApi);
    QCOMPARE(of(findings, Check::Upgrade).cause, Cause::NotAnEventApi);
    QCOMPARE(of(findings, Check::Upgrade).error->code, ErrorCode::UpgradeRefused);
    QCOMPARE(of(findings, Check::Upgrade).error->status, 200);
}

void TestConnectionDoctor::wrongKey()
{
    startApi();
    ConnectionDoctor::Plan wrong = plan(endpointOf(m_address.http));
    wrong.authorizers = keyed("da2-zyxwvutsrqponmlkjihgfedcba");
    const QList<Finding> findings = run(wrong);
    QCOMPARE(verdicts(findings), QStringLiteral("PP-PPPF--"));
    const Finding &acknowledge = of(findings, Check::Acknowledge);
    QCOMPARE(acknowledge.error->code, ErrorCode::Unauthorized);
    QVERIFY(!acknowledge.error->detail.contains(QStringLiteral("da2-")));
    QCOMPARE(of(findings, Check::Publish).blockedBy, Check::Acknowledge);
}

void TestConnectionDoctor::noCredential()
{
    startApi();
    ConnectionDoctor::Plan without = plan(endpointOf(m_address.http));
    const auto none = std::make_shared<test::FakeAuthorizer>();
    none->answer = Error{ErrorCode::MissingCredential, QStringLiteral("no API key was entered")};
    without.authorizers = {none, none, none};
    const QList<Finding> findings = run(without);
    QCOMPARE(verdicts(findings), QStringLiteral("PP-PPF---"));
    QCOMPARE(of(findings, Check::Upgrade).error->code, ErrorCode::MissingCredential);
}

void TestConnectionDoctor::namespaceThatIsNotThere()
{
    startApi();
    ConnectionDoctor::Plan wrong = plan(endpointOf(m_address.http));
    wrong.channel = channel("/nowhere/scratch");
    const QList<Finding> findings = run(wrong);
    QCOMPARE(verdicts(findings), QStringLiteral("PP-PPPPF-"));
    QCOMPARE(of(findings, Check::Subscribe).error->code, ErrorCode::Unauthorized);
}

void TestConnectionDoctor::refusedPublish()
{
    startApi();
    ConnectionDoctor::Plan refused = plan(endpointOf(m_address.http));
    refused.channel = channel("/readonly/scratch");
    const QList<Finding> findings = run(refused);
    QCOMPARE(verdicts(findings), QStringLiteral("PP-PPPPPF"));
    QCOMPARE(of(findings, Check::Publish).error->code, ErrorCode::Unauthorized);
    QCOMPARE(of(findings, Check::Publish).cause, Cause::None);
}

void TestConnectionDoctor::publishThatDoesNotComeBack()
{
    FaultServer server;
    QVERIFY(server.listen());
    ConnectionDoctor::Plan lost = plan(server.endpoint());
    lost.options.connectTimeout = 500ms;
    lost.options.answerTimeout = 500ms;
    const QList<Finding> findings = run(lost);
    QCOMPARE(verdicts(findings).mid(5), QStringLiteral("PPPF"));
    QCOMPARE(of(findings, Check::Publish).cause, Cause::NotReceived);
    QCOMPARE(of(findings, Check::Publish).error->code, ErrorCode::Timeout);
    QCOMPARE(server.count(QStringLiteral("publish")), 1);
    QCOMPARE(server.connections(), 3); // Tcp, Clock and one WebSocket
}

void TestConnectionDoctor::publishBeforeDeliveryBegins()
{
    FaultServer server;
    QVERIFY(server.listen());
    ConnectionDoctor::Plan late = plan(server.endpoint());
    late.publishAgainAfter = 1ms;
    ConnectionDoctor patient(late, m_clock);
    QSignalSpy finished(&patient, &ConnectionDoctor::finished);
    patient.start();
    QTRY_COMPARE(server.count(QStringLiteral("publish")), 2);
    QVERIFY(finished.isEmpty());
    QByteArray subscription;
    QJsonArray events;
    for (const QJsonObject &message : server.messages()) {
        if (message.value(QLatin1String("type")).toString() == QLatin1String("subscribe"))
            subscription = message.value(QLatin1String("id")).toString().toUtf8();
        if (message.contains(QLatin1String("events")))
            events = message.value(QLatin1String("events")).toArray();
    }
    server.sendText(FaultServer::dataFrame(subscription, events.first().toString().toUtf8()));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(of(patient.findings(), Check::Publish).verdict, Verdict::Passed);
    QCOMPARE(server.count(QStringLiteral("publish")), 2);
}

void TestConnectionDoctor::clockSetWrong_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("matters");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("a little") << 45 << true << Verdict::Passed;
    QTest::newRow("ahead") << 120 << true << Verdict::Warning;
    QTest::newRow("behind") << -120 << true << Verdict::Warning;
    QTest::newRow("far ahead") << 3600 << true << Verdict::Failed;
    QTest::newRow("far behind") << -3600 << true << Verdict::Failed;
    QTest::newRow("far, with a key") << 3600 << false << Verdict::Warning;
}

void TestConnectionDoctor::clockSetWrong()
{
    QFETCH(int, offset);
    QFETCH(bool, matters);
    QFETCH(Verdict, verdict);
    startApi();
    m_clock.offset = std::chrono::seconds(offset);
    ConnectionDoctor::Plan timed = plan(endpointOf(m_address.http));
    timed.timeMatters = matters;
    const QList<Finding> findings = run(timed);
    const Finding &clock = of(findings, Check::Clock);
    QCOMPARE(clock.verdict, verdict);
    QCOMPARE(clock.cause, verdict == Verdict::Passed ? Cause::None : Cause::ClockOff);
    const int told = clock.fact(FactKind::ClockOffset).toInt(); // Date has whole seconds
    QVERIFY2(std::abs(told + offset) <= 2, qPrintable(QString::number(told)));
    QCOMPARE(verdicts(findings).mid(4), QStringLiteral("PPPPP"));
}

void TestConnectionDoctor::answerWithoutADate()
{
    HttpServer server(HttpServer::always(HttpServer::response(405, "{}")));
    const QList<Finding> findings = run(plan(endpointOf(server.url())));
    QCOMPARE(of(findings, Check::Clock).verdict, Verdict::Warning);
    QCOMPARE(of(findings, Check::Clock).cause, Cause::NoDate);
    QCOMPARE(of(findings, Check::Upgrade).cause, Cause::None);
}

void TestConnectionDoctor::missingSubprotocol()
{
    FaultServer server;
    server.script.subprotocol.clear();
    QVERIFY(server.listen());
    ConnectionDoctor::Plan impatient = plan(server.endpoint());
    impatient.options.connectTimeout = 500ms;
    const QList<Finding> findings = run(impatient);
    QCOMPARE(verdicts(findings).mid(5), QStringLiteral("F---"));
    QCOMPARE(of(findings, Check::Upgrade).error->code, ErrorCode::SubprotocolMissing);
}

void TestConnectionDoctor::silenceAfterTheUpgrade()
{
    FaultServer server;
    server.script.answers[QStringLiteral("connection_init")] = {};
    QVERIFY(server.listen());
    ConnectionDoctor::Plan impatient = plan(server.endpoint());
    impatient.options.connectTimeout = 500ms;
    const QList<Finding> findings = run(impatient);
    QCOMPARE(verdicts(findings).mid(5), QStringLiteral("PF--"));
    QCOMPARE(of(findings, Check::Acknowledge).error->code, ErrorCode::Timeout);
}

void TestConnectionDoctor::realtimeHostThatDoesNotFollow()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    ConnectionDoctor::Plan odd = plan(*Endpoint::fromUrls(QStringLiteral("https://abc.appsync-api.eu-west-1.amazonaws.com/event"),
                                                          QStringLiteral("ws://127.0.0.1:%1/event/realtime").arg(port)));
    odd.options.connectTimeout = 500ms;
    odd.options.proxy = ConnectionOptions::Proxy::Http; // no name leaves this computer
    odd.options.proxyHost = QStringLiteral("127.0.0.1");
    odd.options.proxyPort = port;
    const QList<Finding> findings = run(odd);
    const Finding &realtime = of(findings, Check::Realtime);
    QCOMPARE(realtime.verdict, Verdict::Warning);
    QCOMPARE(realtime.cause, Cause::UnusualRealtimeHost);
    QCOMPARE(realtime.fact(FactKind::DerivedUrl), QStringLiteral("wss://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime"));
    // Another server: it is tried though the HTTP host is out of reach.
    QCOMPARE(of(findings, Check::Upgrade).verdict, Verdict::Failed);
}

void TestConnectionDoctor::proxyThatIsNotThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    ConnectionDoctor::Plan behind = plan(endpointOf(QUrl(QStringLiteral("https://nowhere.invalid/event"))));
    behind.options.proxy = ConnectionOptions::Proxy::Http;
    behind.options.proxyHost = QStringLiteral("127.0.0.1");
    behind.options.proxyPort = closed.serverPort();
    closed.close();
    const QList<Finding> findings = run(behind);
    QCOMPARE(verdicts(findings), QStringLiteral("-F--P----"));
    QCOMPARE(of(findings, Check::Name).cause, Cause::ResolvedByProxy);
    QCOMPARE(of(findings, Check::Tcp).error->code, ErrorCode::ProxyFailed);
    QCOMPARE(of(findings, Check::Tcp).fact(FactKind::Proxy), QStringLiteral("http://127.0.0.1:%1").arg(behind.options.proxyPort));
}

void TestConnectionDoctor::stop()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ConnectionDoctor patient(plan(endpointOf(QUrl(QStringLiteral("http://127.0.0.1:%1/event").arg(server.serverPort())))), m_clock);
    QSignalSpy finished(&patient, &ConnectionDoctor::finished);
    patient.start();
    QTRY_COMPARE(patient.findings().size(), 3);
    QVERIFY(patient.isRunning());
    patient.stop();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(verdicts(patient.findings()), QStringLiteral("PP-------"));
    QCOMPARE(of(patient.findings(), Check::Clock).cause, Cause::Stopped);
    patient.stop();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
}

void TestConnectionDoctor::stopFromItsOwnSignal()
{
    startApi();
    ConnectionDoctor patient(plan(endpointOf(m_address.http)), m_clock);
    QSignalSpy finished(&patient, &ConnectionDoctor::finished);
    connect(&patient, &ConnectionDoctor::checkStarted, &patient, [&patient](Check check) {
        if (check == Check::Acknowledge)
            patient.stop();
    });
    patient.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longWait);
    QCOMPARE(verdicts(patient.findings()), QStringLiteral("PP-PPP---"));
}

void TestConnectionDoctor::scratchChannels()
{
    const QString first = doctor::scratchChannel({});
    QVERIFY(first.startsWith(QStringLiteral("/default/eventscope-doctor-")));
    QVERIFY(ChannelPath::parse(first).ok());
    QVERIFY(first != doctor::scratchChannel({}));
    QVERIFY(doctor::scratchChannel({QStringLiteral("orders"), QStringLiteral("chat")}).startsWith(QStringLiteral("/orders/")));
}

QTEST_GUILESS_MAIN(TestConnectionDoctor)
#include "tst_connectiondoctor.moc"
