// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcprovider.h"
#include "core/http/networkclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace eventscope;
using test::HttpServer;

class TestOidcProvider final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void discoversOnce();
    void badIssuers_data();
    void badIssuers();
    void asksWithProof();
    void redeems();
    void refreshesWithASecret();
    void aSecretInAHeader();
    void httpsIsNotLeft_data();
    void httpsIsNotLeft();
    void lifeOfTokens_data();
    void lifeOfTokens();
    void errors_data();
    void errors();
    void revokes();

private:
    [[nodiscard]] QByteArray document() const;
    [[nodiscard]] QByteArray respond(const HttpServer::Request &request);
    [[nodiscard]] QString issuer() const { return QStringLiteral("http://127.0.0.1:%1/realm").arg(m_server->port()); }
    void useProvider(const OidcSettings &settings, const Secret &clientSecret = {});
    template<typename T>
    [[nodiscard]] static T now(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] QUrlQuery lastForm() const { return QUrlQuery(QString::fromLatin1(m_server->requests().constLast().body)); }

    test::FakeClock m_clock;
    http::NetworkClient m_client;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<OidcProvider> m_provider;
    OidcSettings m_settings;
    QByteArray m_document; ///< instead of the proper one
    int m_tokenStatus = 200;
    QByteArray m_tokens;
};

namespace {

/// Answers everything with one document, over no network.
class DocumentClient final : public http::Client
{
public:
    explicit DocumentClient(QByteArray document)
        : m_document(std::move(document))
    {
    }
    [[nodiscard]] QFuture<Result<http::Response>> send(const http::Request & /*request*/) override
    {
        return QtFuture::makeReadyFuture(Result<http::Response>(http::Response{200, {}, m_document}));
    }

private:
    QByteArray m_document;
};

} // namespace

void TestOidcProvider::init()
{
    failOnWarnings();
    m_document.clear();
    m_tokenStatus = 200;
    m_tokens = R"({"access_token":"at","id_token":"it","refresh_token":"rt","expires_in":600,"token_type":"Bearer"})";
    m_server
        = std::make_unique<HttpServer>([this](QTcpSocket &socket, const HttpServer::Request &request) { socket.write(respond(request)); });
    m_settings = {issuer(), QStringLiteral("app"), QStringLiteral("openid  orders"), false, 0};
    useProvider(m_settings);
}

QByteArray TestOidcProvider::document() const
{
    const QByteArray base = issuer().toLatin1();
    return R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base + R"(/authorize?tenant=1","token_endpoint":")" + base
        + R"(/token","revocation_endpoint":")" + base + R"(/revoke"})";
}

QByteArray TestOidcProvider::respond(const HttpServer::Request &request)
{
    if (request.target == "/realm/.well-known/openid-configuration")
        return HttpServer::response(200, m_document.isNull() ? document() : m_document);
    if (request.target == "/realm/token")
        return HttpServer::response(m_tokenStatus, m_tokens);
    return HttpServer::response(request.target == "/realm/revoke" ? 200 : 404, {});
}

void TestOidcProvider::useProvider(const OidcSettings &settings, const Secret &clientSecret)
{
    m_provider = std::make_unique<OidcProvider>(settings, clientSecret, m_client, m_clock);
}

