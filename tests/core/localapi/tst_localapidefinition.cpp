// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localapidefinition.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace eventscope;

class TestLocalApiDefinition : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesADefault();
    void makesANewKeyEachTime();
    void defaultTextIsTheDefault();
    void readsADefinitionFile();
    void readsEverything();
    void fillsInWhatIsLeftOut();
    void infersProvidersFromTheKeysGiven();
    void readsAsCloudFormationWrites();
    void readsKeysWithAnEnd();
    void readsWhatAnIamKeyMayDo();
    void readsAKeySet();
    void readsAKeySetBesideTheDefinition();
    void takesKeysThatFitIntoAHeader();
    void takesTheLongestTimeToLive();
    void knowsTheIssuersOfUserPools_data();
    void knowsTheIssuersOfUserPools();
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

void TestLocalApiDefinition::defaultTextIsTheDefault()
{
    const Secret own(QByteArray("da2-own"));
    const auto read = LocalApiDefinition::fromJson(LocalApiDefinition::defaultText(), own);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    const LocalApiDefinition made = LocalApiDefinition::makeDefault();
    QCOMPARE(read->name, made.name);
    QCOMPARE(read->region, made.region);
    QCOMPARE(read->connectionAuthModes, made.connectionAuthModes);
    QCOMPARE(read->defaultPublishAuthModes, made.defaultPublishAuthModes);
    QCOMPARE(read->defaultSubscribeAuthModes, made.defaultSubscribeAuthModes);
    QCOMPARE(read->channelNamespaces.size(), 2);
    QCOMPARE(read->channelNamespaces.at(0).name, made.channelNamespaces.at(0).name);
    QCOMPARE(read->channelNamespaces.at(1).name, made.channelNamespaces.at(1).name);
    QCOMPARE(read->apiKeys, (QList<LocalApiDefinition::ApiKey>{{own}}));
}

void TestLocalApiDefinition::readsADefinitionFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(LocalApiDefinition::defaultText());
    file.close();
    QCOMPARE(readDefinitionFile(file.fileName()).value(), LocalApiDefinition::defaultText());
    QVERIFY(file.open());
    QVERIFY(file.resize(1024 * 1024 + 1));
    file.close();
    for (const QString &bad : {file.fileName(), file.fileName() + QStringLiteral("-missing"), QDir::tempPath()}) {
        const auto read = readDefinitionFile(bad);
        QVERIFY2(!read, qPrintable(bad));
        QCOMPARE(read.error().code, ErrorCode::FileFailed);
        QVERIFY2(read.error().detail.startsWith(bad), qPrintable(read.error().detail));
    }
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

void TestLocalApiDefinition::readsAsCloudFormationWrites()
{
    const auto read = LocalApiDefinition::fromJson(R"({
        "EventConfig": {"AuthProviders": [
            {"AuthType": "AMAZON_COGNITO_USER_POOLS",
             "CognitoConfig": {"UserPoolId": "eu-west-1_abc", "AwsRegion": "eu-central-1", "AppIdClientRegex": "web|mobile"}},
            {"AuthType": "OPENID_CONNECT",
             "OpenIDConnectConfig": {"Issuer": "https://id.example", "ClientId": "shop", "IatTTL": 60000, "AuthTTL": 3600000}},
            {"AuthType": "AWS_LAMBDA",
             "LambdaAuthorizerConfig": {"AuthorizerUri": "arn:aws:lambda:eu-west-1:1:function:f",
                                        "AuthorizerResultTtlInSeconds": 5, "IdentityValidationExpression": "t-.*"}}]},
        "ChannelNamespaces": [{"Name": "orders", "SubscribeAuthModes": [{"AuthType": "OPENID_CONNECT"}]}],
        "authorizerCommand": "authorize --strict"})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->connectionAuthModes, (QList<AuthMode>{AuthMode::CognitoUserPools, AuthMode::OpenIdConnect, AuthMode::Lambda}));
    QCOMPARE(read->issuers.size(), 2);
    const auto &pool = read->issuers.at(0);
    QCOMPARE(pool.mode, AuthMode::CognitoUserPools);
    QCOMPARE(pool.issuer, QStringLiteral("https://cognito-idp.eu-central-1.amazonaws.com/eu-west-1_abc"));
    QCOMPARE(pool.clientPattern, QStringLiteral("web|mobile"));
    const auto &provider = read->issuers.at(1);
    QCOMPARE(provider.issuer, QStringLiteral("https://id.example"));
    QCOMPARE(provider.clientPattern, QStringLiteral("shop"));
    QVERIFY(provider.iatTtl == std::chrono::seconds(60));
    QVERIFY(provider.authTtl == std::chrono::hours(1));
    QVERIFY(read->usesSigningKey());
    QCOMPARE(read->lambda.command, QStringLiteral("authorize --strict"));
    QCOMPARE(read->lambda.identityValidationExpression, QStringLiteral("t-.*"));
    QCOMPARE(read->lambda.resultTtl, std::chrono::seconds(5));
    QCOMPARE(read->channelNamespaces.first().subscribeAuthModes, QList<AuthMode>{AuthMode::OpenIdConnect});
}

