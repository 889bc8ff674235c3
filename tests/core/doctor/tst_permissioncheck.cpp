// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/permissioncheck.h"

#include "core/auth/apikeyauthorizer.h"
#include "core/auth/authtokenauthorizer.h"
#include "core/auth/iamauthorizer.h"
#include "core/localapi/localeventapi.h"
#include "core/localapi/localtoken.h"
#include "core/net/eventswebsocketclient.h"
#include "tests/support/fakeauthorizer.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using namespace std::chrono_literals;
using doctor::Answer;
using doctor::Hindrance;
using doctor::Permission;
using doctor::Question;
using test::FakeAuthorizer;
using test::FaultServer;

namespace {

constexpr char apiKey[] = "da2-abcdefghijklmnopqrstuvwxyz";
constexpr char lambdaToken[] = "let-me-in";
constexpr char poolIssuer[] = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_pool";
constexpr char oidcIssuer[] = "https://id.example";
constexpr int longWait = 30'000;

Credentials credentials()
{
    return {QStringLiteral("AKIDEXAMPLE"), Secret(QByteArray("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), {}};
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

AuthorizerPtr key(const char *value = apiKey)
{
    return std::make_shared<ApiKeyAuthorizer>(Secret(QByteArray(value)));
}

QList<ChannelPattern> channels(std::initializer_list<const char *> texts)
{
    QList<ChannelPattern> patterns;
    for (const char *text : texts)
        patterns << *ChannelPattern::parse(QString::fromLatin1(text));
    return patterns;
}

/// One letter each, in the order of the questions: `A` allowed, `R` refused, `?` not asked.
QString letters(const QList<Permission> &permissions, int authorizer)
{
    QString text;
    for (const Permission &permission : permissions) {
        if (permission.question.authorizer == authorizer)
            text += QLatin1Char("AR?"[static_cast<int>(permission.answer)]);
    }
    return text;
}

Permission permission(const char *channel, Answer answer, Operation operation = Operation::Subscribe, int authorizer = 0)
{
    return {{authorizer, operation, QString::fromLatin1(channel)}, answer};
}

} // namespace

class TestPermissionCheck : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questions();
    void modesOfNamespaces();
    void wildcardOfACarelessAuthorizer();
    void publishesOnlyWhereWanted();
    void asksOverAnotherConnection();
    void nobodyMayConnect();
    void credentialThatIsMissing();
    void namespaceThatIsNotThere();
    void portThatIsClosed();
    void serverThatSaysNothing();
    void answerThatDoesNotCome();
    void connectionThatIsLost();
    void serverThatIsBusy();
    void moreThanAtOnce();
    void stop();
    void stopBeforeAnythingCame();
    void wildcardThatIsAllowedAboveRefused_data();
    void wildcardThatIsAllowedAboveRefused();
    void whatIsARefusal_data();
    void whatIsARefusal();

private:
    [[nodiscard]] static LocalApiDefinition definition();
    void startApi(LocalApiDefinition made = definition());
    [[nodiscard]] AuthorizerPtr signer() const;
    [[nodiscard]] AuthorizerPtr userOf(const char *issuer) const;
    [[nodiscard]] PermissionCheck::Plan plan(const QList<AuthorizerPtr> &authorizers, const QList<ChannelPattern> &channels) const;
    [[nodiscard]] QList<Permission> run(const PermissionCheck::Plan &plan);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<LocalEventApi> m_api;
    Endpoint m_endpoint;
};

void TestPermissionCheck::init()
{
    failOnWarnings();
    m_api.reset();
}

/// A namespace for each mode, named after it; by key and IAM one may connect.
LocalApiDefinition TestPermissionCheck::definition()
{
    LocalApiDefinition made;
    made.apiKeys = {{Secret(QByteArray(apiKey))}};
    made.lambda.tokens = {Secret(QByteArray(lambdaToken))};
    made.iamKeys = {{credentials()}};
    made.issuers = {{AuthMode::CognitoUserPools, text(poolIssuer)}, {AuthMode::OpenIdConnect, text(oidcIssuer)}};
    made.connectionAuthModes = {AuthMode::ApiKey, AuthMode::Iam};
    made.defaultPublishAuthModes = {AuthMode::ApiKey};
    made.defaultSubscribeAuthModes = {AuthMode::ApiKey};
    made.channelNamespaces = {{text("default"), {}, {}},
                              {text("tokens"), {AuthMode::Lambda}, {AuthMode::Lambda}},
                              {text("signed"), {AuthMode::Iam}, {}},
                              {text("pool"), {AuthMode::CognitoUserPools}, {AuthMode::CognitoUserPools}},
                              {text("oidc"), {AuthMode::OpenIdConnect}, {AuthMode::OpenIdConnect, AuthMode::CognitoUserPools}}};
    return made;
}

void TestPermissionCheck::startApi(LocalApiDefinition made)
{
    m_api = std::make_unique<LocalEventApi>(std::move(made), m_clock);
    LocalApiOptions options;
    options.dataFolder = m_folder.path();
    const auto starting = m_api->start(options);
    QTRY_VERIFY(starting.isFinished());
    QVERIFY2(starting.result().ok(), qPrintable(starting.result() ? QString() : starting.result().error().detail));
    m_endpoint = *Endpoint::fromUrls(starting.result()->http.toString(), starting.result()->realtime.toString());
}

AuthorizerPtr TestPermissionCheck::signer() const
{
    return std::make_shared<IamAuthorizer>(credentials(), m_api->definition().region, std::make_shared<SystemClock>());
}

AuthorizerPtr TestPermissionCheck::userOf(const char *issuer) const
{
    LocalToken token;
    token.issuer = text(issuer);
    return std::make_shared<AuthTokenAuthorizer>(*mintLocalToken(token, m_folder.path(), m_clock.utc()));
}

PermissionCheck::Plan TestPermissionCheck::plan(const QList<AuthorizerPtr> &authorizers, const QList<ChannelPattern> &channels) const
{
    PermissionCheck::Plan plan;
    plan.endpoint = m_endpoint;
    plan.authorizers = authorizers;
    plan.channels = channels;
    plan.publishes = true;
    return plan;
}

QList<Permission> TestPermissionCheck::run(const PermissionCheck::Plan &plan)
{
    PermissionCheck check(plan, m_clock);
    const QSignalSpy answered(&check, &PermissionCheck::answered);
    const QSignalSpy finished(&check, &PermissionCheck::finished);
    check.start();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, longWait))
        qWarning("the check does not finish");
    QList<Question> asked;
    for (int authorizer = 0; authorizer < plan.authorizers.size(); ++authorizer)
        asked += PermissionCheck::questions(authorizer, plan.channels, plan.publishes);
    if (answered.count() != asked.size() || check.permissions().size() != asked.size() || check.isRunning() || finished.count() != 1)
        qWarning("answers are missing");
    return check.permissions();
}

void TestPermissionCheck::questions()
{
    const QList<ChannelPattern> patterns = channels({"/a/*", "/a/b"});
    const QList<Question> quiet{
        {2, Operation::Connect, {}}, {2, Operation::Subscribe, QStringLiteral("/a/*")}, {2, Operation::Subscribe, QStringLiteral("/a/b")}};
    QCOMPARE(PermissionCheck::questions(2, patterns, false), quiet);
    QList<Question> loud = quiet;
    loud << Question{2, Operation::Publish, QStringLiteral("/a/b")}; // and nothing to the wildcard
    QCOMPARE(PermissionCheck::questions(2, patterns, true), loud);
}

void TestPermissionCheck::modesOfNamespaces()
{
    startApi();
    const auto lambda = std::make_shared<AuthTokenAuthorizer>(Secret(QByteArray(lambdaToken)));
    PermissionCheck::Plan five = plan({key(), signer(), lambda, userOf(poolIssuer), userOf(oidcIssuer)},
                                      channels({"/default/*", "/default/a", "/tokens/a", "/signed/a", "/pool/a", "/oidc/a"}));
    five.connectAuthorizer = key();
    const QList<Permission> found = run(five);
    // connect; subscribe to the wildcard; then subscribe and publish for each of the others
    QCOMPARE(letters(found, 0),
             QStringLiteral("A"
                            "A"
                            "AA"
                            "RR"
                            "AR"
                            "RR"
                            "RR"));
    QCOMPARE(letters(found, 1),
             QStringLiteral("A"
                            "R"
                            "RR"
                            "RR"
                            "RA"
                            "RR"
                            "RR"));
    QCOMPARE(letters(found, 2),
             QStringLiteral("R"
                            "R"
                            "RR"
                            "AA"
                            "RR"
                            "RR"
                            "RR"));
    QCOMPARE(letters(found, 3),
             QStringLiteral("R"
                            "R"
                            "RR"
                            "RR"
                            "RR"
                            "AA"
                            "AR"));
    QCOMPARE(letters(found, 4),
             QStringLiteral("R"
                            "R"
                            "RR"
                            "RR"
                            "RR"
                            "RR"
                            "AA"));
    for (const Permission &permission : found) {
        QCOMPARE(permission.error.has_value(), permission.answer == Answer::Refused);
        if (permission.error)
            QCOMPARE(permission.error->code, ErrorCode::Unauthorized);
        QCOMPARE(permission.hindrance, Hindrance::None);
    }
}

void TestPermissionCheck::wildcardOfACarelessAuthorizer()
{
    LocalApiDefinition made = definition();
    made.connectionAuthModes << AuthMode::Lambda;
    made.lambda.command = text("if grep -q secret; then echo '{\"isAuthorized\": false}'; else echo '{\"isAuthorized\": true}'; fi");
    startApi(made);
    const auto lambda = std::make_shared<AuthTokenAuthorizer>(Secret(QByteArray("anything")));
    const QList<Permission> found = run(plan({lambda}, channels({"/tokens/*", "/tokens/open", "/tokens/secret"})));
    QCOMPARE(letters(found, 0), QStringLiteral("AAAARR"));
    QCOMPARE(doctor::refusedBelow(found, found.at(1)), QStringList{text("/tokens/secret")});
    QCOMPARE(doctor::refusedBelow(found, found.at(2)), QStringList());
}

void TestPermissionCheck::publishesOnlyWhereWanted()
{
    startApi();
    EventsWebSocketClient listener(m_endpoint, {key(), key(), key()}, {}, {}, m_clock);
    QSignalSpy active(&listener, &EventsWebSocketClient::subscriptionChanged);
    QSignalSpy received(&listener, &EventsWebSocketClient::eventReceived);
    listener.subscribe(*ChannelPattern::parse(QStringLiteral("/default/*")));
    QTRY_VERIFY(!active.isEmpty() && active.last().at(1).value<SubscriptionState>() == SubscriptionState::Active);
    PermissionCheck::Plan quiet = plan({key()}, channels({"/default/a"}));
    quiet.publishes = false;
    QCOMPARE(letters(run(quiet), 0), QStringLiteral("AA"));
    quiet.publishes = true;
    QCOMPARE(letters(run(quiet), 0), QStringLiteral("AAA"));
    QTRY_COMPARE(received.count(), 1); // none of the first run
}

void TestPermissionCheck::asksOverAnotherConnection()
{
    startApi();
    const auto token = std::make_shared<AuthTokenAuthorizer>(Secret(QByteArray(lambdaToken)));
    PermissionCheck::Plan lent = plan({token}, channels({"/tokens/*", "/tokens/a", "/default/a"}));
    lent.connectAuthorizer = key();
    const QList<Permission> found = run(lent);
    QCOMPARE(letters(found, 0), QStringLiteral("RAAARR"));
    lent.connectAuthorizer = token; // the same one has no other connection
    QCOMPARE(letters(run(lent), 0), QStringLiteral("R?????"));
}

void TestPermissionCheck::nobodyMayConnect()
{
    startApi();
    PermissionCheck::Plan strangers = plan({key("da2-wrongwrongwrongwrongwrong1")}, channels({"/default/a"}));
    strangers.connectAuthorizer = key("da2-wrongwrongwrongwrongwrong2");
    const QList<Permission> found = run(strangers);
    QCOMPARE(letters(found, 0), QStringLiteral("R??"));
    QCOMPARE(found.at(1).hindrance, Hindrance::NotConnected);
    QCOMPARE(found.at(1).error->code, ErrorCode::Unauthorized);
}

void TestPermissionCheck::credentialThatIsMissing()
{
    startApi();
    const auto nobody = std::make_shared<FakeAuthorizer>();
    nobody->answer = Error{ErrorCode::MissingCredential, QStringLiteral("apiKey")};
    PermissionCheck::Plan lent = plan({nobody, key()}, channels({"/default/a"}));
    lent.connectAuthorizer = key();
    const QList<Permission> found = run(lent);
    QCOMPARE(letters(found, 0), QStringLiteral("???"));
    QCOMPARE(letters(found, 1), QStringLiteral("AAA"));
    for (const Permission &permission : found) {
        if (permission.question.authorizer == 0)
            QCOMPARE(permission.error->code, ErrorCode::MissingCredential);
    }
}

void TestPermissionCheck::namespaceThatIsNotThere()
{
    startApi();
    const QList<Permission> found = run(plan({key()}, channels({"/nowhere/a", "/default/a"})));
    QCOMPARE(letters(found, 0), QStringLiteral("ARRAA")); // and the connection goes on
    QVERIFY(found.at(1).error);
}

void TestPermissionCheck::portThatIsClosed()
{
    m_endpoint = *Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:1/event"), {});
    const QList<Permission> found = run(plan({key()}, channels({"/default/a"})));
    QCOMPARE(letters(found, 0), QStringLiteral("???"));
    QCOMPARE(found.at(0).error->code, ErrorCode::ConnectionRefused);
    QCOMPARE(found.at(0).hindrance, Hindrance::None);
    QCOMPARE(found.at(2).hindrance, Hindrance::NotConnected);
}

void TestPermissionCheck::serverThatSaysNothing()
{
    FaultServer server;
    server.script.upgrade = FaultServer::Upgrade::Silent;
    QVERIFY(server.listen());
    m_endpoint = server.endpoint();
    PermissionCheck::Plan impatient = plan({key()}, channels({"/default/a"}));
    impatient.options.connectTimeout = 200ms;
    impatient.connectAuthorizer = key();
    const QList<Permission> found = run(impatient);
    QCOMPARE(letters(found, 0), QStringLiteral("???"));
    QCOMPARE(found.at(0).error->code, ErrorCode::Timeout);
    QCOMPARE(server.connections(), 1); // silence is not a refusal: nobody else tries
}

void TestPermissionCheck::answerThatDoesNotCome()
{
    FaultServer server;
    server.script.answers.insert(QStringLiteral("subscribe"), {});
    QVERIFY(server.listen());
    m_endpoint = server.endpoint();
    PermissionCheck::Plan impatient = plan({key()}, channels({"/default/a", "/default/b"}));
    impatient.options.answerTimeout = 200ms;
    const QList<Permission> found = run(impatient);
    QCOMPARE(letters(found, 0), QStringLiteral("A?A?A"));
    QCOMPARE(found.at(1).error->code, ErrorCode::Timeout);
    QCOMPARE(found.at(1).hindrance, Hindrance::None);
}

void TestPermissionCheck::connectionThatIsLost()
{
    FaultServer server;
    server.script.answers.insert(QStringLiteral("subscribe"), {});
    QVERIFY(server.listen());
    m_endpoint = server.endpoint();
    PermissionCheck check(plan({key()}, channels({"/default/a"})), m_clock);
    const QSignalSpy finished(&check, &PermissionCheck::finished);
    check.start();
    QTRY_COMPARE(server.count(QStringLiteral("subscribe")), 1);
    server.drop();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(letters(check.permissions(), 0), QStringLiteral("A??"));
    QCOMPARE(check.permissions().last().hindrance, Hindrance::NotConnected);
    QVERIFY(check.permissions().last().error);
    QCOMPARE(server.connections(), 1);
}

void TestPermissionCheck::serverThatIsBusy()
{
    FaultServer server;
    server.script.answers.insert(
        QStringLiteral("subscribe"),
        {R"({"type":"subscribe_error","id":"ID","errors":[{"errorType":"LimitExceededError","message":"Rate limit exceeded"}]})"});
    QVERIFY(server.listen());
    m_endpoint = server.endpoint();
    const QList<Permission> found = run(plan({key()}, channels({"/default/a"})));
    QCOMPARE(letters(found, 0), QStringLiteral("A?A"));
    QCOMPARE(found.at(1).error->code, ErrorCode::RateLimitExceeded);
}

void TestPermissionCheck::moreThanAtOnce()
{
    FaultServer server;
    server.script.upgrade = FaultServer::Upgrade::Silent;
    QVERIFY(server.listen());
    m_endpoint = server.endpoint();
    QList<AuthorizerPtr> many;
    for (int index = 0; index < PermissionCheck::atOnce + 2; ++index)
        many << key();
    PermissionCheck check(plan(many, channels({"/default/a"})), m_clock);
    QSignalSpy finished(&check, &PermissionCheck::finished);
    check.start();
    QTRY_COMPARE(server.connections(), PermissionCheck::atOnce);
    server.script.upgrade = FaultServer::Upgrade::Accept;
    server.drop();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(server.connections(), PermissionCheck::atOnce + 2);
    QCOMPARE(letters(check.permissions(), 0), QStringLiteral("???"));
    QCOMPARE(letters(check.permissions(), PermissionCheck::atOnce + 1), QStringLiteral("AAA"));
}

void TestPermissionCheck::stop()
{
    FaultServer server;
    server.script.answers.insert(QStringLiteral("subscribe"), {});
    QVERIFY(server.listen());
    m_endpoint = server.endpoint();
    PermissionCheck check(plan({key(), key(), key(), key(), key()}, channels({"/default/a"})), m_clock);
    const QSignalSpy finished(&check, &PermissionCheck::finished);
    check.start();
    QTRY_COMPARE(server.count(QStringLiteral("subscribe")), PermissionCheck::atOnce);
    check.stop();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!check.isRunning());
    QCOMPARE(letters(check.permissions(), 0), QStringLiteral("A??"));
    QCOMPARE(letters(check.permissions(), 4), QStringLiteral("???")); // not started
    QCOMPARE(check.permissions().last().hindrance, Hindrance::Stopped);
    QTRY_COMPARE(server.openConnections(), 0);
    check.stop();
    QCOMPARE(finished.count(), 1);
}

