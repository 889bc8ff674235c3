// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/masksecrets.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestMaskSecrets : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void masksAllThatIsSecret_data();
    void masksAllThatIsSecret();
    void leavesAlone_data();
    void leavesAlone();
    void longTexts_data();
    void longTexts();
    void namesOfSecrets_data();
    void namesOfSecrets();
};

namespace {

const QString jwt = QStringLiteral("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl");

/// A JSON text as a string within JSON.
QString within(QString json)
{
    json.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QStringLiteral("{\"frame\":\"%1\"}").arg(json);
}

} // namespace

void TestMaskSecrets::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const char *text, const char *masked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("API key", "refused for da2-abcdefghijklmnopqrstuvwxyz.", "refused for ***.");
    row("API key in JSON", R"({"host":"h","x-api-key":"custom"})", R"({"host":"h","x-api-key":"***"})");
    row("after it, JSON goes on", R"({"password":"a","order":7})", R"({"password":"***","order":7})");
    row("value with an escaped quote", R"({"password":"a\"bc","order":7})", R"({"password":"***","order":7})");
    row("value with an escaped slash", R"({"RefreshToken":"a\/bc"})", R"({"RefreshToken":"***"})");
    row("query", "GET /?a=1&X-Amz-Security-Token=AbC%2F&X-Amz-Signature=0123456789abcdef0123&b=2",
        "GET /?a=1&X-Amz-Security-Token=***&X-Amz-Signature=***&b=2");
    row("form", "grant_type=refresh_token&refresh_token=tGzv3&client_secret=ZJ7&state=x",
        "grant_type=refresh_token&refresh_token=***&client_secret=***&state=x");
    row("user in a URL", "proxy http://ana:hunter2@proxy.example:8080/ failed", "proxy http://ana:***@proxy.example:8080/ failed");
    row("curl header", "curl -H 'Authorization: my token' -H 'x: y'", "curl -H 'Authorization: ***' -H 'x: y'");
    row("environment", "AWS_SECRET_ACCESS_KEY=abc\nVITE_API_KEY=\"def\"\nA=b", "AWS_SECRET_ACCESS_KEY=***\nVITE_API_KEY=\"***\"\nA=b");
    row("code", "{ apiKey: 'plain', region: 'eu-west-1' }", "{ apiKey: '***', region: 'eu-west-1' }");
    row("YAML", "user: ana\npassword: hunter2\n", "user: ana\npassword: ***\n");
    row("option", "get-token --client-secret hunter2 --verbose", "get-token --client-secret *** --verbose");
    row("option with a sign", "get-token --password=hunter2", "get-token --password=***");
    row("user of curl", "curl -u ana:hunter2 https://h", "curl -u ana:*** https://h");
    row("token of a failing command", "token=mysupersecretvalue123 failed", "token=*** failed");
    row("secret of letters", "secret=correcthorsebattery", "secret=***");
    row("secret with a colon", "using secret: hunter2hunter2, region eu-west-1", "using secret: ***, region eu-west-1");
    row("long secret without digits", "Secret: correct-horse-battery", "Secret: ***");
    row("password with a colon", "db password: hunter2hunter2 is wrong", "db password: *** is wrong");
    row("token of a name", "session_token:abc12345 csrf-token: abc12345", "session_token:*** csrf-token: ***");
    row("literal of Python", "{'token': 'abc12345', 'n': 1}", "{'token': '***', 'n': 1}");
    row("PIN", "pin=1234 PIN: 98765 USER_PIN=0000", "pin=*** PIN: *** USER_PIN=***");
    row("Cognito's session", R"({"Session":"AYABeF-0123456789abcdef","ChallengeName":"X"})", R"({"Session":"***","ChallengeName":"X"})");
}

void TestMaskSecrets::masks()
{
    QFETCH(QString, text);
    QTEST(maskSecrets(text), "masked");
}

