// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwt.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestJwt final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decodesACognitoToken();
    void bearerIsNoPartOfIt();
    void clients_data();
    void clients();
    void isNone_data();
    void isNone();
    void warnings_data();
    void warnings();
};

namespace {

QByteArray part(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(const QByteArray &claims, const QByteArray &header = R"({"alg":"RS256","kid":"k1"})")
{
    return part(header) + '.' + part(claims) + ".c2lnbmF0dXJl";
}

UtcTime at(qint64 seconds)
{
    return UtcTime(std::chrono::seconds(seconds));
}

} // namespace

void TestJwt::decodesACognitoToken()
{
    const QByteArray claims = R"({"sub":"s1","iss":"https://i.example/pool","client_id":"app","token_use":"access","username":"Zoë",)"
                              R"("scope":"openid  orders/read","iat":1750000000,"nbf":1750000001,"exp":1750003600.5})";
    const auto jwt = Jwt::decode(token(claims));
    QVERIFY(jwt);
    QCOMPARE(jwt->algorithm, QStringLiteral("RS256"));
    QCOMPARE(jwt->keyId, QStringLiteral("k1"));
    QCOMPARE(jwt->issuer, QStringLiteral("https://i.example/pool"));
    QCOMPARE(jwt->subject, QStringLiteral("s1"));
    QCOMPARE(jwt->userName, QStringLiteral("Zoë"));
    QCOMPARE(jwt->tokenUse, QStringLiteral("access"));
    QCOMPARE(jwt->scopes, QStringList({QStringLiteral("openid"), QStringLiteral("orders/read")}));
    QCOMPARE(*jwt->issuedAt, at(1'750'000'000));
    QCOMPARE(*jwt->notBefore, at(1'750'000'001));
    QCOMPARE(*jwt->expiresAt, at(1'750'003'600) + std::chrono::milliseconds(500));
}

void TestJwt::bearerIsNoPartOfIt()
{
    QVERIFY(Jwt::decode("Bearer " + token("{}")));
    QVERIFY(Jwt::decode("  bearer  " + token("{}") + '\n'));
}

void TestJwt::clients_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QStringList>("audience");
    QTest::addColumn<QStringList>("clients");
    const QStringList none;
    const QStringList a{QStringLiteral("a")};
    const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("one") << QByteArray(R"({"aud":"a"})") << a << a;
    QTest::newRow("several") << QByteArray(R"({"aud":["a","b",3]})") << ab << ab;
    QTest::newRow("of an access token") << QByteArray(R"({"client_id":"a"})") << none << a;
    QTest::newRow("authorized party") << QByteArray(R"({"azp":"a"})") << none << a;
    QTest::newRow("an API, and the client") << QByteArray(R"({"aud":"a","azp":"b"})") << a << ab;
    QTest::newRow("several, and the client") << QByteArray(R"({"aud":["a","b"],"client_id":"c","azp":"a"})") << ab
                                             << ab + QStringList{QStringLiteral("c")};
    QTest::newRow("none") << QByteArray("{}") << none << none;
}

void TestJwt::clients()
{
    QFETCH(QByteArray, claims);
    const auto jwt = Jwt::decode(token(claims));
    QTEST(jwt->audience, "audience");
    QTEST(jwt->clients(), "clients");
}

void TestJwt::isNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("let-me-in");
    QTest::newRow("two parts") << part("{}") + '.' + part("{}");
    QTest::newRow("four parts") << token("{}") + ".x";
    QTest::newRow("no base64url") << part("{}") + ".{}.c2ln";
    QTest::newRow("no JSON") << part("{}") + '.' + part("nope") + ".c2ln";
    QTest::newRow("an array") << part("{}") + '.' + part("[]") + ".c2ln";
    QTest::newRow("a signature of IAM") << QByteArray("AWS4-HMAC-SHA256 Credential=A/20250615/us-east-1/appsync/aws4_request");
}

void TestJwt::isNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Jwt::decode(text));
}

void TestJwt::warnings_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QList<JwtWarning>>("expected");
    using List = QList<JwtWarning>;
    QTest::newRow("none") << QByteArray(R"({"iss":"i","aud":"a","exp":1001})") << List{};
    QTest::newRow("expired") << QByteArray(R"({"iss":"i","aud":"a","exp":1000})") << List{JwtWarning::Expired};
    QTest::newRow("too early") << QByteArray(R"({"iss":"i","aud":"a","nbf":1001})") << List{JwtWarning::NotYetValid};
    QTest::newRow("another issuer") << QByteArray(R"({"iss":"x","aud":"a"})") << List{JwtWarning::WrongIssuer};
    QTest::newRow("another audience") << QByteArray(R"({"iss":"i","aud":["b"]})") << List{JwtWarning::WrongAudience};
    QTest::newRow("the audience of another, the client as wanted") << QByteArray(R"({"iss":"i","aud":"b","azp":"a"})") << List{};
    QTest::newRow("an ID token") << QByteArray(R"({"iss":"i","aud":"a","token_use":"id"})")
                                 << List{JwtWarning::IdTokenInsteadOfAccessToken};
    QTest::newRow("an absurd end is none") << QByteArray(R"({"iss":"i","aud":"a","exp":-5,"nbf":1e300})") << List{};
}

void TestJwt::warnings()
{
    QFETCH(QByteArray, claims);
    QTEST(jwtWarnings(*Jwt::decode(token(claims)), at(1'000), QStringLiteral("i"), QStringLiteral("a")), "expected");
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
