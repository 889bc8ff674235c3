// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/authorizerfactory.h"

#include "core/auth/jwt.h"
#include "core/auth/sigv4.h"
#include "endpoints.h"
#include "tests/support/cognitoserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

#include <QTemporaryDir>

#include <list>

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;

namespace {

AuthorizationRequest request()
{
    AuthorizationRequest made;
    made.operation = Operation::Connect;
    made.endpoint = *Endpoint::fromInput(QStringLiteral("https://example1234567890abcdefgh.appsync-api.us-east-1.amazonaws.com/event"));
    made.body = "{}";
    return made;
}

/// The value of a field, whatever the case of its name.
QByteArray field(const AuthorizationFields &fields, const QByteArray &name)
{
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

EndpointSettings endpointWith(Kind kind)
{
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("orders");
    endpoint.authorizers = {test::authorizer(QStringLiteral("one"), kind)};
    if (kind == Kind::Iam)
        endpoint.authorizers.first().accessKeyId = QStringLiteral("AKIAIOSFODNN7EXAMPLE");
    return endpoint;
}

/// Answers as a locked keychain does.
class LockedStore final : public SecretStore
{
    Q_OBJECT

public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override
    {
        return QtFuture::makeReadyFuture(Result<Secret>(Error{ErrorCode::SecretLocked, name}));
    }
    QFuture<Result<void>> write(const QString & /*name*/, const Secret & /*secret*/) override { return refused(); }
    QFuture<Result<void>> remove(const QString & /*name*/) override { return refused(); }
    void hold(const QString & /*name*/, const Secret & /*secret*/) override { }
    [[nodiscard]] Persistence persistence() const override { return Persistence::Keychain; }

private:
    [[nodiscard]] static QFuture<Result<void>> refused()
    {
        return QtFuture::makeReadyFuture(Result<void>(Error{ErrorCode::SecretLocked, {}}));
    }
};

/// Answers when the test says so, as a keychain that asks a person first.
class SlowStore final : public SecretStore
{
    Q_OBJECT

public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString & /*name*/) override
    {
        m_promises.emplace_back().start();
        return m_promises.back().future();
    }
    QFuture<Result<void>> write(const QString & /*name*/, const Secret & /*secret*/) override { return {}; }
    QFuture<Result<void>> remove(const QString & /*name*/) override { return {}; }
    void hold(const QString & /*name*/, const Secret & /*secret*/) override { }
    [[nodiscard]] Persistence persistence() const override { return Persistence::Keychain; }

    [[nodiscard]] std::size_t asked() const { return m_promises.size(); }
    void answer(const Result<Secret> &secret)
    {
        QPromise<Result<Secret>> &promise = m_promises.back();
        promise.addResult(secret);
        promise.finish();
    }

private:
    std::list<QPromise<Result<Secret>>> m_promises; ///< a list: finishing one may add the next
};

/// A factory with what it needs.
struct Factory
{
    Factory(SecretStore &secrets, const Clock &clock)
        : signIns(secrets, clock)
        , factory(secrets, signIns, clock)
    {
    }
    SignIns signIns;
    AuthorizerFactory factory;
};

/// The answer, however long it takes.
Result<AuthorizationFields> fieldsOf(const AuthorizerPtr &authorizer)
{
    const auto future = authorizer->authorize(request());
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

} // namespace

class TestAuthorizerFactory : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void apiKey();
    void token();
    void iam();
    void iamWithASessionToken();
    void iamFromTheEnvironment();
    void knowsWhatItWasGiven_data();
    void knowsWhatItWasGiven();
    void asksForEveryOperation();
    void waitsForTheStore();
    void missingSecretsAreMissingCredentials_data();
    void missingSecretsAreMissingCredentials();
    void aLockedKeychainIsNoMissingCredential_data();
    void aLockedKeychainIsNoMissingCredential();
    void choosesTheAuthorizer();
    void makesThree();
    void namesEverySecret();

