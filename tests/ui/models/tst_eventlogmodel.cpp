// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventlogmodel.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using Kind = CaptureRow::Kind;

namespace {

constexpr int windowSize = 20;

/// A model with a small window over a capture, under the model tester.
struct Log
{
    Log() { tester.setUseFetchMore(false); }

    void open() { opened = bool(model.open(file.path(), file.lastId())); }
    /// Writes, tells the model, and shows it.
    bool grow(int events)
    {
        file.appendEvents(events);
        return show();
    }
    bool show()
    {
        file.commit();
        model.extendTo(file.lastId(), file.counters().committedEvents);
        return model.refresh();
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row, 0).data(EventLogModel::IdRole).toLongLong();
        return result;
    }
    [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    test::CaptureFile file;
    EventLogModel model{nullptr, windowSize};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    bool opened = false;
};

QList<qint64> span(qint64 first, qint64 last)
{
    QList<qint64> ids;
    for (qint64 id = first; id <= last; ++id)
        ids << id;
    return ids;
}

} // namespace

class TestEventLogModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheEnd();
    void missingCaptureIsAnError();
    void newRowsComeInOneInsertion();
    void followingMakesRoomInOneRemoval();
    void floodLargerThanTheWindowResets();
    void notFollowingKeepsTheWindow();
    void movesToStartAndEnd();
    void slidesKeepWhatIsInBoth();
    void clearHidesAndShowAllBringsBack();
    void whatIsFoundLaterDidNotArrive();
    void countsEventsOnly();
    void cells_data();
    void cells();
    void sizeIsOfTheWholePayload();
    void wholeRowIsByteForByte();
    void colorsAreStable();
    void channels_data();
    void channels();
    void directions();
    void times_data();
    void times();
    void spanSinceTheShownRowBefore();
    void referenceRow();
    void headerTellsWhichTime_data();
    void headerTellsWhichTime();
    void gapsGroupTheirNumbers();
    void referenceGoesWithItsCapture();
    void ownColumns();
    void ownColumnsComeAndGo();
    void hiddenOwnColumnsAreNotEvaluated();
    void payloadBytes();
    void filterShowsMatches();
    void filterAppliesToNewRows();
    void filterLooksNoFurtherThanTold();
    void filterAfterClear();
    void foldingListsFirstRowsOnly();
    void cancelledSearchWaits();
    void brokenFilterFails();
    void filterBeforeABrokenOneHoldsAgain();
    void foldingWithoutACaptureIsQuiet();
};

void TestEventLogModel::opensAtTheEnd()
{
    Log log;
    log.file.appendEvents(50);
    log.file.commit();
    log.open();
    QVERIFY(log.opened);
    QCOMPARE(log.ids(), span(31, 50));
    QVERIFY(log.model.showsEnd());
    QVERIFY(!log.model.showsStart());
    QCOMPARE(log.model.total(), 50);
}

void TestEventLogModel::missingCaptureIsAnError()
{
    EventLogModel model;
    QVERIFY(!model.open(QStringLiteral("/nowhere/at/all.escap"), 0));
    QCOMPARE(model.rowCount(), 0);
}

void TestEventLogModel::newRowsComeInOneInsertion()
{
    Log log;
    log.open();
    const QSignalSpy inserted(&log.model, &QAbstractItemModel::rowsInserted);
    QVERIFY(log.grow(7));
    QVERIFY(log.grow(5));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(log.ids(), span(1, 12));
    QVERIFY(!log.show());
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(log.text(11, EventLogModel::PayloadColumn), QStringLiteral("{\"order\":12}"));
}

