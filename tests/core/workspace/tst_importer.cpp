// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;

class TestImporter final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void amplifyOutputs();
    void amplifyOutputsOfGuests();
    void amplifyCode();
    void graphQlIsPassedOver();
    void keysOfSeveralApisAreNotGuessed();
    void stacksAreLookedAtOneByOne();
    void dotEnv();
    void poolsThatAreNotClearAreNotGuessed();
    void emulatorHosts();
    void getApi();
    void listApis();
    void curl_data();
    void curl();
    void curlWithSignature();
    void curlWithCredentials();
    void curlWithBearer();
    void curlWithOtherValues_data();
    void curlWithOtherValues();
    void textForms_data();
    void textForms();
    void refuses_data();
    void refuses();
    void refusesWhatIsTooLarge();
    void cutTextsEndWithAnError();
};

namespace {

const QByteArray host = "abcdefghijklmnopqrstuvwxyz.appsync-api.eu-west-1.amazonaws.com";
const QByteArray realtimeHost = "abcdefghijklmnopqrstuvwxyz.appsync-realtime-api.eu-west-1.amazonaws.com";
const QString url = QStringLiteral("https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-west-1.amazonaws.com/event");
const QByteArray key = "da2-abcdefghijklmnopqrstuvwxyz";

/// The one endpoint; what is wrong stands in the test's output.
ImportedEndpoint only(const QByteArray &text, const QString &fileName = {})
{
    const auto imported = importEndpoints(text, fileName);
    if (!imported) {
        qWarning("%s", qPrintable(imported.error().detail));
        return {};
    }
    if (imported->endpoints.size() != 1)
        qWarning("%d endpoints", int(imported->endpoints.size()));
    return imported->endpoints.first();
}

QByteArray secretOf(const ImportedEndpoint &endpoint, const char *name)
{
    for (const auto &[found, secret] : endpoint.secrets) {
        if (found == QLatin1String(name))
            return secret.reveal();
    }
    return {};
}

QList<Kind> kindsOf(const ImportedEndpoint &endpoint)
{
    QList<Kind> kinds;
    for (const AuthorizerSettings &one : endpoint.settings.authorizers)
        kinds << one.kind;
    return kinds;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// The same endpoint with the same key in every form.
void TestImporter::formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("amplify_outputs.json") << R"({"version":"1.3","custom":{"events":{"url":"https://)" + host
            + R"(/event","aws_region":"eu-west-1","default_authorization_type":"API_KEY","api_key":")" + key + R"("}}})";
    QTest::newRow("Amplify.configure") << "Amplify.configure({ API: { Events: { endpoint: 'https://" + host
            + "/event', region: 'eu-west-1', defaultAuthMode: 'apiKey', apiKey: '" + key + "' } } });";
    QTest::newRow("its JSON") << R"({"API":{"Events":{"endpoint":"https://)" + host + R"(/event","defaultAuthMode":"apiKey","apiKey":")"
            + key + R"("}}})";
    QTest::newRow("CDK outputs") << R"({"EventStack":{"ApiDns":")" + host + R"(","RealtimeDns":")" + realtimeHost + R"(","Key":")" + key
            + R"(","QueueUrl":"https://sqs.eu-west-1.amazonaws.com/1/q"}})";
    QTest::newRow("a stack called Events") << R"({"Events":{"Url":"https://)" + host + R"(/event","Key":")" + key + R"("}})";
    QTest::newRow("describe-stacks") << R"({"Stacks":[{"StackName":"s","Outputs":[{"OutputKey":"Url","OutputValue":"https://)" + host
            + R"(/event"},{"OutputKey":"Key","OutputValue":")" + key + R"("}]}]})";
    QTest::newRow("terraform output") << R"({"dns":{"sensitive":false,"type":["map","string"],"value":{"HTTP":")" + host
            + R"(","REALTIME":")" + realtimeHost + R"("}},"key":{"sensitive":true,"type":"string","value":")" + key + R"("}})";
    QTest::newRow("SST outputs") << R"({"url":"wss://)" + realtimeHost + R"(/event/realtime","key":")" + key + R"("})";
    QTest::newRow(".env") << "# the API\nexport VITE_HTTP=\"https://" + host + "/event\" # here\nVITE_WS=wss://" + realtimeHost
            + "/event/realtime\nKEY='" + key + "'\nOTHER=1\n";
    QTest::newRow("printed by CDK") << "Outputs:\nEventStack.Http = " + host + "\nEventStack.Key = " + key + "\n";
    QTest::newRow("cURL") << "curl -X POST https://" + host + "/event -H 'x-api-key: " + key
            + "' -d '{\"channel\":\"/a/b\",\"events\":[]}'";
}

