// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sigv4.h"
#include "core/auth/sts.h"
#include "core/http/networkclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QUrlQuery>

using namespace eventscope;
using test::HttpServer;

class TestSts final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsTheForm_data();
    void signsTheForm();
    void answersWithCredentials();
    void refusals_data();
    void refusals();
    void answersWithoutCredentials_data();
    void answersWithoutCredentials();
    void aWrongClockIsCorrected_data();
    void aWrongClockIsCorrected();
    void correctsTheClockOnlyOnce();
    void endsWithTheContext();

private:
    [[nodiscard]] Result<Fetched<Credentials>> assumed(const sts::AssumeRole &role = {});

    test::FakeClock m_clock;
    std::optional<ServiceClock> m_serviceClock;
    http::NetworkClient m_client;
    std::unique_ptr<HttpServer> m_server;
    Credentials m_credentials{QStringLiteral("AKID"), Secret(QByteArray("key")), {}};
};

namespace {

QByteArray answer(const QByteArray &credentials)
{
    return R"(<?xml version="1.0"?><AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
  <AssumedRoleUser><Arn>arn:aws:sts::1:assumed-role/R/eventscope</Arn><AssumedRoleId>AROA:eventscope</AssumedRoleId></AssumedRoleUser>
  <Credentials>)"
        + credentials + R"(</Credentials>
</AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>)";
}

QByteArray granted(UtcTime until)
{
    const auto end = QDateTime::fromSecsSinceEpoch(std::chrono::floor<std::chrono::seconds>(until).time_since_epoch().count(), Qt::UTC);
    return HttpServer::response(200,
                                answer("<AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>s</SecretAccessKey><Expiration>"
                                       + end.toString(Qt::ISODate).toLatin1() + "</Expiration>"),
                                "text/xml");
}

QByteArray refused(const QByteArray &type, const QByteArray &headers)
{
    return HttpServer::response(403, "<ErrorResponse><Error><Code>" + type + "</Code><Message>no</Message></Error></ErrorResponse>",
                                "text/xml", headers);
}

} // namespace

void TestSts::init()
{
    failOnWarnings();
    m_serviceClock.emplace(m_clock);
    m_credentials.sessionToken = {};
    m_server = std::make_unique<HttpServer>(HttpServer::always(
        HttpServer::response(200,
                             answer("<AccessKeyId>ASIA</AccessKeyId>\n<SecretAccessKey>s/&lt;&amp;</SecretAccessKey>"
                                    "<SessionToken><![CDATA[t+/=]]></SessionToken><Expiration>2025-06-15T13:00:00Z</Expiration>"),
                             "text/xml")));
}

Result<Fetched<Credentials>> TestSts::assumed(const sts::AssumeRole &role)
{
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->port()));
    const auto future = sts::assumeRole(m_client, url, QStringLiteral("eu-west-1"), role, m_credentials, *m_serviceClock, this);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

void TestSts::signsTheForm_data()
{
    QTest::addColumn<QByteArray>("sessionToken");
    QTest::addColumn<QByteArray>("form");
    const QByteArray form = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2FR%2BS&RoleSessionName=an%40a"
                            "&DurationSeconds=900&ExternalId=x%20%26y&SerialNumber=mfa%2F1&TokenCode=001122";
    QTest::newRow("lasting keys") << QByteArray() << form;
    QTest::newRow("temporary ones") << QByteArray("token") << form;
}

void TestSts::signsTheForm()
{
    QFETCH(QByteArray, sessionToken);
    m_credentials.sessionToken = Secret(sessionToken);
    sts::AssumeRole role;
    role.roleArn = QStringLiteral("arn:aws:iam::1:role/R+S");
    role.sessionName = QStringLiteral("an@a");
    role.externalId = QStringLiteral("x &y");
    role.durationSeconds = 900;
    role.mfaSerial = QStringLiteral("mfa/1");
    role.mfaCode = Secret(QByteArray("001122"));
    QVERIFY(assumed(role).ok());
    const HttpServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QTEST(request.body, "form");
    QTEST(request.headers.value("x-amz-security-token"), "sessionToken");
    sigv4::Request received;
    received.url = QUrl(QStringLiteral("http://127.0.0.1/"));
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
        received.headers.append({header.key(), header.value()});
    received.body = request.body;
    const auto secretFor
        = [](const QString &id) { return id == QLatin1String("AKID") ? std::optional(Secret(QByteArray("key"))) : std::nullopt; };
    const auto verified = sigv4::verify(received, secretFor, m_clock.utc(), {"eu-west-1", "sts"});
    QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.error().detail));
}

void TestSts::answersWithCredentials()
{
    const auto found = assumed();
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, (Credentials{QStringLiteral("ASIA"), Secret(QByteArray("s/<&")), Secret(QByteArray("t+/="))}));
    QCOMPARE(*found->expiresAt, m_clock.utc() + std::chrono::hours(1));
    const QUrlQuery form(QString::fromLatin1(m_server->requests().constFirst().body));
    QVERIFY(!form.hasQueryItem(QStringLiteral("ExternalId")));
    QVERIFY(!form.hasQueryItem(QStringLiteral("SerialNumber")));
    QVERIFY(!form.hasQueryItem(QStringLiteral("TokenCode")));
}