void TestLocalApiDefinition::readsKeysWithAnEnd()
{
    const auto read
        = LocalApiDefinition::fromJson(R"({"apiKeys": [{"key": "da2-one", "expires": "2026-12-31T00:00:00Z"}, {"key": "da2-two"}]})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->apiKeys.size(), 2);
    QCOMPARE(read->apiKeys.at(0).key, Secret(QByteArray("da2-one")));
    QVERIFY(read->apiKeys.at(0).expiresAt == std::chrono::sys_days(std::chrono::year{2026} / 12 / 31));
    QVERIFY(!read->apiKeys.at(1).expiresAt);
}

void TestLocalApiDefinition::readsWhatAnIamKeyMayDo()
{
    const auto read = LocalApiDefinition::fromJson(R"({"iamKeys": [{"accessKeyId": "A", "secretAccessKey": "s",
        "allow": [{"operations": ["connect", "Subscribe"], "channels": ["/orders/*", "/news"]}, {"operations": ["publish"]}]}]})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    const auto &allow = read->iamKeys.first().allow;
    QCOMPARE(allow.size(), 2);
    QCOMPARE(allow.at(0).operations, (QList<Operation>{Operation::Connect, Operation::Subscribe}));
    QCOMPARE(allow.at(0).channels.size(), 2);
    QCOMPARE(allow.at(0).channels.at(0).text(), QStringLiteral("/orders/*"));
    QCOMPARE(allow.at(1).operations, QList<Operation>{Operation::Publish});
    QVERIFY(allow.at(1).channels.isEmpty());
}

void TestLocalApiDefinition::readsAKeySet()
{
    const QByteArray keySet = R"({"keys": [{"kty": "oct", "alg": "HS256", "k": "c2VjcmV0"}]})";
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(keySet);
    file.close();
    const QByteArray before = R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT",
        "openIDConnectConfig": {"issuer": "https://id.example"}}]}, "jwks": )";
    for (const QByteArray &value : {keySet, '"' + file.fileName().toUtf8() + '"'}) {
        const auto read = LocalApiDefinition::fromJson(before + value + '}');
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QVERIFY(!read->issuers.first().keys.isEmpty());
        QVERIFY(!read->usesSigningKey());
    }
}

void TestLocalApiDefinition::readsAKeySetBesideTheDefinition()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("keys.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"keys": [{"kty": "oct", "alg": "HS256", "k": "c2VjcmV0"}]})");
    file.close();
    const QByteArray text = R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT",
        "openIDConnectConfig": {"issuer": "https://id.example"}}]}, "jwks": "keys.json"})";
    const auto read = LocalApiDefinition::fromJson(text, LocalApiDefinition::newApiKey(), folder.path());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QVERIFY(!read->issuers.first().keys.isEmpty());
    QVERIFY(QFile::remove(file.fileName()));
    const auto gone = LocalApiDefinition::fromJson(text, LocalApiDefinition::newApiKey(), folder.path());
    QVERIFY(!gone);
    QCOMPARE(gone.error().detail, QStringLiteral("line 2, column 77: %1: No such file or directory").arg(file.fileName()));
}