void TestImporter::formats()
{
    QFETCH(QByteArray, text);
    for (QByteArray variant : {text, QByteArray("\xEF\xBB\xBF" + text), QByteArray(text).replace("\n", "\r\n"), "\n  " + text + "\n"}) {
        const auto imported = importEndpoints(variant);
        QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().detail));
        QCOMPARE(imported->endpoints.size(), 1);
        const ImportedEndpoint &endpoint = imported->endpoints.first();
        QCOMPARE(endpoint.settings.url, url);
        QCOMPARE(endpoint.settings.realtimeUrl, QString());
        QCOMPARE(endpoint.settings.region, QString()); // the host tells it
        QCOMPARE(kindsOf(endpoint), QList<Kind>{Kind::ApiKey});
        QCOMPARE(endpoint.missing, QStringList());
        QCOMPARE(secretOf(endpoint, "api-key/apiKey"), key);
        QVERIFY(!endpoint.settings.name.isEmpty());
    }
}

void TestImporter::amplifyOutputs()
{
    const auto endpoint
        = only(R"({"version":"1.3","auth":{"aws_region":"eu-west-1","user_pool_id":"eu-west-1_Ab1","user_pool_client_id":"4f",
        "identity_pool_id":"eu-west-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10","unauthenticated_identities_enabled":true},
        "custom":{"events":{"url":"https://events.example.com/event","aws_region":"eu-west-1",
        "default_authorization_type":"AMAZON_COGNITO_USER_POOLS"}}})");
    QCOMPARE(endpoint.settings.url, QStringLiteral("https://events.example.com/event"));
    QCOMPARE(endpoint.settings.region, QStringLiteral("eu-west-1"));
    QCOMPARE(kindsOf(endpoint), (QList<Kind>{Kind::UserPool, Kind::IamIdentityPool, Kind::IamIdentityPool}));
    QCOMPARE(endpoint.settings.authorizers.at(0).userPool.userPoolId, QStringLiteral("eu-west-1_Ab1"));
    QCOMPARE(endpoint.settings.authorizers.at(0).userPool.clientId, QStringLiteral("4f"));
    QCOMPARE(endpoint.settings.authorizers.at(1).identityPool.loginAuthorizer, endpoint.settings.authorizers.at(0).id);
    QCOMPARE(endpoint.settings.authorizers.at(2).identityPool.loginAuthorizer, QString());
    QCOMPARE(endpoint.settings.connectAuthorizer, QStringLiteral("user-pool"));
    QCOMPARE(endpoint.missing, words("signIn"));
    QVERIFY(endpoint.secrets.isEmpty());
}

void TestImporter::amplifyOutputsOfGuests()
{
    const auto endpoint = only(R"({"auth":{"identity_pool_id":"eu-west-1:1"},"custom":{"events":{"url":"https://events.example.com/event",
        "default_authorization_type":"AWS_IAM"}}})");
    QCOMPARE(kindsOf(endpoint), QList<Kind>{Kind::IamIdentityPool});
    QCOMPARE(endpoint.missing, words("region"));
}

void TestImporter::amplifyCode()
{
    const auto endpoint = only(R"(
        import { Amplify } from 'aws-amplify'; // don't take Events: { endpoint: 'https://old.example/event' }
        /* Events: { endpoint: "https://older.example/event" } */
        const config = {
            ...base,
            API: { Events: {
                endpoint: `https://events.example.com/event`, "region": "eu-west-1" as const,
                defaultAuthMode: 'oidc', apiKey: process.env.KEY ?? '', timeouts: [1, 2,], handler() { return { a: '}' } },
            }, },
            Auth: { Cognito: { userPoolId: "eu-west-1_Ab1", userPoolClientId: '4' + 'f', allowGuestAccess: true } },
        } satisfies ResourcesConfig;
        Amplify.configure(config);)");
    QCOMPARE(endpoint.settings.url, QStringLiteral("https://events.example.com/event"));
    QCOMPARE(kindsOf(endpoint), (QList<Kind>{Kind::UserPool, Kind::Oidc}));
    QCOMPARE(endpoint.settings.publishAuthorizer, QStringLiteral("openid"));
    QCOMPARE(endpoint.missing, words("clientId signIn issuer"));
}

