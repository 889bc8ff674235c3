// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpanswer.h"
#include "tests/support/testcase.h"

Q_DECLARE_METATYPE(eventscope::http::Response)

using namespace eventscope;

class TestPublishResult final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void fromFrames();
    void httpAnswers_data();
    void httpAnswers();
    void codesMayBeNumbers();
    void allServiceErrorsAreKept();
    void redirectTellsWhere();
};

namespace {

http::Response answered(int status, const QByteArray &body, const QByteArray &contentType, const QByteArray &errorType = {})
{
    return {status, {{"Content-Type", contentType}, {"x-amzn-ErrorType", errorType}}, body};
}

} // namespace

void TestPublishResult::status_data()
{
    QTest::addColumn<int>("successful");
    QTest::addColumn<int>("failed");
    QTest::addColumn<PublishResult::Status>("expected");
    QTest::newRow("all went") << 2 << 0 << PublishResult::Status::Successful;
    QTest::newRow("some failed") << 1 << 1 << PublishResult::Status::PartialSuccess;
    QTest::newRow("all failed") << 0 << 3 << PublishResult::Status::Failed;
    QTest::newRow("a handler dropped all") << 0 << 0 << PublishResult::Status::Successful;
}

void TestPublishResult::status()
{
    QFETCH(int, successful);
    QFETCH(int, failed);
    QFETCH(PublishResult::Status, expected);
    PublishResult::Response response;
    response.successfulEvents.resize(successful);
    response.failedEvents.resize(failed);
    QCOMPARE(response.status(), expected);
    QCOMPARE(PublishResult(response).isFullSuccess(), expected == PublishResult::Status::Successful);
}

void TestPublishResult::fromFrames()
{
    Frame success;
    success.kind = Frame::Kind::PublishSuccess;
    success.successful = {{QStringLiteral("id-0"), 0}};
    success.failed = {{QStringLiteral("id-1"), 1, QStringLiteral("401"), QStringLiteral("no")}};
    const PublishResult partial = PublishResult::fromFrame(success);
    QVERIFY(partial.response());
    QCOMPARE(partial.response()->successfulEvents, success.successful);
    QCOMPARE(partial.response()->failedEvents, success.failed);
    QVERIFY(!partial.isFullSuccess());

    Frame refused;
    refused.kind = Frame::Kind::PublishError;
    refused.errors = {{QStringLiteral("UnauthorizedException"), 401, QStringLiteral("no")}, {QStringLiteral("Other"), {}, {}}};
    const PublishResult failure = PublishResult::fromFrame(refused);
    QVERIFY(failure.failure());
    QCOMPARE(failure.failure()->error.code, ErrorCode::Unauthorized);
    QCOMPARE(failure.failure()->serviceErrors, refused.errors);

    Frame silent;
    silent.kind = Frame::Kind::Error;
    QCOMPARE(PublishResult::fromFrame(silent).failure()->error.code, ErrorCode::ServiceError);
    Frame garbage;
    garbage.reason = QStringLiteral("no type");
    QCOMPARE(PublishResult::fromFrame(garbage).failure()->error, (Error{ErrorCode::InvalidFrame, QStringLiteral("no type")}));
    QCOMPARE(PublishResult().isFullSuccess(), false);
}

