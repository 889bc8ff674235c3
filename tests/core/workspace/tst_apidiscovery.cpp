// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sigv4.h"
#include "core/http/networkclient.h"
#include "core/workspace/apidiscovery.h"
#include "core/workspace/controlplane.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fixtures.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>

using namespace eventscope;
using test::HttpServer;
using Kind = AuthorizerSettings::Kind;

namespace {

constexpr char secretKey[] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

Credentials credentials(const char *secret = secretKey)
{
    return {QStringLiteral("AKIDEXAMPLE"), Secret(QByteArray(secret)), Secret(QByteArrayLiteral("session/+token"))};
}

QByteArray api(const char *id, const char *mode)
{
    const QByteArray host = QByteArray(id) + ".appsync-api.eu-west-1.amazonaws.com";
    return R"({"apiId":")" + QByteArray(id) + R"(","name":"Api )" + id + R"(","dns":{"HTTP":")" + host
        + R"("},"eventConfig":{"authProviders":[{"authType":")" + mode + R"("}],"connectionAuthModes":[{"authType":")" + mode + R"("}]}})";
}

} // namespace

/// The control plane as a loopback server: it answers by path, and checks the signature of every request first.
class TestApiDiscovery final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestsAreSignedAsInTheVectors_data();
    void requestsAreSignedAsInTheVectors();
    void findsApisWithKeysAndNamespaces();
    void searchersCredentialsGoAlong();
    void pages();
    void throttledThenAnswered();
    void throttledForGood();
    void missingPermissionIsNoted();
    void unauthorized();
    void malformedAnswers_data();
    void malformedAnswers();
    void apiWithoutHostsDoesNotStopTheOthers();
    void cancelledFromItsOwnSlot();
    void startsOver();
    void notARegion();
    void unreachable();

private:
    void answer(QTcpSocket &socket, const HttpServer::Request &request);
    [[nodiscard]] QByteArray refusal(const HttpServer::Request &request) const;
    [[nodiscard]] QStringList askedPaths() const;
    void run(const Credentials &by = credentials());

    test::FakeClock m_clock;
    http::NetworkClient m_client;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<ApiDiscovery> m_discovery;
    QMap<QString, QList<QByteArray>> m_answers; ///< by target; the last one stays
    QList<ApiDiscovery::Found> m_found;
    QList<Result<void>> m_finished;
};

void TestApiDiscovery::init()
{
    failOnWarnings();
    m_found.clear();
    m_finished.clear();
    m_server = std::make_unique<HttpServer>([this](QTcpSocket &socket, const HttpServer::Request &request) { answer(socket, request); });
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    m_discovery = std::make_unique<ApiDiscovery>(m_client, m_clock, url, nullptr, [] { return 0.0; });
    connect(m_discovery.get(), &ApiDiscovery::found, this, [this](const ApiDiscovery::Found &one) { m_found << one; });
    connect(m_discovery.get(), &ApiDiscovery::finished, this, [this](const Result<void> &result) { m_finished << result; });
    m_answers = {
        {QStringLiteral("/v2/apis?maxResults=25"), {HttpServer::response(200, R"({"apis":[)" + api("a", "API_KEY") + "]}")}},
        {QStringLiteral("/v2/apis/a"), {HttpServer::response(200, R"({"api":)" + api("a", "API_KEY") + "}")}},
        {QStringLiteral("/v2/apis/a/channelNamespaces?maxResults=25"),
         {HttpServer::response(200, R"({"channelNamespaces":[{"name":"default"},{"name":"orders"}]})")}},
        {QStringLiteral("/v1/apis/a/apikeys?maxResults=25"),
         {HttpServer::response(200, R"({"apiKeys":[{"id":"da2-over","expires":1},{"id":"da2-last","expires":1800000000},
                                       {"id":"da2-first","expires":1790000000}]})")}},
    };
}

