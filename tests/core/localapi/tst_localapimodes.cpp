// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwk.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace eventscope;
using test::RealtimeClient;
using test::RunningApi;

namespace {

constexpr char denied[] = "UnauthorizedException 401 You are not authorized to make this call.";
constexpr char poolIssuer[] = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_pool";
constexpr char oidcIssuer[] = "https://id.example";

constexpr QByteArray::Base64Options base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Seconds since 1970 of the fixture's clock.
qint64 now()
{
    return std::chrono::duration_cast<std::chrono::seconds>(test::FakeClock().utc().time_since_epoch()).count();
}

QByteArray claims(const QString &issuer, const QJsonObject &others)
{
    QJsonObject all{{QStringLiteral("iss"), issuer}, {QStringLiteral("sub"), QStringLiteral("ada")}};
    for (auto other = others.begin(); other != others.end(); ++other)
        all.insert(other.key(), other.value());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QJsonObject timesGoodFor(int seconds)
{
    return {{QStringLiteral("iat"), now() - 300}, {QStringLiteral("exp"), now() + seconds}};
}

QJsonObject goodFor(int seconds)
{
    QJsonObject claims = timesGoodFor(seconds);
    claims.insert(QStringLiteral("client_id"), QStringLiteral("web"));
    return claims;
}

/// For a minute, with other claims over those of the time.
QJsonObject goodWith(const QJsonObject &others)
{
    QJsonObject claims = timesGoodFor(60);
    for (auto other = others.begin(); other != others.end(); ++other)
        claims.insert(other.key(), other.value());
    return claims;
}

AuthorizationFields with(const QByteArray &authorization)
{
    return test::tokenFields(authorization);
}

} // namespace

class TestLocalApiModes : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTokensOfItsIssuers_data();
    void takesTokensOfItsIssuers();
    void aTokenOfOneModeDoesNotServeForTheOther();
    void aTokenEnds();
    void takesVeryLongTimesToLive();
    void takesAKeySetOfTheDefinition();
    void tellsTheKeysOfLocalTokens();
    void aKeyEnds();
    void iamKeysMayDoWhatIsAllowed_data();
    void iamKeysMayDoWhatIsAllowed();
    void asksTheLambdaCommand_data();
    void asksTheLambdaCommand();
    void tellsTheLambdaCommandWhatItIsAbout();
    void keepsAnswersOfTheLambdaCommandForTheirTime();
    void aTokenThatDoesNotMatchIsNotAskedAbout();
    void tokensOfOtherModesNeverComeToTheCommand_data();
    void tokensOfOtherModesNeverComeToTheCommand();
    void keepsTheOrderWhileTheCommandIsAsked();
    void asksTheCommandForHttpToo();

private:
    [[nodiscard]] LocalApiDefinition definition() const;
    [[nodiscard]] LocalApiDefinition lambdaDefinition(const QString &command) const;
    [[nodiscard]] LocalApiOptions options() const;
    [[nodiscard]] QByteArray token(const QString &issuer, const QJsonObject &others) const { return m_key->sign(claims(issuer, others)); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::optional<SigningKey> m_key; ///< that of the API
};

void TestLocalApiModes::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Result<SigningKey> key = SigningKey::loadOrMake(signingKeyFile(m_folder.path()));
    QVERIFY2(key.ok(), key.ok() ? "" : qPrintable(key.error().detail));
    m_key = *key;
}

LocalApiOptions TestLocalApiModes::options() const
{
    LocalApiOptions options;
    options.dataFolder = m_folder.path();
    return options;
}

LocalApiDefinition TestLocalApiModes::definition() const
{
    LocalApiDefinition made = test::testDefinition();
    LocalApiDefinition::TokenIssuer pool{AuthMode::CognitoUserPools, QLatin1String(poolIssuer)};
    pool.clientPattern = QStringLiteral("web|mobile");
    LocalApiDefinition::TokenIssuer provider{AuthMode::OpenIdConnect, QLatin1String(oidcIssuer)};
    provider.iatTtl = std::chrono::minutes(10);
    made.issuers = {pool, provider};
    made.connectionAuthModes = {AuthMode::ApiKey, AuthMode::CognitoUserPools, AuthMode::OpenIdConnect};
    made.channelNamespaces << LocalApiDefinition::Namespace{QStringLiteral("pool"),
                                                            {AuthMode::CognitoUserPools},
                                                            {AuthMode::CognitoUserPools}}
                           << LocalApiDefinition::Namespace{QStringLiteral("oidc"), {AuthMode::OpenIdConnect}, {AuthMode::OpenIdConnect}};
    return made;
}

