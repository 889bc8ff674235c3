// SPDX-License-Identifier: GPL-3.0-or-later
// The MIME type of captures, as desktops find it in the file that the packages install.
#include "core/capture/capturewriter.h"
#include "core/capture/sqlitedatabase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
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
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("mime/packages")));
    const QString name = QStringLiteral("org.eventscope.Eventscope.mime.xml");
    QVERIFY(QFile::copy(QStringLiteral(EVENTSCOPE_MIME_FOLDER "/") + name, path(QStringLiteral("mime/packages/") + name)));
    QCOMPARE(QProcess::execute(QStringLiteral("update-mime-database"), {path(QStringLiteral("mime"))}), 0);
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit()); // before the first question
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
