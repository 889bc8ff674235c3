// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/openedcapture.h"

#include "capturerows.h"
#include "core/capture/capturereader.h"
#include "core/capture/sqlitedatabase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace eventscope;

namespace {

constexpr int rowCount = 20'000;
constexpr qint64 pageBytes = 4'096;

using Damage = std::function<void(QFile &file)>;

/// A part of a page would change payloads, which nobody could notice.
qint64 pageAt(const QFile &file, double part)
{
    return static_cast<qint64>(static_cast<double>(file.size() / pageBytes) * part) * pageBytes;
}

void overwrite(QFile &file, qint64 at, const QByteArray &bytes)
{
    file.seek(at);
    file.write(bytes);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray payloadOf(qint64 id)
{
    return QByteArray::number(id).rightJustified(200, 'x');
}

/// Rows whose payload tells their id, on two channels; marked is row 17.
bool makeMarked(const QString &path)
{
    {
        const auto writer = test::openWriter(path);
        for (qint64 id = 1; writer && id <= rowCount; ++id)
            writer->append(test::eventRow(payloadOf(id), id % 2 == 0 ? QStringLiteral("/even") : QStringLiteral("/odd")));
        if (!writer || !writer->flush())
            return false;
    }
    const auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
    return database && database->execute("INSERT INTO marks VALUES (17, 'look here')") == SQLITE_OK;
}

qint64 lostRows(const RescueReport &report)
{
    qint64 lost = 0;
    for (const RescueReport::Range &range : report.lost)
        lost += (range.last == 0 ? rowCount : range.last) - range.first + 1;
    return lost;
}

} // namespace

class TestOpenedCapture : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWholeCaptureIsReadWhereItIs();
    void theFirstVersionIsConvertedOnce();
    void damages_data();
    void damages();
    void gapRowsStandForWhatWasLost();
    void marksGoWithTheirRows();
    void aHoleIsALoss();
    void aBrokenHeaderLosesNothing();
    void whatAMissingOrBrokenLogLeaves_data();
    void whatAMissingOrBrokenLogLeaves();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void canBeCancelled();

private:
    [[nodiscard]] QString damaged(const Damage &damage);

    QTemporaryDir m_folder;
    QString m_whole;
    Progress m_progress;
    int m_files = 0;
};

void TestOpenedCapture::initTestCase()
{
    m_whole = m_folder.filePath(QStringLiteral("whole.escap"));
    QVERIFY(makeMarked(m_whole));
}

QString TestOpenedCapture::damaged(const Damage &damage)
{
    const QString path = m_folder.filePath(QStringLiteral("damaged%1.escap").arg(++m_files));
    QFile::copy(m_whole, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {};
    damage(file);
    return path;
}

void TestOpenedCapture::aWholeCaptureIsReadWhereItIs()
{
    const auto opened = openCapture(m_whole, m_progress);
    QVERIFY(opened);
    QCOMPARE(opened->path, m_whole);
    QVERIFY(!opened->copy);
    QVERIFY(!opened->rescue);
    QCOMPARE(opened->lastId, rowCount);
    const auto looked = rescueIfDamaged(m_whole, m_progress);
    QVERIFY(looked);
    QVERIFY(!*looked);
}

void TestOpenedCapture::theFirstVersionIsConvertedOnce()
{
    const auto opened = openCapture(QStringLiteral(EVENTSCOPE_FIXTURES "/captures/version1.escap"), m_progress);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->copy);
    QCOMPARE(opened->path, opened->copy->path());
    QCOMPARE(opened->lastId, 5);
    const auto reader = CaptureReader::open(opened->path);
    QVERIFY(reader);
    QVERIFY2(!(*reader)->privateCopy(), "the copy is of this version");
}