LocalApiDefinition TestLocalApiModes::lambdaDefinition(const QString &command) const
{
    LocalApiDefinition made = test::testDefinition();
    made.lambda.command = command;
    return made;
}

void TestLocalApiModes::takesTokensOfItsIssuers_data()
{
    QTest::addColumn<QByteArray>("presented");
    QTest::addColumn<QString>("reason");
    const QString pool = QLatin1String(poolIssuer);
    const QString provider = QLatin1String(oidcIssuer);
    const auto row = [](const char *name, const QByteArray &presented, const char *reason = "") {
        QTest::newRow(name) << presented << QString::fromLatin1(reason);
    };
    const QByteArray good = token(pool, goodFor(60));
    row("pool", good);
    row("pool, with Bearer", "Bearer " + good);
    const QString aud = QStringLiteral("aud");
    const QString azp = QStringLiteral("azp");
    const QString other = QStringLiteral("api");
    row("an ID token names its client in aud", token(pool, goodWith({{aud, QStringLiteral("mobile")}})));
    row("the client in azp, an API in aud", token(pool, goodWith({{aud, other}, {azp, QStringLiteral("web")}})));
    row("the client in aud, another in azp", token(pool, goodWith({{aud, QStringLiteral("web")}, {azp, other}})));
    row("the client among several audiences", token(pool, goodWith({{aud, QJsonArray{other, QStringLiteral("web")}}})));
    row("no client in any of the three",
        token(pool, goodWith({{aud, QJsonArray{other, QStringLiteral("web2")}}, {azp, other}, {QStringLiteral("client_id"), other}})),
        "the token was made for another client");
    row("provider", token(provider, goodWith({})));
    row("ended", token(pool, goodFor(-60)), "Token expired");
    row("a clock slightly behind", token(pool, goodFor(-3)));
    const QString client = QStringLiteral("client_id");
    row("not valid yet", token(pool, goodWith({{QStringLiteral("nbf"), now() + 60}, {client, QStringLiteral("web")}})),
        "Token is not valid yet");
    row("another client", token(pool, goodWith({{client, QStringLiteral("web2")}})), "the token was made for another client");
    row("issued too long ago", token(provider, goodWith({{QStringLiteral("iat"), now() - 601}})),
        "Token expired: it was issued too long ago");
    row("without iat", token(pool, {{QStringLiteral("exp"), now() + 60}, {client, QStringLiteral("web")}}), "the token has no iat");
    row("without exp", token(pool, {{QStringLiteral("iat"), now()}, {client, QStringLiteral("web")}}), "the token has no exp");
    row("Bearer, but no JWT", "Bearer opaque", "the token is no JWT");
    row("another issuer", token(QStringLiteral("https://elsewhere.example"), goodFor(60)),
        "the token comes from an issuer that this API does not know");
    QByteArray changed = good;
    const qsizetype middle = changed.indexOf('.') + 1;
    changed.replace(middle, changed.lastIndexOf('.') - middle, claims(pool, goodFor(600)).toBase64(base64Url));
    row("claims changed", changed, "the signature of the token is wrong");
    const QByteArray payload = claims(pool, goodFor(60)).toBase64(base64Url);
    row("unsigned", QByteArray(R"({"alg":"none"})").toBase64(base64Url) + '.' + payload + '.', "tokens signed with \"none\" are not taken");
    row("signed with the public key as a secret", QByteArray(R"({"alg":"HS256"})").toBase64(base64Url) + '.' + payload + ".AAAA",
        "the issuer has no key \"\"");
    row("garbled", good.left(20), "You are not authorized to make this call.");
}

