// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/counterscan.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include <QDateTime>

using namespace eventscope;
using namespace std::chrono_literals;
using Kind = Counter::Kind;

namespace {

const QTimeZone berlin("Europe/Berlin");

UtcTime at(const char *iso)
{
    return UtcTime(std::chrono::milliseconds(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch()));
}

const UtcTime noon = at("2026-11-26T11:00:00Z");
const UtcTime midnight = at("2026-11-26T23:00:00Z"); ///< of the day after, in Berlin

void append(test::CaptureFile &file, UtcTime time, const QByteArray &payload)
{
    CaptureRow row;
    row.at = time;
    row.channel = QStringLiteral("/demo/*");
    row.subscriptionId = "s";
    row.payload = payload;
    file.append(std::move(row));
}

Counter counterOf(Kind kind, const QString &expression = {}, const QString &filter = {})
{
    return {QStringLiteral("a counter"), filter, kind, expression, false};
}

Counter daily()
{
    return {QStringLiteral("a counter"), {}, Kind::Count, {}, true};
}

/// A scan and what it told last.
struct Scan
{
    Scan(const test::CaptureFile &file, const Counter &counter, UtcTime now = noon)
        : scan(file.path(), counter, now, berlin)
    {
        QObject::connect(&scan, &CounterScan::changed, &scan, [this](const CounterValue &told) {
            value = told;
            ++tellings;
        });
        QObject::connect(&scan, &CounterScan::failed, &scan, [this](const Error &told) { error = told.code; });
        scan.extendTo(file.lastId(), now);
    }

    CounterScan scan;
    CounterValue value;
    int tellings = 0;
    std::optional<ErrorCode> error;
};

} // namespace

class TestCounterScan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheFirstRowAndGoesOn();
    void everyKind_data();
    void everyKind();
    void moneyAndLargeNumbersAreExact();
    void onlyWhatTheFilterLetsPass();
    void copiesAndWhatWasPublishedDoNotCount();
    void anEmptyCaptureIsZero();
    void aSecondScanHasTheSameValue();
    void aDailyCounterBeginsAtMidnight();
    void rowsOfTomorrowWaitForTheClock();
    void aClockSetBackKeepsTheDay();
    void trimmedRowsStayCounted();
    void endlessJqIsTold();
    void fails_data();
    void fails();
};

void TestCounterScan::beginsAtTheFirstRowAndGoesOn()
{
    test::CaptureFile file;
    file.appendEvents(5'000);
    file.commit();
    Scan scan(file, counterOf(Kind::Count));
    QTRY_VERIFY(scan.value.isCurrent && scan.tellings > 0);
    QCOMPARE(scan.value.text, QByteArray("5000"));
    file.appendEvents(2);
    file.commit();
    scan.scan.extendTo(file.lastId(), noon);
    QTRY_COMPARE(scan.value.text, QByteArray("5002"));
    scan.scan.extendTo(file.lastId(), noon); // the same rows again
    file.appendEvents(1);
    file.commit();
    scan.scan.extendTo(file.lastId(), noon);
    QTRY_COMPARE(scan.value.text, QByteArray("5003"));
}

void TestCounterScan::everyKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("count") << int(Kind::Count) << QByteArray("4");
    QTest::newRow("sum") << int(Kind::Sum) << QByteArray("10");
    QTest::newRow("latest") << int(Kind::Latest) << QByteArray("4");
    QTest::newRow("least") << int(Kind::Minimum) << QByteArray("1");
    QTest::newRow("greatest") << int(Kind::Maximum) << QByteArray("4");
    QTest::newRow("average") << int(Kind::Average) << QByteArray("2.5");
}

void TestCounterScan::everyKind()
{
    QFETCH(int, kind);
    test::CaptureFile file;
    file.appendEvents(4); // {"order":1} …
    file.commit();
    Scan scan(file, counterOf(static_cast<Kind>(kind), QStringLiteral(".order")));
    QTRY_COMPARE(scan.value.events, 4);
    QTEST(scan.value.text, "text");
}

void TestCounterScan::moneyAndLargeNumbersAreExact()
{
    test::CaptureFile file;
    for (int i = 0; i < 10; ++i)
        file.appendEvent(R"({"total":0.10,"id":9007199254740993})");
    file.commit();
    Scan total(file, counterOf(Kind::Sum, QStringLiteral(".total")));
    Scan ids(file, counterOf(Kind::Sum, QStringLiteral(".id")));
    QTRY_COMPARE(total.value.text, QByteArray("1.00"));
    QTRY_COMPARE(ids.value.text, QByteArray("90071992547409930"));
}

void TestCounterScan::onlyWhatTheFilterLetsPass()
{
    test::CaptureFile file;
    file.appendEvents(10);
    file.appendEvent("no number");
    file.commit();
    Scan jq(file, counterOf(Kind::Sum, QStringLiteral(".order * 1"), QStringLiteral(".order > 8")));
    Scan term(file, counterOf(Kind::Count, {}, QStringLiteral("size<11 number")));
    Scan text(file, counterOf(Kind::Sum, QStringLiteral(".order")));
    QTRY_COMPARE(jq.value.text, QByteArray("19"));
    QCOMPARE(jq.value.events, 2);
    QTRY_COMPARE(term.value.text, QByteArray("1"));
    QTRY_COMPARE(text.value.text, QByteArray("55"));
    QCOMPARE(text.value.withoutValue, 1);
}

