// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/findscan.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;
using test::openWriter;
using Direction = FindScan::Direction;

namespace {

constexpr qint64 rowCount = 20'000; // more than a block of a backward search

/// What a search says at its end.
struct Answers
{
    explicit Answers(FindScan &scan)
        : found(&scan, &FindScan::found)
        , notFound(&scan, &FindScan::notFound)
        , failed(&scan, &FindScan::failed)
    {
    }
    [[nodiscard]] bool isThere() const { return found.size() + notFound.size() + failed.size() > 0; }

    QSignalSpy found;
    QSignalSpy notFound;
    QSignalSpy failed;
};

} // namespace

class TestFindScan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void finds_data();
    void finds();
    void onlyShownRows();
    void onlyInTheRange();
    void cancelEndsAnEndlessSearch();
    void anotherSearchReplaces();
    void tellsOfABadFilter();

private:
    [[nodiscard]] static FindScan::Task task(const QString &filter, qint64 from, Direction direction);

    QTemporaryDir m_folder;
    QString m_path;
};

void TestFindScan::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("session.escap"));
    const auto writer = openWriter(m_path);
    QVERIFY(writer);
    for (int number = 1; number <= rowCount; ++number)
        writer->append(eventRow("{\"n\":" + QByteArray::number(number) + (number % 5'000 == 0 ? ",\"mark\":true}" : "}")));
    QVERIFY(writer->flush().ok());
}

FindScan::Task TestFindScan::task(const QString &filter, qint64 from, Direction direction)
{
    return {filter, from, direction, {1, rowCount}, [](qint64) { return true; }};
}

void TestFindScan::finds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<qint64>("id"); // 0: none
    QTest::addColumn<bool>("wrapped");
    const QString mark = QStringLiteral("mark");
    QTest::newRow("next") << mark << 1LL << Direction::Forward << 5'000LL << false;
    QTest::newRow("next of a hit") << mark << 5'000LL << Direction::Forward << 10'000LL << false;
    QTest::newRow("next, round the end") << mark << 20'000LL << Direction::Forward << 5'000LL << true;
    QTest::newRow("previous") << mark << 20'000LL << Direction::Backward << 15'000LL << false;
    QTest::newRow("previous, many blocks away") << QStringLiteral(".n == 3") << 20'000LL << Direction::Backward << 3LL << false;
    QTest::newRow("previous, round the start") << mark << 4'999LL << Direction::Backward << 20'000LL << true;
    QTest::newRow("only itself, next") << QStringLiteral(".n == 7") << 7LL << Direction::Forward << 7LL << true;
    QTest::newRow("only itself, previous") << QStringLiteral(".n == 7") << 7LL << Direction::Backward << 7LL << true;
    QTest::newRow("from before the first") << QStringLiteral("kind:event") << 0LL << Direction::Forward << 1LL << false;
    QTest::newRow("from behind the last") << QStringLiteral("kind:event") << rowCount + 1 << Direction::Backward << rowCount << false;
    QTest::newRow("nothing, next") << QStringLiteral("nothing") << 10LL << Direction::Forward << 0LL << false;
    QTest::newRow("nothing, previous") << QStringLiteral("kind:gap") << 10LL << Direction::Backward << 0LL << false;
}

void TestFindScan::finds()
{
    QFETCH(QString, filter);
    QFETCH(qint64, from);
    QFETCH(Direction, direction);
    QFETCH(qint64, id);
    QFETCH(bool, wrapped);
    FindScan scan(m_path);
    const Answers answers(scan);
    scan.find(task(filter, from, direction));
    QVERIFY(scan.isRunning());
    QTRY_VERIFY(answers.isThere());
    QVERIFY(!scan.isRunning());
    QCOMPARE(answers.notFound.size(), id == 0 ? 1 : 0);
    if (id == 0)
        return;
    QCOMPARE(answers.found.size(), 1);
    QCOMPARE(answers.found.constFirst().constFirst().toLongLong(), id);
    QCOMPARE(answers.found.constFirst().constLast().toBool(), wrapped);
}

void TestFindScan::onlyShownRows()
{
    FindScan scan(m_path);
    for (const auto &[direction, expected] : {std::pair(Direction::Forward, 15'000), std::pair(Direction::Backward, 15'000)}) {
        const Answers answers(scan);
        FindScan::Task shown = task(QStringLiteral("mark"), 1, direction);
        shown.isShown = [](qint64 id) { return id > 10'000 && id < 20'000; };
        scan.find(shown);
        QTRY_COMPARE(answers.found.size(), 1);
        QCOMPARE(answers.found.constFirst().constFirst().toLongLong(), expected);
    }
}

void TestFindScan::onlyInTheRange()
{
    FindScan scan(m_path);
    const Answers answers(scan);
    FindScan::Task cleared = task(QStringLiteral("mark"), 6'000, Direction::Backward);
    cleared.range = {5'001, 12'000};
    scan.find(cleared);
    QTRY_COMPARE(answers.found.size(), 1);
    QCOMPARE(answers.found.constFirst().constFirst().toLongLong(), 10'000);
    cleared.range = {5'001, 9'000};
    scan.find(cleared);
    QTRY_COMPARE(answers.notFound.size(), 1);
    cleared.range = {1, 0};
    scan.find(cleared);
    QTRY_COMPARE(answers.notFound.size(), 2);
}

void TestFindScan::cancelEndsAnEndlessSearch()
{
    FindScan scan(m_path);
    const Answers answers(scan);
    scan.find(task(QStringLiteral("jq:last(repeat(.))"), 1, Direction::Forward));
    scan.cancel();
    QVERIFY(!scan.isRunning());
    scan.find(task(QStringLiteral("mark"), 1, Direction::Forward));
    QTRY_COMPARE(answers.found.size(), 1);
    QVERIFY(answers.notFound.isEmpty());
}

void TestFindScan::anotherSearchReplaces()
{
    FindScan scan(m_path);
    const Answers answers(scan);
    scan.find(task(QStringLiteral(".n == 19999"), 1, Direction::Forward));
    scan.find(task(QStringLiteral(".n == 4"), 1, Direction::Forward));
    QTRY_COMPARE(answers.found.size(), 1);
    QCOMPARE(answers.found.constFirst().constFirst().toLongLong(), 4);
}

void TestFindScan::tellsOfABadFilter()
{
    FindScan scan(m_path);
    const Answers answers(scan);
    scan.find(task(QStringLiteral(".n =="), 1, Direction::Forward));
    QTRY_COMPARE(answers.failed.size(), 1);
    QCOMPARE(answers.failed.constFirst().constFirst().value<Error>().code, ErrorCode::InvalidExpression);
    QVERIFY(!scan.isRunning());
}

QTEST_GUILESS_MAIN(TestFindScan)
#include "tst_findscan.moc"
