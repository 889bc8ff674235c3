// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"
#include "core/capture/capturewriter.h"

#include "capturerows.h"
#include "systemlimits.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace eventscope;
using test::eventRow;
using test::openWriter;
using test::textRow;

namespace {

QList<CaptureRow> allRows(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    return reader ? (*reader)->rows(0, std::numeric_limits<qint64>::max()) : QList<CaptureRow>();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

constexpr QFileDevice::Permissions everyRight = QFileDevice::Permissions(0x7777);
constexpr QFileDevice::Permissions ownerReadWrite
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

} // namespace

class TestCaptureWriter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesFilesForTheOwnerOnly();
    void commitsWhenTheBatchEnds();
    void commitsAFullBatchAtOnce();
    void endsABatchOfLargeEventsEarly();
    void counts();
    void tellsAtMostSixtyTimesASecond();
    void commitsWhatWaitsWhenItEnds();
    void appendsToAnExistingCapture();
    void takesAnEmptyFileForANewCapture();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesAFolderThatIsNotThere();
    void refusesAFileThatCannotBeWritten();
    void survivesAKill();
    void goesOnAfterAFullDisk();
    void triesAgainByItself();
    void saysWhatWasLost();
    void makesARemovedFileAgain();
    void waitsForARemovedFolder();
    void neverOverwritesAFileThatTookItsPlace();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureWriter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("session.escap"));
}

void TestCaptureWriter::cleanup()
{
    m_folder.reset();
}

void TestCaptureWriter::makesFilesForTheOwnerOnly()
{
#ifdef Q_OS_UNIX
    const mode_t mask = umask(0);
    const auto writer = openWriter(m_path);
    umask(mask);
    writer->append(eventRow("1"));
    QVERIFY(writer->flush().ok());
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(QFile::permissions(m_path + QLatin1String(suffix)) & everyRight, ownerReadWrite);
#else
    QSKIP("no modes here");
#endif
}

void TestCaptureWriter::commitsWhenTheBatchEnds()
{
    const auto writer = openWriter(m_path);
    QSignalSpy committed(writer.get(), &CaptureWriter::committed);
    writer->append(eventRow("{\"order\":7}"));
    QCOMPARE(writer->counters().committed, 0);
    QCOMPARE(allRows(m_path).size(), 0);
    QTRY_COMPARE(committed.size(), 1);
    QCOMPARE(committed.first().first().toLongLong(), 1);
    const QList<CaptureRow> rows = allRows(m_path);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, 1);
    QCOMPARE(rows.first().payload, QByteArray("{\"order\":7}"));
    QCOMPARE(rows.first().channel, QStringLiteral("/default/*"));
    QCOMPARE(rows.first().subscriptionId, QByteArray("subscription-1"));
    QVERIFY(rows.first().at == test::someTime);
}

void TestCaptureWriter::commitsAFullBatchAtOnce()
{
    const auto writer = openWriter(m_path);
    for (int index = 0; index < 4095; ++index)
        writer->append(eventRow("1"));
    QCOMPARE(writer->counters().committed, 0);
    writer->append(eventRow("1"));
    QCOMPARE(writer->counters().committed, 4096);
    QCOMPARE(allRows(m_path).size(), 4096);
}