void TestSts::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");
    const auto xml = [](const QByteArray &type, const QByteArray &message) -> QByteArray {
        return "<ErrorResponse><Error><Type>Sender</Type><Code>" + type + "</Code><Message>" + message
            + "</Message></Error><RequestId>r</RequestId></ErrorResponse>";
    };
    QTest::newRow("not allowed") << 403 << xml("AccessDenied", "User: a is not authorized") << ErrorCode::Unauthorized
                                 << QStringLiteral("AccessDenied") << QStringLiteral("User: a is not authorized");
    QTest::newRow("expired") << 403 << xml("ExpiredToken", "The security token is expired") << ErrorCode::Unauthorized
                             << QStringLiteral("ExpiredToken") << QStringLiteral("The security token is expired");
    QTest::newRow("throttled") << 400 << xml("Throttling", "Rate exceeded") << ErrorCode::RateLimitExceeded << QStringLiteral("Throttling")
                               << QStringLiteral("Rate exceeded");
    QTest::newRow("a gateway's page") << 502 << QByteArray("<html><br>Bad gateway") << ErrorCode::ServiceError << QString()
                                      << QStringLiteral("status 502");
    QTest::newRow("nothing") << 500 << QByteArray() << ErrorCode::ServiceError << QString() << QStringLiteral("status 500");
}

void TestSts::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    m_server->setAnswer(HttpServer::always(HttpServer::response(status, body, "text/xml")));
    const auto refused = assumed();
    QVERIFY(!refused.ok());
    QTEST(refused.error().code, "code");
    QTEST(refused.error().type, "type");
    QCOMPARE(refused.error().status, status);
    QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail));
}

void TestSts::answersWithoutCredentials_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << QByteArray("{}");
    QTest::newRow("truncated") << answer("<AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
                                         "<Expiration>2025-06-15T13:00:00Z</Expiration>")
                                      .chopped(10);
    QTest::newRow("no secret") << answer("<AccessKeyId>A</AccessKeyId><Expiration>2025-06-15T13:00:00Z</Expiration>");
    QTest::newRow("no end") << answer("<AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>");
}

void TestSts::answersWithoutCredentials()
{
    QFETCH(QByteArray, body);
    m_server->setAnswer(HttpServer::always(HttpServer::response(200, body, "text/xml")));
    QCOMPARE(assumed().error().code, ErrorCode::InvalidFrame);
}

void TestSts::aWrongClockIsCorrected_data()
{
    QTest::addColumn<std::chrono::minutes>("ahead");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("behind the service") << std::chrono::minutes(5 * 60) << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("ahead of the service") << std::chrono::minutes(-3 * 60) << QByteArray("RequestExpired");
    QTest::newRow("right") << std::chrono::minutes(0) << QByteArray();
}

/// STS refuses a signature that is not of its time, as the service does.
void TestSts::aWrongClockIsCorrected()
{
    QFETCH(std::chrono::minutes, ahead);
    QFETCH(QByteArray, type);
    const UtcTime serviceTime = m_clock.utc() + ahead;
    const auto respond = [&](QTcpSocket &socket, const HttpServer::Request &request) {
        const auto signedAt = sigv4::parseAmzDate(request.headers.value("x-amz-date"));
        const bool isOfItsTime = signedAt && std::chrono::abs(*signedAt - serviceTime) < std::chrono::minutes(5);
        socket.write(isOfItsTime ? granted(serviceTime + std::chrono::hours(1)) : refused(type, "Date: " + httpDate(serviceTime) + "\r\n"));
    };
    m_server->setAnswer(respond);
    const auto found = assumed();
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found->expiresAt, m_serviceClock->utc() + std::chrono::hours(1));
    QCOMPARE(m_server->requests().size(), ahead.count() == 0 ? 1 : 2);
    QVERIFY(assumed().ok()); // right at once
    QCOMPARE(m_server->requests().size(), ahead.count() == 0 ? 2 : 3);
}

void TestSts::correctsTheClockOnlyOnce()
{
    const QByteArray date = "Date: " + httpDate(m_clock.utc() + std::chrono::hours(2)) + "\r\n";
    m_server->setAnswer(HttpServer::always(refused("RequestExpired", date)));
    QCOMPARE(assumed().error().type, QStringLiteral("RequestExpired"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(assumed().error().type, QStringLiteral("RequestExpired"));
    QCOMPARE(m_server->requests().size(), 3); // the date tells nothing new
    m_server->setAnswer(HttpServer::always(refused("AccessDenied", "Date: " + httpDate(m_clock.utc()) + "\r\n")));
    QCOMPARE(assumed().error().type, QStringLiteral("AccessDenied"));
    QCOMPARE(m_server->requests().size(), 4); // it is not about the date
}

void TestSts::endsWithTheContext()
{
    auto context = std::make_unique<QObject>();
    m_server->setAnswer([](QTcpSocket &, const HttpServer::Request &) {});
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->port()));
    const auto future = sts::assumeRole(m_client, url, QStringLiteral("eu-west-1"), {}, m_credentials, *m_serviceClock, context.get());
    QTRY_COMPARE(m_server->requests().size(), 1);
    context.reset();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestSts)
#include "tst_sts.moc"
