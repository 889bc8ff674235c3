// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"
#include "core/capture/capturewriter.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace eventscope;
using test::eventRow;
using test::textRow;

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

class Database
{
public:
    explicit Database(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_database); }
    ~Database() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] bool execute(const char *sql) const { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    [[nodiscard]] QByteArray value(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        const QByteArray found = sqlite3_step(statement) == SQLITE_ROW
            ? QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)))
            : QByteArray("no row");
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
};

QByteArray payload(qint64 number, int size = 0)
{
    QByteArray text = "{\"n\":" + QByteArray::number(number) + ",\"pad\":\"";
    return text + QByteArray(std::max<qsizetype>(0, size - text.size()), 'x') + "\"}";
}

} // namespace

class TestCaptureBudget : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsAllWithinTheBudget();
    void removesTheOldestRows();
    void tellsWhatWentInOneGapRow();
    void countsOnAfterItIsOpenedAgain();
    void keepsTheFileWithinTheBudget_data();
    void keepsTheFileWithinTheBudget();
    void keepsPaceWithAFlood();
    void takesMarksAlong();
    void aSmallerBudgetHoldsForAnOpenCapture();
    void keepsTheNewestRowWhateverItsSize();
    void countersGoOn();
    void orderIsBySequenceWhenTheClockIsSetBack();

private:
    [[nodiscard]] std::unique_ptr<CaptureWriter> writer(const CaptureBudget &budget) const
    {
        auto opened = CaptureWriter::open(m_path, budget);
        return opened ? std::move(opened).value() : nullptr;
    }
    [[nodiscard]] QList<CaptureRow> rows() const
    {
        const auto reader = CaptureReader::open(m_path);
        return reader ? (*reader)->rows(0, unlimited) : QList<CaptureRow>();
    }
    void append(CaptureWriter &writer, int count, int size = 0)
    {
        for (int i = 0; i < count; ++i)
            writer.append(eventRow(payload(++m_appended, size)));
        QVERIFY(writer.flush().ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    qint64 m_appended = 0;
};

void TestCaptureBudget::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("session.escap"));
    m_appended = 0;
}

void TestCaptureBudget::keepsAllWithinTheBudget()
{
    const auto open = writer({unlimited, 1000});
    append(*open, 1000);
    QCOMPARE(open->counters().firstId, 1);
    QCOMPARE(open->counters().trimmed, 0);
    QCOMPARE(rows().size(), 1000);
}

void TestCaptureBudget::removesTheOldestRows()
{
    const auto open = writer({unlimited, 1000});
    append(*open, 1001);
    const QList<CaptureRow> left = rows();
    QCOMPARE(left.size(), 950); // 95 %
    QCOMPARE(left.first().id, open->counters().firstId);
    for (qsizetype i = 1; i < left.size(); ++i) {
        QCOMPARE(left.at(i).id, left.first().id + i); // without holes
        QCOMPARE(left.at(i).payload, payload(left.at(i).id));
    }
    QCOMPARE(left.last().id, 1001);
    append(*open, 40); // below the budget again
    QCOMPARE(rows().size(), 990);
}

void TestCaptureBudget::tellsWhatWentInOneGapRow()
{
    const auto open = writer({unlimited, 100});
    for (int i = 0; i < 7; ++i)
        open->append(textRow(CaptureRow::Kind::Connection, QStringLiteral("Connected")));
    append(*open, 94);
    append(*open, 30);
    append(*open, 30);
    const QList<CaptureRow> left = rows();
    const auto isGap = [](const CaptureRow &row) { return row.kind == CaptureRow::Kind::Gap; };
    QCOMPARE(std::count_if(left.cbegin(), left.cend(), isGap), 1);
    const CaptureRow &gap = left.first();
    QVERIFY(isGap(gap));
    QCOMPARE(
        gap.text,
        QStringLiteral("the oldest %1 events and 7 other rows were removed: the capture reached its limit of 100 rows").arg(gap.id - 7));
    QVERIFY(gap.at == test::someTime); // of the row it stands for
    QCOMPARE(open->counters().trimmed, gap.id);
    QCOMPARE(left.at(1).payload, payload(gap.id + 1 - 7));
}

void TestCaptureBudget::countsOnAfterItIsOpenedAgain()
{
    {
        const auto open = writer({unlimited, 100});
        append(*open, 150);
    }
    const auto open = writer({unlimited, 100});
    const qint64 before = open->counters().trimmed;
    QVERIFY(before >= 50);
    QCOMPARE(open->counters().firstId, before);
    append(*open, 50);
    QVERIFY(open->counters().trimmed > before);
    QVERIFY2(rows().first().text.startsWith(QStringLiteral("the oldest %1 events and 0 other").arg(open->counters().trimmed)),
             qPrintable(rows().first().text));
}