void TestCaptureWriter::endsABatchOfLargeEventsEarly()
{
    const auto writer = openWriter(m_path);
    const QByteArray large(240'000, 'x');
    for (int index = 0; index < 40; ++index)
        writer->append(eventRow(large));
    QVERIFY(writer->counters().committed > 0);
}

void TestCaptureWriter::counts()
{
    const auto writer = openWriter(m_path);
    CaptureRow published = eventRow("[1]", QStringLiteral("/default/x"), {});
    published.kind = CaptureRow::Kind::Published;
    writer->append(eventRow("12345"));
    writer->append(eventRow("678"));
    writer->append(published);
    writer->append(textRow(CaptureRow::Kind::Connection, QStringLiteral("Connected")));
    QCOMPARE(writer->counters().received, 2);
    QVERIFY(writer->flush().ok());
    QCOMPARE(writer->counters().received, 2);
    QCOMPARE(writer->counters().committed, 4);
    QCOMPARE(writer->counters().committedEvents, 2);
    QCOMPARE(writer->counters().bytes, 11);
    QCOMPARE(writer->counters().dropped, 0);
}

void TestCaptureWriter::tellsAtMostSixtyTimesASecond()
{
    const auto writer = openWriter(m_path);
    int told = 0;
    qint64 lastId = 0;
    connect(writer.get(), &CaptureWriter::committed, this, [&](qint64 id) {
        ++told;
        lastId = id;
    });
    QElapsedTimer elapsed;
    elapsed.start();
    constexpr int rows = 20 * 4096;
    for (int index = 0; index < rows; ++index)
        writer->append(eventRow("1"));
    QTRY_COMPARE(lastId, rows);
    QVERIFY2(told <= 1 + elapsed.elapsed() * 60 / 1000, qPrintable(QStringLiteral("%1 in %2 ms").arg(told).arg(elapsed.elapsed())));
    QVERIFY(told < 21);
}

void TestCaptureWriter::commitsWhatWaitsWhenItEnds()
{
    auto writer = openWriter(m_path);
    writer->append(eventRow("1"));
    writer.reset();
    QVERIFY2(!QFile::exists(m_path + QStringLiteral("-wal")), "a closed capture is one file");
    QCOMPARE(allRows(m_path).size(), 1);
}

void TestCaptureWriter::appendsToAnExistingCapture()
{
    QVERIFY(test::makeCapture(m_path, {"1", "2"}));
    const auto writer = openWriter(m_path);
    writer->append(eventRow("3"));
    writer->append(eventRow("4", QStringLiteral("/other/*"), "subscription-2"));
    QVERIFY(writer->flush().ok());
    QCOMPARE(writer->counters().committed, 2);
    const QList<CaptureRow> rows = allRows(m_path);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(2).id, 3);
    QCOMPARE(rows.at(2).channel, QStringLiteral("/default/*"));
    QCOMPARE(rows.at(3).channel, QStringLiteral("/other/*"));
    QCOMPARE(rows.at(3).subscriptionId, QByteArray("subscription-2"));
}

void TestCaptureWriter::takesAnEmptyFileForANewCapture()
{
    writeBytes(m_path, {});
    QVERIFY(test::makeCapture(m_path, {"1"}));
    QCOMPARE(allRows(m_path).size(), 1);
}

void TestCaptureWriter::refusesOtherFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QStringLiteral("text") << ErrorCode::NotACapture;
    QTest::newRow("database of another program") << QStringLiteral("foreign") << ErrorCode::NotACapture;
    QTest::newRow("newer version") << QStringLiteral("newer") << ErrorCode::UnsupportedVersion;
    QTest::newRow("without its table") << QStringLiteral("no table") << ErrorCode::NotACapture;
    QTest::newRow("cut off") << QStringLiteral("cut") << ErrorCode::NotACapture;
    QTest::newRow("overwritten") << QStringLiteral("overwritten") << ErrorCode::NotACapture;
}

