// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/authorizerfactory.h"

#include "endpoints.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

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
    void asksForEveryOperation();
    void waitsForTheStore();
    void missingSecretsAreMissingCredentials_data();
    void missingSecretsAreMissingCredentials();
    void aLockedKeychainIsNoMissingCredential_data();
    void aLockedKeychainIsNoMissingCredential();
    void choosesTheAuthorizer();
    void makesThree();
    void namesEverySecret();

private:
    test::FakeClock m_clock;
    MemorySecretStore m_secrets;
};

void TestAuthorizerFactory::apiKey()
{
    m_secrets.hold(QStringLiteral("orders/one/apiKey"), Secret(QStringLiteral("da2-fixture")));
    const auto authorizer = makeAuthorizer(endpointWith(Kind::ApiKey), QStringLiteral("one"), m_secrets, m_clock);
    const auto fields = authorizer->authorize(request()).result();
    QVERIFY(fields);
    QCOMPARE(field(*fields, "x-api-key"), QByteArray("da2-fixture"));
    QCOMPARE(field(*fields, "host"), QByteArray("example1234567890abcdefgh.appsync-api.us-east-1.amazonaws.com"));
}

void TestAuthorizerFactory::token()
{
    m_secrets.hold(QStringLiteral("orders/one/token"), Secret(QStringLiteral("a.b.c")));
    const auto authorizer = makeAuthorizer(endpointWith(Kind::Token), QStringLiteral("one"), m_secrets, m_clock);
    const auto fields = authorizer->authorize(request()).result();
    QVERIFY(fields);
    QCOMPARE(field(*fields, "Authorization"), QByteArray("a.b.c"));
}

void TestAuthorizerFactory::iam()
{
    m_secrets.hold(QStringLiteral("orders/one/secretAccessKey"), Secret(QStringLiteral("wJalrXUtnFEMI")));
    EndpointSettings endpoint = endpointWith(Kind::Iam);
    auto fields = makeAuthorizer(endpoint, {}, m_secrets, m_clock)->authorize(request()).result();
    QVERIFY(fields);
    const QByteArray authorization = field(*fields, "Authorization");
    QVERIFY2(authorization.contains("Credential=AKIAIOSFODNN7EXAMPLE/20250615/us-east-1/appsync/aws4_request"), authorization.constData());
    QVERIFY(field(*fields, "X-Amz-Security-Token").isEmpty());
    QVERIFY(!authorization.contains("wJalrXUtnFEMI"));

    endpoint.region = QStringLiteral("eu-west-1");
    fields = makeAuthorizer(endpoint, {}, m_secrets, m_clock)->authorize(request()).result();
    QVERIFY(field(*fields, "Authorization").contains("/eu-west-1/appsync/"));
}

void TestAuthorizerFactory::iamWithASessionToken()
{
    MemorySecretStore secrets;
    secrets.hold(QStringLiteral("orders/one/secretAccessKey"), Secret(QStringLiteral("wJalrXUtnFEMI")));
    secrets.hold(QStringLiteral("orders/one/sessionToken"), Secret(QStringLiteral("FwoGZXIvYXdzEXAMPLE")));
    const auto fields = makeAuthorizer(endpointWith(Kind::Iam), {}, secrets, m_clock)->authorize(request()).result();
    QVERIFY(fields);
    QCOMPARE(field(*fields, "X-Amz-Security-Token"), QByteArray("FwoGZXIvYXdzEXAMPLE"));
}