void TestEventLogModel::followingMakesRoomInOneRemoval()
{
    Log log;
    log.open();
    log.grow(windowSize);
    const QSignalSpy removed(&log.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
    log.grow(5);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(log.ids(), span(6, 25));
    QVERIFY(log.model.showsEnd());
    log.grow(1);
    QVERIFY(log.model.rowCount() <= windowSize);
    QCOMPARE(log.ids().constLast(), 26);
}

void TestEventLogModel::floodLargerThanTheWindowResets()
{
    Log log;
    log.open();
    log.grow(3);
    const QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
    log.grow(500);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(log.ids(), span(484, 503));
}

void TestEventLogModel::notFollowingKeepsTheWindow()
{
    Log log;
    log.open();
    log.grow(15);
    log.model.setFollowing(false);
    log.grow(10);
    QCOMPARE(log.ids(), span(1, 20));
    QVERIFY(!log.model.showsEnd());
    QVERIFY(!log.grow(10));
    QCOMPARE(log.ids(), span(1, 20));
    QCOMPARE(log.model.shownEvents(), 35);
}

void TestEventLogModel::movesToStartAndEnd()
{
    Log log;
    log.open();
    log.grow(100);
    log.model.setFollowing(false);
    log.model.moveToStart();
    QCOMPARE(log.ids(), span(1, 20));
    QVERIFY(log.model.showsStart());
    log.grow(5);
    log.model.moveToEnd();
    QCOMPARE(log.ids(), span(86, 105));
    QVERIFY(log.model.showsEnd());
}

void TestEventLogModel::slidesKeepWhatIsInBoth()
{
    Log log;
    log.open();
    log.grow(100);
    log.model.setFollowing(false);
    const QPersistentModelIndex kept = log.model.index(3, 0); // id 84
    log.model.slide(-10);
    QCOMPARE(log.ids(), span(71, 90));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(EventLogModel::IdRole), 84);
    QCOMPARE(log.model.rowOf(84), kept.row());
    log.model.slide(4);
    QCOMPARE(log.ids(), span(75, 94));
    QCOMPARE(log.model.rowOf(70), -1);
    log.model.slide(1'000);
    QVERIFY(log.model.showsEnd());
    log.model.slide(-1'000);
    QVERIFY(log.model.showsStart());
}

void TestEventLogModel::clearHidesAndShowAllBringsBack()
{
    Log log;
    log.open();
    log.grow(10);
    log.model.clear();
    QCOMPARE(log.model.rowCount(), 0);
    QCOMPARE(log.model.shownEvents(), 0);
    QVERIFY(log.model.isCleared());
    log.grow(2);
    QCOMPARE(log.ids(), span(11, 12));
    QCOMPARE(log.model.shownEvents(), 2);
    log.model.showAll();
    QCOMPARE(log.ids(), span(1, 12));
    QCOMPARE(log.model.shownEvents(), 12);
}

void TestEventLogModel::whatIsFoundLaterDidNotArrive()
{
    Log log;
    log.open();
    log.grow(10);
    QCOMPARE(log.model.arrivedEvents(), 10);
    log.model.clear();
    log.model.showAll();
    log.model.setFilter(QStringLiteral("order"));
    QTRY_VERIFY(log.model.isScanned());
    QCOMPARE(log.model.shownEvents(), 10);
    QCOMPARE(log.model.arrivedEvents(), 10);
    log.grow(3);
    QTRY_COMPARE(log.model.arrivedEvents(), 13);
    log.model.setFilter({});
    QCOMPARE(log.model.arrivedEvents(), 13);
}

void TestEventLogModel::countsEventsOnly()
{
    Log log;
    log.open();
    log.file.appendText(Kind::Connection, QStringLiteral("Connected"));
    log.file.appendEvents(3);
    log.file.appendPublished("{}", QStringLiteral("published: 1"));
    log.show();
    QCOMPARE(log.model.total(), 5);
    QCOMPARE(log.model.shownEvents(), 3);
}

void TestEventLogModel::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<bool>("failed");
    QTest::newRow("event") << 0 << QStringList{QStringLiteral("/demo/*"), QStringLiteral("8"), QStringLiteral("{\"a\": 1}")}
                           << QStringLiteral("Received by /demo/*") << false;
    QTest::newRow("published") << 1 << QStringList{QStringLiteral("/demo/orders"), QStringLiteral("2"), QStringLiteral("{}")}
                               << QStringLiteral("Published to /demo/orders") << false;
    QTest::newRow("not published") << 2
                                   << QStringList{QStringLiteral("/demo/orders"), QStringLiteral("2"),
                                                  QStringLiteral("Not authorized: no.  {}")}
                                   << QStringLiteral("Not published to /demo/orders") << true;
    QTest::newRow("connection") << 3 << QStringList{QStringLiteral("Connection"), QString(), QStringLiteral("Connected")}
                                << QStringLiteral("Connection") << false;
    QTest::newRow("error") << 4 << QStringList{QStringLiteral("Error /x/*"), QString(), QStringLiteral("refused")}
                           << QStringLiteral("Error /x/*") << true;
    QTest::newRow("gap") << 5 << QStringList{QStringLiteral("Gap"), QString(), QStringLiteral("4 s, events may be missing")}
                         << QStringLiteral("Gap") << false;
    QTest::newRow("outcome unknown") << 6
                                     << QStringList{QStringLiteral("/demo/orders"), QStringLiteral("2"),
                                                    QStringLiteral("No answer came: the events may or may not have been published.  {}")}
                                     << QStringLiteral("Perhaps published to /demo/orders") << true;
    QTest::newRow("not reported") << 7
                                  << QStringList{QStringLiteral("/demo/orders"), QStringLiteral("2"),
                                                 QStringLiteral("not in the answer: a handler may have left it out  {}")}
                                  << QStringLiteral("Sent to /demo/orders, not in the answer") << false;
    QTest::newRow("taken back") << 8
                                << QStringList{QStringLiteral("/demo/orders"), QStringLiteral("2"),
                                               QStringLiteral("Cancelled, not sent  {}")}
                                << QStringLiteral("Cancelled, not sent to /demo/orders") << false;
}

void TestEventLogModel::cells()
{
    QFETCH(int, row);
    QFETCH(QStringList, texts);
    QFETCH(QString, spoken);
    QFETCH(bool, failed);
    Log log;
    log.file.appendEvent("{\"a\":\n1}");
    log.file.appendPublished("{}", QStringLiteral("published: 5f"));
    log.file.appendPublished("{}", QStringLiteral("Unauthorized: no"));
    log.file.appendText(Kind::Connection, QStringLiteral("Connected"));
    log.file.appendText(Kind::Error, QStringLiteral("refused"), QStringLiteral("/x/*"));
    log.file.appendText(Kind::Gap, QStringLiteral("4 s, events may be missing"));
    log.file.appendPublished("{}", QStringLiteral("UnknownOutcome: no answer in time"));
    log.file.appendPublished("{}", QStringLiteral("not in the answer: a handler may have left it out"));
    log.file.appendPublished("{}", QStringLiteral("Cancelled: taken back, not sent"));
    log.file.commit();
    log.open();
    const QRegularExpression time(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d$"));
    QVERIFY(time.match(log.text(row, EventLogModel::TimeColumn)).hasMatch());
    QCOMPARE(QStringList({log.text(row, 1), log.text(row, 2), log.text(row, 3)}), texts);
    QCOMPARE(log.model.index(row, EventLogModel::SubscriptionColumn).data(Qt::AccessibleTextRole).toString(), spoken);
    QCOMPARE(log.model.index(row, 0).data(EventLogModel::FailedRole).toBool(), failed);
}

void TestEventLogModel::sizeIsOfTheWholePayload()
{
    Log log;
    log.file.appendEvent('"' + QByteArray(9'998, 'x') + '"');
    log.file.commit();
    log.open();
    QCOMPARE(log.text(0, EventLogModel::SizeColumn), QLocale().toString(10'000));
    QCOMPARE(log.model.index(0, 0).data(EventLogModel::PayloadRole).toByteArray().size(), RowCache::previewBytes);
}

void TestEventLogModel::wholeRowIsByteForByte()
{
    const QByteArray payload = "{\"n\": 127.0,\r\n \"n\":1e400, \"b\":18446744073709551615}" + QByteArray(5'000, ' ');
    Log log;
    log.file.appendEvent(payload);
    log.file.commit();
    log.open();
    const auto row = log.model.wholeRow(0);
    QVERIFY(row);
    QCOMPARE(row->payload, payload);
}

void TestEventLogModel::colorsAreStable()
{
    Log log;
    log.file.appendEvent("1", QStringLiteral("/a/*"), "a");
    log.file.appendEvent("2", QStringLiteral("/b/*"), "b");
    log.file.appendEvent("3", QStringLiteral("/c/*"), "unknown");
    log.file.appendText(Kind::Gap, QStringLiteral("gap"));
    log.file.commit();
    log.open();
    SubscriptionInfo a;
    a.id = "a";
    a.colorIndex = 5;
    const QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
    log.model.setSubscriptions({a});
    QCOMPARE(changed.count(), 1);
    log.model.setSubscriptions({}); // removed, but its rows keep their colour
    const auto color = [&](int row) { return log.model.index(row, 1).data(EventLogModel::ColorIndexRole).toInt(); };
    QCOMPARE(color(0), 5);
    const int own = color(1);
    QVERIFY(own >= 0);
    QVERIFY(color(2) != own);
    QCOMPARE(color(1), own);
    QCOMPARE(color(3), -1);
}

void TestEventLogModel::channels_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<bool>("explains");
    const QString dash = QStringLiteral("\u2013");
    QTest::newRow("wildcard") << 0 << dash << QStringLiteral("Channel not told") << true;
    QTest::newRow("literal") << 1 << QStringLiteral("/demo/orders") << QStringLiteral("/demo/orders") << false;
    QTest::newRow("published") << 2 << QStringLiteral("/demo/orders") << QStringLiteral("/demo/orders") << false;
    QTest::newRow("connection") << 3 << dash << QStringLiteral("No channel") << false;
}

void TestEventLogModel::channels()
{
    QFETCH(int, row);
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QFETCH(bool, explains);
    Log log;
    log.file.appendEvent("1", QStringLiteral("/demo/*"));
    log.file.appendEvent("1", QStringLiteral("/demo/orders"));
    log.file.appendPublished("1", QStringLiteral("published: 5f"));
    log.file.appendText(Kind::Connection, QStringLiteral("Connected"));
    log.file.commit();
    log.open();
    const QModelIndex cell = log.model.index(row, EventLogModel::ChannelColumn);
    QCOMPARE(cell.data().toString(), text);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), spoken);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("/demo/*")), explains);
}

void TestEventLogModel::directions()
{
    Log log;
    log.file.appendEvent("1");
    log.file.appendPublished("1", QStringLiteral("published: 5f"));
    log.file.appendPublished("1", QStringLiteral("Unauthorized: no"));
    log.file.appendText(Kind::Gap, QStringLiteral("gap"));
    log.file.commit();
    log.open();
    QStringList texts;
    QStringList spoken;
    for (int row = 0; row < 4; ++row) {
        texts << log.text(row, EventLogModel::DirectionColumn);
        spoken << log.model.index(row, EventLogModel::DirectionColumn).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(texts, (QStringList{QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("out"), QStringLiteral("\u2013")}));
    QCOMPARE(spoken,
             (QStringList{QStringLiteral("Received"), QStringLiteral("Published"), QStringLiteral("Not published"),
                          QStringLiteral("No event")}));
    QCOMPARE(log.text(2, EventLogModel::NumberColumn), QStringLiteral("3"));
}

void TestEventLogModel::times_data()
{
    using Format = LogSettings::TimeFormat;
    QTest::addColumn<Format>("format");
    QTest::addColumn<Fraction>("fraction");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, Format format, Fraction fraction, const char *first, const char *second, const char *third) {
        QTest::newRow(name) << format << fraction
                            << QStringList{QString::fromUtf8(first), QString::fromUtf8(second), QString::fromUtf8(third)};
    };
    row("local", Format::Local, Fraction::Milliseconds, "15:06:40.000", "15:06:41.500", "15:06:39.999");
    row("local, fine", Format::Local, Fraction::Microseconds, "15:06:40.000001", "15:06:41.500002", "15:06:39.999999");
    row("UTC", Format::Utc, Fraction::Milliseconds, "15:06:40.000Z", "15:06:41.500Z", "15:06:39.999Z");
    row("since start", Format::SinceStart, Fraction::Milliseconds, "+0.000", "+1.500", "−0.000");
    row("since previous", Format::SincePrevious, Fraction::Microseconds, "–", "+1.500001", "−1.500003");
    row("no reference yet", Format::SinceReference, Fraction::Milliseconds, "15:06:40.000", "15:06:41.500", "15:06:39.999");
}

namespace {

void appendAt(test::CaptureFile &file, qint64 micros)
{
    CaptureRow row;
    row.channel = QStringLiteral("/demo/*");
    row.payload = "1";
    row.at = UtcTime(std::chrono::microseconds(1'750'000'000'000'000 + micros));
    file.append(row);
}

/// The clock is set back before the third.
void openWithTimes(Log &log)
{
    appendAt(log.file, 1);
    appendAt(log.file, 1'500'002);
    appendAt(log.file, -1);
    log.file.commit();
    log.open();
}

QStringList times(const Log &log)
{
    QStringList texts;
    for (int row = 0; row < log.model.rowCount(); ++row)
        texts << log.text(row, EventLogModel::TimeColumn);
    return texts;
}

} // namespace

void TestEventLogModel::times()
{
    QFETCH(LogSettings::TimeFormat, format);
    QFETCH(Fraction, fraction);
    QFETCH(QStringList, texts);
    Log log;
    openWithTimes(log);
    const QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
    log.model.setTimeFormat(format, fraction);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(::times(log), texts);
    QCOMPARE(log.ids(), (QList<qint64>{1, 2, 3})); // by sequence, whatever the clock said
}

void TestEventLogModel::spanSinceTheShownRowBefore()
{
    Log log;
    for (int i = 0; i < 5; ++i)
        log.file.appendEvent("{\"n\":" + QByteArray::number(i) + '}');
    log.file.commit();
    log.open();
    log.model.setTimeFormat(LogSettings::TimeFormat::SincePrevious, Fraction::Milliseconds);
    log.model.setFilter(QStringLiteral(".n % 2 == 0"));
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(::times(log), (QStringList{QStringLiteral("\u2013"), QStringLiteral("+0.002"), QStringLiteral("+0.002")}));
}

void TestEventLogModel::referenceRow()
{
    Log log;
    openWithTimes(log);
    log.model.setTimeFormat(LogSettings::TimeFormat::SinceReference, Fraction::Milliseconds);
    log.model.setReference(1);
    QCOMPARE(::times(log), (QStringList{QStringLiteral("\u22121.500"), QStringLiteral("reference"), QStringLiteral("\u22121.500")}));
    QVERIFY(log.model.index(1, 0).data(EventLogModel::ReferenceRole).toBool());
    QVERIFY(!log.model.index(2, 0).data(EventLogModel::ReferenceRole).toBool());
    QCOMPARE(log.model.headerData(EventLogModel::TimeColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Time since row 2"));
}

void TestEventLogModel::headerTellsWhichTime_data()
{
    using Format = LogSettings::TimeFormat;
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("title");
    QTest::newRow("local") << Format::Local << QStringLiteral("Time");
    QTest::newRow("UTC") << Format::Utc << QStringLiteral("Time (UTC)");
    QTest::newRow("since start") << Format::SinceStart << QStringLiteral("Time since start");
    QTest::newRow("since previous") << Format::SincePrevious << QStringLiteral("Time since previous");
    QTest::newRow("no reference yet") << Format::SinceReference << QStringLiteral("Time");
}

void TestEventLogModel::headerTellsWhichTime()
{
    QFETCH(const LogSettings::TimeFormat, format);
    EventLogModel model;
    const QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    model.setTimeFormat(format, Fraction::Milliseconds);
    QTEST(model.headerData(EventLogModel::TimeColumn, Qt::Horizontal, Qt::DisplayRole).toString(), "title");
    QCOMPARE(changed.size(), 1);
}

void TestEventLogModel::gapsGroupTheirNumbers()
{
    Log log;
    log.file.appendText(
        CaptureRow::Kind::Gap,
        QStringLiteral("the oldest 1234567 events and 12 other rows were removed: the capture reached its limit of 1300000 rows"));
    log.file.commit();
    log.open();
    QCOMPARE(log.model.index(0, EventLogModel::PayloadColumn).data().toString(),
             QStringLiteral("the oldest 1,234,567 events and 12 other rows were removed: the capture reached its limit of 1,300,000 rows"));
}

void TestEventLogModel::referenceGoesWithItsCapture()
{
    Log log;
    openWithTimes(log);
    log.model.setReference(0);
    log.open();
    QVERIFY(!log.model.index(0, 0).data(EventLogModel::ReferenceRole).toBool());
}

void TestEventLogModel::ownColumns()
{
    Log log;
    log.open();
    LogColumns columns;
    columns.addOwn({QStringLiteral("Order"), QStringLiteral(".order")});
    columns.addOwn({QStringLiteral("Fault"), QStringLiteral(".order.x")});
    log.model.setOwnColumns(columns);
    const int order = EventLogModel::ColumnCount;
    QCOMPARE(log.model.headerData(order, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Order"));
    const QVariant side = log.model.headerData(order, Qt::Horizontal, Qt::TextAlignmentRole);
    QVERIFY(!side.value<Qt::Alignment>().testFlag(Qt::AlignRight)); // no value is known yet
    QCOMPARE(log.model.headerData(order, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral(".order"));
    log.file.appendText(Kind::Gap, QStringLiteral("gap"));
    log.grow(3);
    QCOMPARE(log.text(3, order), QStringLiteral("\u2026"));
    QVERIFY(log.model.index(3, order).data(EventLogModel::QuietRole).toBool());
    QCOMPARE(log.text(0, order), QString()); // no payload, nothing to wait for
    const QSignalSpy changed(&log.model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(log.text(3, order), QStringLiteral("4"));
    QVERIFY(!changed.isEmpty());
    QVERIFY(log.model.index(3, order).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QVERIFY(!log.model.index(3, order).data(EventLogModel::QuietRole).toBool());
    QVERIFY(log.model.headerData(order, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QCOMPARE(log.text(3, order + 1), QStringLiteral("\u2014"));
    QVERIFY(log.model.index(3, order + 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Cannot index")));
}

void TestEventLogModel::ownColumnsComeAndGo()
{
    Log log;
    log.open();
    log.grow(3);
    const QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
    LogColumns columns;
    columns.addOwn({QStringLiteral("A"), QStringLiteral(".order")});
    columns.addOwn({QStringLiteral("B"), QStringLiteral(".order * 2")});
    log.model.setOwnColumns(columns);
    QCOMPARE(log.model.columnCount(), EventLogModel::ColumnCount + 2);
    columns.removeOwn(0);
    log.model.setOwnColumns(columns);
    QCOMPARE(log.model.columnCount(), EventLogModel::ColumnCount + 1);
    QCOMPARE(log.model.headerData(EventLogModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
    QTRY_COMPARE(log.text(1, EventLogModel::ColumnCount), QStringLiteral("4"));
    log.model.setOwnColumns({});
    QCOMPARE(log.model.columnCount(), static_cast<int>(EventLogModel::ColumnCount));
    QCOMPARE(reset.count(), 0); // the place in the log, the current row and the selection stay
}

void TestEventLogModel::hiddenOwnColumnsAreNotEvaluated()
{
    Log log;
    log.open();
    log.grow(1);
    LogColumns columns;
    columns.addOwn({QStringLiteral("A"), QStringLiteral(".order")});
    columns.setShown(LogColumns::BuiltInCount, false);
    log.model.setOwnColumns(columns);
    QCOMPARE(log.text(0, EventLogModel::ColumnCount), QString());
    columns.setShown(LogColumns::BuiltInCount, true);
    log.model.setOwnColumns(columns);
    QTRY_COMPARE(log.text(0, EventLogModel::ColumnCount), QStringLiteral("1"));
}

void TestEventLogModel::payloadBytes()
{
    Log log;
    log.file.appendEvent(QByteArray(10, '1'));
    log.file.appendText(Kind::Gap, QStringLiteral("gap"));
    log.file.appendEvent(QByteArray(5'000, '1'));
    log.file.appendEvent(QByteArray(7, '1'));
    log.file.commit();
    log.open();
    QCOMPARE(log.model.payloadBytes(0, 3), 5'017);
    QCOMPARE(log.model.payloadBytes(1, 2), 5'000);
}

void TestEventLogModel::filterShowsMatches()
{
    Log log;
    log.open();
    log.grow(40);
    log.model.setFilter(QStringLiteral(".order % 10 == 0"));
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(log.ids(), QList<qint64>({10, 20, 30, 40}));
    QCOMPARE(log.model.shownEvents(), 4);
    QCOMPARE(log.text(1, EventLogModel::PayloadColumn), QStringLiteral("{\"order\":20}"));
    log.model.setFilter({});
    QCOMPARE(log.ids(), span(21, 40));
    QCOMPARE(log.model.shownEvents(), 40);
}

void TestEventLogModel::filterAppliesToNewRows()
{
    Log log;
    log.open();
    log.grow(30);
    log.model.setFilter(QStringLiteral("order"));
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(log.ids(), span(11, 30));
    const QSignalSpy inserted(&log.model, &QAbstractItemModel::rowsInserted);
    log.file.appendText(Kind::Connection, QStringLiteral("Connected"));
    log.file.appendEvents(3);
    log.show();
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(log.ids().last(3), QList<qint64>({32, 33, 34}));
    QCOMPARE(log.model.shownEvents(), 33);
    log.model.setFollowing(false);
    log.model.moveToStart();
    QCOMPARE(log.ids(), span(1, 20));
}

void TestEventLogModel::filterLooksNoFurtherThanTold()
{
    Log log;
    log.open();
    log.grow(10);
    log.file.appendEvents(10);
    log.file.commit(); // on disk, but the view is paused
    log.model.setFilter(QStringLiteral("order"));
    QTRY_COMPARE(log.model.total(), 10);
    QVERIFY(log.model.isScanned());
    log.show();
    QTRY_COMPARE(log.model.total(), 20);
}

void TestEventLogModel::filterAfterClear()
{
    Log log;
    log.open();
    log.grow(10);
    log.model.setFilter(QStringLiteral("order"));
    QTRY_COMPARE(log.model.total(), 10);
    log.model.clear();
    log.grow(2);
    QTRY_COMPARE(log.model.total(), 2);
    log.model.refresh();
    QCOMPARE(log.ids(), span(11, 12));
    QCOMPARE(log.model.shownEvents(), 2);
    log.model.showAll();
    QTRY_COMPARE(log.model.total(), 12);
}

void TestEventLogModel::foldingListsFirstRowsOnly()
{
    Log log;
    log.open();
    const auto append = [&log](const QByteArray &payload) {
        log.file.appendEvent(payload, QStringLiteral("/demo/*"), "s1");
        log.file.appendEvent(payload, QStringLiteral("/demo/orders"), "s2");
    };
    append("1");
    append("2");
    log.show();
    log.model.setFolding(true);
    QVERIFY(log.model.isFolding());
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(log.ids(), QList<qint64>({1, 3}));
    QCOMPARE(log.model.foldedCopies(), 2);
    QCOMPARE(log.model.shownEvents(), 2);
    append("3");
    log.show();
    QTRY_COMPARE(log.model.total(), 3);
    log.model.setFilter(QStringLiteral("subscription:/demo/orders"));
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(log.ids(), QList<qint64>({2, 4, 6}));
    log.model.setFilter({});
    log.model.setFolding(false);
    QCOMPARE(log.ids(), span(1, 6));
    QCOMPARE(log.model.shownEvents(), 6);
}

void TestEventLogModel::cancelledSearchWaits()
{
    Log log;
    log.open();
    log.grow(3'000);
    log.model.cancelSearch(); // nothing is searched
    QVERIFY(!log.model.isSearchCancelled());
    log.model.setFilter(QStringLiteral("jq:([range(2000)] | add) > 0"));
    QVERIFY(log.model.isSearching());
    QTRY_VERIFY(log.model.total() > 0);
    log.model.cancelSearch();
    QVERIFY(log.model.isSearchCancelled());
    QVERIFY(!log.model.isSearching());
    QVERIFY(log.model.searchedPart() < 1);
    QVERIFY(!log.model.isScanned());
    log.model.setFilter(QStringLiteral("order")); // another filter is not held
    QVERIFY(!log.model.isSearchCancelled());
    QTRY_COMPARE(log.model.total(), 3'000);
    QCOMPARE(log.model.searchedPart(), 1.0);
}

void TestEventLogModel::brokenFilterFails()
{
    Log log;
    log.open();
    log.grow(3);
    QSignalSpy failed(&log.model, &EventLogModel::filterFailed);
    log.model.setFilter(QStringLiteral(".order |"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::InvalidExpression);
    QCOMPARE(log.model.filter(), QString());
    QVERIFY(!log.model.isSearching());
    QCOMPARE(log.ids(), span(1, 3));
    log.grow(1);
    QCOMPARE(log.ids(), span(1, 4));
}

void TestEventLogModel::filterBeforeABrokenOneHoldsAgain()
{
    Log log;
    log.open();
    log.grow(9);
    QSignalSpy failed(&log.model, &EventLogModel::filterFailed);
    log.model.setFilter(QStringLiteral(".order % 3 == 0"));
    QTRY_VERIFY(log.model.isScanned());
    log.model.setFilter(QStringLiteral(".order |"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(log.model.filter(), QStringLiteral(".order % 3 == 0"));
    QTRY_VERIFY(log.model.isScanned());
    log.grow(3); // looks at what arrives, too
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(log.ids(), (QList<qint64>{3, 6, 9, 12}));
    QVERIFY(!log.model.isSearching());
}

void TestEventLogModel::foldingWithoutACaptureIsQuiet()
{
    EventLogModel model;
    const QSignalSpy failed(&model, &EventLogModel::filterFailed);
    model.setFolding(true);
    test::CaptureFile file;
    file.appendEvents(2);
    file.commit();
    QVERIFY(model.open(file.path(), file.lastId()).ok());
    QTRY_COMPARE(model.total(), 2);
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TestEventLogModel)
#include "tst_eventlogmodel.moc"