void TestLocalApiModes::takesTokensOfItsIssuers()
{
    QFETCH(QByteArray, presented);
    QFETCH(QString, reason);
    RunningApi running(options(), definition());
    RealtimeClient client;
    QVERIFY(client.openWith(running, with(presented)));
    client.send(FrameCodec::connectionInit());
    const QJsonObject answer = client.next();
    if (reason.isEmpty()) {
        QCOMPARE(answer.value(QStringLiteral("type")).toString(), QStringLiteral("connection_ack"));
        return;
    }
    QCOMPARE(answer.value(QStringLiteral("type")).toString(), QStringLiteral("connection_error"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("UnauthorizedException 401 ") + reason);
}

void TestLocalApiModes::aTokenOfOneModeDoesNotServeForTheOther()
{
    RunningApi running(options(), definition());
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const AuthorizationFields pool = with(token(QLatin1String(poolIssuer), goodFor(60)));
    const QString success = QStringLiteral("subscribe_success");
    QCOMPARE(client.ask(FrameCodec::subscribe("s", QStringLiteral("/pool/a"), pool)).value(QStringLiteral("type")).toString(), success);
    const QJsonObject refused = client.ask(FrameCodec::subscribe("t", QStringLiteral("/oidc/a"), pool));
    QCOMPARE(test::errorOf(refused), QLatin1String(denied));
    test::RawClient http(running);
    const QByteArray body = R"({"channel":"pool/a","events":["1"]})";
    QCOMPARE(http.ask(test::postRequest(running, body, pool)).status, 200);
    QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QStringLiteral("1"));
    const QByteArray other = R"({"channel":"oidc/a","events":["1"]})";
    QCOMPARE(http.ask(test::postRequest(running, other, pool)).status, 401);
}

void TestLocalApiModes::aTokenEnds()
{
    RunningApi running(options(), definition());
    RealtimeClient client;
    const AuthorizationFields pool = with(token(QLatin1String(poolIssuer), goodFor(60)));
    QVERIFY(client.openWith(running, pool));
    client.send(FrameCodec::connectionInit());
    QCOMPARE(client.next().value(QStringLiteral("type")).toString(), QStringLiteral("connection_ack"));
    running.clock.advance(std::chrono::minutes(2));
    const QJsonObject refused = client.ask(FrameCodec::publish("p", QStringLiteral("/pool/a"), {"1"}, pool));
    QCOMPARE(test::errorOf(refused), QStringLiteral("UnauthorizedException 401 Token expired"));
    QVERIFY(!client.isClosed);
}

void TestLocalApiModes::takesVeryLongTimesToLive()
{
    LocalApiDefinition made = definition();
    made.issuers[1].iatTtl = std::chrono::milliseconds::max();
    RunningApi running(options(), made);
    RealtimeClient client;
    QVERIFY(client.openWith(running, with(token(QLatin1String(oidcIssuer), goodFor(60)))));
    client.send(FrameCodec::connectionInit());
    QCOMPARE(client.next().value(QStringLiteral("type")).toString(), QStringLiteral("connection_ack"));
}

void TestLocalApiModes::takesAKeySetOfTheDefinition()
{
    QTemporaryDir elsewhere;
    const Result<SigningKey> key = SigningKey::loadOrMake(elsewhere.filePath(QStringLiteral("key.pem")));
    QVERIFY(key.ok());
    LocalApiDefinition made = definition();
    made.issuers[0].keys = JwkSet::parse(key->publicJwks()).value();
    RunningApi running(options(), made);
    RealtimeClient client;
    QVERIFY(client.openWith(running, with(key->sign(claims(QLatin1String(poolIssuer), goodFor(60))))));
    client.send(FrameCodec::connectionInit());
    QCOMPARE(client.next().value(QStringLiteral("type")).toString(), QStringLiteral("connection_ack"));
    RealtimeClient local;
    QVERIFY(local.openWith(running, with(token(QLatin1String(poolIssuer), goodFor(60)))));
    QVERIFY(test::errorOf(local.next()).startsWith(QLatin1String("UnauthorizedException 401 the issuer has no key ")));
}

void TestLocalApiModes::tellsTheKeysOfLocalTokens()
{
    RunningApi running(options(), definition());
    test::RawClient client(running);
    const auto get = [&running](const QByteArray &path) { return "GET " + path + " HTTP/1.1\r\nHost: " + running.host() + "\r\n\r\n"; };
    const test::RawAnswer configuration = client.ask(get("/.well-known/openid-configuration"));
    QCOMPARE(configuration.status, 200);
    const QUrl keys(configuration.body.value(QStringLiteral("jwks_uri")).toString());
    QCOMPARE(keys.scheme(), QStringLiteral("http"));
    QCOMPARE(keys.authority().toUtf8(), running.host());
    const test::RawAnswer told = client.ask(get(keys.path().toUtf8()));
    QCOMPARE(told.status, 200);
    QCOMPARE(told.text, m_key->publicJwks());
    QVERIFY(!told.body.value(QStringLiteral("keys")).toArray().first().toObject().contains(QStringLiteral("d")));

    // Without tokens there are no keys.
    RunningApi plain;
    test::RawClient other(plain);
    QCOMPARE(other.ask("GET /.well-known/jwks.json HTTP/1.1\r\nHost: " + plain.host() + "\r\n\r\n").status, 404);
}

