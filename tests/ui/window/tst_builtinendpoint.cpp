// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builtinendpoint.h"

#include "core/auth/jwt.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"
#include "ui/builtinauthorizers.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;

namespace {

const QByteArray manyKeys = R"({"region": "eu-central-1",
    "eventConfig": {"authProviders": [{"authType": "API_KEY"}, {"authType": "AWS_IAM"}, {"authType": "AWS_LAMBDA"},
            {"authType": "OPENID_CONNECT", "openIDConnectConfig": {"issuer": "id.example"}}],
        "connectionAuthModes": [{"authType": "AWS_LAMBDA"}, {"authType": "AWS_IAM"}],
        "defaultPublishAuthModes": [{"authType": "OPENID_CONNECT"}], "defaultSubscribeAuthModes": [{"authType": "API_KEY"}]},
    "channelNamespaces": [{"name": "orders"}, {"name": "demo", "subscribeAuthModes": [{"authType": "AWS_IAM"}]}],
    "apiKeys": [{"key": "da2-over", "expires": "2020-01-01T00:00:00Z"}, "da2-one", "da2-two"],
    "iamKeys": [{"accessKeyId": "AKID", "secretAccessKey": "secret"}],
    "tokens": ["let-me-in"]})";

struct Fixture
{
    [[nodiscard]] bool starts(const BuiltInConfiguration &configuration)
    {
        const auto starting = api.start(configuration);
        return QTest::qWaitFor([&starting] { return starting.isFinished(); }) && starting.result().ok();
    }
    [[nodiscard]] const EndpointSettings &listed() const { return workspace.endpoints().constFirst(); }
    [[nodiscard]] Result<QByteArray> secret(const QString &authorizer, const char *field)
    {
        const auto read = secrets.read(SecretStore::name(listed().id, authorizer, QLatin1String(field))).result();
        return read ? Result<QByteArray>(read->reveal()) : read.error();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const AuthorizerSettings &one : listed().authorizers)
            all << one.name;
        return all;
    }

    test::FakeClock clock;
    QTemporaryDir folder;
    BuiltInApi api{clock, folder.filePath(QStringLiteral("keys"))};
    Workspace workspace{WorkspaceStore(folder.filePath(QStringLiteral("config")))};
    MemorySecretStore secrets;
    BuiltInEndpoint endpoint{api, workspace, secrets};
};

} // namespace

class TestBuiltInEndpoint : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheDefault();
    void offersEveryKeyThatIsGood();
    void eachOperationHasItsMode();
    void foreignKeySetGivesNoToken();
    void anotherDefinitionChangesIt();
    void takenIdIsLeftAlone();
    void failureIsTold();
    void removingItStopsTheApi();
};

void TestBuiltInEndpoint::opensWithTheDefault()
{
    Fixture fixture;
    const QSignalSpy ready(&fixture.endpoint, &BuiltInEndpoint::ready);
    fixture.endpoint.open();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.first().first().toString(), fixture.listed().id);
    QCOMPARE(fixture.listed().url, fixture.api.address()->http.toString());
    QCOMPARE(fixture.listed().subscriptions, (QList<SubscriptionSettings>{{QStringLiteral("/demo/*"), {}}}));
    QCOMPARE(fixture.listed().namespaces, (QStringList{QStringLiteral("default"), QStringLiteral("demo")}));
    QCOMPARE(fixture.secret(QStringLiteral("key"), "apiKey").value(), fixture.api.definition().apiKey().reveal());
    fixture.endpoint.open();
    QTRY_COMPARE(ready.count(), 2);
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
}

void TestBuiltInEndpoint::offersEveryKeyThatIsGood()
{
    Fixture fixture;
    QVERIFY(fixture.starts({manyKeys}));
    QCOMPARE(fixture.names(),
             (QStringList{QStringLiteral("API key"), QStringLiteral("API key 2"), QStringLiteral("IAM"), QStringLiteral("Lambda token"),
                          QStringLiteral("OpenID Connect token")}));
    QCOMPARE(fixture.secret(QStringLiteral("key"), "apiKey").value(), QByteArray("da2-one"));
    QCOMPARE(fixture.secret(QStringLiteral("key-2"), "apiKey").value(), QByteArray("da2-two"));
    QCOMPARE(fixture.listed().authorizer(QStringLiteral("iam"))->accessKeyId, QStringLiteral("AKID"));
    QCOMPARE(fixture.secret(QStringLiteral("iam"), "secretAccessKey").value(), QByteArray("secret"));
    QCOMPARE(fixture.secret(QStringLiteral("iam"), "sessionToken").value(), QByteArray()); // held, so that no keychain is asked
    QCOMPARE(fixture.secret(QStringLiteral("lambda"), "token").value(), QByteArray("let-me-in"));
    const auto token = Jwt::decode(fixture.secret(QStringLiteral("oidc"), "token").value());
    QVERIFY(token);
    QCOMPARE(token->issuer, QStringLiteral("id.example"));
    QCOMPARE(fixture.listed().region, QStringLiteral("eu-central-1"));
}

