// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sso.h"
#include "core/http/networkclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;
using test::HttpServer;

class TestSso final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheCachedToken_data();
    void readsTheCachedToken();
    void wantsASignIn_data();
    void wantsASignIn();
    void asksWithTheToken();
    void refusals_data();
    void refusals();
    void answersWithoutCredentials_data();
    void answersWithoutCredentials();

private:
    [[nodiscard]] Result<Fetched<Credentials>> credentials();

    test::FakeClock m_clock;
    http::NetworkClient m_client;
    std::unique_ptr<HttpServer> m_server;
    sso::Role m_role;
};

void TestSso::init()
{
    failOnWarnings();
    m_role = {QStringLiteral("work"), QStringLiteral("corp"), QStringLiteral("eu-west-1"), QStringLiteral("111122223333"),
              QStringLiteral("Dev+Ops=1@a,b.c-d_e")};
    m_server = std::make_unique<HttpServer>(HttpServer::always(HttpServer::response(
        200, R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s","sessionToken":"t","expiration":1749992400500}})")));
}

Result<Fetched<Credentials>> TestSso::credentials()
{
    const QUrl portal(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->port()));
    const auto future = sso::roleCredentials(m_client, portal, m_role, Secret(QByteArray("sso-token")), this);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

/// The names of the files are the SHA-1 of the key, written out here.
void TestSso::readsTheCachedToken_data()
{
    QTest::addColumn<QString>("cacheKey");
    QTest::addColumn<QString>("file");
    QTest::newRow("session") << QStringLiteral("my-sso") << QStringLiteral("0ad374308c5a4e22f723adf10145eafad7c4031c.json");
    QTest::newRow("start URL") << QStringLiteral("https://d-abc123.awsapps.com/start")
                               << QStringLiteral("40a89917e3175433e361b710a9d43528d7f1890a.json");
}

void TestSso::readsTheCachedToken()
{
    QFETCH(QString, cacheKey);
    QFETCH(QString, file);
    const QTemporaryDir folder;
    QFile cached(folder.filePath(file));
    QVERIFY(cached.open(QIODevice::WriteOnly));
    cached.write(R"({"startUrl":"u","accessToken":"sso-token","expiresAt":"2025-06-15T12:00:01Z","refreshToken":"r"})");
    cached.close();
    m_role.cacheKey = cacheKey;
    const auto token = sso::cachedToken(folder.path(), m_role, m_clock.utc());
    QVERIFY2(token.ok(), token.ok() ? "" : qPrintable(token.error().detail));
    QCOMPARE(*token, Secret(QByteArray("sso-token")));
    QCOMPARE(sso::cachedToken(folder.path(), m_role, m_clock.utc() + std::chrono::seconds(1)).error().code, ErrorCode::SignInRequired);
}

void TestSso::wantsASignIn_data()
{
    QTest::addColumn<QByteArray>("cached");
    QTest::addColumn<QString>("words");
    QTest::newRow("never") << QByteArray() << QStringLiteral("nobody has signed in");
    QTest::newRow("expired") << QByteArray(R"({"accessToken":"hidden","expiresAt":"2025-06-15T12:00:00Z"})")
                             << QStringLiteral("has expired");
    QTest::newRow("truncated") << QByteArray(R"({"accessToken":"hidden","exp)") << QStringLiteral("cannot be read");
    QTest::newRow("without an end") << QByteArray(R"({"accessToken":"hidden"})") << QStringLiteral("cannot be read");
    QTest::newRow("without a token") << QByteArray(R"({"expiresAt":"2025-06-15T13:00:00Z"})") << QStringLiteral("cannot be read");
}

void TestSso::wantsASignIn()
{
    QFETCH(QByteArray, cached);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    m_role.cacheKey = QStringLiteral("my-sso");
    if (!cached.isEmpty()) {
        QFile file(folder.filePath(QStringLiteral("0ad374308c5a4e22f723adf10145eafad7c4031c.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(cached);
    }
    const auto token = sso::cachedToken(folder.path(), m_role, m_clock.utc());
    QVERIFY(!token.ok());
    QCOMPARE(token.error().code, ErrorCode::SignInRequired);
    QVERIFY2(token.error().detail.contains(words), qPrintable(token.error().detail));
    QVERIFY(token.error().detail.endsWith(QStringLiteral("aws sso login --profile work")));
    QVERIFY(!token.error().detail.contains(QStringLiteral("hidden")));
}

void TestSso::asksWithTheToken()
{
    const auto found = credentials();
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, (Credentials{QStringLiteral("A"), Secret(QByteArray("s")), Secret(QByteArray("t"))}));
    QCOMPARE(*found->expiresAt, UtcTime(std::chrono::milliseconds(1'749'992'400'500)));
    const HttpServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/federation/credentials?role_name=Dev%2BOps%3D1%40a%2Cb.c-d_e&account_id=111122223333"));
    QCOMPARE(request.headers.value("x-amz-sso_bearer_token"), QByteArray("sso-token"));
}

void TestSso::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("token no longer taken") << 401 << QByteArray(R"({"message":"Session token not found or invalid"})")
                                           << ErrorCode::SignInRequired << QStringLiteral("aws sso login --profile work");
    QTest::newRow("not assigned") << 403
                                  << QByteArray(R"({"__type":"com.amazonaws.switchboard.portal#ForbiddenException","message":"No access"})")
                                  << ErrorCode::Unauthorized << QStringLiteral("No access");
    QTest::newRow("throttled") << 429 << QByteArray(R"({"__type":"TooManyRequestsException","message":"Slow down"})")
                               << ErrorCode::RateLimitExceeded << QStringLiteral("Slow down");
    QTest::newRow("a gateway's page") << 502 << QByteArray("<html>") << ErrorCode::ServiceError << QStringLiteral("status 502");
}

void TestSso::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    m_server->setAnswer(HttpServer::always(HttpServer::response(status, body)));
    const auto refused = credentials();
    QVERIFY(!refused.ok());
    QTEST(refused.error().code, "code");
    QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail));
}

void TestSso::answersWithoutCredentials_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("no secret") << QByteArray(R"({"roleCredentials":{"accessKeyId":"A","expiration":1749992400000}})");
    QTest::newRow("no end") << QByteArray(R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"s"}})");
}

void TestSso::answersWithoutCredentials()
{
    QFETCH(QByteArray, body);
    m_server->setAnswer(HttpServer::always(HttpServer::response(200, body)));
    QCOMPARE(credentials().error().code, ErrorCode::InvalidFrame);
}

QTEST_GUILESS_MAIN(TestSso)
#include "tst_sso.moc"