QByteArray TestApiDiscovery::refusal(const HttpServer::Request &request) const
{
    AuthorizationFields headers;
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        headers.append({header.key(), header.value()});
    const QUrl url(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->port()).arg(QString::fromUtf8(request.target)), QUrl::StrictMode);
    const auto secretFor = [](const QString &id) {
        return id == QLatin1String("AKIDEXAMPLE") ? std::optional(Secret(QByteArray(secretKey))) : std::nullopt;
    };
    const auto verified = sigv4::verify({request.method, url, headers, request.body}, secretFor, m_clock.utc(), {"eu-west-1", "appsync"});
    if (verified && request.headers.value("x-amz-security-token") == "session/+token")
        return {};
    return HttpServer::response(401, R"({"message":"The signature does not match"})", "application/json",
                                "x-amzn-ErrorType: UnauthorizedException\r\n");
}

void TestApiDiscovery::answer(QTcpSocket &socket, const HttpServer::Request &request)
{
    if (const QByteArray refused = refusal(request); !refused.isEmpty()) {
        socket.write(refused);
        return;
    }
    QList<QByteArray> &left = m_answers[QString::fromUtf8(request.target)];
    if (left.isEmpty())
        left << HttpServer::response(404, R"({"message":"unknown path"})");
    socket.write(left.size() > 1 ? left.takeFirst() : left.first());
}

QStringList TestApiDiscovery::askedPaths() const
{
    QStringList paths;
    for (const HttpServer::Request &request : m_server->requests())
        paths << QString::fromUtf8(request.target);
    return paths;
}

void TestApiDiscovery::run(const Credentials &by)
{
    m_discovery->start(QStringLiteral("eu-west-1"), by);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished.size(), 1, 20'000);
}

void TestApiDiscovery::requestsAreSignedAsInTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : test::vectors(QStringLiteral("sigv4_control_plane"))) {
        if (vector[QLatin1String("request")][QLatin1String("method")] == QLatin1String("GET"))
            QTest::newRow(qPrintable(vector[QLatin1String("id")].toString())) << vector.toObject();
    }
}

void TestApiDiscovery::requestsAreSignedAsInTheVectors()
{
    QFETCH(QJsonObject, vector);
    const auto text = [](const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toString(); };
    const QJsonValue given = vector.value(QLatin1String("credentials"));
    const Credentials by{text(given, "accessKeyId"), Secret(text(given, "secretAccessKey")), Secret(text(given, "sessionToken"))};
    const QUrl url(text(vector.value(QLatin1String("request")), "url"), QUrl::StrictMode);
    const auto request
        = ControlPlane::signedGet(url, by, text(vector, "region"), *sigv4::parseAmzDate(text(vector, "amz_date").toLatin1()));
    QCOMPARE(request.method, "GET");
    QVERIFY(request.headers.contains({QByteArray("Authorization"), text(vector, "authorization").toLatin1()}));
}

void TestApiDiscovery::findsApisWithKeysAndNamespaces()
{
    run();
    QVERIFY(m_finished.first().ok());
    QCOMPARE(m_found.size(), 1);
    const ApiDiscovery::Found &found = m_found.first();
    QCOMPARE(found.apiId, QStringLiteral("a"));
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.endpoint.settings.name, QStringLiteral("Api a"));
    QCOMPARE(found.endpoint.settings.url, QStringLiteral("https://a.appsync-api.eu-west-1.amazonaws.com/event"));
    QCOMPARE(found.endpoint.settings.namespaces, (QStringList{QStringLiteral("default"), QStringLiteral("orders")}));
    QCOMPARE(found.endpoint.settings.connectAuthorizer, QStringLiteral("api-key"));
    QCOMPARE(found.endpoint.secrets, (QList<QPair<QString, Secret>>{{QStringLiteral("api-key/apiKey"), Secret(QByteArray("da2-last"))}}));
    QCOMPARE(found.endpoint.missing, QStringList());
    QCOMPARE(askedPaths().size(), 4);
}

