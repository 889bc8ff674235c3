// SPDX-License-Identifier: GPL-3.0-or-later
// The MIME type of captures, as desktops find it in the file that the packages install.
#include "core/capture/capturewriter.h"
#include "core/capture/sqlitedatabase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace eventscope;

class TestCaptureType final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaptureIsKnownByItsContent();
    void aCaptureIsKnownByItsName();
    void anotherDatabaseIsNoCapture();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestCaptureType::initTestCase()
{
    // One folder for both, as packages install it: Qt compares priorities within a folder only.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("mime/packages")));
    const QString system = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("mime/packages/freedesktop.org.xml"));
    const QString own = QStringLiteral(EVENTSCOPE_MIME_FILE);
    for (const QString &file : {system, own})
        QVERIFY2(QFile::copy(file, path(QStringLiteral("mime/packages/") + QFileInfo(file).fileName())), qPrintable(file));
    QCOMPARE(QProcess::execute(QStringLiteral("update-mime-database"), {path(QStringLiteral("mime"))}), 0);
    // Before the first question.
    qputenv("XDG_DATA_DIRS", m_folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", path(QStringLiteral("none")).toLocal8Bit());
}

void TestCaptureType::aCaptureIsKnownByItsContent()
{
    const QString capture = path(QStringLiteral("saved under any name"));
    QVERIFY(CaptureWriter::open(capture).ok());
    const QMimeType type = QMimeDatabase().mimeTypeForFile(capture, QMimeDatabase::MatchContent);
    QCOMPARE(type.name(), QStringLiteral("application/vnd.eventscope.capture"));
    QCOMPARE(type.iconName(), QStringLiteral("org.eventscope.Eventscope.capture"));
    QVERIFY(type.inherits(QStringLiteral("application/vnd.sqlite3")));
}

void TestCaptureType::aCaptureIsKnownByItsName()
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(QStringLiteral("orders.escap"), QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), QStringLiteral("application/vnd.eventscope.capture"));
}

void TestCaptureType::anotherDatabaseIsNoCapture()
{
    const QString file = path(QStringLiteral("another"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly)); // an empty file is an empty database
    {
        auto database = SqliteDatabase::open(file, SqliteDatabase::Access::ReadWrite);
        QVERIFY(database.ok());
        QCOMPARE(database->execute("CREATE TABLE t (n)"), SQLITE_OK);
    }
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent);
    QCOMPARE(type.name(), QStringLiteral("application/vnd.sqlite3"));
}

QTEST_GUILESS_MAIN(TestCaptureType)
#include "tst_capturetype.moc"
