// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filterscan.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;
using test::openWriter;
using test::textRow;

namespace {

/// Everything a scan has signalled since it was made or cleared.
class Matches : public QObject
{
    Q_OBJECT

public:
    explicit Matches(FilterScan &scan)
    {
        connect(&scan, &FilterScan::matched, this, [this](const QList<qint64> &found, qint64 to, qint64 ofEvents) {
            ids << found;
            scannedTo = to;
            events += ofEvents;
            ++portions;
        });
    }
    void clear()
    {
        ids.clear();
        scannedTo = -1;
        events = 0;
        portions = 0;
    }

    QList<qint64> ids;
    qint64 scannedTo = -1;
    qint64 events = 0;
    int portions = 0;
};

} // namespace

class TestFilterScan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsRows();
    void countsEventsApart();
    void beginsAtTheGivenRow();
    void tellsOfAnEmptyCapture();
    void comesInPortions();
    void goesOnWithNewRows();
    void manyExtensionsLoseNothing();
    void startingOverEndsTheEarlierScan();
    void stopSilences();
    void termsNarrowInSql_data();
    void termsNarrowInSql();
    void newSourcesAreSeen();
    void holdKeepsWhatWasFound();
    void goesOnThoughHeldInARow();
    void foldsCopies();
    void foldsWhatTheFilterLetsPass();
    void endsInTheMiddle();
    void endsThoughJqDoesNot_data();
    void endsThoughJqDoesNot();
    void anotherFilterEndsAnEndlessOne();
    void anEndlessFilterIsTold();
    void tellsOfABadFilter();
    void tellsOfAMissingCapture();

private:
    void writeNumbers(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaptureWriter> m_writer;
    QString m_path;
};

void TestFilterScan::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("session.escap"));
    m_writer = openWriter(m_path);
    QVERIFY(m_writer);
}

void TestFilterScan::cleanup()
{
    m_writer.reset();
    m_folder.reset();
}

void TestFilterScan::writeNumbers(int count)
{
    for (int number = 1; number <= count; ++number)
        m_writer->append(eventRow("{\"n\":" + QByteArray::number(number) + (number % 2 == 0 ? ",\"even\":true}" : "}")));
    QVERIFY(m_writer->flush().ok());
}

void TestFilterScan::findsRows()
{
    writeNumbers(10);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("EVEN"), 1);
    QTRY_COMPARE(matches.scannedTo, 10);
    QCOMPARE(matches.ids, QList<qint64>({2, 4, 6, 8, 10}));
    matches.clear();
    scan.start(QStringLiteral(".n > 8"), 1);
    QTRY_COMPARE(matches.scannedTo, 10);
    QCOMPARE(matches.ids, QList<qint64>({9, 10}));
}

void TestFilterScan::countsEventsApart()
{
    writeNumbers(2);
    m_writer->append(textRow(CaptureRow::Kind::Connection, QStringLiteral("even this")));
    QVERIFY(m_writer->flush().ok());
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(matches.scannedTo, 3);
    QCOMPARE(matches.ids, QList<qint64>({2, 3}));
    QCOMPARE(matches.events, 1);
}

void TestFilterScan::beginsAtTheGivenRow()
{
    writeNumbers(10);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("even"), 6);
    QTRY_COMPARE(matches.scannedTo, 10);
    QCOMPARE(matches.ids, QList<qint64>({6, 8, 10}));
}

void TestFilterScan::tellsOfAnEmptyCapture()
{
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(matches.scannedTo, 0);
    QVERIFY(matches.ids.isEmpty());
}