void TestAuthorizerFactory::iamFromTheEnvironment()
{
    const auto authorizer = makeAuthorizer(endpointWith(Kind::IamEnvironment), {}, m_secrets, m_clock);
    for (const char *variable : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"})
        qunsetenv(variable);
    QCOMPARE(authorizer->authorize(request()).result().error().code, ErrorCode::MissingCredential);
    qputenv("AWS_ACCESS_KEY_ID", "AKIAENVIRONMENT");
    qputenv("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI");
    const auto fields = authorizer->authorize(request()).result();
    qunsetenv("AWS_ACCESS_KEY_ID");
    qunsetenv("AWS_SECRET_ACCESS_KEY");
    QVERIFY(fields);
    QVERIFY(field(*fields, "Authorization").contains("Credential=AKIAENVIRONMENT/"));
}

void TestAuthorizerFactory::asksForEveryOperation()
{
    m_secrets.hold(QStringLiteral("orders/one/apiKey"), Secret(QStringLiteral("da2-old")));
    const auto authorizer = makeAuthorizer(endpointWith(Kind::ApiKey), {}, m_secrets, m_clock);
    QCOMPARE(field(*authorizer->authorize(request()).result(), "x-api-key"), QByteArray("da2-old"));
    m_secrets.hold(QStringLiteral("orders/one/apiKey"), Secret(QStringLiteral("da2-new")));
    QCOMPARE(field(*authorizer->authorize(request()).result(), "x-api-key"), QByteArray("da2-new"));
}

void TestAuthorizerFactory::waitsForTheStore()
{
    SlowStore secrets;
    const auto authorizer = makeAuthorizer(endpointWith(Kind::Iam), {}, secrets, m_clock);
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
    QTest::addColumn<QString>("field");
    QTest::newRow("API key") << Kind::ApiKey << QStringLiteral("apiKey");
    QTest::newRow("token") << Kind::Token << QStringLiteral("token");
    QTest::newRow("IAM") << Kind::Iam << QStringLiteral("secretAccessKey");
}

void TestAuthorizerFactory::missingSecretsAreMissingCredentials()
{
    QFETCH(Kind, kind);
    QFETCH(QString, field);
    MemorySecretStore empty;
    const auto fields = makeAuthorizer(endpointWith(kind), {}, empty, m_clock)->authorize(request()).result();
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, ErrorCode::MissingCredential);
    QVERIFY2(fields.error().detail.contains(field), qPrintable(fields.error().detail));
}

void TestAuthorizerFactory::aLockedKeychainIsNoMissingCredential_data()
{
    missingSecretsAreMissingCredentials_data();
}

void TestAuthorizerFactory::aLockedKeychainIsNoMissingCredential()
{
    QFETCH(Kind, kind);
    LockedStore locked;
    const auto fields = makeAuthorizer(endpointWith(kind), {}, locked, m_clock)->authorize(request()).result();
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, ErrorCode::SecretLocked);
}

void TestAuthorizerFactory::choosesTheAuthorizer()
{
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = QStringLiteral("orders");
    m_secrets.hold(QStringLiteral("orders/key/apiKey"), Secret(QStringLiteral("da2-first")));
    m_secrets.hold(QStringLiteral("orders/token/token"), Secret(QStringLiteral("a.b.c")));
    const auto fieldsOf
        = [&](const QString &id) { return *makeAuthorizer(endpoint, id, m_secrets, m_clock)->authorize(request()).result(); };
    QCOMPARE(field(fieldsOf(QStringLiteral("token")), "Authorization"), QByteArray("a.b.c"));
    QCOMPARE(field(fieldsOf(QString()), "x-api-key"), QByteArray("da2-first"));
    QCOMPARE(field(fieldsOf(QStringLiteral("deleted")), "x-api-key"), QByteArray("da2-first"));
    endpoint.authorizers.clear();
    QVERIFY(!makeAuthorizer(endpoint, {}, m_secrets, m_clock));
    QVERIFY(!makeAuthorizers(endpoint, m_secrets, m_clock).connectAuthorizer);
}

void TestAuthorizerFactory::makesThree()
{
    EndpointSettings endpoint = test::fullEndpoint();
    Authorizers made = makeAuthorizers(endpoint, m_secrets, m_clock);
    QVERIFY(made.connectAuthorizer && made.subscribeAuthorizer && made.publishAuthorizer);
    QVERIFY(made.connectAuthorizer != made.subscribeAuthorizer);
    QVERIFY(made.subscribeAuthorizer != made.publishAuthorizer);
    endpoint.publishAuthorizer = endpoint.subscribeAuthorizer;
    made = makeAuthorizers(endpoint, m_secrets, m_clock);
    QCOMPARE(made.publishAuthorizer, made.subscribeAuthorizer);
    endpoint.connectAuthorizer.clear(); // the first one, which the others name
    made = makeAuthorizers(endpoint, m_secrets, m_clock);
    QCOMPARE(made.connectAuthorizer, made.publishAuthorizer);
}

void TestAuthorizerFactory::namesEverySecret()
{
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = QStringLiteral("orders");
    QCOMPARE(secretNames(endpoint),
             QStringList({QStringLiteral("orders/key/apiKey"), QStringLiteral("orders/token/token"),
                          QStringLiteral("orders/iam/secretAccessKey"), QStringLiteral("orders/iam/sessionToken")}));
}

QTEST_GUILESS_MAIN(TestAuthorizerFactory)
#include "tst_authorizerfactory.moc"