    void keysFromElsewhere_data();
    void keysFromElsewhere();
    void aSourceIsSharedUntilItsSettingsChange();
    void profilesAndTheirRegions();
    void aProfileThatWantsACode();
    void aWrongClockIsCorrectedBySts();
    void signedInUsers_data();
    void signedInUsers();
    void identityPools();

private:
    test::FakeClock m_clock;
    MemorySecretStore m_secrets;
    Factory m_made{m_secrets, m_clock};
};

void TestAuthorizerFactory::apiKey()
{
    m_secrets.hold(QStringLiteral("orders/one/apiKey"), Secret(QStringLiteral("da2-fixture")));
    const auto authorizer = m_made.factory.authorizer(endpointWith(Kind::ApiKey), QStringLiteral("one"));
    const auto fields = authorizer->authorize(request()).result();
    QVERIFY(fields);
    QCOMPARE(field(*fields, "x-api-key"), QByteArray("da2-fixture"));
    QCOMPARE(field(*fields, "host"), QByteArray("example1234567890abcdefgh.appsync-api.us-east-1.amazonaws.com"));
}

void TestAuthorizerFactory::token()
{
    m_secrets.hold(QStringLiteral("orders/one/token"), Secret(QStringLiteral("a.b.c")));
    const auto authorizer = m_made.factory.authorizer(endpointWith(Kind::Token), QStringLiteral("one"));
    const auto fields = authorizer->authorize(request()).result();
    QVERIFY(fields);
    QCOMPARE(field(*fields, "Authorization"), QByteArray("a.b.c"));
}

void TestAuthorizerFactory::iam()
{
    m_secrets.hold(QStringLiteral("orders/one/secretAccessKey"), Secret(QStringLiteral("wJalrXUtnFEMI")));
    EndpointSettings endpoint = endpointWith(Kind::Iam);
    auto fields = m_made.factory.authorizer(endpoint, {})->authorize(request()).result();
    QVERIFY(fields);
    const QByteArray authorization = field(*fields, "Authorization");
    QVERIFY2(authorization.contains("Credential=AKIAIOSFODNN7EXAMPLE/20250615/us-east-1/appsync/aws4_request"), authorization.constData());
    QVERIFY(field(*fields, "X-Amz-Security-Token").isEmpty());
    QVERIFY(!authorization.contains("wJalrXUtnFEMI"));

    endpoint.region = QStringLiteral("eu-west-1");
    fields = m_made.factory.authorizer(endpoint, {})->authorize(request()).result();
    QVERIFY(field(*fields, "Authorization").contains("/eu-west-1/appsync/"));
}

void TestAuthorizerFactory::iamWithASessionToken()
{
    MemorySecretStore secrets;
    secrets.hold(QStringLiteral("orders/one/secretAccessKey"), Secret(QStringLiteral("wJalrXUtnFEMI")));
    secrets.hold(QStringLiteral("orders/one/sessionToken"), Secret(QStringLiteral("FwoGZXIvYXdzEXAMPLE")));
    const auto fields = Factory(secrets, m_clock).factory.authorizer(endpointWith(Kind::Iam), {})->authorize(request()).result();
    QVERIFY(fields);
    QCOMPARE(field(*fields, "X-Amz-Security-Token"), QByteArray("FwoGZXIvYXdzEXAMPLE"));
}

