// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/sigv4vectors.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace eventscope::test;

class TestSigV4Verify final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorVerifies_data() { addVectorRows({QStringLiteral("sigv4")}); }
    void everyVectorVerifies();
    void variantsVerify_data() { addVectorRows({QStringLiteral("sigv4_verifier_variants")}); }
    void variantsVerify();
    void refusals_data();
    void refusals();
    void wrongSignatureTellsTheCanonicalRequest();
    void clockMayDifferFiveMinutes_data();
    void clockMayDifferFiveMinutes();
};

namespace {

const UtcTime signedAt = *sigv4::parseAmzDate("20250615T123456Z");

std::function<std::optional<Secret>(const QString &)> knows(const Credentials &credentials)
{
    return [credentials](const QString &id) {
        return id == credentials.accessKeyId ? std::optional(credentials.secretAccessKey) : std::nullopt;
    };
}

Credentials example()
{
    return {QStringLiteral("AKIDEXAMPLE"), Secret(QByteArray("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), Secret(QByteArray("token-77"))};
}

sigv4::Request signedRequest()
{
    sigv4::Request request{"POST", QUrl(QStringLiteral("https://h.example/event")), {{"host", "h.example"}, {"accept", "a"}}, "{}"};
    const auto signature = sigv4::sign(request, example(), "us-east-1", "appsync", signedAt);
    request.headers = sigv4::signedFields(request, signature, example());
    return request;
}

void replaceIn(sigv4::Request &request, const QByteArray &header, const QByteArray &from, const QByteArray &to)
{
    for (auto &[name, value] : request.headers) {
        if (name == header)
            value.replace(from, to);
    }
}

} // namespace

void TestSigV4Verify::everyVectorVerifies()
{
    QFETCH(QJsonObject, vector);
    sigv4::Request request = requestOf(vector);
    request.headers = fieldsOf(vector.value(QLatin1String("authorization_object")).toObject());
    const auto verified = sigv4::verify(request, knows(credentialsOf(vector)), timeOf(vector));
    QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.error().detail));
    QCOMPARE(verified.value(), credentialsOf(vector).accessKeyId);

    request.body += ' ';
    QVERIFY(!sigv4::verify(request, knows(credentialsOf(vector)), timeOf(vector)).ok());
}

void TestSigV4Verify::variantsVerify()
{
    QFETCH(QJsonObject, vector);
    const AuthorizationFields headers = fieldsOf(vector.value(QLatin1String("authorization_object")).toObject());
    const sigv4::Request request{"POST",
                                 QUrl(QStringLiteral("https://abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com/event")),
                                 headers, text(vector, "body")};
    QVERIFY(sigv4::verify(request, knows(credentialsOf(vector)), signedAt).ok());
}

void TestSigV4Verify::refusals_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *header, const char *from, const char *to, ErrorCode code) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(from) << QByteArray(to) << code;
    };
    row("signed header changed", "accept", "a", "b", ErrorCode::Unauthorized);
    row("token changed", "X-Amz-Security-Token", "77", "78", ErrorCode::Unauthorized);
    row("host changed", "host", "h.example", "evil.example", ErrorCode::Unauthorized);
    row("unknown key", "Authorization", "AKIDEXAMPLE", "AKIDOTHER", ErrorCode::Unauthorized);
    row("region changed", "Authorization", "us-east-1", "us-east-2", ErrorCode::Unauthorized);
    row("other service", "Authorization", "appsync", "s3", ErrorCode::Unauthorized);
    row("signature cut", "Authorization", "Signature=", "Signature=0", ErrorCode::Unauthorized);
    row("no signature", "Authorization", ", Signature=", ", S=", ErrorCode::BadRequest);
    row("no signed headers", "Authorization", "SignedHeaders", "Headers", ErrorCode::BadRequest);
    row("host not signed", "Authorization", ";host", "", ErrorCode::BadRequest);
    row("signed header missing", "Authorization", "SignedHeaders=accept", "SignedHeaders=accept;range", ErrorCode::BadRequest);
    row("not SigV4", "Authorization", "AWS4-HMAC-SHA256", "Bearer", ErrorCode::BadRequest);
    row("SigV4A", "Authorization", "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256", ErrorCode::BadRequest);
    row("scope too short", "Authorization", "/aws4_request", "", ErrorCode::BadRequest);
    row("scope of another day", "Authorization", "/20250615/", "/20250614/", ErrorCode::BadRequest);
    row("date is no date", "x-amz-date", "T", " ", ErrorCode::BadRequest);
    row("date changed", "x-amz-date", "56Z", "57Z", ErrorCode::Unauthorized);
}

void TestSigV4Verify::refusals()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    sigv4::Request request = signedRequest();
    QVERIFY(sigv4::verify(request, knows(example()), signedAt).ok());
    replaceIn(request, header, from, to);
    const auto verified = sigv4::verify(request, knows(example()), signedAt);
    QVERIFY(!verified.ok());
    QCOMPARE(verified.error().code, code);
    QCOMPARE(verified.error().status, code == ErrorCode::BadRequest ? 400 : 401);
    QCOMPARE(verified.error().type,
             code == ErrorCode::BadRequest ? QStringLiteral("BadRequestException") : QStringLiteral("UnauthorizedException"));
}

void TestSigV4Verify::wrongSignatureTellsTheCanonicalRequest()
{
    sigv4::Request request = signedRequest();
    request.body = "{ }";
    const auto verified = sigv4::verify(request, knows(example()), signedAt);
    QVERIFY(!verified.ok());
    QVERIFY(verified.error().detail.contains(QStringLiteral("POST\n/event\n\naccept:a\nhost:h.example\n")));
    QVERIFY(!verified.error().detail.contains(QStringLiteral("token-77")));
    const auto region = sigv4::verify(signedRequest(), knows(example()), signedAt, {"eu-west-1", "appsync"});
    QVERIFY(!region.ok());
    QCOMPARE(region.error().code, ErrorCode::Unauthorized);
    QVERIFY(sigv4::verify(signedRequest(), knows(example()), signedAt, {"us-east-1", "appsync"}).ok());
}

void TestSigV4Verify::clockMayDifferFiveMinutes_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("five minutes late") << 300 << true;
    QTest::newRow("later") << 301 << false;
    QTest::newRow("five minutes early") << -300 << true;
    QTest::newRow("earlier") << -301 << false;
}

void TestSigV4Verify::clockMayDifferFiveMinutes()
{
    QFETCH(int, seconds);
    const auto verified = sigv4::verify(signedRequest(), knows(example()), signedAt + std::chrono::seconds(seconds));
    QTEST(verified.ok(), "accepted");
}

QTEST_GUILESS_MAIN(TestSigV4Verify)
#include "tst_sigv4verify.moc"