void TestOpenedCapture::damages_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<bool>("losesRows");
    const auto add = [](const char *name, bool losesRows, const Damage &damage) { QTest::newRow(name) << damage << losesRows; };
    add("truncated by a third", true, [](QFile &file) { file.resize(file.size() / 3 * 2); });
    add("truncated in the middle of a page", true, [](QFile &file) { file.resize(file.size() - 5'000); });
    add("a page cut", true, [](QFile &file) { file.resize(pageAt(file, 0.9) - 1'500); });
    add("the last page cut", true, [](QFile &file) { file.resize(file.size() - 10); });
    add("pages overwritten", true, [](QFile &file) { overwrite(file, pageAt(file, 0.5), QByteArray(25 * pageBytes, '\x5a')); });
    add("pages zeroed", true, [](QFile &file) { overwrite(file, pageAt(file, 0.25), QByteArray(12 * pageBytes, '\0')); });
    add("pages doubled", true, [](QFile &file) {
        file.seek(100 * pageBytes);
        const QByteArray page = file.read(pageBytes);
        overwrite(file, 110 * pageBytes, page);
    });
    add("in many places", true, [](QFile &file) {
        for (qint64 at = 10 * pageBytes; at < file.size(); at += 40 * pageBytes)
            overwrite(file, at, QByteArray(100, '\xff'));
    });
    add("the last page", true, [](QFile &file) { overwrite(file, file.size() - pageBytes, QByteArray(pageBytes, '\xff')); });
    add("header zeroed", false, [](QFile &file) { overwrite(file, 0, QByteArray(100, '\0')); });
    add("header of something else", false, [](QFile &file) { overwrite(file, 0, QByteArray(64, 'P')); });
    add("schema overwritten", false, [](QFile &file) { overwrite(file, 100, QByteArray(pageBytes - 100, '\xff')); });
    add("first page zeroed", false, [](QFile &file) { overwrite(file, 0, QByteArray(pageBytes, '\0')); });
}

void TestOpenedCapture::damages()
{
    QFETCH(Damage, damage);
    QFETCH(bool, losesRows);
    const QString path = damaged(damage);
    const QByteArray before = contents(path);
    auto opened = openCapture(path, m_progress);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    if (!opened->rescue) { // both ends are whole
        auto looked = rescueIfDamaged(path, m_progress);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().detail));
        QVERIFY(*looked);
        opened = **looked;
    }
    QVERIFY(contents(path) == before);
    const RescueReport &report = *opened->rescue;
    QCOMPARE(!report.lost.isEmpty(), losesRows);
    QCOMPARE(report.rows + lostRows(report), rowCount);
    const auto reader = CaptureReader::open(opened->path);
    QVERIFY(reader);
    qint64 next = 1;
    qint64 events = 0;
    const auto read = (*reader)->forEach(0, [&next, &events](const CaptureRow &row) {
        events += row.kind == CaptureRow::Kind::Event ? 1 : 0;
        const qint64 idBefore = row.payload.mid(row.payload.lastIndexOf('x') + 1).toLongLong();
        const QString channel = idBefore % 2 == 0 ? QStringLiteral("/even") : QStringLiteral("/odd");
        return row.id == next++ && (row.kind == CaptureRow::Kind::Gap || (row.payload == payloadOf(idBefore) && row.channel == channel));
    });
    QVERIFY(read);
    QCOMPARE(events, report.rows);
    QCOMPARE(opened->lastId, report.rows + report.lost.size()); // no holes: what a log relies on
    QCOMPARE(next, opened->lastId + 1);
}

void TestOpenedCapture::gapRowsStandForWhatWasLost()
{
    const QString path = damaged([](QFile &file) { overwrite(file, pageAt(file, 0.5), QByteArray(5 * pageBytes, '\x5a')); });
    const auto looked = rescueIfDamaged(path, m_progress);
    QVERIFY(looked && *looked);
    const RescueReport &report = *(*looked)->rescue;
    QCOMPARE(report.lost.size(), 1);
    const RescueReport::Range lost = report.lost.constFirst();
    QVERIFY2(lost.last - lost.first < 200, "five pages hold no more");
    const auto reader = CaptureReader::open((*looked)->path);
    const QList<CaptureRow> rows = (*reader)->rows(lost.first - 1, lost.first + 1);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).id, lost.first);
    QCOMPARE(rows.at(1).kind, CaptureRow::Kind::Gap);
    QVERIFY(rows.at(1).at == rows.at(0).at);
    QVERIFY2(rows.at(1).text.contains(QStringLiteral("%1 to %2").arg(lost.first).arg(lost.last)), qPrintable(rows.at(1).text));
    QCOMPARE(rows.at(2).payload, payloadOf(lost.last + 1));
}

void TestOpenedCapture::marksGoWithTheirRows()
{
    const QString path = damaged([](QFile &file) { overwrite(file, pageAt(file, 0.5), QByteArray(5 * pageBytes, '\x5a')); });
    const auto first = rescueIfDamaged(path, m_progress);
    QVERIFY(first && *first);
    const RescueReport::Range lost = (*first)->rescue->lost.constFirst();
    {
        const auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
        for (const auto &[row, note] : QList<std::pair<qint64, QString>>{{lost.first + 1, QStringLiteral("lost")},
                                                                         {lost.last, QStringLiteral("lost too")},
                                                                         {rowCount, QStringLiteral("the end")}}) {
            const QString sql = QStringLiteral("INSERT INTO marks VALUES (%1, '%2')").arg(row).arg(note);
            QCOMPARE(database->execute(sql.toUtf8().constData()), SQLITE_OK);
        }
    }
    const auto looked = rescueIfDamaged(path, m_progress);
    QVERIFY(looked && *looked);
    const auto reader = CaptureReader::open((*looked)->path);
    const QList<CaptureMark> marks = (*reader)->marks();
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.at(0).row, 17);
    QCOMPARE(marks.at(1).row, lost.first);
    QCOMPARE(marks.at(1).note, QStringLiteral("lost; lost too"));
    QCOMPARE(marks.at(2).row, (*looked)->lastId);
    QCOMPARE(marks.at(2).note, QStringLiteral("the end"));
}

