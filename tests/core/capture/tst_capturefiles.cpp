// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefiles.h"

#include "core/capture/capturecopy.h"
#include "core/capture/capturemove.h"
#include "core/capture/capturereader.h"
#include "core/capture/ndjsonimport.h"
#include "core/capture/sqlitedatabase.h"
#include "tests/core/capture/capturerows.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace eventscope;

enum class Way { Copy, Move, Import };
Q_DECLARE_METATYPE(Way)

/// What stands beside the place that a capture is put on.
class TestCaptureFiles : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staleSideFilesGo_data();
    void staleSideFilesGo();
    void whatCannotBeReplacedStays();
    void aSideFileThatStaysIsTold();
    void aFailedRenameBringsSideFilesBack();
    void movesWhatStandsOnlyInTheLog();
    void movesByReplacing();
    void aFailedMoveLeavesTheCapture();
    void removesAll();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] Result<void> put(Way way) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A capture as a killed writer leaves it: `rows` rows, most of them in the write-ahead log.
void leaveKilled(const QString &path, int rows)
{
    const QString source = path + QStringLiteral(".source");
    {
        const auto writer = test::openWriter(source);
        QVERIFY(writer);
        for (int row = 0; row < rows; ++row)
            writer->append(test::eventRow(QByteArray(2'000, 'x')));
        QVERIFY(writer->flush().ok());
        QVERIFY(QFile::copy(source, path));
        QVERIFY(QFile::copy(source + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    }
    QVERIFY(removeCaptureFiles(source));
}

qsizetype rowsIn(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    qsizetype rows = 0;
    const auto read = reader ? (*reader)->forEach(1, [&rows](const CaptureRow &) { return ++rows > 0; }) : Result<void>(reader.error());
    return read ? rows : -1;
}

bool isIntact(const QString &path)
{
    const auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadOnly);
    if (!database)
        return false;
    auto check = database->prepare("PRAGMA integrity_check");
    return !check.isNull() && check.step() == SQLITE_ROW && check.text(0) == QLatin1String("ok");
}

} // namespace

void TestCaptureFiles::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<void> TestCaptureFiles::put(Way way) const
{
    Progress progress;
    switch (way) {
    case Way::Copy: return copyCapture(path("new.escap"), path("k.escap"));
    case Way::Move: return moveCapture(path("new.escap"), path("k.escap"), &progress);
    case Way::Import: break;
    }
    QByteArray lines = R"({"kind":"event","received":"2025-06-15T12:00:00.345678Z","subscription":"/a","event":1}
{"kind":"event","received":"2025-06-15T12:00:00.345678Z","subscription":"/a","event":2}
)";
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    const auto report = importNdjson(buffer, path("k.escap"), progress);
    return report ? Result<void>() : report.error();
}

void TestCaptureFiles::staleSideFilesGo_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("hasMain");
    for (const auto &[name, way] : {std::pair("copy", Way::Copy), std::pair("move", Way::Move), std::pair("import", Way::Import)}) {
        QTest::addRow("%s, the log alone", name) << way << false;
        QTest::addRow("%s, a whole capture", name) << way << true;
    }
}

void TestCaptureFiles::staleSideFilesGo()
{
    QFETCH(Way, way);
    QFETCH(bool, hasMain);
    leaveKilled(path("k.escap"), 300);
    if (!hasMain)
        QVERIFY(QFile::remove(path("k.escap")));
    QVERIFY(test::makeCapture(path("new.escap"), {"1", "2"}));
    QVERIFY(put(way));
    QVERIFY(isIntact(path("k.escap")));
    QCOMPARE(rowsIn(path("k.escap")), 2);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.old"), QStringLiteral("*.part*")}, QDir::Files), QStringList());
}

void TestCaptureFiles::whatCannotBeReplacedStays()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("k.escap/in it")));
    QVERIFY(test::makeCapture(path("new.escap"), {"1"}));
    const auto replaced = replaceCapture(path("new.escap"), path("k.escap"));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, ErrorCode::FileFailed);
    QCOMPARE(rowsIn(path("new.escap")), 1);
}

void TestCaptureFiles::aSideFileThatStaysIsTold()
{
    // Nothing can take the place of a folder with something in it.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("k.escap-wal.old/in it")));
    leaveKilled(path("k.escap"), 3);
    QVERIFY(test::makeCapture(path("new.escap"), {"1"}));
    const auto replaced = replaceCapture(path("new.escap"), path("k.escap"));
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().detail.contains(QStringLiteral("k.escap-wal")), qPrintable(replaced.error().detail));
    QCOMPARE(rowsIn(path("k.escap")), 3);
}

void TestCaptureFiles::aFailedRenameBringsSideFilesBack()
{
    leaveKilled(path("k.escap"), 3);
    QVERIFY(!replaceCapture(path("missing.escap"), path("k.escap")));
    QCOMPARE(rowsIn(path("k.escap")), 3);
}

void TestCaptureFiles::movesWhatStandsOnlyInTheLog()
{
    leaveKilled(path("left.escap"), 3);
    const QString target = m_folder->filePath(QStringLiteral("kept caf\u00e9.escap"));
    Progress progress;
    QVERIFY(moveCapture(path("left.escap"), target, &progress));
    QCOMPARE(rowsIn(target), 3);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QFileInfo(target).fileName()));
}

void TestCaptureFiles::movesByReplacing()
{
    QVERIFY(test::makeCapture(path("left.escap"), {"1", "2"}));
    QVERIFY(test::makeCapture(path("k.escap"), {"1", "2", "3"}));
    Progress progress;
    QVERIFY(moveCapture(path("left.escap"), path("k.escap"), &progress));
    QCOMPARE(rowsIn(path("k.escap")), 2);
}

void TestCaptureFiles::aFailedMoveLeavesTheCapture()
{
    QVERIFY(test::makeCapture(path("left.escap"), {"1"}));
    Progress progress;
    const auto moved = moveCapture(path("left.escap"), path("no/such/folder.escap"), &progress);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::FileFailed);
    QVERIFY2(moved.error().detail.contains(QStringLiteral("No such file")), qPrintable(moved.error().detail));
    QCOMPARE(rowsIn(path("left.escap")), 1);
    QVERIFY(!moveCapture(path("left.escap"), path("left.escap"), &progress));
    QCOMPARE(rowsIn(path("left.escap")), 1);
    QVERIFY(!moveCapture(path("missing.escap"), path("k.escap"), &progress));
    QVERIFY(!QFileInfo::exists(path("k.escap")));
}

void TestCaptureFiles::removesAll()
{
    leaveKilled(path("k.escap"), 3);
    QVERIFY(removeCaptureFiles(path("k.escap")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("k.escap-wal/in it")));
    QVERIFY(!removeCaptureFiles(path("k.escap")));
}

QTEST_GUILESS_MAIN(TestCaptureFiles)
#include "tst_capturefiles.moc"
