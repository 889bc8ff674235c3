// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localapidefinition.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestLocalApiDefinition : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesADefault();
    void makesANewKeyEachTime();
    void readsEverything();
    void fillsInWhatIsLeftOut();
    void infersProvidersFromTheKeysGiven();
    void refuses_data();
    void refuses();
};

void TestLocalApiDefinition::makesADefault()
{
    const LocalApiDefinition made = LocalApiDefinition::makeDefault();
    QCOMPARE(made.apiKeys.size(), 1);
    const QRegularExpression form(QStringLiteral("\\Ada2-[a-z0-9]{26}\\z"));
    QVERIFY(form.match(QString::fromLatin1(made.apiKey().reveal())).hasMatch());
    QCOMPARE(made.connectionAuthModes, QList<AuthMode>{AuthMode::ApiKey});
    QCOMPARE(made.defaultPublishAuthModes, QList<AuthMode>{AuthMode::ApiKey});
    QCOMPARE(made.defaultSubscribeAuthModes, QList<AuthMode>{AuthMode::ApiKey});
    QCOMPARE(made.channelNamespaces.size(), 2);
    QCOMPARE(made.channelNamespaces.at(0).name, QStringLiteral("default"));
    QCOMPARE(made.channelNamespaces.at(1).name, QStringLiteral("demo"));
}

void TestLocalApiDefinition::makesANewKeyEachTime()
{
    QVERIFY(LocalApiDefinition::makeDefault().apiKey() != LocalApiDefinition::makeDefault().apiKey());
}

void TestLocalApiDefinition::readsEverything()
{
    const auto read = LocalApiDefinition::fromJson(R"({
        "name": "shop", "region": "eu-central-1",
        "eventConfig": {
            "authProviders": [{"authType": "API_KEY"}, {"authType": "AWS_LAMBDA"}, {"authType": "AWS_IAM"}],
            "connectionAuthModes": [{"authType": "API_KEY"}, {"authType": "AWS_IAM"}],
            "defaultPublishAuthModes": [{"authType": "AWS_IAM"}],
            "defaultSubscribeAuthModes": [{"authType": "API_KEY"}]},
        "channelNamespaces": [
            {"name": "orders", "publishAuthModes": [{"authType": "AWS_LAMBDA"}]},
            {"name": "a-1", "subscribeAuthModes": [{"authType": "AWS_IAM"}, {"authType": "AWS_LAMBDA"}]}],
        "apiKeys": ["da2-one", "da2-two"], "tokens": ["s3cret"],
        "iamKeys": [{"accessKeyId": "AKID", "secretAccessKey": "key", "sessionToken": "session"}]})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->name, QStringLiteral("shop"));
    QCOMPARE(read->region, QStringLiteral("eu-central-1"));
    QCOMPARE(read->connectionAuthModes, (QList<AuthMode>{AuthMode::ApiKey, AuthMode::Iam}));
    QCOMPARE(read->defaultPublishAuthModes, QList<AuthMode>{AuthMode::Iam});
    QCOMPARE(read->defaultSubscribeAuthModes, QList<AuthMode>{AuthMode::ApiKey});
    QCOMPARE(read->channelNamespaces.size(), 2);
    QCOMPARE(read->channelNamespaces.at(0).name, QStringLiteral("orders"));
    QCOMPARE(read->channelNamespaces.at(0).publishAuthModes, QList<AuthMode>{AuthMode::Lambda});
    QVERIFY(read->channelNamespaces.at(0).subscribeAuthModes.isEmpty());
    QCOMPARE(read->channelNamespaces.at(1).subscribeAuthModes, (QList<AuthMode>{AuthMode::Iam, AuthMode::Lambda}));
    QCOMPARE(read->apiKeys, (QList<LocalApiDefinition::ApiKey>{{Secret(QByteArray("da2-one"))}, {Secret(QByteArray("da2-two"))}}));
    QCOMPARE(read->lambda.tokens, QList<Secret>{Secret(QByteArray("s3cret"))});
    const Credentials key{QStringLiteral("AKID"), Secret(QByteArray("key")), Secret(QByteArray("session"))};
    QCOMPARE(read->iamKeys.size(), 1);
    QCOMPARE(read->iamKeys.first().credentials, key);
    QVERIFY(read->iamKeys.first().allow.isEmpty());
}

void TestLocalApiDefinition::fillsInWhatIsLeftOut()
{
    const auto read = LocalApiDefinition::fromJson("{}");
    QVERIFY(read.ok());
    QCOMPARE(read->apiKeys.size(), 1);
    QCOMPARE(read->connectionAuthModes, QList<AuthMode>{AuthMode::ApiKey});
    QCOMPARE(read->channelNamespaces.size(), 2);
    QCOMPARE(read->region, QStringLiteral("us-east-1"));
}

