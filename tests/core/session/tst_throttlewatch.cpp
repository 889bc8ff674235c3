// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/throttlewatch.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

class CountingTap final : public FrameTap
{
public:
    void take(const WireFact & /*fact*/) override { ++taken; }
    int taken = 0;
};

wire::HttpAnswer answerWith(const wire::Headers &headers)
{
    wire::HttpAnswer answer;
    answer.status = 429;
    answer.headers = headers;
    return answer;
}

} // namespace

class TestThrottleWatch final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms_data();
    void readsBothForms();
    void holdsTheLatestAnswerOnce();
    void handsOnWhatIsRecorded();
};

void TestThrottleWatch::readsBothForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // after the present; -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("at once") << QByteArray("0") << qint64(0);
    QTest::newRow("a date") << QByteArray("Thu, 26 Nov 2026 12:01:30 GMT") << qint64(90);
    QTest::newRow("a date that is over") << QByteArray("Thu, 26 Nov 2026 11:59:00 GMT") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("a fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("more than a number") << QByteArray("99999999999999999999") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void TestThrottleWatch::readsBothForms()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const UtcTime now{1'795'694'400s}; // 2026-11-26 12:00:00 UTC
    const auto at = retryTime(header, now);
    QCOMPARE(at.has_value(), seconds >= 0);
    if (at)
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(*at - now).count(), seconds);
}

void TestThrottleWatch::holdsTheLatestAnswerOnce()
{
    CountingTap next;
    ThrottleWatch watch(next);
    QVERIFY(watch.isRecording());
    QVERIFY(!watch.takeRetryAfter());
    watch.take(answerWith({{"Content-Type", "application/json"}, {"RETRY-After", " 7 "}}));
    QCOMPARE(watch.takeRetryAfter().value_or(QByteArray()), QByteArray("7"));
    QVERIFY(!watch.takeRetryAfter());
    watch.take(answerWith({{"Retry-After", "7"}}));
    watch.take(answerWith({}));
    QVERIFY(!watch.takeRetryAfter());
}

void TestThrottleWatch::handsOnWhatIsRecorded()
{
    CountingTap next;
    ThrottleWatch watch(next);
    watch.take(answerWith({}));
    QCOMPARE(next.taken, 0);
    next.setRecording(true);
    watch.take(answerWith({}));
    watch.take(wire::Opened{});
    QCOMPARE(next.taken, 2);
}

QTEST_GUILESS_MAIN(TestThrottleWatch)
#include "tst_throttlewatch.moc"