void TestImporter::graphQlIsPassedOver()
{
    const auto endpoint = only("GRAPHQL=https://zyxwvutsrqponmlkjihgfedcba.appsync-api.us-east-1.amazonaws.com/graphql\nEVENTS=" + host);
    QCOMPARE(endpoint.settings.url, url);
}

void TestImporter::keysOfSeveralApisAreNotGuessed()
{
    const auto imported = importEndpoints("A=" + host + "\nB=second.appsync-api.us-east-1.amazonaws.com\nKEY=" + key);
    QVERIFY(imported.ok());
    QCOMPARE(imported->endpoints.size(), 2);
    for (const ImportedEndpoint &endpoint : imported->endpoints) {
        QVERIFY(endpoint.secrets.isEmpty());
        QCOMPARE(endpoint.missing, words("apiKey authorizer"));
    }
}

void TestImporter::stacksAreLookedAtOneByOne()
{
    const auto imported
        = importEndpoints(R"({"Dev":{"Host":")" + host + R"(","Key":")" + key
                          + R"("},"Prod":{"Host":"second.appsync-api.us-east-1.amazonaws.com","Key":"da2-2"},"Web":{"Url":"https://w"}})");
    QVERIFY(imported.ok());
    QCOMPARE(imported->endpoints.size(), 2);
    QCOMPARE(imported->endpoints.at(0).settings.name, QStringLiteral("Dev"));
    QCOMPARE(secretOf(imported->endpoints.at(0), "api-key/apiKey"), key);
    QCOMPARE(imported->endpoints.at(1).settings.name, QStringLiteral("Prod"));
    QCOMPARE(secretOf(imported->endpoints.at(1), "api-key/apiKey"), "da2-2");
}

void TestImporter::dotEnv()
{
    const auto endpoint
        = only("EVENTS_URL=https://events.example.com/event\nAWS_REGION=eu-west-1\nVITE_APPSYNC_CHANNEL_NAMESPACE=orders\n"
               "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG\nAWS_SESSION_TOKEN=t0k3n\n"
               "USER_POOL=eu-west-1_Ab1\nUSER_POOL_CLIENT_ID=4fabcdefghijklmnopqrstuvwx\n");
    QCOMPARE(endpoint.settings.region, QStringLiteral("eu-west-1"));
    QCOMPARE(endpoint.settings.namespaces, words("orders"));
    QCOMPARE(kindsOf(endpoint), (QList<Kind>{Kind::UserPool, Kind::Iam}));
    QCOMPARE(endpoint.settings.authorizers.at(0).userPool.clientId, QStringLiteral("4fabcdefghijklmnopqrstuvwx"));
    QCOMPARE(endpoint.settings.authorizers.at(1).accessKeyId, QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    QCOMPARE(secretOf(endpoint, "iam/secretAccessKey"), "wJalrXUtnFEMI/K7MDENG");
    QCOMPARE(secretOf(endpoint, "iam/sessionToken"), "t0k3n");
    QCOMPARE(endpoint.missing, words("signIn"));
}

void TestImporter::poolsThatAreNotClearAreNotGuessed()
{
    const auto endpoint = only("URL=" + host + "\nA=eu-west-1_Ab1\nB=eu-west-1_Cd2\nWEB_CLIENT_ID=4fabcdefghijklmnopqrstuvwx\n");
    QCOMPARE(endpoint.settings.authorizers.first().userPool.userPoolId, QString());
    QCOMPARE(endpoint.missing, words("userPoolId signIn"));
}

void TestImporter::emulatorHosts()
{
    const auto byPath = only("http://localhost:4566/_aws/appsync-api/x1/event");
    QCOMPARE(byPath.settings.url, QStringLiteral("http://localhost:4566/_aws/appsync-api/x1/event"));
    QCOMPARE(byPath.settings.realtimeUrl, QStringLiteral("ws://localhost:4566/_aws/appsync-api/x1/event/realtime"));
    QCOMPARE(byPath.missing, words("realtimeUrl authorizer"));
    const auto endpoint = only("HTTP=http://x1.appsync-api.localhost.localstack.cloud:4566/event\n"
                               "WS=ws://x1.appsync-realtime-api.localhost.localstack.cloud:4566/event/realtime\nKEY=da2-local\n");
    QCOMPARE(endpoint.settings.url, QStringLiteral("http://x1.appsync-api.localhost.localstack.cloud:4566/event"));
    QCOMPARE(endpoint.settings.realtimeUrl, QStringLiteral("ws://x1.appsync-realtime-api.localhost.localstack.cloud:4566/event/realtime"));
    QCOMPARE(secretOf(endpoint, "api-key/apiKey"), "da2-local");
}

void TestImporter::getApi()
{
    const auto endpoint = only(R"({"api":{"apiId":"i","name":"Orders","dns":{"HTTP":")" + host + R"(","REALTIME":")" + realtimeHost + R"("},
        "eventConfig":{"authProviders":[{"authType":"API_KEY"},{"authType":"AWS_IAM"},
          {"authType":"AMAZON_COGNITO_USER_POOLS","cognitoConfig":{"userPoolId":"eu-west-1_Ab1","awsRegion":"eu-west-1","appIdClientRegex":"^(a|b)$"}},
          {"authType":"OPENID_CONNECT","openIDConnectConfig":{"issuer":"https://id.example","clientId":"console"}},
          {"authType":"AWS_LAMBDA","lambdaAuthorizerConfig":{"authorizerUri":"arn"}}],
        "connectionAuthModes":[{"authType":"AMAZON_COGNITO_USER_POOLS"},{"authType":"API_KEY"}],
        "defaultPublishAuthModes":[{"authType":"AWS_IAM"}],"defaultSubscribeAuthModes":[{"authType":"AWS_LAMBDA"}]}}})");
    QCOMPARE(endpoint.settings.name, QStringLiteral("Orders"));
    QCOMPARE(endpoint.settings.url, url);
    QCOMPARE(endpoint.settings.realtimeUrl, QString());
    QCOMPARE(kindsOf(endpoint), (QList<Kind>{Kind::ApiKey, Kind::IamProfile, Kind::UserPool, Kind::Oidc, Kind::Token}));
    QCOMPARE(endpoint.settings.authorizers.at(3).oidc.issuer, QStringLiteral("https://id.example"));
    QCOMPARE(endpoint.settings.authorizers.at(3).oidc.clientId, QStringLiteral("console"));
    QCOMPARE(endpoint.settings.connectAuthorizer, QStringLiteral("user-pool"));
    QCOMPARE(endpoint.settings.subscribeAuthorizer, QStringLiteral("token"));
    QCOMPARE(endpoint.settings.publishAuthorizer, QStringLiteral("iam-profile"));
    QCOMPARE(endpoint.missing, words("apiKey credentials clientId signIn token"));
}