/// What a page that was unlinked leaves.
void TestOpenedCapture::aHoleIsALoss()
{
    const QString path = damaged([](QFile &) {});
    {
        const auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
        QCOMPARE(database->execute("DELETE FROM rows WHERE id BETWEEN 100 AND 120"), SQLITE_OK);
    }
    const QString target = m_folder.filePath(QStringLiteral("hole.escap"));
    const auto report = rescueCapture(path, target, m_progress);
    QVERIFY(report);
    QCOMPARE(report->lost, (QList<RescueReport::Range>{{100, 120}}));
    const auto reader = CaptureReader::open(target);
    QCOMPARE((*reader)->lastId(), rowCount - 20);
    QCOMPARE((*reader)->row(101)->payload, payloadOf(121));
}

void TestOpenedCapture::aBrokenHeaderLosesNothing()
{
    const QString path = damaged([](QFile &file) { overwrite(file, 0, QByteArray(100, '\0')); });
    const auto opened = openCapture(path, m_progress);
    QVERIFY(opened);
    QVERIFY(opened->rescue->isComplete());
    const auto database = SqliteDatabase::open(opened->path, SqliteDatabase::Access::ReadOnly);
    QVERIFY(database);
    QCOMPARE(database->number("SELECT row FROM marks WHERE note = 'look here'"), 17);
    QCOMPARE(database->number("SELECT count(*) FROM sources"), 2);
}

void TestOpenedCapture::whatAMissingOrBrokenLogLeaves_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<qint64>("least");
    QTest::newRow("whole") << Damage([](QFile &) {}) << qint64(30);
    QTest::newRow("missing") << Damage([](QFile &wal) { wal.remove(); }) << qint64(0);
    QTest::newRow("cut") << Damage([](QFile &wal) { wal.resize(wal.size() - 1'000); }) << qint64(20);
    QTest::newRow("overwritten at its end") << Damage([](QFile &wal) { overwrite(wal, wal.size() - 3'000, QByteArray(3'000, 'x')); })
                                            << qint64(20);
    QTest::newRow("overwritten at its start") << Damage([](QFile &wal) { overwrite(wal, 0, QByteArray(1'000, 'x')); }) << qint64(0);
}

/// SQLite drops a log from the first transaction on whose checksum is wrong: what came before is whole.
void TestOpenedCapture::whatAMissingOrBrokenLogLeaves()
{
    QFETCH(Damage, damage);
    QFETCH(qint64, least);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.escap"));
    const QString wal = QStringLiteral("-wal");
    {
        const auto writer = test::openWriter(folder.filePath(QStringLiteral("written.escap")));
        for (int transaction = 0; transaction < 3; ++transaction) {
            for (int row = 0; row < 10; ++row)
                writer->append(test::eventRow(QByteArray(500, 'x')));
            QVERIFY(writer->flush());
        }
        QVERIFY(QFile::copy(writer->path(), copy));
        QVERIFY(QFile::copy(writer->path() + wal, copy + wal));
    }
    QFile file(copy + wal);
    QVERIFY(file.open(QIODevice::ReadWrite));
    damage(file);
    file.close();
    const auto opened = openCapture(copy, m_progress);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(!opened->rescue);
    QVERIFY2(opened->lastId >= least && opened->lastId % 10 == 0, qPrintable(QString::number(opened->lastId)));
    const auto looked = rescueIfDamaged(opened->path, m_progress);
    QVERIFY(looked && !*looked);
}

void TestOpenedCapture::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("[1, 2, 3]\n").repeated(5'000);
    QTest::newRow("zeros") << QByteArray(50'000, '\0');
    QTest::newRow("nothing but a header") << contents(m_whole).first(100);
    QTest::newRow("a few pages, none of them reachable") << contents(m_whole).first(20 * pageBytes);
    QTest::newRow("half of the first page") << contents(m_whole).first(2'000);
}

void TestOpenedCapture::otherFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile file(m_folder.filePath(QStringLiteral("other.escap")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = openCapture(file.fileName(), m_progress);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotACapture);
    QVERIFY(!opened.error().detail.isEmpty());
}

void TestOpenedCapture::canBeCancelled()
{
    const QString path = damaged([](QFile &file) { file.resize(file.size() / 2); });
    Progress progress;
    progress.isCancelled = true;
    const auto opened = openCapture(path, progress);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    const auto looked = rescueIfDamaged(m_whole, progress);
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::Cancelled);
}

Q_DECLARE_METATYPE(Damage)

QTEST_GUILESS_MAIN(TestOpenedCapture)
#include "tst_openedcapture.moc"