void TestAuthorizerFactory::iamFromTheEnvironment()
{
    const auto authorizer = m_made.factory.authorizer(endpointWith(Kind::IamEnvironment), {});
    for (const char *variable : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
        qunsetenv(variable);
    QCOMPARE(fieldsOf(authorizer).error().code, ErrorCode::MissingCredential);
    qputenv("AWS_ACCESS_KEY_ID", "AKIAENVIRONMENT");
    qputenv("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI");
    const auto fields = fieldsOf(authorizer);
    qunsetenv("AWS_ACCESS_KEY_ID");
    qunsetenv("AWS_SECRET_ACCESS_KEY");
    QVERIFY(fields);
    QVERIFY(field(*fields, "Authorization").contains("Credential=AKIAENVIRONMENT/"));
}

void TestAuthorizerFactory::knowsWhatItWasGiven_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("API key") << Kind::ApiKey << QStringList{QStringLiteral("apiKey")};
    QTest::newRow("token") << Kind::Token << QStringList{QStringLiteral("token")};
    QTest::newRow("IAM") << Kind::Iam << QStringList{QStringLiteral("secretAccessKey"), QStringLiteral("sessionToken")};
}

void TestAuthorizerFactory::knowsWhatItWasGiven()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, fields);
    for (const QString &name : fields)
        m_secrets.hold(QStringLiteral("orders/one/") + name, Secret(QStringLiteral("value of ") + name));
    const auto authorizer = m_made.factory.authorizer(endpointWith(kind), QStringLiteral("one"));
    const auto known
        = [this](const QString &name) { return m_made.factory.traces()->replaced(QStringLiteral("value of ") + name, {}).isEmpty(); };
    QVERIFY(!known(fields.first()));
    QVERIFY(authorizer->authorize(request()).result().ok());
    for (const QString &name : fields)
        QVERIFY2(known(name), qPrintable(name));
}

void TestAuthorizerFactory::asksForEveryOperation()
{
    m_secrets.hold(QStringLiteral("orders/one/apiKey"), Secret(QStringLiteral("da2-old")));
    const auto authorizer = m_made.factory.authorizer(endpointWith(Kind::ApiKey), {});
    QCOMPARE(field(*authorizer->authorize(request()).result(), "x-api-key"), QByteArray("da2-old"));
    m_secrets.hold(QStringLiteral("orders/one/apiKey"), Secret(QStringLiteral("da2-new")));
    QCOMPARE(field(*authorizer->authorize(request()).result(), "x-api-key"), QByteArray("da2-new"));
}

void TestAuthorizerFactory::waitsForTheStore()
{
    SlowStore secrets;
    Factory made(secrets, m_clock);
    const auto authorizer = made.factory.authorizer(endpointWith(Kind::Iam), {});
    QFuture<Result<AuthorizationFields>> fields = authorizer->authorize(request());
    QCOMPARE(secrets.asked(), std::size_t(1));
    secrets.answer(Secret(QStringLiteral("wJalrXUtnFEMI")));
    QCOMPARE(secrets.asked(), std::size_t(2));
    QVERIFY(!fields.isFinished());
    secrets.answer(Error{ErrorCode::SecretNotFound, {}});
    QVERIFY(fields.isFinished());
    QVERIFY(fields.result());
}

void TestAuthorizerFactory::missingSecretsAreMissingCredentials_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("API key") << Kind::ApiKey << QStringLiteral("no API key was entered");
    QTest::newRow("token") << Kind::Token << QStringLiteral("no token was entered");
    QTest::newRow("IAM") << Kind::Iam << QStringLiteral("no secret access key was entered");
}

void TestAuthorizerFactory::missingSecretsAreMissingCredentials()
{
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    MemorySecretStore empty;
    const auto fields = Factory(empty, m_clock).factory.authorizer(endpointWith(kind), {})->authorize(request()).result();
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, ErrorCode::MissingCredential);
    QCOMPARE(fields.error().detail, detail); // and no name of an entry in the keychain
}

void TestAuthorizerFactory::aLockedKeychainIsNoMissingCredential_data()
{
    missingSecretsAreMissingCredentials_data();
}

void TestAuthorizerFactory::aLockedKeychainIsNoMissingCredential()
{
    QFETCH(Kind, kind);
    LockedStore locked;
    const auto fields = Factory(locked, m_clock).factory.authorizer(endpointWith(kind), {})->authorize(request()).result();
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, ErrorCode::SecretLocked);
}

