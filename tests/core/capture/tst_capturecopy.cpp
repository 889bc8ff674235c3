// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturecopy.h"

#include "capturerows.h"
#include "core/capture/capturereader.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;

class TestCaptureCopy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesACaptureThatIsWritten();
    void replacesAnOlderFile();
    void aFailedCopyLeavesTheOlderFile();
    void aCancelledCopyLeavesTheOlderFile();
    void tellsHowFarItIs();
};

void TestCaptureCopy::copiesACaptureThatIsWritten()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("copy.escap"));
    const auto writer = test::openWriter(folder.filePath(QStringLiteral("session.escap")));
    for (const QByteArray &payload : test::awkwardPayloads())
        writer->append(test::eventRow(payload));
    QVERIFY(writer->flush().ok());
    const auto copied = copyCapture(writer->path(), target);
    QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().detail));
    writer->append(test::eventRow("later"));
    QVERIFY(writer->flush().ok());
    const auto reader = CaptureReader::open(target);
    QVERIFY(reader);
    QCOMPARE((*reader)->lastId(), test::awkwardPayloads().size());
    QCOMPARE((*reader)->row(1)->payload, test::awkwardPayloads().first());
}

void TestCaptureCopy::replacesAnOlderFile()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("session.escap"));
    const QString target = folder.filePath(QStringLiteral("copy.escap"));
    QVERIFY(test::makeCapture(source, {"1"}));
    QVERIFY(test::makeCapture(target, {"1", "2", "3"}));
    QVERIFY(copyCapture(source, target));
    QCOMPARE((*CaptureReader::open(target))->lastId(), 1);
}

void TestCaptureCopy::aFailedCopyLeavesTheOlderFile()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("copy.escap"));
    QVERIFY(test::makeCapture(target, {"1", "2", "3"}));
    const auto copied = copyCapture(folder.filePath(QStringLiteral("missing.escap")), target);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::FileFailed);
    QCOMPARE((*CaptureReader::open(target))->lastId(), 3);
}

void TestCaptureCopy::aCancelledCopyLeavesTheOlderFile()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("session.escap"));
    const QString target = folder.filePath(QStringLiteral("copy.escap"));
    QVERIFY(test::makeCapture(source, {"1"}));
    QVERIFY(test::makeCapture(target, {"1", "2", "3"}));
    Progress progress;
    progress.isCancelled = true;
    const auto copied = copyCapture(source, target, &progress);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
    QCOMPARE((*CaptureReader::open(target))->lastId(), 3);
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
}

void TestCaptureCopy::tellsHowFarItIs()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("session.escap"));
    QVERIFY(test::makeCapture(source, QList<QByteArray>(1'000, QByteArray(5'000, 'x'))));
    Progress progress;
    QVERIFY(copyCapture(source, folder.filePath(QStringLiteral("copy.escap")), &progress));
    QCOMPARE(progress.part(), 1.0);
    QVERIFY(progress.total > 1'000);
}

QTEST_GUILESS_MAIN(TestCaptureCopy)
#include "tst_capturecopy.moc"
