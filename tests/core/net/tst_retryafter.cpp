// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retryafter.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestRetryAfter final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms_data();
    void readsBothForms();
};

void TestRetryAfter::readsBothForms_data()
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

void TestRetryAfter::readsBothForms()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const UtcTime now{1'795'694'400s}; // 2026-11-26 12:00:00 UTC
    const auto at = retryTime(header, now);
    QCOMPARE(at.has_value(), seconds >= 0);
    if (at)
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(*at - now).count(), seconds);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