void TestImporter::listApis()
{
    const auto imported = importEndpoints(R"({"apis":[{"name":"a","dns":{"HTTP":")" + host
                                          + R"("}},{"name":"b","dns":{"HTTP":"second.appsync-api.us-east-1.amazonaws.com"}}]})");
    QVERIFY(imported.ok());
    QCOMPARE(imported->endpoints.size(), 2);
    QCOMPARE(imported->endpoints.at(1).missing, words("authorizer"));
}

void TestImporter::curl_data()
{
    QTest::addColumn<QByteArray>("command");
    const QByteArray body = R"({"channel":"/default/it's","events":["{\"a\":1}"]})";
    QTest::newRow("single quotes") << "curl 'https://" + host + "/event' -H 'x-api-key: " + key + "' -H 'X-Tenant: a b' --data-raw '"
            + QByteArray(body).replace("'", "'\\''") + "'";
    QTest::newRow("lines") << "$ curl --location --request POST \\\n  --url https://" + host + "/event \\\n  --header \"x-api-key: " + key
            + "\" \\\n  --header 'X-Tenant: a b' \\\n  --data '" + QByteArray(body).replace("'", "'\\''") + "'\n";
    QTest::newRow("double quotes") << "curl -sS -XPOST -H \"x-api-key:" + key + "\" -H\"X-Tenant: a b\" -d \""
            + QByteArray(body).replace("\\", "\\\\").replace("\"", "\\\"") + "\" " + host;
    QTest::newRow("ANSI quotes") << "curl https://" + host + "/event --header='x-api-key: " + key + "' -H $'X-Tenant: a b' --data-binary $'"
            + QByteArray(body).replace("\\", "\\\\").replace("'", "\\'") + "'";
    QTest::newRow("cmd") << "curl.exe ^\r\n -o out.json https://" + host + "/event ^\r\n -H \"x-api-key: " + key
            + "\" -H \"X-Tenant: a b\" --json \"" + QByteArray(body).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
}