void TestLocalApiModes::aKeyEnds()
{
    LocalApiDefinition made = test::testDefinition();
    made.apiKeys = {{Secret(QByteArray(test::apiKey)), test::FakeClock().utc() + std::chrono::minutes(1)}};
    RunningApi running({}, made);
    test::RawClient client(running);
    const QByteArray request = test::postRequest(running, R"({"channel":"default/a","events":["1"]})");
    QCOMPARE(client.ask(request).status, 200);
    running.clock.advance(std::chrono::minutes(1));
    const test::RawAnswer refused = client.ask(request);
    QCOMPARE(refused.status, 401);
    QCOMPARE(test::errorOf(refused.body), QLatin1String(denied));
}

void TestLocalApiModes::iamKeysMayDoWhatIsAllowed_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("allowed");
    const auto row = [](Operation operation, const char *channel, bool allowed) {
        QTest::addRow("%s %s", operationName(operation).data(), channel) << operation << QString::fromLatin1(channel) << allowed;
    };
    row(Operation::Subscribe, "/signed/orders/*", true);
    row(Operation::Subscribe, "/signed/orders/a", true);
    row(Operation::Subscribe, "/signed/orders/a/*", true);
    row(Operation::Subscribe, "/signed/*", false);
    row(Operation::Subscribe, "/signed/other", false);
    row(Operation::Publish, "/signed/orders/a", false);
    row(Operation::Publish, "/signed/inbox", true);
    row(Operation::Publish, "/signed/inbox/a", false);
}

void TestLocalApiModes::iamKeysMayDoWhatIsAllowed()
{
    QFETCH(Operation, operation);
    QFETCH(QString, channel);
    QFETCH(bool, allowed);
    LocalApiDefinition made = test::testDefinition();
    made.iamKeys.first().allow
        = {{{Operation::Connect, Operation::Subscribe}, {*ChannelPattern::parse(QStringLiteral("/signed/orders/*"))}},
           {{Operation::Publish}, {*ChannelPattern::parse(QStringLiteral("/signed/inbox"))}}};
    RunningApi running({}, made);
    RealtimeClient client;
    QVERIFY(client.openWith(running, test::iamFields(running, "{}")));
    const bool isPublish = operation == Operation::Publish;
    const QByteArray body = isPublish ? FrameCodec::publishBody(channel, {"1"}) : FrameCodec::channelBody(channel);
    const AuthorizationFields fields = test::iamFields(running, body);
    const QJsonObject answer
        = client.ask(isPublish ? FrameCodec::publish("x", channel, {"1"}, fields) : FrameCodec::subscribe("x", channel, fields));
    const QString type = QString(operationName(operation)).toLower() + (allowed ? QStringLiteral("_success") : QStringLiteral("_error"));
    QCOMPARE(answer.value(QStringLiteral("type")).toString(), type);
    QVERIFY(allowed || test::errorOf(answer) == QLatin1String(denied));
}

void TestLocalApiModes::asksTheLambdaCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("warning");
    const QString no = QStringLiteral("the authorizer command counts as no: ");
    QTest::newRow("yes") << QStringLiteral("echo '{\"isAuthorized\": true}'") << true << QString();
    QTest::newRow("no") << QStringLiteral("echo '{\"isAuthorized\": false}'") << false << QString();
    QTest::newRow("garbage") << QStringLiteral("echo yes") << false << no + QStringLiteral("it printed no isAuthorized");
    QTest::newRow("a word for yes") << QStringLiteral("echo '{\"isAuthorized\": \"true\"}'") << false
                                    << no + QStringLiteral("it printed no isAuthorized");
    QTest::newRow("it fails") << QStringLiteral("exit 3") << false << no + QStringLiteral(".*3.*");
    QTest::newRow("it prints nothing") << QStringLiteral("true") << false << no + QStringLiteral(".*nothing.*");
    QTest::newRow("it says yes and fails") << QStringLiteral("echo '{\"isAuthorized\": true}'; exit 1") << false
                                           << no + QStringLiteral(".*");
}