void TestApiDiscovery::searchersCredentialsGoAlong()
{
    m_answers[QStringLiteral("/v2/apis/a")] = {HttpServer::response(200, R"({"api":)" + api("a", "AWS_IAM") + "}")};
    run();
    const ImportedEndpoint found = m_found.first().endpoint;
    QCOMPARE(found.missing, QStringList(QStringLiteral("credentials")));
    AuthorizerSettings iam;
    iam.id = QStringLiteral("searcher");
    iam.kind = Kind::Iam;
    iam.accessKeyId = QStringLiteral("AKIDEXAMPLE");
    const ImportedEndpoint completed
        = ApiDiscovery::signedBy(found, iam, {{QStringLiteral("secretAccessKey"), Secret(QByteArray("typed"))}});
    QVERIFY(completed.missing.isEmpty());
    QCOMPARE(completed.settings.connectAuthorizer, QStringLiteral("iam-profile"));
    const AuthorizerSettings *authorizer = completed.settings.authorizer(QStringLiteral("iam-profile"));
    QVERIFY(authorizer);
    QCOMPARE(authorizer->kind, Kind::Iam);
    QCOMPARE(authorizer->accessKeyId, QStringLiteral("AKIDEXAMPLE"));
    QCOMPARE(completed.secrets,
             (QList<QPair<QString, Secret>>{{QStringLiteral("iam-profile/secretAccessKey"), Secret(QByteArray("typed"))}}));
}