void TestLocalApiDefinition::infersProvidersFromTheKeysGiven()
{
    const auto read = LocalApiDefinition::fromJson(R"({"tokens": ["t"], "iamKeys": [{"accessKeyId": "A", "secretAccessKey": "s"}]})");
    QVERIFY(read.ok());
    QVERIFY(read->apiKeys.isEmpty());
    QCOMPARE(read->defaultPublishAuthModes, (QList<AuthMode>{AuthMode::Lambda, AuthMode::Iam}));
}

void TestLocalApiDefinition::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *text, const char *detail) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(detail);
    };
    row("no object", "[]", "line 1, column 1: an object is expected here, not an array");
    row("unknown key", "{\n  \"nome\": \"x\"}", "line 2, column 3: unknown key \"nome\"");
    row("unknown key behind wide letters", "{\"name\": \"日本\", \"nome\": 1}", "line 1, column 16: unknown key \"nome\"");
    row("key twice", R"({"name": "a", "name": "b"})", "line 1, column 15: the key \"name\" stands here twice");
    row("name is a number", R"({"name": 1})", "line 1, column 10: a string is expected here, not a number");
    row("empty key", R"({"apiKeys": [""]})", "line 1, column 14: an empty string says nothing here");
    row("unknown auth type", R"({"eventConfig": {"authProviders": [{"authType": "MAGIC"}]}})",
        "line 1, column 49: unknown authType \"MAGIC\"");
    row("Cognito", R"({"eventConfig": {"authProviders": [{"authType": "AMAZON_COGNITO_USER_POOLS"}]}})",
        "line 1, column 49: AMAZON_COGNITO_USER_POOLS is not supported yet by the local Event API");
    row("OIDC", R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT"}]}})",
        "line 1, column 49: OPENID_CONNECT is not supported yet by the local Event API");
    row("mode without provider",
        R"({"apiKeys": ["k"], "eventConfig": {"authProviders": [{"authType": "API_KEY"}],
            "connectionAuthModes": [{"authType": "AWS_IAM"}]}})",
        "line 2, column 50: AWS_IAM is not among the authProviders");
    row("namespace mode without provider", R"({"channelNamespaces": [{"name": "a", "publishAuthModes": [{"authType": "AWS_LAMBDA"}]}]})",
        "line 1, column 72: AWS_LAMBDA is not among the authProviders");
    row("provider without its type", R"({"eventConfig": {"authProviders": [{}]}})", "line 1, column 36: \"authType\" is missing");
    row("empty modes", R"({"eventConfig": {"connectionAuthModes": []}})", "line 1, column 41: at least one authType is needed here");
    row("Lambda without tokens", R"({"eventConfig": {"authProviders": [{"authType": "AWS_LAMBDA"}]}})",
        "line 1, column 1: AWS_LAMBDA needs at least one of \"tokens\", or an \"authorizerCommand\"");
    row("IAM without keys", R"({"eventConfig": {"authProviders": [{"authType": "AWS_IAM"}]}})",
        "line 1, column 1: AWS_IAM needs at least one of \"iamKeys\"");
    row("namespace with underscore", R"({"channelNamespaces": [{"name": "a_b"}]})",
        "line 1, column 33: \"a_b\" is no namespace name: 1 to 50 letters, digits and dashes, no dash at the ends");
    row("namespace with slash", R"({"channelNamespaces": [{"name": "/a"}]})",
        "line 1, column 33: \"/a\" is no namespace name: 1 to 50 letters, digits and dashes, no dash at the ends");
    row("namespace of two segments", R"({"channelNamespaces": [{"name": "a/b"}]})",
        "line 1, column 33: \"a/b\" is no namespace name: 1 to 50 letters, digits and dashes, no dash at the ends");
    row("namespace twice", R"({"channelNamespaces": [{"name": "a"}, {"name": "a"}]})",
        "line 1, column 48: the namespace \"a\" stands here twice");
    row("namespace without name", R"({"channelNamespaces": [{}]})", "line 1, column 24: \"name\" is missing");
    row("IAM key without secret", R"({"iamKeys": [{"accessKeyId": "A"}]})", "line 1, column 14: \"secretAccessKey\" is missing");
    row("keys are no list", R"({"apiKeys": "k"})", "line 1, column 13: an array is expected here, not a string");
}

void TestLocalApiDefinition::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const auto read = LocalApiDefinition::fromJson(text);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().detail, detail);
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);

    const auto broken = LocalApiDefinition::fromJson(text + '}');
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().code, ErrorCode::InvalidJson);
    QVERIFY2(broken.error().detail.startsWith(QLatin1String("line ")), qPrintable(broken.error().detail));
}

QTEST_GUILESS_MAIN(TestLocalApiDefinition)
#include "tst_localapidefinition.moc"