void TestBuiltInEndpoint::eachOperationHasItsMode()
{
    Fixture fixture;
    QVERIFY(fixture.starts({manyKeys}));
    QCOMPARE(fixture.listed().connectAuthorizer, QStringLiteral("iam"));
    QCOMPARE(fixture.listed().subscribeAuthorizer, QStringLiteral("key"));
    QCOMPARE(fixture.listed().publishAuthorizer, QStringLiteral("oidc"));
    QCOMPARE(fixture.listed().subscriptions, (QList<SubscriptionSettings>{{QStringLiteral("/demo/*"), QStringLiteral("iam")}}));
}

void TestBuiltInEndpoint::foreignKeySetGivesNoToken()
{
    Fixture fixture;
    const auto key = SigningKey::loadOrMake(fixture.folder.filePath(QStringLiteral("foreign.pem")));
    QVERIFY(key);
    const QByteArray definition = R"({"eventConfig": {"authProviders": [
        {"authType": "OPENID_CONNECT", "openIDConnectConfig": {"issuer": "id.example"}}]}, "jwks": )"
        + key->publicJwks() + '}';
    QVERIFY(fixture.starts({definition}));
    QVERIFY(fixture.listed().authorizers.isEmpty());
}

void TestBuiltInEndpoint::anotherDefinitionChangesIt()
{
    Fixture fixture;
    QVERIFY(fixture.starts({manyKeys}));
    const QSignalSpy renewed(&fixture.endpoint, &BuiltInEndpoint::renewed);
    EndpointSettings touched = fixture.listed();
    touched.subscriptions = {{QStringLiteral("/orders/*"), {}}};
    fixture.workspace.update(touched);
    QVERIFY(fixture.starts({R"({"apiKeys": ["da2-new"]})", {}, 0, false, true}));
    QCOMPARE(renewed.count(), 1);
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QCOMPARE(fixture.listed().id, touched.id);
    QCOMPARE(fixture.listed().url, fixture.api.address()->http.toString());
    QCOMPARE(fixture.listed().subscriptions, touched.subscriptions);
    QCOMPARE(fixture.names(), QStringList{QStringLiteral("API key")});
    QCOMPARE(fixture.secret(QStringLiteral("key"), "apiKey").value(), QByteArray("da2-new"));
    for (const auto &[authorizer, field] : {std::pair("key-2", "apiKey"), std::pair("iam", "secretAccessKey"), std::pair("oidc", "token")})
        QVERIFY2(!fixture.secret(QLatin1String(authorizer), field), authorizer);
}

void TestBuiltInEndpoint::takenIdIsLeftAlone()
{
    Fixture fixture;
    EndpointSettings taken;
    taken.id = QStringLiteral("built-in");
    taken.name = QStringLiteral("Mine");
    fixture.workspace.add(taken);
    QVERIFY(fixture.starts({}));
    QCOMPARE(fixture.workspace.endpoints().size(), 2);
    const QString id = fixture.endpoint.endpointId();
    QVERIFY(id != taken.id);
    QVERIFY(fixture.secrets.read(SecretStore::name(id, QStringLiteral("key"), QStringLiteral("apiKey"))).result().ok());
    QVERIFY(!fixture.secret(QStringLiteral("key"), "apiKey")); // of the taken one
}

void TestBuiltInEndpoint::failureIsTold()
{
    Fixture fixture;
    fixture.api.configure({"{"});
    const QSignalSpy failed(&fixture.endpoint, &BuiltInEndpoint::failed);
    fixture.endpoint.open();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::InvalidJson);
    QVERIFY(fixture.workspace.endpoints().isEmpty());
}

void TestBuiltInEndpoint::removingItStopsTheApi()
{
    Fixture fixture;
    QVERIFY(fixture.starts({}));
    const QSignalSpy removed(&fixture.endpoint, &BuiltInEndpoint::removed);
    fixture.workspace.remove(fixture.endpoint.endpointId());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(fixture.api.state(), BuiltInApi::State::Stopped);
    QVERIFY(fixture.endpoint.endpointId().isEmpty());
    QVERIFY(fixture.starts({}));
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
}

QTEST_MAIN(TestBuiltInEndpoint)
#include "tst_builtinendpoint.moc"