void TestCaptureWriter::refusesOtherFiles()
{
    QFETCH(QString, kind);
    QFETCH(ErrorCode, code);
    if (kind == QLatin1String("text"))
        writeBytes(m_path, QByteArray("This is a text and no database. ").repeated(100));
    else if (kind == QLatin1String("foreign"))
        execute(m_path, "CREATE TABLE rows (id INTEGER PRIMARY KEY); PRAGMA application_id = 17");
    else
        QVERIFY(test::makeCapture(m_path, {QByteArray(100'000, 'x')}));
    if (kind == QLatin1String("newer"))
        execute(m_path, "PRAGMA user_version = 3");
    if (kind == QLatin1String("no table"))
        execute(m_path, "DROP VIEW log; DROP TABLE rows");
    if (kind == QLatin1String("cut"))
        QVERIFY(QFile::resize(m_path, 9000));
    if (kind == QLatin1String("overwritten"))
        writeBytes(m_path, bytesOf(m_path).left(100) + QByteArray(50'000, '\x5a'));
    const QByteArray before = bytesOf(m_path);

    const auto opened = CaptureWriter::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(errorCodeName(opened.error().code), errorCodeName(code));
    QVERIFY2(opened.error().detail.contains(m_path), qPrintable(opened.error().detail));
    QVERIFY2(bytesOf(m_path) == before, "a refused file stays as it is");
}

void TestCaptureWriter::refusesAFolderThatIsNotThere()
{
    const auto inNothing = CaptureWriter::open(m_folder->filePath(QStringLiteral("nothing/session.escap")));
    QVERIFY(!inNothing);
    QCOMPARE(inNothing.error().code, ErrorCode::FileFailed);
    const auto folder = CaptureWriter::open(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::FileFailed);
}

void TestCaptureWriter::refusesAFileThatCannotBeWritten()
{
    if (!test::canLimitFiles)
        QSKIP("no modes here");
    QVERIFY(test::makeCapture(m_path, {"1"}));
    QVERIFY(QFile::setPermissions(m_folder->path(), everyRight));
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    const test::WithoutPrivileges unprivileged;
    const auto opened = CaptureWriter::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileFailed);
}

void TestCaptureWriter::survivesAKill()
{
    const auto writer = openWriter(m_path);
    for (const QByteArray &payload : test::awkwardPayloads())
        writer->append(eventRow(payload));
    QVERIFY(writer->flush().ok());
    // What a killed process leaves: the file and its WAL, as they are at this moment.
    const QString left = m_folder->filePath(QStringLiteral("left.escap"));
    QVERIFY(QFile::copy(m_path, left));
    QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), left + QStringLiteral("-wal")));
    writer->append(eventRow("not in the copy"));
    QVERIFY(writer->flush().ok());

    const QList<CaptureRow> rows = allRows(left);
    QCOMPARE(rows.size(), test::awkwardPayloads().size());
    for (qsizetype index = 0; index < rows.size(); ++index)
        QCOMPARE(rows.at(index).payload, test::awkwardPayloads().at(index));
    QVERIFY(test::makeCapture(left, {"goes on"}));
    QCOMPARE(allRows(left).size(), rows.size() + 1);
}

void TestCaptureWriter::goesOnAfterAFullDisk()
{
    if (!test::canLimitFiles)
        QSKIP("no limit on files here");
    test::expectStorageTrouble();
    const auto writer = openWriter(m_path);
    QSignalSpy storage(writer.get(), &CaptureWriter::storageChanged);
    writer->append(eventRow("\"before\""));
    QVERIFY(writer->flush().ok());
    {
        const test::FileSizeLimit full(65'536);
        for (int index = 0; index < 100; ++index)
            writer->append(eventRow(QByteArray::number(index) + QByteArray(4000, ' ')));
        const auto refused = writer->flush();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageFull);
        QCOMPARE(writer->counters().committed, 1);
        QCOMPARE(allRows(m_path).size(), 1);
        writer->append(eventRow("\"while full\""));
        QVERIFY(!writer->flush());
    }
    QCOMPARE(storage.size(), 1);
    QVERIFY(storage.first().first().value<std::optional<Error>>().has_value());
    QVERIFY(writer->flush().ok());
    QCOMPARE(storage.size(), 2);
    QVERIFY(!storage.last().first().value<std::optional<Error>>().has_value());

    const QList<CaptureRow> rows = allRows(m_path);
    QCOMPARE(rows.size(), 103);
    for (int index = 0; index < 100; ++index)
        QCOMPARE(rows.at(index + 1).payload.trimmed(), QByteArray::number(index));
    QCOMPARE(rows.at(101).payload, QByteArray("\"while full\""));
    QCOMPARE(rows.at(102).kind, CaptureRow::Kind::Error);
    QVERIFY2(rows.at(102).text.contains(QStringLiteral("nothing is lost")), qPrintable(rows.at(102).text));
    QCOMPARE(writer->counters().dropped, 0);
    QCOMPARE(writer->counters().committedEvents, writer->counters().received);
}

void TestCaptureWriter::triesAgainByItself()
{
    if (!test::canLimitFiles)
        QSKIP("no limit on files here");
    test::expectStorageTrouble();
    const auto writer = openWriter(m_path);
    QSignalSpy storage(writer.get(), &CaptureWriter::storageChanged);
    {
        const test::FileSizeLimit full(1024);
        writer->append(eventRow(QByteArray(100'000, 'x')));
        QTRY_COMPARE(storage.size(), 1);
    }
    QTRY_COMPARE(storage.size(), 2);
    QTRY_COMPARE(writer->counters().committedEvents, 1);
}

void TestCaptureWriter::saysWhatWasLost()
{
    if (!test::canLimitFiles)
        QSKIP("no limit on files here");
    test::expectStorageTrouble();
    const auto writer = openWriter(m_path);
    QSignalSpy committed(writer.get(), &CaptureWriter::committed);
    const QByteArray megabyte(1'048'576, 'x'); // shared by all rows
    {
        const test::FileSizeLimit full(65'536);
        for (int index = 0; index < 80; ++index)
            writer->append(eventRow(megabyte));
        QVERIFY(!writer->flush());
        writer->append(eventRow("\"small, but after the first loss\""));
        writer->append(textRow(CaptureRow::Kind::Connection, QStringLiteral("Reconnecting")));
        QCOMPARE(writer->counters().received, 81);
        QVERIFY(writer->counters().dropped >= 81 - 64);
        QCOMPARE(writer->counters().committed, 0);
        // The window hears of drops while nothing can be committed.
        QTRY_VERIFY(!committed.isEmpty() && committed.last().last().value<CaptureCounters>().dropped == writer->counters().dropped);
    }
    const qint64 dropped = writer->counters().dropped;
    QVERIFY(writer->flush().ok());
    writer->append(eventRow("\"after\""));
    QVERIFY(writer->flush().ok());

    QCOMPARE(writer->counters().dropped, dropped);
    QCOMPARE(writer->counters().committedEvents + dropped, writer->counters().received);
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    const QList<CaptureRow> last = (*reader)->rows((*reader)->lastId() - 1, (*reader)->lastId());
    QCOMPARE(last.size(), 2);
    QCOMPARE(last.first().kind, CaptureRow::Kind::Gap);
    QVERIFY2(last.first().text.contains(QStringLiteral("%1 events").arg(dropped)), qPrintable(last.first().text));
    QVERIFY2(last.first().text.contains(QStringLiteral("1 other")), qPrintable(last.first().text));
    QCOMPARE(last.last().payload, QByteArray("\"after\""));
}

void TestCaptureWriter::makesARemovedFileAgain()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be removed here");
#endif
    test::expectStorageTrouble();
    const auto writer = openWriter(m_path);
    QSignalSpy storage(writer.get(), &CaptureWriter::storageChanged);
    QSignalSpy made(writer.get(), &CaptureWriter::madeAgain);
    writer->append(eventRow("\"before\""));
    QVERIFY(writer->flush().ok());
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    for (const char *suffix : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(m_path + QLatin1String(suffix)));

    writer->append(eventRow("\"after\""));
    QVERIFY(!writer->flush());
    QCOMPARE(storage.size(), 1);
    QVERIFY(writer->flush().ok());
    const QList<CaptureRow> rows = allRows(m_path);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).payload, QByteArray("\"before\""));
    QCOMPARE(rows.at(1).payload, QByteArray("\"after\""));
    QCOMPARE(rows.at(2).kind, CaptureRow::Kind::Error);
    QCOMPARE(rows.at(2).text, QStringLiteral("The capture file was removed; it was made again, nothing is lost"));
    QCOMPARE(made.size(), 1);
    QCOMPARE((*reader)->lastId(), 3); // an open reader follows
    QCOMPARE((*reader)->rows(1, 3).size(), 3);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(m_path) & everyRight, ownerReadWrite);
#endif
}

void TestCaptureWriter::waitsForARemovedFolder()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be removed here");
#endif
    test::expectStorageTrouble(2);
    const QString folder = m_folder->filePath(QStringLiteral("captures"));
    QVERIFY(QDir().mkdir(folder));
    const auto writer = openWriter(folder + QStringLiteral("/session.escap"));
    QVERIFY(QDir(folder).removeRecursively());
    writer->append(eventRow("1"));
    QVERIFY(!writer->flush());
    QVERIFY(!writer->flush());
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(writer->flush().ok());
    QCOMPARE(allRows(writer->path()).size(), 2);
}

void TestCaptureWriter::neverOverwritesAFileThatTookItsPlace()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be moved here");
#endif
    test::expectStorageTrouble(2);
    const auto writer = openWriter(m_path);
    const QString moved = m_folder->filePath(QStringLiteral("moved.escap"));
    QVERIFY(QFile::rename(m_path, moved));
    writeBytes(m_path, "somebody's notes");
    writer->append(eventRow("1"));
    QVERIFY(!writer->flush());
    QVERIFY(!writer->flush());
    QCOMPARE(bytesOf(m_path), QByteArray("somebody's notes"));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writer->flush().ok());
    QCOMPARE(allRows(m_path).size(), 2);
}

QTEST_GUILESS_MAIN(TestCaptureWriter)
#include "tst_capturewriter.moc"