void TestCounterScan::copiesAndWhatWasPublishedDoNotCount()
{
    test::CaptureFile file;
    file.appendEvent(R"({"order":1})", QStringLiteral("/demo/*"), "a");
    file.appendEvent(R"({"order":1})", QStringLiteral("/demo/orders"), "b");
    file.appendPublished(R"({"order":1})", QStringLiteral("published: 1"));
    file.appendText(CaptureRow::Kind::Gap, QStringLiteral("order"));
    file.appendEvent(R"({"order":1})", QStringLiteral("/demo/*"), "a"); // another one
    file.commit();
    Scan scan(file, counterOf(Kind::Count, {}, QStringLiteral("order")));
    QTRY_COMPARE(scan.value.text, QByteArray("2"));
}

void TestCounterScan::anEmptyCaptureIsZero()
{
    const test::CaptureFile file;
    Scan scan(file, counterOf(Kind::Count));
    QTRY_COMPARE(scan.value.text, QByteArray("0"));
    QCOMPARE(scan.tellings, 1);
}

void TestCounterScan::aSecondScanHasTheSameValue()
{
    test::CaptureFile file;
    file.appendEvents(100);
    file.commit();
    Scan first(file, counterOf(Kind::Sum, QStringLiteral(".order")));
    QTRY_COMPARE(first.value.text, QByteArray("5050"));
    file.close();
    Scan second(file, counterOf(Kind::Sum, QStringLiteral(".order")));
    QTRY_COMPARE(second.value, first.value);
}

void TestCounterScan::aDailyCounterBeginsAtMidnight()
{
    test::CaptureFile file;
    append(file, noon - 24h, "1"); // yesterday
    append(file, midnight - 24h, "2"); // the first moment of today
    append(file, noon, "3");
    file.commit();
    Scan scan(file, daily());
    QTRY_COMPARE(scan.value.text, QByteArray("2"));
    scan.scan.extendTo(file.lastId(), midnight - 1ms);
    append(file, midnight - 2ms, "4");
    file.commit();
    scan.scan.extendTo(file.lastId(), midnight - 1ms);
    QTRY_COMPARE(scan.value.text, QByteArray("3"));
    scan.scan.extendTo(file.lastId(), midnight); // no row is needed for it
    QTRY_COMPARE(scan.value.text, QByteArray("0"));
    append(file, midnight + 1h, "5");
    file.commit();
    scan.scan.extendTo(file.lastId(), midnight + 1h);
    QTRY_COMPARE(scan.value.text, QByteArray("1"));
}

void TestCounterScan::rowsOfTomorrowWaitForTheClock()
{
    test::CaptureFile file;
    append(file, midnight - 1ms, "1");
    append(file, midnight, "2"); // read before the window looks at its clock again
    append(file, midnight + 1ms, "3");
    file.commit();
    Scan scan(file, daily());
    QTRY_COMPARE(scan.value.text, QByteArray("1"));
    scan.scan.extendTo(file.lastId(), midnight + 1s);
    QTRY_COMPARE(scan.value.text, QByteArray("2"));
}

void TestCounterScan::aClockSetBackKeepsTheDay()
{
    test::CaptureFile file;
    append(file, noon, "1");
    file.commit();
    Scan scan(file, daily());
    QTRY_COMPARE(scan.value.text, QByteArray("1"));
    append(file, noon - 1h, "2");
    file.commit();
    scan.scan.extendTo(file.lastId(), noon - 48h);
    QTRY_COMPARE(scan.value.text, QByteArray("2"));
}

void TestCounterScan::trimmedRowsStayCounted()
{
    test::CaptureFile file;
    file.appendEvents(1'000);
    file.commit();
    Scan scan(file, counterOf(Kind::Count));
    QTRY_COMPARE(scan.value.text, QByteArray("1000"));
    file.trim(100);
    file.appendEvents(1);
    file.commit();
    scan.scan.extendTo(file.lastId(), noon);
    QTRY_COMPARE(scan.value.text, QByteArray("1001"));
}

void TestCounterScan::endlessJqIsTold()
{
    test::CaptureFile file;
    file.appendEvents(1);
    file.commit();
    Scan scan(file, counterOf(Kind::Sum, QStringLiteral("last(repeat(1))")));
    scan.scan.setRowLimit(100ms);
    QTRY_COMPARE(scan.error, std::optional(ErrorCode::Timeout));
}

void TestCounterScan::fails_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expression");
    QTest::newRow("filter") << QStringLiteral(".a |") << QStringLiteral(".a");
    QTest::newRow("expression") << QString() << QStringLiteral(".a |");
    QTest::newRow("no expression") << QString() << QString();
}

void TestCounterScan::fails()
{
    QFETCH(QString, filter);
    QFETCH(QString, expression);
    const test::CaptureFile file;
    Scan scan(file, counterOf(Kind::Sum, expression, filter));
    QTRY_COMPARE(scan.error, std::optional(ErrorCode::InvalidExpression));
}

QTEST_GUILESS_MAIN(TestCounterScan)
#include "tst_counterscan.moc"
