// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logfile.h"

#include "tests/core/capture/systemlimits.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace eventscope;

class TestLogFile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadableByItsOwnerOnly();
    void aLineIsThereAtOnce();
    void goesOnWhereItEnded();
    void rotatesAndForgetsTheOldest();
    void aLongLineHasAFileOfItsOwn();
    void twoProgramsWriteTwoFiles();
    void takesTheNameOfAProgramThatEnded();
    void saysWhyItCannotBeWritten_data();
    void saysWhyItCannotBeWritten();
    void writesAgainWhenItCan();
    void aFullDiskLeavesNoHalfLine();
    void aReadOnlyFolderIsTold();
};

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList logs(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".lock")); });
    return names;
}

constexpr QFileDevice::Permissions forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

void TestLogFile::isReadableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    LogFile file(folder.filePath(QStringLiteral("deep/logs")));
    QVERIFY(file.open());
    QVERIFY(file.write("line\n"));
    QCOMPARE(file.path(), folder.filePath(QStringLiteral("deep/logs/eventscope.log")));
    QCOMPARE(QFileInfo(file.path()).permissions() & forOthers, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(file.folder()).permissions() & forOthers, QFileDevice::Permissions());
}

void TestLogFile::aLineIsThereAtOnce()
{
    const QTemporaryDir folder;
    LogFile file(folder.path());
    QVERIFY(file.write("first\n"));
    QCOMPARE(content(file.path()), QByteArray("first\n"));
}

void TestLogFile::goesOnWhereItEnded()
{
    const QTemporaryDir folder;
    for (const char *line : {"first\n", "second\n"}) {
        LogFile file(folder.path());
        QVERIFY(file.write(line));
    }
    QCOMPARE(content(folder.filePath(QStringLiteral("eventscope.log"))), QByteArray("first\nsecond\n"));
}

void TestLogFile::rotatesAndForgetsTheOldest()
{
    const QTemporaryDir folder;
    LogFile file(folder.path(), {10, 3});
    for (int i = 1; i <= 9; ++i)
        QVERIFY(file.write(QByteArray::number(i) + "...\n"));
    QCOMPARE(logs(folder.path()),
             QStringList({QStringLiteral("eventscope.log"), QStringLiteral("eventscope.log.1"), QStringLiteral("eventscope.log.2")}));
    QCOMPARE(content(folder.filePath(QStringLiteral("eventscope.log"))), QByteArray("9...\n"));
    QCOMPARE(content(folder.filePath(QStringLiteral("eventscope.log.1"))), QByteArray("7...\n8...\n"));
    QCOMPARE(content(folder.filePath(QStringLiteral("eventscope.log.2"))), QByteArray("5...\n6...\n"));
}

void TestLogFile::aLongLineHasAFileOfItsOwn()
{
    const QTemporaryDir folder;
    LogFile file(folder.path(), {10, 3});
    for (const char *line : {"a\n", "longer than ten\n", "b\n"})
        QVERIFY(file.write(line));
    QCOMPARE(content(folder.filePath(QStringLiteral("eventscope.log.1"))), QByteArray("longer than ten\n"));
    QCOMPARE(content(folder.filePath(QStringLiteral("eventscope.log.2"))), QByteArray("a\n"));
}

void TestLogFile::twoProgramsWriteTwoFiles()
{
    const QTemporaryDir folder;
    LogFile first(folder.path(), {10, 2});
    LogFile second(folder.path(), {10, 2});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(first.write("first\n"));
        QVERIFY(second.write("second\n"));
    }
    QCOMPARE(second.path(), folder.filePath(QStringLiteral("eventscope-2.log")));
    const QStringList names = logs(folder.path());
    QCOMPARE(names.size(), 4);
    for (const QString &name : names)
        QCOMPARE(content(folder.filePath(name)),
                 name.startsWith(QLatin1String("eventscope-2.log")) ? QByteArray("second\n") : QByteArray("first\n"));
}

void TestLogFile::takesTheNameOfAProgramThatEnded()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<LogFile>(folder.path());
    QVERIFY(first->open());
    first.reset();
    LogFile next(folder.path());
    QVERIFY(next.open());
    QCOMPARE(next.path(), folder.filePath(QStringLiteral("eventscope.log")));
}

void TestLogFile::saysWhyItCannotBeWritten_data()
{
    QTest::addColumn<QString>("blocked");
    QTest::newRow("the folder is a file") << QStringLiteral("logs");
    QTest::newRow("the folder above is a file") << QString();
    QTest::newRow("the file is a folder") << QStringLiteral("logs/eventscope.log/x");
}

void TestLogFile::saysWhyItCannotBeWritten()
{
    QFETCH(QString, blocked);
    const QTemporaryDir folder;
    QString place = folder.filePath(QStringLiteral("data"));
    if (!blocked.isEmpty()) {
        place += QLatin1Char('/') + blocked;
        QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    }
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    LogFile log(folder.filePath(QStringLiteral("data/logs")));
    for (int i = 0; i < 2; ++i) {
        const auto written = log.write("line\n");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileFailed);
        QVERIFY2(written.error().detail.contains(folder.path()), qPrintable(written.error().detail));
    }
    QVERIFY(QFile::exists(place)); // nothing of a person's was replaced
}

void TestLogFile::writesAgainWhenItCan()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("logs")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    LogFile file(folder.filePath(QStringLiteral("logs")));
    QVERIFY(!file.write("lost\n"));
    QVERIFY(blocker.remove());
    QVERIFY(file.write("line\n"));
    QCOMPARE(content(file.path()), QByteArray("line\n"));
}

void TestLogFile::aFullDiskLeavesNoHalfLine()
{
    if (!test::canLimitFiles)
        QSKIP("the system cannot limit files");
    const QTemporaryDir folder;
    LogFile file(folder.path());
    QVERIFY(file.write("first\n"));
    {
        const test::FileSizeLimit limit(10);
        QVERIFY(!file.write("second\n"));
    }
    QCOMPARE(content(file.path()), QByteArray("first\n"));
    QVERIFY(file.write("third\n"));
    QCOMPARE(content(file.path()), QByteArray("first\nthird\n"));
}

void TestLogFile::aReadOnlyFolderIsTold()
{
    if (!test::canLimitFiles)
        QSKIP("the system knows no such folders");
    const QTemporaryDir folder;
    const auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), readable));
    LogFile file(folder.path());
    {
        const test::WithoutPrivileges person;
        const auto written = file.write("lost\n");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileFailed);
        QVERIFY2(written.error().detail.contains(QStringLiteral("cannot be written")), qPrintable(written.error().detail));
    }
    QVERIFY(QFile::setPermissions(folder.path(), readable | QFileDevice::WriteOwner));
    QVERIFY(file.write("line\n"));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