void TestFilterScan::comesInPortions()
{
    writeNumbers(10'000);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("n"), 1);
    QTRY_COMPARE(matches.scannedTo, 10'000);
    QCOMPARE(matches.ids.size(), 10'000);
    QVERIFY(std::is_sorted(matches.ids.cbegin(), matches.ids.cend()));
    QVERIFY(matches.portions >= 5);
}

void TestFilterScan::goesOnWithNewRows()
{
    writeNumbers(4);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(matches.scannedTo, 4);
    writeNumbers(4);
    scan.extendTo(8);
    QTRY_COMPARE(matches.scannedTo, 8);
    QCOMPARE(matches.ids, QList<qint64>({2, 4, 6, 8}));
}

void TestFilterScan::manyExtensionsLoseNothing()
{
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("even"), 1);
    for (int round = 1; round <= 200; ++round) {
        writeNumbers(10);
        scan.extendTo(round * 10);
    }
    QTRY_COMPARE(matches.scannedTo, 2000);
    QCOMPARE(matches.ids.size(), 1000);
    QVERIFY(std::adjacent_find(matches.ids.cbegin(), matches.ids.cend(), std::greater_equal<>()) == matches.ids.cend());
}

void TestFilterScan::startingOverEndsTheEarlierScan()
{
    writeNumbers(20'000);
    FilterScan scan(m_path);
    Matches matches(scan);
    for (int round = 0; round < 50; ++round)
        scan.start(QStringLiteral("even"), 1);
    scan.start(QStringLiteral("\"n\\\":19999\""), 1);
    QTRY_COMPARE(matches.scannedTo, 20'000);
    QCOMPARE(matches.ids, QList<qint64>({19'999}));
}

void TestFilterScan::stopSilences()
{
    writeNumbers(20'000);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("even"), 1);
    scan.stop();
    scan.extendTo(20'000);
    // What comes of a later scan shows that the worker is past the one that was stopped.
    FilterScan other(m_path);
    Matches otherMatches(other);
    other.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(otherMatches.scannedTo, 20'000);
    QCOMPARE(matches.portions, 0);
}

void TestFilterScan::termsNarrowInSql_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("kind") << QStringLiteral("kind:gap,error") << QList<qint64>{3, 4};
    QTest::newRow("channel") << QStringLiteral("channel:/demo") << QList<qint64>{2, 5};
    QTest::newRow("no such channel") << QStringLiteral("channel:/nowhere") << QList<qint64>{};
    QTest::newRow("subscription") << QStringLiteral("subscription:orders") << QList<qint64>{2};
    QTest::newRow("size") << QStringLiteral("size>=20") << QList<qint64>{5};
    QTest::newRow("all of them") << QStringLiteral("channel:/demo kind:published size<1KB 3") << QList<qint64>{5};
    QTest::newRow("not a kind") << QStringLiteral("-kind:gap,event") << QList<qint64>{4, 5};
    QTest::newRow("not a channel") << QStringLiteral("-channel:/demo") << QList<qint64>{1, 3, 4, 6};
    QTest::newRow("not a channel that is not there") << QStringLiteral("-channel:/nowhere") << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("not a subscription") << QStringLiteral("-subscription:orders kind:event") << QList<qint64>{1, 6};
    QTest::newRow("not that size") << QStringLiteral("-size>=20") << QList<qint64>{1, 2, 3, 4, 6};
    QTest::newRow("not from") << QStringLiteral("-from:2025-06-15T12:00:01Z") << QList<qint64>{1, 2, 3, 4, 5};
    QTest::newRow("from") << QStringLiteral("from:2025-06-15T12:00:01Z") << QList<qint64>{6};
    QTest::newRow("to") << QStringLiteral("to:2025-06-15T12:00:01Z kind:event") << QList<qint64>{1, 2};
}

void TestFilterScan::termsNarrowInSql()
{
    QFETCH(QString, filter);
    QFETCH(QList<qint64>, ids);
    m_writer->append(eventRow("1"));
    m_writer->append(eventRow("2", QStringLiteral("/demo/orders")));
    m_writer->append(textRow(CaptureRow::Kind::Gap, QStringLiteral("a gap")));
    m_writer->append(textRow(CaptureRow::Kind::Error, QStringLiteral("an error")));
    CaptureRow published = eventRow("\"3 and more than 20 bytes\"", QStringLiteral("/demo/chat"), {});
    published.kind = CaptureRow::Kind::Published;
    m_writer->append(published);
    CaptureRow late = eventRow("4");
    late.at += std::chrono::seconds(1);
    m_writer->append(late);
    QVERIFY(m_writer->flush().ok());
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(filter, 1);
    QTRY_COMPARE(matches.scannedTo, 6);
    QCOMPARE(matches.ids, ids);
}

void TestFilterScan::newSourcesAreSeen()
{
    writeNumbers(2);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("channel:/late"), 1);
    QTRY_COMPARE(matches.scannedTo, 2);
    m_writer->append(eventRow("1", QStringLiteral("/late/one")));
    m_writer->append(eventRow("2"));
    m_writer->append(eventRow("3", QStringLiteral("/late/two")));
    QVERIFY(m_writer->flush().ok());
    scan.extendTo(5);
    QTRY_COMPARE(matches.scannedTo, 5);
    QCOMPARE(matches.ids, QList<qint64>({3, 5}));
}

void TestFilterScan::holdKeepsWhatWasFound()
{
    writeNumbers(50'000);
    FilterScan scan(m_path);
    Matches matches(scan);
    connect(&scan, &FilterScan::matched, &scan, [&scan, held = false]() mutable {
        if (!std::exchange(held, true))
            scan.hold();
    });
    scan.start(QStringLiteral("jq:.n > 0"), 1);
    QTRY_VERIFY(matches.portions > 1); // the last one before it rests
    QVERIFY(matches.scannedTo < 50'000);
    QCOMPARE(matches.ids.size(), matches.scannedTo);
    scan.extendTo(50'000); // a held scan stays where it is
    for (int round = 0; round < 20; ++round) {
        scan.goOn();
        scan.hold();
    }
    scan.goOn();
    QTRY_COMPARE(matches.scannedTo, 50'000);
    QCOMPARE(matches.ids.size(), 50'000);
    QVERIFY(std::adjacent_find(matches.ids.cbegin(), matches.ids.cend(), std::greater_equal<>()) == matches.ids.cend());
}

void TestFilterScan::goesOnThoughHeldInARow()
{
    writeNumbers(3);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("jq:if .n == 2 then last(repeat(.)) else true end"), 1);
    QTRY_VERIFY(scan.isLooking());
    scan.hold();
    QTRY_VERIFY(!scan.isLooking());
    QTRY_VERIFY(matches.portions > 0);
    QVERIFY2(matches.scannedTo < 2, "the row it was held in is looked at again");
    QCOMPARE(matches.ids.size(), matches.scannedTo);
    scan.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(matches.scannedTo, 3);
}

void TestFilterScan::foldsCopies()
{
    const QString all = QStringLiteral("/demo/*");
    const QString orders = QStringLiteral("/demo/orders");
    for (int round = 0; round < 3; ++round) {
        m_writer->append(eventRow("\"same\"", all, "s1"));
        m_writer->append(eventRow("\"same\"", orders, "s2"));
    }
    m_writer->append(eventRow("\"other\"", orders, "s2"));
    QVERIFY(m_writer->flush().ok());
    FilterScan scan(m_path);
    Matches matches(scan);
    QSignalSpy matched(&scan, &FilterScan::matched);
    scan.start({}, 1, 7, FilterScan::Copies::Fold);
    QTRY_COMPARE(matches.scannedTo, 7);
    QCOMPARE(matches.ids, QList<qint64>({1, 3, 5, 7}));
    QCOMPARE(matches.events, 4);
    QCOMPARE(matched.constLast().at(3).toLongLong(), 3);
    m_writer->append(eventRow("\"other\"", all, "s1")); // a copy that is committed later
    QVERIFY(m_writer->flush().ok());
    scan.extendTo(8);
    QTRY_COMPARE(matches.scannedTo, 8);
    QCOMPARE(matches.ids, QList<qint64>({1, 3, 5, 7}));
}

void TestFilterScan::foldsWhatTheFilterLetsPass()
{
    m_writer->append(eventRow("\"same\"", QStringLiteral("/demo/*"), "s1"));
    m_writer->append(eventRow("\"same\"", QStringLiteral("/demo/orders"), "s2"));
    QVERIFY(m_writer->flush().ok());
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("subscription:/demo/orders"), 1, 2, FilterScan::Copies::Fold);
    QTRY_COMPARE(matches.scannedTo, 2);
    QCOMPARE(matches.ids, QList<qint64>({2}));
}

void TestFilterScan::endsInTheMiddle()
{
    writeNumbers(50'000);
    for (int round = 0; round < 5; ++round) {
        FilterScan scan(m_path);
        QSignalSpy matched(&scan, &FilterScan::matched);
        scan.start(QStringLiteral("n"), 1);
        QVERIFY(matched.wait());
    }
}

void TestFilterScan::endsThoughJqDoesNot_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("without output") << QStringLiteral("jq:last(repeat(.))");
    QTest::newRow("by recursion") << QStringLiteral("jq:def f: f; f");
    QTest::newRow("in the bytecode of a builtin") << QStringLiteral("jq:reduce range(infinite) as $i (0; . + $i)");
}

void TestFilterScan::endsThoughJqDoesNot()
{
    QFETCH(QString, filter);
    writeNumbers(2);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(filter, 1);
    // The worker is in the endless row when this comes; the destructor must not wait for it.
    scan.extendTo(2);
    QTRY_VERIFY(scan.isLooking());
    QCOMPARE(matches.portions, 0);
}

void TestFilterScan::anotherFilterEndsAnEndlessOne()
{
    writeNumbers(10);
    FilterScan scan(m_path);
    Matches matches(scan);
    scan.start(QStringLiteral("jq:last(repeat(.))"), 1);
    QTRY_VERIFY(scan.isLooking());
    scan.start(QStringLiteral("jq:.n % 2 == 0"), 1);
    QTRY_COMPARE(matches.scannedTo, 10);
    QCOMPARE(matches.ids.size(), 5);
}

void TestFilterScan::anEndlessFilterIsTold()
{
    writeNumbers(10);
    FilterScan scan(m_path);
    scan.setRowLimit(std::chrono::milliseconds(100));
    QSignalSpy failed(&scan, &FilterScan::failed);
    scan.start(QStringLiteral("jq:last(repeat(.))"), 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Timeout);
    Matches matches(scan);
    scan.start(QStringLiteral("n"), 1);
    QTRY_COMPARE(matches.scannedTo, 10);
    QCOMPARE(failed.size(), 1);
}

void TestFilterScan::tellsOfABadFilter()
{
    writeNumbers(2);
    FilterScan scan(m_path);
    Matches matches(scan);
    QSignalSpy failed(&scan, &FilterScan::failed);
    scan.start(QStringLiteral(".n >"), 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::InvalidExpression);
    scan.extendTo(2);
    scan.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(matches.scannedTo, 2);
    QCOMPARE(matches.portions, 1);
}

void TestFilterScan::tellsOfAMissingCapture()
{
    FilterScan scan(m_folder->filePath(QStringLiteral("missing.escap")));
    QSignalSpy failed(&scan, &FilterScan::failed);
    scan.start(QStringLiteral("even"), 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestFilterScan)
#include "tst_filterscan.moc"