void TestLocalApiDefinition::takesKeysThatFitIntoAHeader()
{
    const auto read = LocalApiDefinition::fromJson(R"({"apiKeys": ["!~"], "tokens": ["let me in"]})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->apiKey(), Secret(QByteArray("!~")));
    QCOMPARE(read->lambda.tokens, QList<Secret>{Secret(QByteArray("let me in"))});
}

void TestLocalApiDefinition::takesTheLongestTimeToLive()
{
    const auto read = LocalApiDefinition::fromJson(R"({"tokens": ["t"], "eventConfig": {"authProviders": [{"authType": "AWS_LAMBDA",
        "lambdaAuthorizerConfig": {"authorizerResultTtlInSeconds": 3600}}]}})");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->lambda.resultTtl, std::chrono::hours(1));
}

void TestLocalApiDefinition::knowsTheIssuersOfUserPools_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("pool") << QByteArray(R"({"userPoolId": "eu-west-1_abc"})")
                          << QStringLiteral("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc");
    QTest::newRow("pool in China") << QByteArray(R"({"userPoolId": "cn-north-1_abc"})")
                                   << QStringLiteral("https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_abc");
    QTest::newRow("region given") << QByteArray(R"({"userPoolId": "abc", "awsRegion": "cn-northwest-1"})")
                                  << QStringLiteral("https://cognito-idp.cn-northwest-1.amazonaws.com.cn/abc");
}

void TestLocalApiDefinition::knowsTheIssuersOfUserPools()
{
    QFETCH(QByteArray, config);
    const auto read = LocalApiDefinition::fromJson(
        R"({"eventConfig": {"authProviders": [{"authType": "AMAZON_COGNITO_USER_POOLS", "cognitoConfig": )" + config + "}]}}");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QTEST(read->issuers.first().issuer, "issuer");
}