void TestAuthorizerFactory::choosesTheAuthorizer()
{
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = QStringLiteral("orders");
    endpoint.authorizers[1].source = {};
    m_secrets.hold(QStringLiteral("orders/key/apiKey"), Secret(QStringLiteral("da2-first")));
    m_secrets.hold(QStringLiteral("orders/token/token"), Secret(QStringLiteral("a.b.c")));
    const auto fieldsBy = [&](const QString &id) { return *m_made.factory.authorizer(endpoint, id)->authorize(request()).result(); };
    QCOMPARE(field(fieldsBy(QStringLiteral("token")), "Authorization"), QByteArray("a.b.c"));
    QCOMPARE(field(fieldsBy(QString()), "x-api-key"), QByteArray("da2-first"));
    QCOMPARE(field(fieldsBy(QStringLiteral("deleted")), "x-api-key"), QByteArray("da2-first"));
    endpoint.authorizers.clear();
    QVERIFY(!m_made.factory.authorizer(endpoint, {}));
    QVERIFY(!m_made.factory.authorizers(endpoint).connectAuthorizer);
}

void TestAuthorizerFactory::makesThree()
{
    EndpointSettings endpoint = test::fullEndpoint();
    Authorizers made = m_made.factory.authorizers(endpoint);
    QVERIFY(made.connectAuthorizer && made.subscribeAuthorizer && made.publishAuthorizer);
    QVERIFY(made.connectAuthorizer != made.subscribeAuthorizer);
    QVERIFY(made.subscribeAuthorizer != made.publishAuthorizer);
    endpoint.publishAuthorizer = endpoint.subscribeAuthorizer;
    made = m_made.factory.authorizers(endpoint);
    QCOMPARE(made.publishAuthorizer, made.subscribeAuthorizer);
    endpoint.connectAuthorizer.clear(); // the first one, which the others name
    made = m_made.factory.authorizers(endpoint);
    QCOMPARE(made.connectAuthorizer, made.publishAuthorizer);
}

void TestAuthorizerFactory::namesEverySecret()
{
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = QStringLiteral("orders");
    QCOMPARE(secretNames(endpoint),
             QStringList({QStringLiteral("orders/key/apiKey"), QStringLiteral("orders/token/token"),
                          QStringLiteral("orders/iam/secretAccessKey"), QStringLiteral("orders/iam/sessionToken"),
                          QStringLiteral("orders/pool/refreshToken"), QStringLiteral("orders/pool/clientSecret"),
                          QStringLiteral("orders/oidc/refreshToken"), QStringLiteral("orders/oidc/clientSecret")}));
}

void TestAuthorizerFactory::keysFromElsewhere_data()
{
    QTest::addColumn<SourceSettings>("source");
    QTest::addColumn<QByteArray>("key");
    using Source = SourceSettings::Kind;
    QTest::newRow("variable") << SourceSettings{Source::Environment, QStringLiteral("EVENTSCOPE_TEST_KEY")} << QByteArray("da2-variable");
    QTest::newRow("variable that is not set") << SourceSettings{Source::Environment, QStringLiteral("EVENTSCOPE_TEST_NONE")}
                                              << QByteArray();
    QTest::newRow("file that is missing") << SourceSettings{Source::File, QStringLiteral("/nowhere/key")} << QByteArray();
#ifdef Q_OS_UNIX
    QTest::newRow("command") << SourceSettings{Source::Command, QStringLiteral("echo da2-command")} << QByteArray("da2-command");
    QTest::newRow("command that fails") << SourceSettings{Source::Command, QStringLiteral("exit 1")} << QByteArray();
#endif
}

void TestAuthorizerFactory::keysFromElsewhere()
{
    QFETCH(SourceSettings, source);
    QFETCH(QByteArray, key);
    qputenv("EVENTSCOPE_TEST_KEY", "da2-variable");
    EndpointSettings endpoint = endpointWith(Kind::ApiKey);
    endpoint.authorizers.first().source = source;
    const auto fields = fieldsOf(m_made.factory.authorizer(endpoint, {}));
    QCOMPARE(fields.ok(), !key.isEmpty());
    if (fields)
        QCOMPARE(field(*fields, "x-api-key"), key);
    else
        QCOMPARE(fields.error().code, ErrorCode::SourceFailed);
}

