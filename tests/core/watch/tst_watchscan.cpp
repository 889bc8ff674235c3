// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/watchscan.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include <QSignalSpy>

using namespace eventscope;

namespace {

/// What a scan told, by filter.
class Heard : public QObject
{
    Q_OBJECT

public:
    explicit Heard(WatchScan &scan)
    {
        connect(&scan, &WatchScan::matched, this, [this](const QString &filter, const QList<qint64> &ids) { rows[filter] += ids; });
        connect(&scan, &WatchScan::failed, this, [this](const QString &filter, const Error &error) { errors.insert(filter, error.code); });
    }

    QMap<QString, QList<qint64>> rows;
    QMap<QString, ErrorCode> errors;
};

const QString words = QStringLiteral("order");
const QString jq = QStringLiteral(".order % 2 == 0");
const QString endless = QStringLiteral(".order == last(repeat(1))");

} // namespace

class TestWatchScan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newRowsOnly();
    void aNewFilterBeginsNow();
    void aFilterThatGoesTellsNothingMore();
    void copiesAreOneEvent();
    void goesOnWhereRowsWereTrimmed();
    void endlessJqIsToldAndHoldsUpNoOther();
    void aWrongFilterIsTold();

private:
    static void append(test::CaptureFile &file, WatchScan &scan, int count);
};

void TestWatchScan::append(test::CaptureFile &file, WatchScan &scan, int count)
{
    file.appendEvents(count);
    file.commit();
    scan.extendTo(file.lastId());
}

void TestWatchScan::newRowsOnly()
{
    test::CaptureFile file;
    file.appendEvents(5);
    file.commit();
    WatchScan scan(file.path());
    Heard heard(scan);
    scan.setFilters({words, jq}, file.lastId());
    append(file, scan, 3);
    QTRY_COMPARE(heard.rows.value(words), QList<qint64>({6, 7, 8}));
    QTRY_COMPARE(heard.rows.value(jq), QList<qint64>({6, 8}));
    append(file, scan, 1);
    QTRY_COMPARE(heard.rows.value(words), QList<qint64>({6, 7, 8, 9}));
}

void TestWatchScan::aNewFilterBeginsNow()
{
    test::CaptureFile file;
    WatchScan scan(file.path());
    Heard heard(scan);
    scan.setFilters({words}, 0);
    append(file, scan, 2);
    scan.setFilters({words, jq}, file.lastId()); // before the first one is through
    append(file, scan, 2);
    QTRY_COMPARE(heard.rows.value(words), QList<qint64>({1, 2, 3, 4}));
    QTRY_COMPARE(heard.rows.value(jq), QList<qint64>({4}));
}

void TestWatchScan::aFilterThatGoesTellsNothingMore()
{
    test::CaptureFile file;
    WatchScan scan(file.path());
    Heard heard(scan);
    scan.setFilters({words, jq}, 0);
    scan.setFilters({jq}, 0);
    append(file, scan, 4);
    QTRY_COMPARE(heard.rows.value(jq), QList<qint64>({2, 4}));
    QVERIFY(!heard.rows.contains(words));
}

void TestWatchScan::copiesAreOneEvent()
{
    test::CaptureFile file;
    WatchScan scan(file.path());
    Heard heard(scan);
    scan.setFilters({words}, 0);
    file.appendEvent(R"({"order":1})", QStringLiteral("/demo/*"), "a");
    file.appendEvent(R"({"order":1})", QStringLiteral("/demo/orders"), "b");
    file.appendEvent(R"({"order":2})", QStringLiteral("/demo/*"), "a");
    file.commit();
    scan.extendTo(3);
    QTRY_COMPARE(heard.rows.value(words), QList<qint64>({1, 3}));
}

void TestWatchScan::goesOnWhereRowsWereTrimmed()
{
    test::CaptureFile file;
    WatchScan scan(file.path());
    Heard heard(scan);
    append(file, scan, 100);
    file.trim(10);
    file.commit();
    scan.setFilters({QStringLiteral("kind:event")}, 100);
    append(file, scan, 2);
    QTRY_COMPARE(heard.rows.value(QStringLiteral("kind:event")), QList<qint64>({101, 102}));
}

void TestWatchScan::endlessJqIsToldAndHoldsUpNoOther()
{
    test::CaptureFile file;
    WatchScan scan(file.path());
    scan.setRowLimit(std::chrono::milliseconds(100));
    Heard heard(scan);
    scan.setFilters({endless, words}, 0);
    append(file, scan, 2);
    QTRY_COMPARE(heard.rows.value(words), QList<qint64>({1, 2}));
    QTRY_COMPARE(heard.errors.value(endless), ErrorCode::Timeout);
    append(file, scan, 1);
    QTRY_COMPARE(heard.rows.value(words), QList<qint64>({1, 2, 3}));
    QCOMPARE(heard.rows.size(), 1);
}

void TestWatchScan::aWrongFilterIsTold()
{
    test::CaptureFile file;
    WatchScan scan(file.path());
    Heard heard(scan);
    scan.setFilters({QStringLiteral(".order |")}, 0);
    QTRY_COMPARE(heard.errors.value(QStringLiteral(".order |")), ErrorCode::InvalidExpression);
}

QTEST_GUILESS_MAIN(TestWatchScan)
#include "tst_watchscan.moc"
