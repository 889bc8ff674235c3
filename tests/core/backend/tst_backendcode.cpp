// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backendcode.h"

#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;

namespace {

/// `text`, or one with every mode and setting.
LocalApiDefinition definition(const QByteArray &text = test::fixture(QStringLiteral("every-mode.json")))
{
    const auto read = LocalApiDefinition::fromJson(text);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

QJsonObject templateOf(const LocalApiDefinition &definition)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(cloudFormationTemplate(definition).toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject properties(const QJsonObject &whole, const char *id)
{
    return whole.value(QLatin1String("Resources"))
        .toObject()
        .value(QLatin1String(id))
        .toObject()
        .value(QLatin1String("Properties"))
        .toObject();
}

/// `A,B` of `[{"AuthType":"A"},{"AuthType":"B"}]`
QString modes(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &one : list.toArray())
        names << one.toObject().value(QLatin1String("AuthType")).toString();
    return names.join(u',');
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact);
}

} // namespace

class TestBackendCode : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void modesOfTheApi();
    void providersKeepTheirSettings();
    void everyNamespaceIsThere();
    void whatIsNotKnownIsAParameter();
    void policiesFollowThePermissions();
    void theFunctionMayBeCalled();
    void onlyWhatIsNeeded();
    void codeNamesEveryNamespaceAndMode_data();
    void codeNamesEveryNamespaceAndMode();
    void amplifyUsesItsOwnAuth();
    void regionsFollowTheirPools();
    void namesFitTheService_data();
    void namesFitTheService();
    void namesOfFormats();
};

void TestBackendCode::modesOfTheApi()
{
    const QJsonObject api = properties(templateOf(definition()), "Api");
    const QJsonObject config = api.value(QLatin1String("EventConfig")).toObject();
    QCOMPARE(api.value(QLatin1String("Name")).toString(), QStringLiteral("it-s -all- -modes-"));
    QCOMPARE(modes(config.value(QLatin1String("ConnectionAuthModes"))), QStringLiteral("API_KEY,AWS_IAM"));
    QCOMPARE(modes(config.value(QLatin1String("DefaultPublishAuthModes"))), QStringLiteral("AWS_IAM"));
    QCOMPARE(modes(config.value(QLatin1String("DefaultSubscribeAuthModes"))), QStringLiteral("OPENID_CONNECT"));
    QCOMPARE(modes(config.value(QLatin1String("AuthProviders"))),
             QStringLiteral("API_KEY,AWS_IAM,AWS_LAMBDA,AMAZON_COGNITO_USER_POOLS,AMAZON_COGNITO_USER_POOLS,OPENID_CONNECT"));
}

void TestBackendCode::providersKeepTheirSettings()
{
    const QJsonArray providers = properties(templateOf(definition()), "Api")
                                     .value(QLatin1String("EventConfig"))
                                     .toObject()
                                     .value(QLatin1String("AuthProviders"))
                                     .toArray();
    const QByteArray lambda
        = R"({"AuthorizerResultTtlInSeconds":60,"AuthorizerUri":{"Ref":"AuthorizerFunctionArn"},"IdentityValidationExpression":"^let-\\d"})";
    const QByteArray here
        = R"({"AppIdClientRegex":"1.*","AwsRegion":{"Fn::Select":[0,{"Fn::Split":["_",{"Ref":"UserPoolId"}]}]},"UserPoolId":{"Ref":"UserPoolId"}})";
    const QByteArray there
        = R"({"AwsRegion":{"Fn::Select":[0,{"Fn::Split":["_",{"Ref":"UserPoolId2"}]}]},"UserPoolId":{"Ref":"UserPoolId2"}})";
    const QByteArray openId = R"({"AuthTTL":2000,"ClientId":"shop","IatTTL":1000,"Issuer":"https://id.example"})";
    QCOMPARE(compact(providers.at(2).toObject().value(QLatin1String("LambdaAuthorizerConfig"))), lambda);
    QCOMPARE(compact(providers.at(3).toObject().value(QLatin1String("CognitoConfig"))), here);
    QCOMPARE(compact(providers.at(4).toObject().value(QLatin1String("CognitoConfig"))), there);
    QCOMPARE(compact(providers.at(5).toObject().value(QLatin1String("OpenIDConnectConfig"))), openId);
}

