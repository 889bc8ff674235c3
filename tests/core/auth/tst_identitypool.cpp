// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/identitypool.h"
#include "core/http/networkclient.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>

using namespace eventscope;
using test::HttpServer;

class TestIdentityPool final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGuestKeepsItsIdentity();
    void aUserBringsTheIdToken();
    void anotherUserIsAnotherIdentity();
    void aDeletedIdentityIsAskedForAnew();
    void answersWithoutCredentials_data();
    void answersWithoutCredentials();
    void errors_data();
    void errors();
    void providers();

private:
    [[nodiscard]] Result<Fetched<Credentials>> credentials(IdentityPool &pool, const std::optional<IdentityPool::Login> &login = {}) const
    {
        const auto future = pool.credentials(login);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] IdentityPoolSettings settings() const
    {
        return {QStringLiteral("eu-west-1:0b0c4a7e"), {}, QStringLiteral("http://127.0.0.1:%1").arg(m_server->port())};
    }
    [[nodiscard]] QJsonObject body(int index) const { return QJsonDocument::fromJson(m_server->requests().at(index).body).object(); }

    http::NetworkClient m_client;
    std::unique_ptr<HttpServer> m_server;
    QByteArray m_error;
};

namespace {

IdentityPool::Login login(const QByteArray &subject)
{
    const QByteArray claims = R"({"sub":")" + subject + "\"}";
    return {QStringLiteral("provider"),
            Secret("e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln")};
}

} // namespace

void TestIdentityPool::init()
{
    failOnWarnings();
    m_error.clear();
    m_server = std::make_unique<HttpServer>([this](QTcpSocket &socket, const HttpServer::Request &request) {
        if (!m_error.isEmpty())
            socket.write(HttpServer::response(400, m_error));
        else if (request.headers.value("x-amz-target") == "AWSCognitoIdentityService.GetId")
            socket.write(HttpServer::response(200, R"({"IdentityId":"eu-west-1:me"})"));
        else
            socket.write(HttpServer::response(
                200,
                R"({"Credentials":{"AccessKeyId":"A","SecretKey":"s","SessionToken":"t","Expiration":1749992400.5},"IdentityId":"x"})"));
    });
}

void TestIdentityPool::aGuestKeepsItsIdentity()
{
    IdentityPool pool(settings(), m_client);
    const auto first = credentials(pool);
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->value, (Credentials{QStringLiteral("A"), Secret(QByteArray("s")), Secret(QByteArray("t"))}));
    QCOMPARE(*first->expiresAt, UtcTime(std::chrono::milliseconds(1'749'992'400'500)));
    QVERIFY(credentials(pool).ok());
    QCOMPARE(m_server->requests().size(), 3); // GetId once
    QCOMPARE(body(0), QJsonObject({{QStringLiteral("IdentityPoolId"), QStringLiteral("eu-west-1:0b0c4a7e")}}));
    QCOMPARE(body(1), QJsonObject({{QStringLiteral("IdentityId"), QStringLiteral("eu-west-1:me")}}));
}

void TestIdentityPool::aUserBringsTheIdToken()
{
    IdentityPool pool(settings(), m_client);
    const auto user = login("ana");
    QVERIFY(credentials(pool, user).ok());
    for (int call = 0; call < 2; ++call)
        QCOMPARE(body(call)[QLatin1String("Logins")][QLatin1String("provider")].toString(), QString::fromLatin1(user.idToken.reveal()));
}

void TestIdentityPool::anotherUserIsAnotherIdentity()
{
    IdentityPool pool(settings(), m_client);
    QVERIFY(credentials(pool, login("ana")).ok());
    QVERIFY(credentials(pool, login("ana")).ok());
    QVERIFY(credentials(pool, login("ben")).ok());
    QCOMPARE(m_server->requests().size(), 5);
}

void TestIdentityPool::aDeletedIdentityIsAskedForAnew()
{
    IdentityPool pool(settings(), m_client);
    QVERIFY(credentials(pool).ok());
    m_error = R"({"__type":"ResourceNotFoundException","message":"Identity 'eu-west-1:me' not found."})";
    QCOMPARE(credentials(pool).error().code, ErrorCode::ResourceNotFound);
    m_error.clear();
    QVERIFY(credentials(pool).ok());
    QCOMPARE(m_server->requests().size(), 5);
    QCOMPARE(m_server->requests().at(3).headers.value("x-amz-target"), QByteArray("AWSCognitoIdentityService.GetId"));
}

void TestIdentityPool::answersWithoutCredentials_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("an identity that is none") << QByteArray(R"({"IdentityId":7})");
    QTest::newRow("no key") << QByteArray(R"({"IdentityId":"i","Credentials":{"AccessKeyId":"A","Expiration":1749992400}})");
    QTest::newRow("no end") << QByteArray(R"({"IdentityId":"i","Credentials":{"AccessKeyId":"A","SecretKey":"s"}})");
    QTest::newRow("an end that is none") << QByteArray(
        R"({"IdentityId":"i","Credentials":{"AccessKeyId":"A","SecretKey":"s","Expiration":1e300}})");
}

void TestIdentityPool::answersWithoutCredentials()
{
    QFETCH(QByteArray, answer);
    m_server->setAnswer(HttpServer::always(HttpServer::response(200, answer)));
    IdentityPool pool(settings(), m_client);
    QCOMPARE(credentials(pool).error().code, ErrorCode::InvalidFrame);
}

void TestIdentityPool::errors_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("login expired") << QByteArray("NotAuthorizedException") << ErrorCode::Unauthorized;
    QTest::newRow("no such pool") << QByteArray("ResourceNotFoundException") << ErrorCode::ResourceNotFound;
    QTest::newRow("no roles") << QByteArray("InvalidIdentityPoolConfigurationException") << ErrorCode::InvalidInput;
}

void TestIdentityPool::errors()
{
    QFETCH(QByteArray, type);
    m_error = R"({"__type":")" + type + R"(","message":"no"})";
    IdentityPool pool(settings(), m_client);
    QTEST(credentials(pool).error().code, "code");
    IdentityPool bad({QStringLiteral("eu-west-1"), {}, {}}, m_client);
    QCOMPARE(credentials(bad).error().code, ErrorCode::InvalidArgument);
}

void TestIdentityPool::providers()
{
    QCOMPARE(IdentityPool::providerOf(QStringLiteral("eu-west-1_Ab1")),
             QStringLiteral("cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab1"));
    QCOMPARE(IdentityPool::providerOf(QStringLiteral("cn-north-1_Ab1")),
             QStringLiteral("cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_Ab1"));
}

QTEST_GUILESS_MAIN(TestIdentityPool)
#include "tst_identitypool.moc"
