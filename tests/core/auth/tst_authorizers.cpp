// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/apikeyauthorizer.h"
#include "core/auth/authtokenauthorizer.h"
#include "core/auth/iamauthorizer.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/core/auth/sigv4vectors.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace eventscope::test;

class TestAuthorizers final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void apiKey();
    void tokenGoesAsGiven();
    void secretsThatCannotGo_data();
    void secretsThatCannotGo();
    void sourceIsAskedEveryTime();
    void failureOfTheSourceIsTheAnswer();
    void answerMayComeLater();
    void iamVectors_data() { addVectorRows({QStringLiteral("sigv4")}); }
    void iamVectors();
    void iamWithoutCredentialsOrRegion();
    void iamSignsAtTheMomentOfAsking();
};

namespace {

AuthorizationRequest request(const QString &url = QStringLiteral("https://events.example.com/event"))
{
    const auto endpoint = Endpoint::fromInput(url);
    if (!endpoint)
        qFatal("bad endpoint");
    return {Operation::Connect, endpoint.value(), "{}", false};
}

/// The header set that the developer guide names; the other vectors are of other clients.
bool isDocumentedHeaderSet(const QJsonObject &vector)
{
    const QJsonObject headers = vector.value(QLatin1String("request")).toObject().value(QLatin1String("headers")).toObject();
    return headers.size() == 4;
}

} // namespace

void TestAuthorizers::apiKey()
{
    ApiKeyAuthorizer authorizer(Secret(QByteArray("da2-example")));
    const auto fields = authorizer.authorize(request()).result();
    QVERIFY(fields.ok());
    QCOMPARE(fields.value(), (AuthorizationFields{{"host", "events.example.com"}, {"x-api-key", "da2-example"}}));
}

void TestAuthorizers::tokenGoesAsGiven()
{
    AuthTokenAuthorizer authorizer(Secret(QStringLiteral("Bearer é🐱")));
    const auto fields = authorizer.authorize(request(QStringLiteral("http://127.0.0.1:4566"))).result();
    QVERIFY(fields.ok());
    QCOMPARE(fields.value(), (AuthorizationFields{{"host", "127.0.0.1:4566"}, {"Authorization", QStringLiteral("Bearer é🐱").toUtf8()}}));
}

void TestAuthorizers::secretsThatCannotGo_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::MissingCredential;
    QTest::newRow("blank") << QByteArray("  \n") << ErrorCode::MissingCredential;
    QTest::newRow("line break") << QByteArray("abc\r\nX-Evil: 1") << ErrorCode::InvalidArgument;
    QTest::newRow("trailing newline") << QByteArray("abc\n") << ErrorCode::InvalidArgument;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << ErrorCode::InvalidArgument;
}

void TestAuthorizers::secretsThatCannotGo()
{
    QFETCH(QByteArray, secret);
    ApiKeyAuthorizer key{Secret(secret)};
    AuthTokenAuthorizer token{Secret(secret)};
    for (Authorizer *authorizer : std::initializer_list<Authorizer *>{&key, &token}) {
        const auto fields = authorizer->authorize(request()).result();
        QVERIFY(!fields.ok());
        QTEST(fields.error().code, "code");
        QVERIFY(!fields.error().detail.contains(QStringLiteral("abc")));
    }
}

void TestAuthorizers::sourceIsAskedEveryTime()
{
    int asked = 0;
    AuthTokenAuthorizer authorizer(
        [&asked] { return QtFuture::makeReadyFuture(Result<Secret>(Secret("t" + QByteArray::number(++asked)))); });
    QCOMPARE(authorizer.authorize(request()).result()->last().second, "t1");
    QCOMPARE(authorizer.authorize(request()).result()->last().second, "t2");
}

void TestAuthorizers::failureOfTheSourceIsTheAnswer()
{
    ApiKeyAuthorizer authorizer([] { return QtFuture::makeReadyFuture(Result<Secret>(Error{ErrorCode::SecretLocked, {}})); });
    const auto fields = authorizer.authorize(request()).result();
    QVERIFY(!fields.ok());
    QCOMPARE(fields.error().code, ErrorCode::SecretLocked);
}

void TestAuthorizers::answerMayComeLater()
{
    QPromise<Result<Secret>> promise;
    promise.start();
    QFuture<Result<AuthorizationFields>> answer;
    {
        ApiKeyAuthorizer authorizer([&promise] { return promise.future(); });
        answer = authorizer.authorize(request());
    }
    QVERIFY(!answer.isFinished());
    promise.addResult(Result<Secret>(Secret(QByteArray("late"))));
    promise.finish();
    QCOMPARE(answer.result()->last().second, "late");
}

void TestAuthorizers::iamVectors()
{
    QFETCH(QJsonObject, vector);
    if (!isDocumentedHeaderSet(vector))
        return;
    const sigv4::Request expected = requestOf(vector);
    AuthorizationRequest asked = request(expected.url.toString());
    asked.body = expected.body;
    FakeClock clock;
    clock.setUtc(timeOf(vector));
    IamAuthorizer authorizer(credentialsOf(vector), QString::fromUtf8(text(vector, "region")), clock);
    const auto fields = authorizer.authorize(asked).result();
    QVERIFY(fields.ok());
    AuthorizationFields sorted = fields.value();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(sorted, fieldsOf(vector.value(QLatin1String("authorization_object")).toObject()));
    // The order shows in the subprotocol only, whose text the vectors give for connecting.
    if (vector.contains(QLatin1String("subprotocol")))
        QCOMPARE(encodeHeaderSubprotocol(fields.value()), text(vector, "subprotocol"));
}

void TestAuthorizers::iamWithoutCredentialsOrRegion()
{
    const FakeClock clock;
    const Credentials credentials{QStringLiteral("AKID"), Secret(QByteArray("s")), {}};
    IamAuthorizer noRegion(credentials, {}, clock);
    const auto custom = noRegion.authorize(request()).result();
    QVERIFY(!custom.ok());
    QCOMPARE(custom.error().code, ErrorCode::MissingCredential);
    QVERIFY(custom.error().detail.contains(QStringLiteral("region")));
    const auto aws = noRegion.authorize(request(QStringLiteral("https://x.appsync-api.eu-west-1.amazonaws.com/event"))).result();
    QVERIFY(aws.ok());
    QVERIFY(aws->last().second.contains("/eu-west-1/appsync/"));
    IamAuthorizer noKey(Credentials{}, QStringLiteral("us-east-1"), clock);
    QCOMPARE(noKey.authorize(request()).result().error().code, ErrorCode::MissingCredential);
}

void TestAuthorizers::iamSignsAtTheMomentOfAsking()
{
    FakeClock clock;
    clock.setUtc(*sigv4::parseAmzDate("20250615T123456Z"));
    IamAuthorizer authorizer({QStringLiteral("AKID"), Secret(QByteArray("s")), {}}, QStringLiteral("us-east-1"), clock);
    const auto first = authorizer.authorize(request()).result();
    clock.advance(std::chrono::seconds(1));
    const auto second = authorizer.authorize(request()).result();
    QVERIFY(first.value().contains({QByteArray("x-amz-date"), QByteArray("20250615T123456Z")}));
    QVERIFY(second.value().contains({QByteArray("x-amz-date"), QByteArray("20250615T123457Z")}));
    QVERIFY(first->last() != second->last());
}

QTEST_GUILESS_MAIN(TestAuthorizers)
#include "tst_authorizers.moc"