void TestPermissionCheck::stopBeforeAnythingCame()
{
    startApi();
    PermissionCheck check(plan({key()}, channels({"/default/a"})), m_clock);
    const QSignalSpy finished(&check, &PermissionCheck::finished);
    check.stop();
    QCOMPARE(finished.count(), 0); // it did not run
    check.start();
    check.stop();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(letters(check.permissions(), 0), QStringLiteral("???"));
}

void TestPermissionCheck::wildcardThatIsAllowedAboveRefused_data()
{
    QTest::addColumn<QList<Permission>>("all");
    QTest::addColumn<QStringList>("refused");
    const Permission wildcard = permission("/orders/*", Answer::Allowed);
    const Permission secret = permission("/orders/secret", Answer::Refused);
    const QStringList told{QStringLiteral("/orders/secret")};
    QTest::newRow("alone") << QList{wildcard} << QStringList();
    QTest::newRow("above a refused one") << QList{wildcard, secret} << told;
    QTest::newRow("in any order") << QList{wildcard, permission("/orders/open", Answer::Allowed), secret} << told;
    QTest::newRow("elsewhere") << QList{wildcard, permission("/order/secret", Answer::Refused)} << QStringList();
    QTest::newRow("not asked") << QList{wildcard, permission("/orders/secret", Answer::NotAsked)} << QStringList();
    QTest::newRow("another's") << QList{wildcard, permission("/orders/secret", Answer::Refused, Operation::Subscribe, 1)} << QStringList();
    QTest::newRow("publishing") << QList{wildcard, permission("/orders/secret", Answer::Refused, Operation::Publish)} << QStringList();
    QTest::newRow("a wildcard below") << QList{wildcard, permission("/orders/eu/*", Answer::Refused)}
                                      << QStringList{QStringLiteral("/orders/eu/*")};
    QTest::newRow("refused itself") << QList{permission("/orders/*", Answer::Refused), secret} << QStringList();
    QTest::newRow("no wildcard") << QList{permission("/orders", Answer::Allowed), secret} << QStringList();
}