void TestApiDiscovery::pages()
{
    const QString first = QStringLiteral("/v2/apis?maxResults=25");
    m_answers[first] = {HttpServer::response(200, R"({"apis":[)" + api("a", "AWS_IAM") + R"(],"nextToken":"a+b/c=="})")};
    m_answers[first + QStringLiteral("&nextToken=a%2Bb%2Fc%3D%3D")]
        = {HttpServer::response(200, R"({"apis":[)" + api("b", "AWS_LAMBDA") + "]}")};
    m_answers[QStringLiteral("/v2/apis/a")] = {HttpServer::response(200, R"({"api":)" + api("a", "AWS_IAM") + "}")};
    m_answers[QStringLiteral("/v2/apis/b")] = {HttpServer::response(200, R"({"api":)" + api("b", "AWS_LAMBDA") + "}")};
    const QString namespaces = QStringLiteral("/v2/apis/b/channelNamespaces?maxResults=25");
    m_answers[namespaces] = {HttpServer::response(200, R"({"channelNamespaces":[{"name":"one"}],"nextToken":"2"})")};
    m_answers[namespaces + QStringLiteral("&nextToken=2")] = {HttpServer::response(200, R"({"channelNamespaces":[{"name":"two"}]})")};
    run();
    QVERIFY(m_finished.first().ok());
    QCOMPARE(m_found.size(), 2);
    QCOMPARE(m_found.at(0).endpoint.settings.authorizers.first().kind, Kind::IamProfile);
    QCOMPARE(m_found.at(1).endpoint.settings.authorizers.first().kind, Kind::Token);
    QCOMPARE(m_found.at(1).endpoint.settings.namespaces, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QVERIFY(!askedPaths().join(QLatin1Char(' ')).contains(QLatin1String("apikeys"))); // neither has that mode
}

void TestApiDiscovery::throttledThenAnswered()
{
    const QByteArray busy = HttpServer::response(429, R"({"message":"slow down"})");
    const QByteArray throttling = HttpServer::response(400, R"({"__type":"com.amazon#ThrottlingException","message":"slow down"})");
    m_answers[QStringLiteral("/v2/apis?maxResults=25")].prepend(busy);
    m_answers[QStringLiteral("/v2/apis/a")].prepend(throttling);
    run();
    QVERIFY(m_finished.first().ok());
    QCOMPARE(m_found.size(), 1);
    QVERIFY(m_found.first().problems.isEmpty());
    QCOMPARE(askedPaths().size(), 6);
}

void TestApiDiscovery::throttledForGood()
{
    m_answers[QStringLiteral("/v2/apis?maxResults=25")] = {HttpServer::response(429, R"({"message":"slow down"})")};
    run();
    QCOMPARE(m_finished.first().error().code, ErrorCode::RateLimitExceeded);
    QCOMPARE(askedPaths().size(), 1 + ControlPlane::maxRetries);
}

void TestApiDiscovery::missingPermissionIsNoted()
{
    const QByteArray denied
        = HttpServer::response(403, R"({"message":"not permitted"})", "application/json", "x-amzn-ErrorType: AccessDeniedException\r\n");
    m_answers[QStringLiteral("/v2/apis/a")] = {denied};
    m_answers[QStringLiteral("/v1/apis/a/apikeys?maxResults=25")] = {denied};
    run();
    QVERIFY(m_finished.first().ok());
    QCOMPARE(m_found.size(), 1);
    const ApiDiscovery::Found &found = m_found.first();
    QCOMPARE(found.problems.size(), 2);
    QCOMPARE(found.problems.at(0),
             (Error{ErrorCode::Unauthorized, QStringLiteral("GetApi: not permitted"), 403, QStringLiteral("AccessDeniedException")}));
    QVERIFY(found.problems.at(1).detail.startsWith(QStringLiteral("ListApiKeys")));
    QCOMPARE(found.endpoint.settings.namespaces.size(), 2);
    QCOMPARE(found.endpoint.missing, QStringList{QStringLiteral("apiKey")});
}

void TestApiDiscovery::unauthorized()
{
    run(credentials("wrong"));
    QCOMPARE(m_finished.first().error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_finished.first().error().type, QStringLiteral("UnauthorizedException"));
    QVERIFY(m_found.isEmpty());
    QCOMPARE(askedPaths().size(), 1);
}

void TestApiDiscovery::malformedAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<html>hello</html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray(R"({"graphqlApis":[]})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the same page for ever") << QByteArray(R"({"apis":[],"nextToken":"1"})");
}

void TestApiDiscovery::malformedAnswers()
{
    QFETCH(QByteArray, body);
    const QString path = QStringLiteral("/v2/apis?maxResults=25");
    m_answers[path] = {HttpServer::response(200, body)};
    m_answers[path + QStringLiteral("&nextToken=1")] = {HttpServer::response(200, body)};
    run();
    QVERIFY(!m_finished.first().ok());
    QCOMPARE(m_finished.first().error().code, ErrorCode::InvalidFrame);
}

void TestApiDiscovery::apiWithoutHostsDoesNotStopTheOthers()
{
    m_answers[QStringLiteral("/v2/apis?maxResults=25")]
        = {HttpServer::response(200, R"({"apis":[{"apiId":"x","name":"X"},)" + api("a", "API_KEY") + "]}")};
    run();
    QCOMPARE(m_found.size(), 1);
    QCOMPARE(m_finished.first().error().code, ErrorCode::InvalidFrame);
    QVERIFY(m_finished.first().error().detail.contains(QLatin1Char('X')));
}

void TestApiDiscovery::cancelledFromItsOwnSlot()
{
    m_answers[QStringLiteral("/v2/apis?maxResults=25")]
        = {HttpServer::response(200, R"({"apis":[)" + api("a", "API_KEY") + ',' + api("a", "API_KEY") + "]}")};
    connect(m_discovery.get(), &ApiDiscovery::found, m_discovery.get(), &ApiDiscovery::cancel);
    m_discovery->start(QStringLiteral("eu-west-1"), credentials());
    QTRY_COMPARE(m_found.size(), 1);
    // Another one over the same client comes to its end: the cancelled one would have told its second API by then.
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    ApiDiscovery other(m_client, m_clock, url);
    int told = 0;
    bool isOver = false;
    connect(&other, &ApiDiscovery::found, this, [&told] { ++told; });
    connect(&other, &ApiDiscovery::finished, this, [&isOver] { isOver = true; });
    other.start(QStringLiteral("eu-west-1"), credentials());
    QTRY_VERIFY(isOver);
    QCOMPARE(told, 2);
    QCOMPARE(m_found.size(), 1);
    QVERIFY(m_finished.isEmpty());
}

void TestApiDiscovery::startsOver()
{
    m_discovery->start(QStringLiteral("eu-west-1"), credentials("wrong"));
    run();
    QVERIFY(m_finished.first().ok());
    QCOMPARE(m_found.size(), 1);
}

void TestApiDiscovery::notARegion()
{
    for (const char *region : {"", "evil.example/", "EU"}) {
        m_finished.clear();
        m_discovery->start(QString::fromLatin1(region), credentials());
        QVERIFY(m_finished.isEmpty());
        QTRY_COMPARE(m_finished.size(), 1);
        QCOMPARE(m_finished.first().error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY(m_server->requests().isEmpty());
}

void TestApiDiscovery::unreachable()
{
    m_server.reset();
    run();
    QCOMPARE(m_finished.first().error().code, ErrorCode::ConnectionRefused);
}

QTEST_GUILESS_MAIN(TestApiDiscovery)
#include "tst_apidiscovery.moc"
