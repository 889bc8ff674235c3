// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefolder.h"

#include "capturerows.h"
#include "core/capture/capturereader.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

qint64 rowsIn(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    return reader ? (*reader)->lastId() : -1;
}

/// What a crash leaves: a capture with a WAL, and the lock of a process that runs no more.
void leaveCrashed(const QString &path)
{
    const QString source = path + QStringLiteral(".source");
    const auto writer = test::openWriter(source);
    QVERIFY(writer);
    writer->append(test::eventRow("1"));
    QVERIFY(writer->flush().ok());
    QVERIFY(QFile::copy(source, path));
    QVERIFY(QFile::copy(source + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    QFile lock(path + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("2147483000\nprogram\n" + QSysInfo::machineHostName().toUtf8() + "\n");
}

} // namespace

class TestCaptureFolder : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void namesAreNewAndSafe_data();
    void namesAreNewAndSafe();
    void theFolderIsPrivate();
    void aFolderThatCannotBeMadeGivesANameAllTheSame();
    void whatThisProgramUsesIsNoLeftover();
    void whatACrashLeftIsOffered();
    void newestFirst();
    void removesSideFiles();
    void removesNothingElsewhere();
    void whatIsReleasedIsALeftover();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
};

void TestCaptureFolder::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_temporary = std::make_unique<QTemporaryDir>();
    m_path = m_temporary->filePath(QStringLiteral("data/captures"));
}

void TestCaptureFolder::cleanup()
{
    m_temporary.reset();
}

void TestCaptureFolder::namesAreNewAndSafe_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << QStringLiteral("Orders (dev)") << QStringLiteral("-orders-dev");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd") << QStringLiteral("-etc-passwd");
    QTest::newRow("no letter") << QStringLiteral("\u65e5\u672c") << QStringLiteral("-capture");
    QTest::newRow("empty") << QString() << QStringLiteral("-capture");
    QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(40, QLatin1Char('x'));
}

void TestCaptureFolder::namesAreNewAndSafe()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, part);
    CaptureFolder folder(m_path);
    const QFileInfo first(folder.newCapture(endpoint));
    const QFileInfo second(folder.newCapture(endpoint));
    QCOMPARE(first.absolutePath(), m_path);
    QCOMPARE(first.suffix(), QStringLiteral("escap"));
    QVERIFY2(first.fileName().contains(part), qPrintable(first.fileName()));
    QVERIFY(first.fileName().size() < 80);
    QVERIFY(first.filePath() != second.filePath());
    QVERIFY(!first.exists());
    QVERIFY(test::makeCapture(first.filePath(), {"1"}));
}

void TestCaptureFolder::theFolderIsPrivate()
{
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    CaptureFolder folder(m_path);
    static_cast<void>(folder.newCapture(QStringLiteral("a")));
    QVERIFY(!(QFile::permissions(m_path) & others));
    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
    static_cast<void>(folder.newCapture(QStringLiteral("b")));
    QVERIFY(!(QFile::permissions(m_path) & others));
#else
    QSKIP("no modes here");
#endif
}

void TestCaptureFolder::aFolderThatCannotBeMadeGivesANameAllTheSame()
{
    QFile file(m_temporary->filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CaptureFolder folder(m_path);
    const QString path = folder.newCapture(QStringLiteral("a"));
    QVERIFY(path.startsWith(m_path));
    const auto opened = CaptureWriter::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileFailed);
}

void TestCaptureFolder::whatThisProgramUsesIsNoLeftover()
{
    CaptureFolder folder(m_path);
    const QString path = folder.newCapture(QStringLiteral("a"));
    QVERIFY(test::makeCapture(path, {"1"}));
    QVERIFY(folder.leftovers().isEmpty());
    QVERIFY(CaptureFolder(m_path).leftovers().isEmpty()); // as another part, or another program, sees it
}

void TestCaptureFolder::whatACrashLeftIsOffered()
{
    QVERIFY(QDir().mkpath(m_path));
    const QString left = m_path + QStringLiteral("/left.escap");
    leaveCrashed(left);
    QFile empty(m_path + QStringLiteral("/empty.escap"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    const CaptureFolder folder(m_path);
    QCOMPARE(folder.leftovers(), QStringList{left});
    QCOMPARE(folder.leftovers(), QStringList{left}); // asking changes nothing
    QCOMPARE(rowsIn(left), 1);
}

void TestCaptureFolder::newestFirst()
{
    QVERIFY(QDir().mkpath(m_path));
    const QDateTime now = QDateTime::currentDateTime();
    for (const auto &[name, age] : {std::pair("old", 300), std::pair("new", 100), std::pair("middle", 200)}) {
        QFile file(m_path + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".escap"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(now.addSecs(-age), QFileDevice::FileModificationTime));
    }
    QStringList names;
    for (const QString &path : CaptureFolder(m_path).leftovers())
        names << QFileInfo(path).baseName();
    QCOMPARE(names, QStringList({QStringLiteral("new"), QStringLiteral("middle"), QStringLiteral("old")}));
}

void TestCaptureFolder::removesSideFiles()
{
    QVERIFY(QDir().mkpath(m_path));
    const QString left = m_path + QStringLiteral("/left.escap");
    leaveCrashed(left);
    QVERIFY(QFile::remove(left + QStringLiteral(".source")));
    CaptureFolder folder(m_path);
    QVERIFY(rowsIn(left) == 1);
    folder.remove(left);
    const QString own = folder.newCapture(QStringLiteral("a"));
    QVERIFY(test::makeCapture(own, {"1"}));
    folder.remove(own);
    QCOMPARE(QDir(m_path).entryList(QDir::Files), QStringList());
}

void TestCaptureFolder::removesNothingElsewhere()
{
    const QString elsewhere = m_temporary->filePath(QStringLiteral("mine.escap"));
    QVERIFY(test::makeCapture(elsewhere, {"1"}));
    CaptureFolder folder(m_path);
    folder.remove(elsewhere);
    folder.remove(m_path + QStringLiteral("/../../mine.escap"));
    QCOMPARE(rowsIn(elsewhere), 1);
}

void TestCaptureFolder::whatIsReleasedIsALeftover()
{
    CaptureFolder folder(m_path);
    const QString path = folder.newCapture(QStringLiteral("a"));
    QVERIFY(test::makeCapture(path, {"1"}));
    folder.release(path);
    QCOMPARE(folder.leftovers(), QStringList(path));
    QCOMPARE(QDir(m_path).entryList(QDir::Files), QStringList(QFileInfo(path).fileName()));
}

QTEST_GUILESS_MAIN(TestCaptureFolder)
#include "tst_capturefolder.moc"