void TestAuthorizerFactory::aSourceIsSharedUntilItsSettingsChange()
{
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    const QTemporaryDir folder;
    EndpointSettings endpoint = endpointWith(Kind::Token);
    // Each run leaves a line.
    const QString command = QStringLiteral("echo run >> '%1'; echo token-%2").arg(folder.filePath(QStringLiteral("runs")));
    const auto runs = [&folder] {
        QFile file(folder.filePath(QStringLiteral("runs")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    endpoint.authorizers.first().source = {SourceSettings::Kind::Command, command.arg(1), 300};
    QCOMPARE(field(*fieldsOf(m_made.factory.authorizer(endpoint, {})), "Authorization"), QByteArray("token-1"));
    QCOMPARE(field(*fieldsOf(m_made.factory.authorizer(endpoint, {})), "Authorization"), QByteArray("token-1"));
    QCOMPARE(runs(), 1);
    m_made.factory.sources().forget(endpoint.id);
    QVERIFY(fieldsOf(m_made.factory.authorizer(endpoint, {})).ok());
    QCOMPARE(runs(), 2);
    endpoint.authorizers.first().source.value = command.arg(2);
    QCOMPARE(field(*fieldsOf(m_made.factory.authorizer(endpoint, {})), "Authorization"), QByteArray("token-2"));
    QCOMPARE(runs(), 3);
    m_clock.advance(std::chrono::seconds(300));
    QVERIFY(fieldsOf(m_made.factory.authorizer(endpoint, {})).ok());
    QCOMPARE(runs(), 4);
}

void TestAuthorizerFactory::profilesAndTheirRegions()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[profile dev]\nregion = eu-central-1\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = s\n");
    config.close();
    qputenv("AWS_CONFIG_FILE", config.fileName().toUtf8());
    qputenv("AWS_SHARED_CREDENTIALS_FILE", folder.filePath(QStringLiteral("none")).toUtf8());
    EndpointSettings endpoint = endpointWith(Kind::IamProfile);
    endpoint.authorizers.first().profile = QStringLiteral("dev");
    endpoint.url = QStringLiteral("https://events.example.com/event"); // tells no region
    const auto fields = fieldsOf(m_made.factory.authorizer(endpoint, {}));
    QVERIFY2(fields.ok(), fields.ok() ? "" : qPrintable(fields.error().detail));
    QVERIFY(field(*fields, "Authorization").contains("Credential=AKIAPROFILE/20250615/eu-central-1/"));
    endpoint.region = QStringLiteral("us-west-2");
    QVERIFY(field(*fieldsOf(m_made.factory.authorizer(endpoint, {})), "Authorization").contains("/us-west-2/"));
    endpoint.authorizers.first().profile = QStringLiteral("prod");
    const auto missing = fieldsOf(m_made.factory.authorizer(endpoint, {}));
    QCOMPARE(missing.error().code, ErrorCode::SourceFailed);
    QVERIFY(missing.error().detail.contains(QStringLiteral("dev")));
}

void TestAuthorizerFactory::aProfileThatWantsACode()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "[profile dev]\nrole_arn = r\nsource_profile = dev\nmfa_serial = device\naws_access_key_id = A\naws_secret_access_key = s\n");
    config.close();
    qputenv("AWS_CONFIG_FILE", config.fileName().toUtf8());
    EndpointSettings endpoint = endpointWith(Kind::IamProfile);
    endpoint.authorizers.first().profile = QStringLiteral("dev");
    const auto nobody = fieldsOf(m_made.factory.authorizer(endpoint, {}));
    QCOMPARE(nobody.error().code, ErrorCode::MissingCredential);
    QVERIFY(nobody.error().detail.contains(QStringLiteral("device")));
    CredentialSources &sources = m_made.factory.sources();
    connect(&sources, &CredentialSources::mfaCodeWanted, this, [&sources](const QString &serial) {
        sources.giveMfaCode(serial, Error{ErrorCode::Cancelled, QStringLiteral("no phone")});
    });
    QCOMPARE(fieldsOf(m_made.factory.authorizer(endpoint, {})).error().detail, QStringLiteral("no phone"));
}