void TestBackendCode::everyNamespaceIsThere()
{
    QMap<QString, QJsonObject> found;
    const QJsonObject resources = templateOf(definition()).value(QLatin1String("Resources")).toObject();
    for (const QJsonValue &resource : resources) {
        const QJsonObject own = resource.toObject().value(QLatin1String("Properties")).toObject();
        if (resource.toObject().value(QLatin1String("Type")) == QLatin1String("AWS::AppSync::ChannelNamespace"))
            found.insert(own.value(QLatin1String("Name")).toString(), own);
    }
    QCOMPARE(found.keys(), QStringList({QStringLiteral("AB"), QStringLiteral("a-b"), QStringLiteral("aB"), QStringLiteral("default")}));
    QCOMPARE(modes(found.value(QStringLiteral("a-b")).value(QLatin1String("PublishAuthModes"))), QStringLiteral("AWS_LAMBDA"));
    QCOMPARE(modes(found.value(QStringLiteral("aB")).value(QLatin1String("SubscribeAuthModes"))),
             QStringLiteral("AMAZON_COGNITO_USER_POOLS,API_KEY"));
    QVERIFY(!found.value(QStringLiteral("default")).contains(QLatin1String("PublishAuthModes")));
}

void TestBackendCode::whatIsNotKnownIsAParameter()
{
    const QJsonObject whole = templateOf(definition());
    const QJsonObject parameters = whole.value(QLatin1String("Parameters")).toObject();
    const auto byDefault
        = [&](const char *id) { return parameters.value(QLatin1String(id)).toObject().value(QLatin1String("Default")).toString(); };
    QCOMPARE(byDefault("UserPoolId"), QStringLiteral("eu-west-1_Here"));
    QCOMPARE(byDefault("UserPoolId2"), QStringLiteral("us-east-1_There"));
    QCOMPARE(byDefault("AuthorizerFunctionArn"), QStringLiteral("arn:aws:lambda:eu-west-1:1:function:a"));
    QCOMPARE(byDefault("ApiKeyExpires"), QStringLiteral("1798761600"));
    const QByteArray http = R"({"Fn::Sub":"https://${Api.Dns.Http}/event"})";
    QCOMPARE(
        compact(
            whole.value(QLatin1String("Outputs")).toObject().value(QLatin1String("HttpEndpoint")).toObject().value(QLatin1String("Value"))),
        http);
}