void TestPermissionCheck::wildcardThatIsAllowedAboveRefused()
{
    QFETCH(QList<Permission>, all);
    QFETCH(QStringList, refused);
    QCOMPARE(doctor::refusedBelow(all, all.first()), refused);
}

void TestPermissionCheck::whatIsARefusal_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("not allowed") << Error{ErrorCode::Unauthorized, {}} << Answer::Refused;
    QTest::newRow("bad request") << Error{ErrorCode::BadRequest, {}} << Answer::Refused;
    QTest::newRow("upgrade, 401") << Error{ErrorCode::UpgradeRefused, {}, 401} << Answer::Refused;
    QTest::newRow("upgrade, 403") << Error{ErrorCode::UpgradeRefused, {}, 403} << Answer::Refused;
    QTest::newRow("upgrade, 503") << Error{ErrorCode::UpgradeRefused, {}, 503} << Answer::NotAsked;
    QTest::newRow("a handler's own") << Error{ErrorCode::ServiceError, {}, 0, QStringLiteral("NotYours")} << Answer::Refused;
    QTest::newRow("a broken server") << Error{ErrorCode::ServiceError, {}, 500} << Answer::NotAsked;
    QTest::newRow("too much") << Error{ErrorCode::RateLimitExceeded, {}} << Answer::NotAsked;
    QTest::newRow("nobody is signed in") << Error{ErrorCode::SignInRequired, {}} << Answer::NotAsked;
    QTest::newRow("lost on the way") << Error{ErrorCode::UnknownOutcome, {}} << Answer::NotAsked;
}

void TestPermissionCheck::whatIsARefusal()
{
    QFETCH(Error, error);
    QFETCH(Answer, answer);
    QCOMPARE(doctor::permissionBy({}, error).answer, answer);
    QVERIFY(doctor::permissionBy({}, error).error == error);
}

QTEST_GUILESS_MAIN(TestPermissionCheck)
#include "tst_permissioncheck.moc"