void TestLocalApiModes::asksTheLambdaCommand()
{
    QFETCH(QString, command);
    QFETCH(bool, allowed);
    QFETCH(QString, warning);
    if (!warning.isEmpty())
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(warning));
    RunningApi running({}, lambdaDefinition(command));
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(FrameCodec::subscribe("s", QStringLiteral("/tokens/a"), test::tokenFields("mine")));
    QCOMPARE(answer.value(QStringLiteral("type")).toString(),
             allowed ? QStringLiteral("subscribe_success") : QStringLiteral("subscribe_error"));
    QVERIFY(allowed || test::errorOf(answer) == QLatin1String(denied));
}

void TestLocalApiModes::tellsTheLambdaCommandWhatItIsAbout()
{
    const QString event = path(QStringLiteral("event.json"));
    RunningApi running({}, lambdaDefinition(QStringLiteral("cat > '%1'; echo '{\"isAuthorized\": true}'").arg(event)));
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QByteArray frame = FrameCodec::publish("p", QStringLiteral("/tokens/a/b"), {"1"}, test::tokenFields("mine"));
    QCOMPARE(client.ask(frame).value(QStringLiteral("type")).toString(), QStringLiteral("publish_success"));
    const QJsonObject asked = QJsonDocument::fromJson(content(QStringLiteral("event.json"))).object();
    QCOMPARE(asked.value(QStringLiteral("authorizationToken")).toString(), QStringLiteral("mine"));
    const QJsonObject context = asked.value(QStringLiteral("requestContext")).toObject();
    QCOMPARE(context.value(QStringLiteral("operation")).toString(), QStringLiteral("EVENT_PUBLISH"));
    QCOMPARE(context.value(QStringLiteral("channel")).toString(), QStringLiteral("/tokens/a/b"));
    QCOMPARE(context.value(QStringLiteral("channelNamespaceName")).toString(), QStringLiteral("tokens"));
    QVERIFY(asked.value(QStringLiteral("requestHeaders")).toObject().contains(QStringLiteral("host")));
}

void TestLocalApiModes::keepsAnswersOfTheLambdaCommandForTheirTime()
{
    const QString count = QStringLiteral("count");
    const QString command = QStringLiteral("echo x >> '%1'; echo '{\"isAuthorized\": true, \"ttlOverride\": 60}'").arg(path(count));
    RunningApi running({}, lambdaDefinition(command));
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const auto publish = [&client](const QString &channel, const QByteArray &token) {
        return client.ask(FrameCodec::publish("p", channel, {"1"}, test::tokenFields(token))).value(QStringLiteral("type")).toString();
    };
    const QString success = QStringLiteral("publish_success");
    QCOMPARE(publish(QStringLiteral("/tokens/a"), "mine"), success);
    QCOMPARE(publish(QStringLiteral("/tokens/a"), "mine"), success);
    QCOMPARE(content(count).count('x'), 1);
    QCOMPARE(publish(QStringLiteral("/tokens/b"), "mine"), success);
    QCOMPARE(publish(QStringLiteral("/tokens/a"), "other"), success);
    QCOMPARE(content(count).count('x'), 3);
    running.clock.advance(std::chrono::seconds(61));
    QCOMPARE(publish(QStringLiteral("/tokens/a"), "mine"), success);
    QCOMPARE(content(count).count('x'), 4);
}

void TestLocalApiModes::aTokenThatDoesNotMatchIsNotAskedAbout()
{
    const QString asked = QStringLiteral("asked");
    LocalApiDefinition made = lambdaDefinition(QStringLiteral("echo x >> '%1'; echo '{\"isAuthorized\": true}'").arg(path(asked)));
    made.lambda.identityValidationExpression = QStringLiteral("t-[0-9]+");
    RunningApi running({}, made);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const auto subscribe = [&client](const QByteArray &token) {
        const QByteArray frame = FrameCodec::subscribe("s-" + token, QStringLiteral("/tokens/a"), test::tokenFields(token));
        return client.ask(frame).value(QStringLiteral("type")).toString();
    };
    QCOMPARE(subscribe("t-1x"), QStringLiteral("subscribe_error"));
    QVERIFY(content(asked).isEmpty());
    QCOMPARE(subscribe("t-1"), QStringLiteral("subscribe_success"));
    QCOMPARE(content(asked).count('x'), 1);
}