/// This computer is hours ahead: a role that ends in an hour would seem to have ended long ago.
void TestAuthorizerFactory::aWrongClockIsCorrectedBySts()
{
    test::FakeClock clock;
    Factory made(m_secrets, clock);
    test::HttpServer sts([&](QTcpSocket &socket, const test::HttpServer::Request &asked) {
        const UtcTime serviceTime = clock.utc() - std::chrono::hours(6); // 2025-06-15T06:00:00Z
        const bool isOfItsTime = sigv4::parseAmzDate(asked.headers.value("x-amz-date")) == serviceTime;
        const QByteArray body = isOfItsTime
            ? "<a><AccessKeyId>ROLEKEY</AccessKeyId><SecretAccessKey>s</SecretAccessKey><Expiration>2025-06-15T07:00:00Z</Expiration></a>"
            : "<a><Code>SignatureDoesNotMatch</Code><Message>Signature not yet current</Message></a>";
        socket.write(test::HttpServer::response(isOfItsTime ? 200 : 403, body, "text/xml", "Date: " + httpDate(serviceTime) + "\r\n"));
    });
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[profile dev]\nrole_arn = r\nsource_profile = dev\naws_access_key_id = A\naws_secret_access_key = s\n");
    config.close();
    qputenv("AWS_CONFIG_FILE", config.fileName().toUtf8());
    qputenv("AWS_ENDPOINT_URL_STS", QByteArray("http://127.0.0.1:") + QByteArray::number(sts.port()));
    EndpointSettings endpoint = endpointWith(Kind::IamProfile);
    endpoint.authorizers.first().profile = QStringLiteral("dev");
    const auto fields = fieldsOf(made.factory.authorizer(endpoint, {}));
    QVERIFY2(fields.ok(), fields.ok() ? "" : qPrintable(fields.error().detail));
    QCOMPARE(field(*fields, "X-Amz-Date"), QByteArray("20250615T060000Z")); // the Event API is signed for by the same clock
    QVERIFY(field(*fields, "Authorization").contains("Credential=ROLEKEY/20250615/"));
    QCOMPARE(sts.requests().size(), 2);
    QVERIFY(fieldsOf(made.factory.authorizer(endpoint, {})).ok());
    QCOMPARE(sts.requests().size(), 2); // kept
    clock.advance(std::chrono::minutes(59));
    QVERIFY(fieldsOf(made.factory.authorizer(endpoint, {})).ok());
    QCOMPARE(sts.requests().size(), 3); // near its end
    qunsetenv("AWS_ENDPOINT_URL_STS");
}

void TestAuthorizerFactory::signedInUsers_data()
{
    QTest::addColumn<bool>("sendsIdToken");
    QTest::newRow("access token") << false;
    QTest::newRow("ID token") << true;
}

void TestAuthorizerFactory::signedInUsers()
{
    QFETCH(bool, sendsIdToken);
    test::CognitoServer pool;
    const SystemClock clock;
    MemorySecretStore secrets;
    Factory made(secrets, clock);
    EndpointSettings endpoint = endpointWith(Kind::UserPool);
    endpoint.authorizers.first().userPool = pool.settings();
    endpoint.authorizers.first().userPool.sendsIdToken = sendsIdToken;
    const auto authorizer = made.factory.authorizer(endpoint, {});
    QCOMPARE(fieldsOf(authorizer).error().code, ErrorCode::SignInRequired);
    const auto signingIn = made.signIns.signIn(endpoint, QStringLiteral("one"), pool.script.userName, Secret(pool.script.password));
    QTRY_VERIFY(signingIn.isFinished());
    QVERIFY(signingIn.result()->isSignedIn);
    const auto fields = fieldsOf(authorizer);
    QVERIFY(fields.ok());
    QCOMPARE(Jwt::decode(field(*fields, "Authorization"))->tokenUse, sendsIdToken ? QStringLiteral("id") : QStringLiteral("access"));
}