void TestLocalApiDefinition::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &detail) {
        QTest::newRow(name) << text << QString::fromUtf8(detail);
    };
    row("no object", "[]", "line 1, column 1: an object is expected here, not an array");
    row("unknown key", "{\n  \"nome\": \"x\"}", "line 2, column 3: unknown key \"nome\"");
    row("unknown key behind wide letters", "{\"name\": \"日本\", \"nome\": 1}", "line 1, column 16: unknown key \"nome\"");
    row("key twice", R"({"name": "a", "name": "b"})", "line 1, column 15: the key \"name\" stands here twice");
    row("name is a number", R"({"name": 1})", "line 1, column 10: a string is expected here, not a number");
    row("empty key", R"({"apiKeys": [""]})", "line 1, column 14: an empty string says nothing here");
    row("unknown auth type", R"({"eventConfig": {"authProviders": [{"authType": "MAGIC"}]}})",
        "line 1, column 49: unknown authType \"MAGIC\"");
    row("Cognito without its pool", R"({"eventConfig": {"authProviders": [{"authType": "AMAZON_COGNITO_USER_POOLS"}]}})",
        "line 1, column 1: AMAZON_COGNITO_USER_POOLS needs its \"cognitoConfig\"");
    row("OIDC without its issuer", R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT"}]}})",
        "line 1, column 1: OPENID_CONNECT needs its \"openIDConnectConfig\"");
    row("pool without its id", R"({"eventConfig": {"authProviders": [{"authType": "AMAZON_COGNITO_USER_POOLS", "cognitoConfig": {}}]}})",
        "line 1, column 95: \"userPoolId\" is missing");
    row("client expression", R"({"eventConfig": {"authProviders": [{"cognitoConfig": {"userPoolId": "a_b", "appIdClientRegex": "("}}]}})",
        "line 1, column 96: this is no regular expression: missing closing parenthesis");
    row("negative time to live", R"({"eventConfig": {"authProviders": [{"openIDConnectConfig": {"issuer": "https://i", "iatTTL": -1}}]}})",
        "line 1, column 94: a whole number is expected here");
    row("end of a key", R"({"apiKeys": [{"key": "k", "expires": "tomorrow"}]})",
        "line 1, column 38: a time such as 2026-12-31T00:00:00Z is expected here");
    row("key without a key", R"({"apiKeys": [{"expires": "2026-12-31T00:00:00Z"}]})", "line 1, column 14: \"key\" is missing");
    row("unknown operation", R"({"iamKeys": [{"allow": [{"operations": ["read"]}]}]})",
        "line 1, column 41: \"read\" is no operation: connect, subscribe or publish");
    row("JWKS without keys", R"({"jwks": {"keys": []}})", "line 1, column 10: there is no RSA, EC or oct key in the JWKS");
    row("JWKS file that is not there", R"({"jwks": "/nowhere/keys.json"})",
        "line 1, column 10: /nowhere/keys.json: No such file or directory");
    row("capital and small", R"({"name": "a", "Name": "b"})", "line 1, column 15: the key \"Name\" stands here twice");
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
    const auto inHeader = QStringLiteral("this cannot be sent in a header: only printable ASCII characters can, and no blanks at the ends");
    const auto unfit = [&inHeader](const char *name, const char *text, int column) {
        QTest::newRow(name) << QByteArray(text) << QStringLiteral("line 1, column %1: ").arg(column) + inHeader;
    };
    unfit("key with a line break", R"({"apiKeys": ["a\nb"]})", 14);
    unfit("key with an accent", R"({"apiKeys": ["k\u00e9y"]})", 14);
    unfit("key that ends, with a blank", R"({"apiKeys": [{"key": "k ", "expires": "2026-12-31T00:00:00Z"}]})", 22);
    unfit("token with a tab at its front", R"({"tokens": ["\tt"]})", 13);
    unfit("IAM key with a NUL", R"({"iamKeys": [{"accessKeyId": "A\u0000", "secretAccessKey": "s"}]})", 30);
    unfit("session token with a DEL", R"({"iamKeys": [{"accessKeyId": "A", "secretAccessKey": "s", "sessionToken": "\u007f"}]})", 75);
    row("no providers", R"({"eventConfig": {"authProviders": []}})", "line 1, column 35: at least one authType is needed here");
    const auto unused = [&row](const char *name, const char *key, const char *value, const char *mode) {
        const QByteArray text = QByteArray(R"({"eventConfig": {"authProviders": [{"authType": "OPENID_CONNECT",)")
            + R"("openIDConnectConfig": {"issuer": "https://i"}}]},)" + "\n\"" + key + "\": [" + value + "]}";
        const QByteArray detail = QByteArray("line 2, column 1: \"") + key + "\" serve nobody: " + mode + " is not among the authProviders";
        row(name, text, detail);
    };
    unused("API keys without their provider", "apiKeys", R"("k")", "API_KEY");
    unused("IAM keys without their provider", "iamKeys", R"({"accessKeyId": "A", "secretAccessKey": "s"})", "AWS_IAM");
    unused("tokens without their provider", "tokens", R"("t")", "AWS_LAMBDA");
    const auto ttl = [&row](const char *name, const char *value) {
        row(name,
            QByteArray(R"({"eventConfig": {"authProviders": [{"lambdaAuthorizerConfig": {"authorizerResultTtlInSeconds": )") + value
                + "}}]}}",
            "line 1, column 96: a whole number from 0 to 3600 is expected here");
    };
    ttl("time to live of ages", "999999999999");
    ttl("time to live of more than an hour", "3601");
    ttl("time to live before now", "-1");
    ttl("time to live of half a second", "0.5");
    row("JWKS file beside no definition", R"({"jwks": "keys.json"})",
        "line 1, column 10: a relative path starts at the definition's folder, and this one is in none");
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