void TestLocalApiModes::tokensOfOtherModesNeverComeToTheCommand_data()
{
    QTest::addColumn<QByteArray>("presented");
    QTest::addColumn<bool>("hasIssuers");
    QTest::addColumn<bool>("hasIamKeys");
    QTest::addColumn<bool>("isAsked");
    const QByteArray jwt = token(QLatin1String(poolIssuer), goodFor(60));
    const QByteArray signature = "AWS4-HMAC-SHA256 Credential=A/20250615/us-east-1/appsync/aws4_request";
    QTest::newRow("opaque") << QByteArray("opaque") << true << true << true;
    QTest::newRow("Bearer") << QByteArray("Bearer opaque") << true << false << false;
    QTest::newRow("bearer, small") << QByteArray(" bearer opaque") << true << false << false;
    QTest::newRow("Bearer, without issuers") << QByteArray("Bearer opaque") << false << true << true;
    QTest::newRow("JWT") << jwt << true << false << false;
    QTest::newRow("JWT, without issuers") << jwt << false << true << true;
    QTest::newRow("wrapped JWT") << "my-" + jwt << true << true << true;
    QTest::newRow("signature") << signature << false << true << false;
    QTest::newRow("signature, without IAM") << signature << true << false << true;
}

void TestLocalApiModes::tokensOfOtherModesNeverComeToTheCommand()
{
    QFETCH(QByteArray, presented);
    QFETCH(bool, hasIssuers);
    QFETCH(bool, hasIamKeys);
    QFETCH(bool, isAsked);
    LocalApiDefinition made = lambdaDefinition(QStringLiteral("echo '{\"isAuthorized\": true}'"));
    if (hasIssuers)
        made.issuers = definition().issuers;
    if (!hasIamKeys)
        made.iamKeys.clear();
    RunningApi running(options(), made);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(FrameCodec::subscribe("s", QStringLiteral("/tokens/a"), test::tokenFields(presented)));
    QCOMPARE(answer.value(QStringLiteral("type")).toString(),
             isAsked ? QStringLiteral("subscribe_success") : QStringLiteral("subscribe_error"));
    QVERIFY(isAsked || test::errorOf(answer) == QLatin1String(denied));
}

void TestLocalApiModes::keepsTheOrderWhileTheCommandIsAsked()
{
    // The command answers only when it finds the file: the second message is there by then.
    const QString go = path(QStringLiteral("go"));
    RunningApi running(
        {}, lambdaDefinition(QStringLiteral("until [ -e '%1' ]; do read -t 1 x; done; echo '{\"isAuthorized\": true}'").arg(go)));
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    client.send(FrameCodec::publish("first", QStringLiteral("/tokens/a"), {"1"}, test::tokenFields("mine")));
    client.send(FrameCodec::publish("second", QStringLiteral("/default/a"), {"2"}, test::keyFields()));
    RealtimeClient other;
    QVERIFY(other.openWith(running));
    QVERIFY(other.subscribed("s", QStringLiteral("/default/b"))); // others are not held up
    QVERIFY(client.frames.isEmpty());
    QFile file(go);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(client.next().value(QStringLiteral("id")).toString(), QStringLiteral("first"));
    QCOMPARE(client.next().value(QStringLiteral("id")).toString(), QStringLiteral("second"));
}

void TestLocalApiModes::asksTheCommandForHttpToo()
{
    RunningApi running(
        {},
        lambdaDefinition(QStringLiteral("grep -q '\"authorizationToken\":\"mine\"' && echo '{\"isAuthorized\": true}' || echo "
                                        "'{\"isAuthorized\": false}'")));
    test::RawClient client(running);
    const QByteArray body = R"({"channel":"tokens/a","events":["1"]})";
    QCOMPARE(client.ask(test::postRequest(running, body, test::tokenFields("mine"))).status, 200);
    QCOMPARE(client.ask(test::postRequest(running, body, test::tokenFields("yours"))).status, 401);
}

QTEST_GUILESS_MAIN(TestLocalApiModes)
#include "tst_localapimodes.moc"