void TestPublishResult::httpAnswers_data()
{
    QTest::addColumn<http::Response>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("inDetail");
    const QByteArray json = "application/json";
    QTest::newRow("400 errors") << answered(
        400, R"({"errors":[{"errorType":"BadRequestException","message":"Input exceeded 5 event limit"}]})", json)
                                << ErrorCode::BadRequest << QStringLiteral("5 event limit");
    QTest::newRow("401 without message") << answered(401, R"({"errors":[{"errorType":"UnauthorizedException"}]})", json)
                                         << ErrorCode::Unauthorized << QString();
    QTest::newRow("403 of a handler") << answered(403, R"({"errors":[{"errorType":"MyType","message":"mine"}]})", json)
                                      << ErrorCode::Unauthorized << QStringLiteral("mine");
    QTest::newRow("gateway message") << answered(403, R"({"message":"Forbidden"})", json) << ErrorCode::Unauthorized
                                     << QStringLiteral("Forbidden");
    QTest::newRow("gateway type") << answered(400, R"({"__type":"BadRequestException","message":"m"})", json) << ErrorCode::BadRequest
                                  << QStringLiteral("m");
    QTest::newRow("429 HTML") << answered(429, "<html><body>slow down</body></html>", "text/html") << ErrorCode::RateLimitExceeded
                              << QStringLiteral("429");
    QTest::newRow("502 HTML") << answered(502, "<html></html>", "text/html; charset=utf-8") << ErrorCode::UnknownOutcome
                              << QStringLiteral("HTML");
    QTest::newRow("200 HTML") << answered(200, "<!doctype html>", "text/plain") << ErrorCode::UnknownOutcome << QStringLiteral("HTML");
    QTest::newRow("200 empty") << answered(200, "", json) << ErrorCode::UnknownOutcome << QStringLiteral("empty");
    QTest::newRow("500 empty") << answered(500, "", "") << ErrorCode::UnknownOutcome << QStringLiteral("500");
    QTest::newRow("503 page") << answered(503, "<html></html>", "text/html") << ErrorCode::UnknownOutcome << QStringLiteral("503");
    QTest::newRow("500 of the service") << answered(500, R"({"errors":[{"errorType":"InternalFailure","message":"m"}]})", json)
                                        << ErrorCode::ServiceError << QStringLiteral("m");
    QTest::newRow("503 of the service, by its type")
        << answered(503, "", "", "ServiceUnavailableException") << ErrorCode::ServiceError << QStringLiteral("503");
    QTest::newRow("504 in JSON") << answered(504, R"({"message":"Endpoint request timed out"})", json) << ErrorCode::UnknownOutcome
                                 << QStringLiteral("timed out");
    QTest::newRow("502, but refused") << answered(502, R"({"errors":[{"errorType":"UnauthorizedException","message":"no"}]})", json)
                                      << ErrorCode::Unauthorized << QStringLiteral("no");
    QTest::newRow("404 empty") << answered(404, "", "") << ErrorCode::ResourceNotFound << QStringLiteral("404");
    QTest::newRow("413 empty") << answered(413, "", "") << ErrorCode::InvalidInput << QStringLiteral("413");
    QTest::newRow("type in the header") << answered(400, "", "", "UnauthorizedException:http://internal/") << ErrorCode::Unauthorized
                                        << QStringLiteral("400");
    QTest::newRow("success body, failing status")
        << answered(500, R"({"successful":[],"failed":[]})", json) << ErrorCode::UnknownOutcome << QStringLiteral("500");
}

void TestPublishResult::httpAnswers()
{
    QFETCH(http::Response, answer);
    QFETCH(QString, inDetail);
    const PublishResult result = publishResultFrom(answer);
    QVERIFY(result.failure());
    QTEST(result.failure()->error.code, "code");
    QCOMPARE(result.failure()->error.status, answer.status);
    QVERIFY2(result.failure()->error.detail.contains(inDetail), qPrintable(result.failure()->error.detail));
}

void TestPublishResult::codesMayBeNumbers()
{
    const PublishResult result = publishResultFrom(
        answered(200,
                 R"({"successful":[{"identifier":"a","index":0}],"failed":[{"identifier":"b","index":1,"code":400,"message":"m"},)"
                 R"({"identifier":"c","index":2,"code":"EventTooLargeException"}]})",
                 "application/json"));
    QVERIFY(result.response());
    QCOMPARE(result.response()->status(), PublishResult::Status::PartialSuccess);
    QCOMPARE(result.response()->failedEvents.at(0).code, QStringLiteral("400"));
    QCOMPARE(result.response()->failedEvents.at(1).code, QStringLiteral("EventTooLargeException"));
    QCOMPARE(result.response()->failedEvents.at(1).index, 2);
}

void TestPublishResult::allServiceErrorsAreKept()
{
    const PublishResult result = publishResultFrom(
        answered(400, R"({"errors":[{"errorType":"A","message":"1"},{"errorType":"B","errorCode":7}]})", "application/json"));
    QVERIFY(result.failure());
    QCOMPARE(result.failure()->serviceErrors,
             (QList<ServiceError>{{QStringLiteral("A"), {}, QStringLiteral("1")}, {QStringLiteral("B"), 7, {}}}));
}

void TestPublishResult::redirectTellsWhere()
{
    const PublishResult result = publishResultFrom({307, {{"Location", "https://user:pw@other.example/event?key=secret"}}, {}});
    QVERIFY(result.failure());
    QCOMPARE(result.failure()->error.status, 307);
    QVERIFY(result.failure()->error.detail.contains(QStringLiteral("https://other.example/event")));
    QVERIFY(!result.failure()->error.detail.contains(QStringLiteral("secret")));
    QVERIFY(!result.failure()->error.detail.contains(QStringLiteral("pw")));
}

QTEST_GUILESS_MAIN(TestPublishResult)
#include "tst_publishresult.moc"