void TestAuthorizerFactory::identityPools()
{
    test::CognitoServer users;
    QList<QByteArray> calls;
    test::HttpServer pool([&calls](QTcpSocket &socket, const test::HttpServer::Request &asked) {
        calls << asked.body;
        const bool isId = asked.headers.value("x-amz-target").endsWith(".GetId");
        socket.write(test::HttpServer::response(
            200,
            isId ? QByteArray(R"({"IdentityId":"i"})")
                 : QByteArray(R"({"Credentials":{"AccessKeyId":"POOLKEY","SecretKey":"s","SessionToken":"t","Expiration":4102444800}})")));
    });
    const SystemClock clock;
    MemorySecretStore secrets;
    Factory made(secrets, clock);
    EndpointSettings endpoint = endpointWith(Kind::IamIdentityPool);
    endpoint.authorizers.first().identityPool = {QStringLiteral("us-east-1:1"), {}, QStringLiteral("http://127.0.0.1:%1").arg(pool.port())};
    endpoint.authorizers << test::authorizer(QStringLiteral("user"), Kind::UserPool);
    endpoint.authorizers.last().userPool = users.settings();
    const auto guest = fieldsOf(made.factory.authorizer(endpoint, {}));
    QVERIFY2(guest.ok(), guest.ok() ? "" : qPrintable(guest.error().detail));
    QVERIFY(field(*guest, "Authorization").contains("Credential=POOLKEY/"));
    QCOMPARE(field(*guest, "X-Amz-Security-Token"), QByteArray("t"));
    QVERIFY(!calls.constLast().contains("Logins"));

    endpoint.authorizers.first().identityPool.loginAuthorizer = QStringLiteral("user");
    QCOMPARE(fieldsOf(made.factory.authorizer(endpoint, {})).error().code, ErrorCode::SignInRequired);
    const auto signingIn = made.signIns.signIn(endpoint, QStringLiteral("user"), users.script.userName, Secret(users.script.password));
    QTRY_VERIFY(signingIn.isFinished());
    QVERIFY(fieldsOf(made.factory.authorizer(endpoint, {})).ok());
    QVERIFY(calls.constLast().contains("cognito-idp.us-east-1.amazonaws.com/us-east-1_TestPool1"));

    // Of another pool, nobody is signed in; and after a sign-out the credentials of the user are gone.
    EndpointSettings edited = endpoint;
    edited.authorizers.last().userPool.clientId = QStringLiteral("otherclient");
    QCOMPARE(fieldsOf(made.factory.authorizer(edited, {})).error().code, ErrorCode::SignInRequired);
    QVERIFY(fieldsOf(made.factory.authorizer(endpoint, {})).ok());
    const QSignalSpy signedOut(&made.signIns, &SignIns::signedOut);
    const auto signingOut = made.signIns.signOut(endpoint, QStringLiteral("user"));
    QTRY_VERIFY(signingOut.isFinished());
    QTRY_VERIFY(!signedOut.isEmpty());
    QCOMPARE(fieldsOf(made.factory.authorizer(endpoint, {})).error().code, ErrorCode::SignInRequired);

    endpoint.authorizers.first().identityPool.loginAuthorizer = QStringLiteral("one");
    QCOMPARE(fieldsOf(made.factory.authorizer(endpoint, {})).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestAuthorizerFactory)
#include "tst_authorizerfactory.moc"