void TestImporter::curl()
{
    QFETCH(QByteArray, command);
    const auto endpoint = only(command);
    QCOMPARE(endpoint.settings.url, url);
    QCOMPARE(secretOf(endpoint, "api-key/apiKey"), key);
    QCOMPARE(endpoint.settings.recentChannels, QStringList{QStringLiteral("/default/it's")});
    QCOMPARE(endpoint.settings.options.extraHeaders, (QList<QPair<QByteArray, QByteArray>>{{"X-Tenant", "a b"}}));
    QCOMPARE(endpoint.missing, QStringList());
}

void TestImporter::curlWithSignature()
{
    const auto endpoint
        = only("curl https://events.example.com/event -H 'Cookie: a=b' -H 'X-Amz-Date: 20250615T123456Z' -H 'Authorization: "
               "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20250615/eu-west-1/appsync/aws4_request, SignedHeaders=host, Signature=ab'");
    QCOMPARE(kindsOf(endpoint), QList<Kind>{Kind::Iam});
    QCOMPARE(endpoint.settings.authorizers.first().accessKeyId, QStringLiteral("AKIDEXAMPLE"));
    QCOMPARE(endpoint.settings.region, QStringLiteral("eu-west-1"));
    QVERIFY(endpoint.settings.options.extraHeaders.isEmpty());
    QCOMPARE(endpoint.missing, (QStringList{QStringLiteral("header Cookie"), QStringLiteral("secretAccessKey")}));
    QVERIFY(endpoint.secrets.isEmpty());
}

void TestImporter::curlWithCredentials()
{
    const auto endpoint
        = only("curl --aws-sigv4 aws:amz:us-east-1:appsync --user AKID:s3cret -H 'x-amz-security-token: t' https://" + host);
    QCOMPARE(endpoint.settings.authorizers.first().accessKeyId, QStringLiteral("AKID"));
    QCOMPARE(secretOf(endpoint, "iam/secretAccessKey"), "s3cret");
    QCOMPARE(secretOf(endpoint, "iam/sessionToken"), "t");
    const auto variable = only("curl " + host + R"( -H "x-api-key: $EVENTSCOPE_API_KEY")");
    QCOMPARE(variable.settings.authorizers.first().source,
             (SourceSettings{SourceSettings::Kind::Environment, QStringLiteral("EVENTSCOPE_API_KEY")}));
    QVERIFY(variable.secrets.isEmpty());
    const auto token = only("curl " + host + R"( -H "Authorization: Bearer abc")");
    QCOMPARE(secretOf(token, "token/token"), "Bearer abc");
}

void TestImporter::curlWithBearer()
{
    const auto token = only("curl --oauth2-bearer abc https://" + host + "/event");
    QCOMPARE(token.settings.url, url);
    QCOMPARE(kindsOf(token), QList<Kind>{Kind::Token});
    QCOMPARE(secretOf(token, "token/token"), "Bearer abc");
    const auto variable = only("curl https://" + host + R"(/event --oauth2-bearer "$TOKEN")");
    QCOMPARE(variable.settings.authorizers.first().source, (SourceSettings{SourceSettings::Kind::Environment, QStringLiteral("TOKEN")}));
}

void TestImporter::curlWithOtherValues_data()
{
    QTest::addColumn<QByteArray>("options");
    for (const char *options : {"-K conf", "-T f", "-F a=b", "-sSXPOST -sH 'X: y'", "--limit-rate 1k", "--noproxy '*'", "--netrc-file n",
                                "-c jar.txt", "--unheard-of word", "--unheard-of host.example", "https://example.com/other"})
        QTest::newRow(options) << QByteArray(options);
}

void TestImporter::curlWithOtherValues()
{
    QFETCH(QByteArray, options);
    for (const QByteArray &command : {"curl " + options + " https://" + host + "/event", "curl https://" + host + "/event " + options})
        QCOMPARE(only(command).settings.url, url);
}

void TestImporter::textForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("host") << host;
    QTest::newRow("HTTP URL") << "https://" + host + "/event/";
    QTest::newRow("realtime URL") << "wss://" + realtimeHost + "/event/realtime";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) + [] {
        QByteArray wide;
        for (const char c : host)
            wide.append(c).append('\0');
        return wide;
    }();
}