void TestOidcProvider::discoversOnce()
{
    QVERIFY(now(m_provider->discover()).ok());
    const auto endpoints = now(m_provider->discover());
    QCOMPARE(endpoints->token.toString(), issuer() + QStringLiteral("/token"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestOidcProvider::badIssuers_data()
{
    QTest::addColumn<QString>("issuerText");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no URL") << QStringLiteral("example") << QByteArray() << ErrorCode::InvalidUrl;
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.com") << QByteArray() << ErrorCode::InvalidUrl;
    QTest::newRow("of another issuer") << QString() << QByteArray(R"({"issuer":"https://evil.example"})") << ErrorCode::InvalidFrame;
    QTest::newRow("HTML") << QString() << QByteArray("<html>") << ErrorCode::InvalidFrame;
    QTest::newRow("nothing there") << QStringLiteral("PORT/elsewhere") << QByteArray() << ErrorCode::ResourceNotFound;
}

void TestOidcProvider::badIssuers()
{
    QFETCH(QString, issuerText);
    QFETCH(QByteArray, document);
    m_document = document;
    if (!issuerText.isEmpty())
        m_settings.issuer = issuerText.replace(QStringLiteral("PORT"), QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    useProvider(m_settings);
    QTEST(now(m_provider->discover()).error().code, "code");
    QVERIFY(!now(m_provider->refresh(Secret(QByteArray("rt")))).ok());
}

void TestOidcProvider::asksWithProof()
{
    const auto endpoints = now(m_provider->discover());
    const OidcAttempt attempt = OidcAttempt::make(QUrl(QStringLiteral("http://127.0.0.1:4711/")));
    QVERIFY(!attempt.state.isEmpty() && attempt.state != attempt.pkce.verifier.reveal());
    QVERIFY(attempt.pkce.verifier != OidcAttempt::make(attempt.redirect).pkce.verifier);
    const QUrl url = m_provider->authorizationUrl(*endpoints, attempt);
    QVERIFY(url.toString().startsWith(issuer() + QStringLiteral("/authorize?")));
    const QUrlQuery query(url);
    const auto value = [&query](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    QCOMPARE(value("tenant"), QStringLiteral("1"));
    QCOMPARE(value("response_type"), QStringLiteral("code"));
    QCOMPARE(value("client_id"), QStringLiteral("app"));
    QCOMPARE(value("scope"), QStringLiteral("openid orders"));
    QCOMPARE(value("redirect_uri"), QStringLiteral("http://127.0.0.1:4711/"));
    QCOMPARE(value("state"), QString::fromLatin1(attempt.state));
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    const QByteArray challenge = QByteArray::fromBase64(value("code_challenge").toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(challenge, QCryptographicHash::hash(attempt.pkce.verifier.reveal(), QCryptographicHash::Sha256));
    QVERIFY(!url.toEncoded().contains(attempt.pkce.verifier.reveal()));
}

void TestOidcProvider::redeems()
{
    const OidcAttempt attempt = OidcAttempt::make(QUrl(QStringLiteral("http://127.0.0.1:4711/")));
    const auto tokens = now(m_provider->redeem("the code/+", attempt));
    QVERIFY(tokens.ok());
    QCOMPARE(tokens->accessToken, Secret(QByteArray("at")));
    QCOMPARE(tokens->idToken, Secret(QByteArray("it")));
    QCOMPARE(tokens->refreshToken, Secret(QByteArray("rt")));
    const auto value = [form = lastForm()](const char *name) { return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    QCOMPARE(value("grant_type"), QStringLiteral("authorization_code"));
    QCOMPARE(value("code"), QStringLiteral("the code/+"));
    QCOMPARE(value("code_verifier"), QString::fromLatin1(attempt.pkce.verifier.reveal()));
    QCOMPARE(value("redirect_uri"), QStringLiteral("http://127.0.0.1:4711/"));
    QCOMPARE(value("client_id"), QStringLiteral("app"));
    QVERIFY(!lastForm().hasQueryItem(QStringLiteral("client_secret")));
}

void TestOidcProvider::refreshesWithASecret()
{
    useProvider(m_settings, Secret(QByteArray("s3cret&")));
    QVERIFY(now(m_provider->refresh(Secret(QByteArray("rt")))).ok());
    QCOMPARE(lastForm().queryItemValue(QStringLiteral("refresh_token"), QUrl::FullyDecoded), QStringLiteral("rt"));
    QCOMPARE(lastForm().queryItemValue(QStringLiteral("client_secret"), QUrl::FullyDecoded), QStringLiteral("s3cret&"));
}

void TestOidcProvider::aSecretInAHeader()
{
    m_document = document().replace("}", R"(,"token_endpoint_auth_methods_supported":["client_secret_basic"]})");
    useProvider(m_settings, Secret(QByteArray("s3cret:&")));
    QVERIFY(now(m_provider->refresh(Secret(QByteArray("rt")))).ok());
    const QByteArray credentials = m_server->requests().constLast().headers.value("authorization");
    QCOMPARE(credentials, "Basic " + QByteArray("app:s3cret%3A%26").toBase64());
    QVERIFY(!lastForm().hasQueryItem(QStringLiteral("client_secret")));
}

void TestOidcProvider::httpsIsNotLeft_data()
{
    QTest::addColumn<QByteArray>("http"); // the endpoint that is not safe
    QTest::addColumn<bool>("isRight");
    QTest::newRow("all safe") << QByteArray("") << true;
    QTest::newRow("authorization") << QByteArray("authorization_endpoint") << false;
    QTest::newRow("token") << QByteArray("token_endpoint") << false;
    QTest::newRow("revocation") << QByteArray("revocation_endpoint") << false;
}

void TestOidcProvider::httpsIsNotLeft()
{
    QFETCH(QByteArray, http);
    QFETCH(bool, isRight);
    QByteArray text = R"({"issuer":"https://id.example")";
    for (const QByteArray &name : {QByteArray("authorization_endpoint"), QByteArray("token_endpoint"), QByteArray("revocation_endpoint")})
        text += ",\"" + name + "\":\"" + (name == http ? "http" : "https") + "://id.example/x\"";
    DocumentClient client(text + '}');
    OidcSettings settings = m_settings;
    settings.issuer = QStringLiteral("https://id.example");
    OidcProvider provider(settings, {}, client, m_clock);
    const auto endpoints = now(provider.discover());
    QCOMPARE(endpoints.ok(), isRight);
    QVERIFY(isRight || endpoints.error().code == ErrorCode::InvalidFrame);
}

void TestOidcProvider::lifeOfTokens_data()
{
    QTest::addColumn<QByteArray>("tokens");
    QTest::addColumn<qint64>("life");
    const QByteArray claims = QByteArray(R"({"exp":)") + "1749989400}"; // ten minutes from the fake clock's start
    const QByteArray jwt = QByteArray("{}").toBase64(QByteArray::OmitTrailingEquals) + '.'
        + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    QTest::newRow("told") << QByteArray(R"({"access_token":"at","expires_in":90})") << qint64(90);
    QTest::newRow("by the token itself") << QByteArray(R"({"access_token":")") + jwt + "\"}" << qint64(600);
    QTest::newRow("not told") << QByteArray(R"({"access_token":"at"})") << qint64(300);
}

void TestOidcProvider::lifeOfTokens()
{
    QFETCH(QByteArray, tokens);
    QFETCH(qint64, life);
    m_tokens = tokens;
    const auto fresh = now(m_provider->refresh(Secret(QByteArray("rt"))));
    QVERIFY(fresh.ok());
    QCOMPARE(fresh->expiresAt, m_clock.utc() + std::chrono::seconds(life));
}

void TestOidcProvider::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("type");
    QTest::newRow("gone") << 400 << QByteArray(R"({"error":"invalid_grant","error_description":"expired"})") << ErrorCode::Unauthorized
                          << QStringLiteral("invalid_grant");
    QTest::newRow("wrong client") << 401 << QByteArray(R"({"error":"invalid_client"})") << ErrorCode::InvalidInput
                                  << QStringLiteral("invalid_client");
    QTest::newRow("a gateway") << 502 << QByteArray("<html>") << ErrorCode::ServiceError << QString();
    QTest::newRow("no token") << 200 << QByteArray("{}") << ErrorCode::InvalidFrame << QString();
}

void TestOidcProvider::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_tokenStatus = status;
    m_tokens = body;
    const auto tokens = now(m_provider->refresh(Secret(QByteArray("rt"))));
    QVERIFY(!tokens.ok());
    QTEST(tokens.error().code, "code");
    QTEST(tokens.error().type, "type");
}

void TestOidcProvider::revokes()
{
    QVERIFY(now(m_provider->revoke(Secret(QByteArray("rt")))).ok());
    QCOMPARE(m_server->requests().constLast().target, QByteArray("/realm/revoke"));
    QCOMPARE(lastForm().queryItemValue(QStringLiteral("token")), QStringLiteral("rt"));
}

QTEST_GUILESS_MAIN(TestOidcProvider)
#include "tst_oidcprovider.moc"