void TestBackendCode::policiesFollowThePermissions()
{
    const QJsonObject whole = templateOf(definition());
    const auto statements = [&](const char *id) {
        return compact(properties(whole, id).value(QLatin1String("PolicyDocument")).toObject().value(QLatin1String("Statement")));
    };
    const QByteArray all
        = R"([{"Action":["appsync:EventConnect"],"Effect":"Allow","Resource":[{"Fn::GetAtt":["Api","ApiArn"]}]},)"
          R"({"Action":["appsync:EventSubscribe","appsync:EventPublish"],"Effect":"Allow","Resource":[{"Fn::Sub":"${Api.ApiArn}/channelNamespace/*"}]}])";
    const QByteArray some
        = R"([{"Action":["appsync:EventConnect"],"Effect":"Allow","Resource":[{"Fn::GetAtt":["Api","ApiArn"]}]},)"
          R"({"Action":["appsync:EventSubscribe"],"Effect":"Allow","Resource":[{"Fn::Sub":"${Api.ApiArn}/channelNamespace/default"},)"
          R"({"Fn::Sub":"${Api.ApiArn}/channelNamespace/a-b"}]}])";
    QCOMPARE(statements("EventPolicy"), all);
    QCOMPARE(statements("EventPolicy2"), some);
    QVERIFY(properties(whole, "EventPolicy3").isEmpty());
}

void TestBackendCode::theFunctionMayBeCalled()
{
    const QJsonObject permission = properties(templateOf(definition()), "AuthorizerPermission");
    QCOMPARE(permission.value(QLatin1String("Principal")).toString(), QStringLiteral("appsync.amazonaws.com"));
    QCOMPARE(permission.value(QLatin1String("Action")).toString(), QStringLiteral("lambda:InvokeFunction"));
}

void TestBackendCode::onlyWhatIsNeeded()
{
    const QJsonObject whole = templateOf(definition(R"({"iamKeys": [{"accessKeyId": "A", "secretAccessKey": "s"}]})"));
    QVERIFY(!whole.contains(QLatin1String("Parameters")));
    QCOMPARE(whole.value(QLatin1String("Resources")).toObject().keys(),
             QStringList({QStringLiteral("Api"), QStringLiteral("EventPolicy"), QStringLiteral("NamespaceDefault"),
                          QStringLiteral("NamespaceDemo")}));
}

void TestBackendCode::codeNamesEveryNamespaceAndMode_data()
{
    QTest::addColumn<BackendFormat>("format");
    QTest::newRow("CloudFormation") << BackendFormat::CloudFormation;
    QTest::newRow("CDK") << BackendFormat::Cdk;
    QTest::newRow("Amplify") << BackendFormat::Amplify;
}

/// And nothing that only serves the local API.
void TestBackendCode::codeNamesEveryNamespaceAndMode()
{
    QFETCH(BackendFormat, format);
    const QString code = backendCode(format, definition());
    for (const char *name :
         {"default", "a-b", "aB", "AB", "API_KEY", "AWS_IAM", "AWS_LAMBDA", "AMAZON_COGNITO_USER_POOLS", "OPENID_CONNECT"})
        QVERIFY2(code.contains(QRegularExpression(QStringLiteral("['\"]%1['\"]").arg(QLatin1String(name)))), name);
    for (const char *secret : {"da2-", "secret-of", "AKID", "let-1-in", "secret-command"})
        QVERIFY2(!code.contains(QLatin1String(secret)), secret);
    QVERIFY(code.endsWith(u'\n'));
}

void TestBackendCode::amplifyUsesItsOwnAuth()
{
    const QString all = amplifyBackend(definition());
    QVERIFY(all.contains(QStringLiteral("userPoolId: backend.auth.resources.userPool.userPoolId")));
    QVERIFY(all.contains(QStringLiteral("roles: [backend.auth.resources.authenticatedUserIamRole.roleName]")));
    const QString keysOnly = amplifyBackend(LocalApiDefinition::makeDefault());
    QVERIFY(!keysOnly.contains(QStringLiteral("auth/resource")));
    QVERIFY(keysOnly.contains(QStringLiteral("api_key: apiKey.attrApiKey")));
}

void TestBackendCode::regionsFollowTheirPools()
{
    const QString cdk = cdkStack(definition());
    QVERIFY(cdk.contains(QStringLiteral("awsRegion: Fn.select(0, Fn.split('_', userPoolId.valueAsString))")));
    QVERIFY(cdk.contains(QStringLiteral("awsRegion: Fn.select(0, Fn.split('_', userPoolId2.valueAsString))")));
    QVERIFY(cdk.startsWith(QStringLiteral("import { CfnOutput, CfnParameter, Fn, Stack, ")));
    const QString amplify = amplifyBackend(definition());
    QVERIFY(amplify.contains(QStringLiteral("awsRegion: stack.region")));
    QVERIFY(amplify.contains(QStringLiteral("awsRegion: Fn.select(0, Fn.split('_', userPoolId2))")));
    QVERIFY(amplify.contains(QStringLiteral("import { Fn } from 'aws-cdk-lib';")));
    for (const QString &keysOnly : {cdkStack(LocalApiDefinition::makeDefault()), amplifyBackend(LocalApiDefinition::makeDefault())})
        QVERIFY(!keysOnly.contains(QStringLiteral("Fn")));
}

void TestBackendCode::namesFitTheService_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fitting");
    QTest::newRow("as it is") << QStringLiteral("Orders_2 dev-1") << QStringLiteral("Orders_2 dev-1");
    QTest::newRow("others") << QStringLiteral("it's (dev)") << QStringLiteral("it-s -dev-");
    QTest::newRow("too long") << QString(60, u'a') << QString(50, u'a');
    QTest::newRow("a line break at the end") << QStringLiteral("Orders\n") << QStringLiteral("Orders-");
    QTest::newRow("nothing left") << QStringLiteral("\u4E16\u754C") << QStringLiteral("event-api");
    QTest::newRow("empty") << QString() << QStringLiteral("event-api");
}

void TestBackendCode::namesFitTheService()
{
    QFETCH(QString, name);
    LocalApiDefinition named = LocalApiDefinition::makeDefault();
    named.name = name;
    QTEST(properties(templateOf(named), "Api").value(QLatin1String("Name")).toString(), "fitting");
}

void TestBackendCode::namesOfFormats()
{
    QCOMPARE(backendFormatFromName(QStringLiteral("cdk")).value(), BackendFormat::Cdk);
    QCOMPARE(backendFormatFromName(QStringLiteral("CDK")).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestBackendCode)
#include "tst_backendcode.moc"