void TestMaskSecrets::masksAllThatIsSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::newRow(name) << text.arg(secret) << secret;
        QTest::addRow("%s within JSON", name) << within(text.arg(secret)) << secret;
        QTest::addRow("%s twice within JSON", name) << within(within(text.arg(secret))) << secret;
    };
    for (const char *key : {"Authorization",
                            "authorization",
                            "x-api-key",
                            "X-Amz-Security-Token",
                            "apiKey",
                            "api_key",
                            "secretAccessKey",
                            "SecretKey",
                            "sessionToken",
                            "aws_session_token",
                            "accessToken",
                            "AccessToken",
                            "id_token",
                            "IdToken",
                            "refresh_token",
                            "RefreshToken",
                            "password",
                            "PASSWORD",
                            "NEW_PASSWORD",
                            "proxyPassword",
                            "clientSecret",
                            "client_secret",
                            "ClientSecret",
                            "SECRET_HASH",
                            "SecretHash",
                            "PASSWORD_CLAIM_SIGNATURE",
                            "PASSWORD_CLAIM_SECRET_BLOCK",
                            "SECRET_BLOCK",
                            "SMS_MFA_CODE",
                            "SOFTWARE_TOKEN_MFA_CODE",
                            "EMAIL_OTP_CODE",
                            "code_verifier",
                            "authorizationToken",
                            "REFRESH_TOKEN"})
        row(key, QStringLiteral("{\"%1\" : \"%2\"}").arg(QLatin1String(key), QStringLiteral("%1")), QStringLiteral("s3cr3t/+="));
    row("JWT", QStringLiteral("token %1 expired"), jwt);
    row("JWT in a URL", QStringLiteral("?x=%22%1%22"), jwt);
    row("subprotocol", QStringLiteral("offered header-%1, aws-appsync-event-ws"), QStringLiteral("eyJob3N0IjoiYSJ9"));
    row("subprotocol of pretty JSON", QStringLiteral("header-%1"), QStringLiteral("ewogICJob3N0IjogImEiCn0"));
    row("Bearer", QStringLiteral("sent Bearer %1 to it"), QStringLiteral("0123456789abcdefghij"));
    row("STS token", QStringLiteral("token was %1"), QStringLiteral("IQoJb3JpZ2luX2VjEJr//+="));
    row("signature", QStringLiteral("AWS4-HMAC-SHA256 Credential=A/x, SignedHeaders=host, Signature=%1"),
        QStringLiteral("085dd2c97d3fc729085dd2c97d3fc729"));
    const QString line = QStringLiteral("a: b\r\n%1: %2\r\nc: d");
    for (const char *name : {"Authorization", "proxy-authorization", "x-api-key", "X-Amz-Security-Token", "Cookie", "Set-Cookie"})
        QTest::addRow("line %s", name) << line.arg(QLatin1String(name), QStringLiteral("a secret, \"b\"")) << QStringLiteral("secret");
}

void TestMaskSecrets::masksAllThatIsSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString masked = maskSecrets(text);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    QVERIFY2(masked.contains(QStringLiteral("***")), qPrintable(masked));
}

void TestMaskSecrets::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row(R"({"type":"data","id":"s1","event":"{\"order\":7}"} on /default/orders, header row, key 3)");
    row(R"({"session":"morning-of-2025-06-15","token":"blue","secret":false,"signature":"J. Doe"})");
    row(R"({"event":"{\"Session\":\"one\",\"forgotPassword\":true}"})");
    row(R"({"text":"The password is wrong: try again, or ask for authorization first"})");
    row(R"({"data":"eyJvcmRlciI6N30","next":"eyJvcmRlciI6OH0"})");
    row("subscribe /demo/header-row and /demo/panda2-news");
    row("the bearer of good news");
    row("https://example.com/a@b and https://example.com:8443/event");
    row("mail ana@example.com: 12:30");
    row(".password == 1 and .token != 2");
    row("The namespace is unauthorized: no token was given");
    row("token: expired");
    row("token=expired");
    row("token: 12:30");
    row("The token: unauthorized, the secret: not-found and the password: incorrect");
    row("Unexpected token: '}' at line 12345678");
    row("token == 'abcdefgh12345'");
    row("pin: the red one, pin=on, pin: 7, spinning=12345");
    row(R"({"token":"2025-06-15","pin":"abcd","secret":"blue-blue"})");
}

void TestMaskSecrets::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(maskSecrets(text), text);
}

void TestMaskSecrets::longTexts_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"a",
                              "eyJ",
                              "eyJ.",
                              "da2-",
                              "da2-a ",
                              "\\",
                              "\\\"",
                              "\"",
                              "header-e",
                              "://",
                              "://a:",
                              "Bearer ",
                              "--",
                              "password",
                              "\"password\":\"",
                              "authorization: ",
                              "_password",
                              " ",
                              "\n",
                              "Signature=",
                              "token",
                              "token=",
                              "token: ",
                              "token: a",
                              "a-token",
                              "pin: a",
                              "{\"order\":7,\"state\":\"paid\"},"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

/// Eight times the longest frame: a pattern that looks at it again and again would not come to its end within the test's time limit.
void TestMaskSecrets::longTexts()
{
    QFETCH(QString, piece);
    constexpr qsizetype length = 2'000'000;
    const QString masked = maskSecrets(piece.repeated(length / piece.size()) + QStringLiteral(" end"));
    QVERIFY(!masked.isEmpty());
    QVERIFY(!masked.contains(QStringLiteral("da2-a")));
}

void TestMaskSecrets::namesOfSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"Authorization", "x-api-key", "Cookie", "x-amz-security-token", "X-My-Secret", "x-auth-token", "My-Password",
                             "api-key", "x-functions-key", "x-pin"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"host", "x-tenant", "accept", "x-monkeys", "x-amz-date", "user-agent", "x-tokenizer", "x-spin"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestMaskSecrets::namesOfSecrets()
{
    QFETCH(QString, name);
    QTEST(isSecretName(name), "isSecret");
}

QTEST_GUILESS_MAIN(TestMaskSecrets)
#include "tst_masksecrets.moc"
