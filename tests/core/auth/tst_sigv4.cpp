// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/sigv4vectors.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace eventscope::test;

class TestSigV4 final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepOfEveryVector_data() { addVectorRows({QStringLiteral("sigv4"), QStringLiteral("sigv4_control_plane")}); }
    void everyStepOfEveryVector();
    void nearMissesHaveTheirOwnSignature_data() { addVectorRows({QStringLiteral("sigv4_must_differ")}); }
    void nearMissesHaveTheirOwnSignature();
    void canonicalRequests_data();
    void canonicalRequests();
    void datesGoBothWays();
    void datesThatDoNotExist_data();
    void datesThatDoNotExist();
    void maskingLeavesNoToken();
};

void TestSigV4::everyStepOfEveryVector()
{
    QFETCH(QJsonObject, vector);
    const sigv4::Request request = requestOf(vector);
    const Credentials credentials = credentialsOf(vector);
    const auto signature = sigv4::sign(request, credentials, text(vector, "region"), text(vector, "service"), timeOf(vector));
    QCOMPARE(signature.amzDate, text(vector, "amz_date"));
    QCOMPARE(signature.canonicalRequest, text(vector, "canonical_request"));
    QCOMPARE(signature.stringToSign, text(vector, "string_to_sign"));
    QCOMPARE(signature.signature, text(vector, "signature"));
    QCOMPARE(signature.authorization, text(vector, "authorization"));
    if (!vector.contains(QLatin1String("authorization_object")))
        return;
    QCOMPARE(signature.signedHeaders, text(vector, "signed_headers"));
    AuthorizationFields fields = sigv4::signedFields(request, signature, credentials);
    std::sort(fields.begin(), fields.end());
    QCOMPARE(fields, fieldsOf(vector.value(QLatin1String("authorization_object")).toObject()));
}

void TestSigV4::nearMissesHaveTheirOwnSignature()
{
    QFETCH(QJsonObject, vector);
    QByteArray body = text(vector, "signed_body");
    QUrl url(QStringLiteral("https://abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com/event"));
    QJsonObject right;
    const QJsonArray all = vectors(QStringLiteral("sigv4"));
    for (const QJsonValue candidate : all) {
        if (text(candidate.toObject(), "id") == text(vector, "differs_from"))
            right = candidate.toObject();
    }
    if (body.isNull() || body.isEmpty())
        body = "{}";
    if (vector.contains(QLatin1String("signed_url")))
        url = QUrl(QString::fromUtf8(text(vector, "signed_url")));
    // Not every vector that is differed from stands in this file; what they share does.
    const QJsonObject model = right.isEmpty() ? all.first().toObject() : right;
    sigv4::Request request = requestOf(model);
    request.body = body;
    request.url = url;
    const UtcTime at = right.isEmpty() ? *sigv4::parseAmzDate("20250615T123457Z") : timeOf(model);
    const auto signature = sigv4::sign(request, credentialsOf(model), "us-east-1", "appsync", at);
    QCOMPARE(signature.signature, text(vector, "signature"));
    QVERIFY(signature.signature != text(right, "signature"));
}

void TestSigV4::canonicalRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<AuthorizationFields>("headers");
    QTest::addColumn<QByteArray>("head");
    const AuthorizationFields host{{"host", "h.example"}};
    const QByteArray plainHeaders = "host:h.example\nx-amz-date:20250615T123456Z\n";
    QTest::newRow("no path") << QStringLiteral("https://h.example") << host << QByteArray("POST\n/\n\n") + plainHeaders;
    QTest::newRow("dots") << QStringLiteral("https://h.example/a/./b/../c//d/") << host << QByteArray("POST\n/a/c/d/\n\n") + plainHeaders;
    QTest::newRow("path encoded twice") << QStringLiteral("https://h.example/v1/domainnames/%2A.example.com/apiassociation") << host
                                        << QByteArray("POST\n/v1/domainnames/%252A.example.com/apiassociation\n\n") + plainHeaders;
    QTest::newRow("query sorted") << QStringLiteral("https://h.example/?b=2&a=2&a=1&B=0&c") << host
                                  << QByteArray("POST\n/\nB=0&a=1&a=2&b=2&c=\n") + plainHeaders;
    QTest::newRow("query encoded") << QStringLiteral("https://h.example/?t=a%20b%7E~%C3%BC") << host
                                   << QByteArray("POST\n/\nt=a%20b~~%C3%BC\n") + plainHeaders;
    QTest::newRow("header names and white space")
        << QStringLiteral("https://h.example/")
        << AuthorizationFields{{"X-B", "  two   words "}, {"HOST", "h.example"}, {"x-a", "1"}, {"X-A", "2"}}
        << QByteArray("POST\n/\n\nhost:h.example\nx-a:1,2\nx-amz-date:20250615T123456Z\nx-b:two words\n");
    QTest::newRow("an older signature is left out")
        << QStringLiteral("https://h.example/")
        << AuthorizationFields{{"host", "h.example"}, {"Authorization", "old"}, {"X-Amz-Date", "20000101T000000Z"}}
        << QByteArray("POST\n/\n\n") + plainHeaders;
}

void TestSigV4::canonicalRequests()
{
    QFETCH(QString, url);
    QFETCH(AuthorizationFields, headers);
    QFETCH(QByteArray, head);
    const sigv4::Request request{"POST", QUrl(url), headers, {}};
    const auto signature = sigv4::sign(request, {QStringLiteral("AKID"), Secret(QByteArray("s")), {}}, "us-east-1", "appsync",
                                       *sigv4::parseAmzDate("20250615T123456Z"));
    QCOMPARE(signature.canonicalRequest.left(head.size()), head);
    QCOMPARE(signature.canonicalRequest.at(head.size()), '\n');
}

void TestSigV4::datesGoBothWays()
{
    for (const QByteArray date : {"19700101T000000Z", "20240229T235959Z", "20251231T000001Z"}) {
        const auto at = sigv4::parseAmzDate(date);
        QVERIFY(at.has_value());
        QCOMPARE(sigv4::amzDate(*at), date);
        QCOMPARE(sigv4::amzDate(*at + std::chrono::microseconds(999'999)), date);
    }
}

void TestSigV4::datesThatDoNotExist_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray text : {"", "20250615T123456", "2025-06-15T12:34:56Z", "20250230T000000Z", "20251301T000000Z", "20250615T240000Z",
                                  "20250615T126000Z", "20250615T123460Z", "-0250615T123456Z", "20250615 123456Z", "2025 615T123456Z"})
        QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text;
}

void TestSigV4::datesThatDoNotExist()
{
    QFETCH(QByteArray, text);
    QVERIFY(!sigv4::parseAmzDate(text).has_value());
}

void TestSigV4::maskingLeavesNoToken()
{
    const QByteArray canonical = "POST\n/event\n\nhost:h\nx-amz-security-token:abc\n\nhost;x-amz-security-token\nff";
    QCOMPARE(sigv4::maskedCanonicalRequest(canonical), "POST\n/event\n\nhost:h\nx-amz-security-token:***\n\nhost;x-amz-security-token\nff");
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