void TestImporter::textForms()
{
    QFETCH(QByteArray, text);
    const auto endpoint = only(text);
    QCOMPARE(endpoint.settings.url, url);
    QCOMPARE(endpoint.missing, words("authorizer"));
}

void TestImporter::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto row
        = [](const char *name, const QByteArray &text, const char *reason) { QTest::newRow(name) << text << QString::fromLatin1(reason); };
    row("nothing", "", "empty");
    row("blanks", " \r\n\t", "empty");
    row("binary", QByteArray("PK\x03\x04\x00\x00", 6), "not a text");
    row("not UTF-8", "caf\xe9", "not a text");
    row("prose", "Dear Ana,\nthe API is ready.", "forms");
    row("broken JSON", "{\"custom\":{\"events\":\n{]}}", "line 2, column 2");
    row("no events section", R"({"version":"1.3","auth":{"aws_region":"eu-west-1"},"data":{}})", "custom.events");
    row("no url", R"({"custom":{"events":{"aws_region":"eu-west-1"}}})", "no url");
    row("GraphQL URL", "https://a.appsync-api.us-east-1.amazonaws.com/graphql", "GraphQL");
    row("API id", "abcdefghijklmnopqrstuvwxyz", "API id");
    row("configuration elsewhere", "import o from './amplify_outputs.json';\nAmplify.configure(o);", "amplify_outputs.json");
    row("endpoint elsewhere", "Amplify.configure({API: {Events: {endpoint: process.env.URL}}})", "endpoint");
    row("literal without end", "Amplify.configure({API: {Events: {endpoint: 'https://h", "Events");
    row("bracket that closes nothing", "Amplify.configure({API: {Events: {endpoint: 'https://h.example', region]: 1}}})", "Events");
    row("Gen 1 code", "const awsmobile = { \"aws_project_region\": \"eu-west-1\", aws_user_pools_id: 'eu-west-1_Ab1' };", "eu-west-1_Ab1");
    row("Gen 1 JSON", R"({"UserAgent":"aws-amplify-cli/2.0","Version":"1.0","api":{}})", "Gen 1");
    row("outputs without an API", R"({"Stack":{"Url":"https://example.com"}})", "no host");
    row("variables without an API", "A=1\nB=2", "none of its variables");
    row("cURL elsewhere", "curl https://example.com/other", "/other");
    row("cURL with half a quote", "curl 'https://example.com", "quote");
    row("cURL alone", "curl -v", "URL");
    row("API without hosts", R"({"apis":[{"name":"a"}]})", "dns.HTTP");
    row("URL with a password", "https://ana:s3cret@example.com/event", "user name or password");
    row("the same in outputs", R"({"custom":{"events":{"url":"https://ana:s3cret@example.com/event"}}})", "ana:***@");
    row("export without endpoints", R"({"eventscopeExport":1})", "no endpoint");
    row("export of an endpoint without URL", R"({"eventscopeExport":1,"endpoints":[{"version":1,"name":"Orders"}]})", "no \"url\"");
    row("export of nonsense", R"({"eventscopeExport":1,"endpoints":[{"version":1,"url":7}]})", "endpoint 1");
}

void TestImporter::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto imported = importEndpoints(text);
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().code, ErrorCode::InvalidInput);
    QVERIFY2(imported.error().detail.contains(reason), qPrintable(imported.error().detail));
    QVERIFY2(!imported.error().detail.contains(QStringLiteral("s3cret")), qPrintable(imported.error().detail));
}

void TestImporter::refusesWhatIsTooLarge()
{
    const auto imported = importEndpoints(QByteArray(maxImportBytes + 1, ' ') + host);
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().code, ErrorCode::InvalidInput);
    for (const char *piece : {"{", "[", "'", "Events: {", "a=", "curl '", "/*", "\\"})
        (void)importEndpoints(QByteArray(piece).repeated(500'000 / int(qstrlen(piece))));
}

void TestImporter::cutTextsEndWithAnError()
{
    const QByteArray code = "Amplify.configure({ API: { Events: { endpoint: 'https://" + host + "/event', apiKey: `" + key + "`, } } })";
    for (int length = 0; length < code.size(); ++length) {
        const auto imported = importEndpoints(code.left(length));
        QVERIFY(imported.ok() || imported.error().code == ErrorCode::InvalidInput);
        QVERIFY(imported.ok() || !imported.error().detail.contains(QString::fromLatin1(key)));
    }
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
