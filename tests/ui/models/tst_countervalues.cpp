// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countervalues.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/countertext.h"

#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using Kind = Counter::Kind;

namespace {

const Counter all{QStringLiteral("all"), {}, Kind::Count, {}, false};
const Counter sum{QStringLiteral("sum"), {}, Kind::Sum, QStringLiteral(".order"), false};

} // namespace

class TestCounterValues : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textOfAValue_data();
    void textOfAValue();
    void followsACapture();
    void countersThatStayKeepTheirValue();
    void anotherCaptureBeginsAnew();
    void midnight();
    void tellsWhatHasNoValueOrFailed();

private:
    test::FakeClock m_clock;
};

void TestCounterValues::textOfAValue_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("kind");
    QTest::addColumn<CounterValue>("value");
    QTest::addColumn<QString>("text");
    const QLocale english(QLocale::English);
    const QLocale german(QLocale::German);
    const auto row = [](const char *name, const QLocale &locale, Kind kind, const CounterValue &value, const QString &text) {
        QTest::newRow(name) << locale << int(kind) << value << text;
    };
    row("grouped", english, Kind::Count, {"1234567"}, QStringLiteral("1,234,567"));
    row("German", german, Kind::Sum, {"1234567.89"}, QStringLiteral("1.234.567,89"));
    row("below zero", english, Kind::Sum, {"-0.5"}, QStringLiteral("-0.5"));
    row("beyond 64 bits", english, Kind::Sum, {"12345678901234567890123"}, QStringLiteral("12,345,678,901,234,567,890,123"));
    row("beyond 64 bits, Arabic", QLocale(QLocale::Arabic, QLocale::Egypt), Kind::Sum, {"1000000000000000000000"},
        QStringLiteral("\u0661\u066c\u0660\u0660\u0660\u066c\u0660\u0660\u0660\u066c\u0660\u0660\u0660\u066c\u0660\u0660\u0660\u066c\u0660"
                       "\u0660\u0660\u066c\u0660\u0660\u0660\u066c\u0660\u0660\u0660"));
    row("average", english, Kind::Average, {"1234.56789"}, QStringLiteral("1,234.57"));
    row("small average", english, Kind::Average, {"0.00012345"}, QStringLiteral("0.000123"));
    row("text", english, Kind::Latest, {"a\nb", false}, QStringLiteral("a b"));
    row("none", english, Kind::Maximum, {}, QStringLiteral("\u2013"));
}

void TestCounterValues::textOfAValue()
{
    QFETCH(QLocale, locale);
    QFETCH(int, kind);
    QFETCH(CounterValue, value);
    Counter counter;
    counter.kind = static_cast<Kind>(kind);
    QLocale::setDefault(locale);
    const QString text = counterValueText(counter, value);
    QLocale::setDefault(QLocale::C);
    QTEST(text, "text");
}

void TestCounterValues::followsACapture()
{
    test::CaptureFile file;
    file.appendEvents(1'000);
    file.commit();
    CounterValues values(m_clock, QTimeZone::utc());
    values.setCounters({all, sum});
    QCOMPARE(values.count(), 2);
    QCOMPARE(values.text(0), QStringLiteral("\u2013")); // of no capture
    values.setCapture(file.path(), file.lastId());
    QTRY_COMPARE(values.text(0), QStringLiteral("1000"));
    QTRY_COMPARE(values.text(1), QStringLiteral("500500"));
    QSignalSpy changed(&values, &CounterValues::changed);
    file.appendEvents(1);
    file.commit();
    values.extendTo(file.lastId());
    QTRY_COMPARE(values.text(0), QStringLiteral("1001"));
    QTRY_COMPARE(changed.size(), 2);
    values.setCapture({}, 0);
    QCOMPARE(values.text(0), QStringLiteral("\u2013"));
}

void TestCounterValues::countersThatStayKeepTheirValue()
{
    test::CaptureFile file;
    file.appendEvents(3);
    file.commit();
    CounterValues values(m_clock, QTimeZone::utc());
    values.setCounters({all});
    values.setCapture(file.path(), file.lastId());
    QTRY_COMPARE(values.text(0), QStringLiteral("3"));
    QSignalSpy others(&values, &CounterValues::countersChanged);
    values.setCounters({sum, all});
    QCOMPARE(others.size(), 1);
    QCOMPARE(values.text(1), QStringLiteral("3")); // at once
    QTRY_COMPARE(values.text(0), QStringLiteral("6"));
    values.setCounters({});
    QCOMPARE(values.count(), 0);
}

void TestCounterValues::anotherCaptureBeginsAnew()
{
    test::CaptureFile first;
    first.appendEvents(3);
    first.commit();
    const test::CaptureFile second;
    CounterValues values(m_clock, QTimeZone::utc());
    values.setCounters({all});
    values.setCapture(first.path(), first.lastId());
    QTRY_COMPARE(values.text(0), QStringLiteral("3"));
    values.setCapture(second.path(), 0);
    QTRY_COMPARE(values.text(0), QStringLiteral("0"));
    values.setCapture(first.path(), first.lastId()); // opened again: the same number
    QTRY_COMPARE(values.text(0), QStringLiteral("3"));
}

void TestCounterValues::midnight()
{
    test::FakeClock clock; // at noon
    test::CaptureFile file;
    CaptureRow row;
    row.at = clock.utc();
    row.payload = "1";
    file.append(row);
    file.commit();
    Counter today = all;
    today.isDaily = true;
    CounterValues values(clock, QTimeZone::utc());
    values.setCounters({all, today});
    values.setCapture(file.path(), file.lastId());
    QTRY_COMPARE(values.text(1), QStringLiteral("1"));
    clock.advance(12h);
    values.refresh();
    QTRY_COMPARE(values.text(1), QStringLiteral("0"));
    QCOMPARE(values.text(0), QStringLiteral("1"));
}

void TestCounterValues::tellsWhatHasNoValueOrFailed()
{
    test::CaptureFile file;
    file.appendEvents(2);
    file.appendEvent("none");
    file.commit();
    Counter wrong = sum;
    wrong.expression = QStringLiteral(".a |");
    CounterValues values(m_clock, QTimeZone::utc());
    values.setCounters({sum, wrong});
    values.setCapture(file.path(), file.lastId());
    QTRY_COMPARE(values.text(0), QStringLiteral("3"));
    QVERIFY(values.note(0).startsWith(QStringLiteral("1 event")));
    QTRY_VERIFY(values.hasFailed(1));
    QVERIFY(!values.note(1).isEmpty());
    QVERIFY(!values.hasFailed(0));
}

QTEST_GUILESS_MAIN(TestCounterValues)
#include "tst_countervalues.moc"