void TestCaptureBudget::keepsTheFileWithinTheBudget_data()
{
    QTest::addColumn<int>("payloadSize");
    QTest::addColumn<int>("batches");
    QTest::newRow("small events") << 150 << 40;
    QTest::newRow("of several pages") << 20'000 << 30;
}

void TestCaptureBudget::keepsTheFileWithinTheBudget()
{
    QFETCH(int, payloadSize);
    QFETCH(int, batches);
    constexpr qint64 budget = 8'388'608;
    const auto open = writer({budget, unlimited});
    for (int i = 0; i < batches; ++i) {
        append(*open, 600'000 / payloadSize, payloadSize);
        QVERIFY2(QFileInfo(m_path).size() < budget * 5 / 4, qPrintable(QString::number(QFileInfo(m_path).size())));
    }
    append(*open, 1, payloadSize);
    QVERIFY(open->counters().trimmed > 0);
    QVERIFY2(QFileInfo(m_path + QStringLiteral("-wal")).size() < 34'000'000, "the WAL is kept small");
    QVERIFY2(rows().first().text.endsWith(QStringLiteral("its limit of 8.00 MiB")), qPrintable(rows().first().text));
    const Database database(m_path);
    QCOMPARE(database.value("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestCaptureBudget::keepsPaceWithAFlood()
{
    constexpr qint64 budget = 20'000;
    const auto open = writer({unlimited, budget});
    // Full batches are committed at once, without the event loop.
    for (int i = 0; i < 100'000; ++i) {
        open->append(eventRow(payload(++m_appended)));
        const qint64 stored = open->counters().committed - open->counters().firstId + 1;
        QVERIFY2(stored <= budget + 4096, qPrintable(QString::number(stored)));
    }
}

void TestCaptureBudget::takesMarksAlong()
{
    const auto open = writer({unlimited, 100});
    append(*open, 100);
    const Database database(m_path);
    QVERIFY(database.execute("INSERT INTO marks VALUES (3, 'goes'), (6, 'at the gap'), (90, 'stays')"));
    const QSignalSpy changed(open.get(), &CaptureWriter::marksChanged);
    append(*open, 1);
    QCOMPARE(open->counters().firstId, 7);
    QCOMPARE(database.value("SELECT group_concat(row) FROM marks"), QByteArray("90"));
    QCOMPARE(changed.size(), 1);
    append(*open, 6);
    QCOMPARE(open->counters().firstId, 13);
    QVERIFY2(changed.size() == 1, "no mark went with these rows");
}

void TestCaptureBudget::aSmallerBudgetHoldsForAnOpenCapture()
{
    const auto open = writer({});
    append(*open, 30'000); // more than one slice
    QSignalSpy committed(open.get(), &CaptureWriter::committed);
    open->setBudget({unlimited, 1000});
    QTRY_COMPARE(rows().size(), 950);
    QTRY_COMPARE(committed.last().last().value<CaptureCounters>().firstId, 30'000 - 949);
}

void TestCaptureBudget::keepsTheNewestRowWhateverItsSize()
{
    const auto open = writer({4096, 1});
    append(*open, 10, 100'000);
    QTRY_COMPARE(rows().size(), 2);
    append(*open, 1, 100'000);
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(rows().first().kind, CaptureRow::Kind::Gap);
    QCOMPARE(rows().last().payload, payload(11, 100'000));
}

void TestCaptureBudget::countersGoOn()
{
    const auto open = writer({unlimited, 100});
    append(*open, 500);
    QCOMPARE(open->counters().received, 500);
    QCOMPARE(open->counters().committed, 500);
    QCOMPARE(open->counters().committedEvents, 500);
    QCOMPARE(open->counters().dropped, 0);
    QCOMPARE(open->counters().waiting(), 0);
}

void TestCaptureBudget::orderIsBySequenceWhenTheClockIsSetBack()
{
    const auto open = writer({unlimited, 100});
    for (int i = 0; i < 120; ++i) {
        CaptureRow row = eventRow(payload(++m_appended));
        row.at = test::someTime + (i < 60 ? std::chrono::hours(2) : std::chrono::hours(0)) + std::chrono::seconds(i);
        open->append(row);
    }
    QVERIFY(open->flush().ok());
    const QList<CaptureRow> left = rows();
    QCOMPARE(left.first().id, 26);
    QVERIFY2(left.first().at == test::someTime + std::chrono::hours(2) + std::chrono::seconds(25),
             "the first received went, not the earliest");
    for (qsizetype i = 1; i < left.size(); ++i)
        QCOMPARE(left.at(i).payload, payload(left.first().id + i));
}

QTEST_GUILESS_MAIN(TestCaptureBudget)
#include "tst_capturebudget.moc"
