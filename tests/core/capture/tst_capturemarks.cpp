// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturemarks.h"

#include "capturerows.h"
#include "core/capture/capturereader.h"
#include "tests/core/capture/systemlimits.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;
using test::openWriter;
using test::textRow;
using Direction = CaptureReader::Direction;
using Notable = CaptureReader::Notable;

namespace {

CaptureMark mark(qint64 row, const QString &note = {})
{
    return {row, note, test::someTime};
}

QList<CaptureMark> marksOf(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    return reader ? (*reader)->marks() : QList<CaptureMark>{{-1, reader.error().detail}};
}

struct Capture
{
    explicit Capture(int events = 10)
    {
        for (int i = 0; i < events; ++i)
            writer->append(eventRow("{}"));
        flushed = writer->flush().ok();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.escap")); }

    QTemporaryDir folder;
    std::unique_ptr<CaptureWriter> writer = openWriter(path());
    bool flushed = false;
};

const QString note = QStringLiteral("here it \u00e9nds");

} // namespace

class TestCaptureMarks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newCaptureHasNone();
    void areSetChangedAndRemoved();
    void comeWithTheNextBatch();
    void manyChangesOneSignal();
    void surviveReopening();
    void surviveAKilledWriter();
    void waitWhileTheDiskRefuses();
    void moveWithAFileThatIsMadeAgain();
    void ofRowsThatAreGoneAreLeftOut();
    void nextOfNothing();
    void nextGoesBothWays();
    void nextOverMany();
};

void TestCaptureMarks::newCaptureHasNone()
{
    const Capture capture;
    QVERIFY(capture.flushed);
    QVERIFY(marksOf(capture.path()).isEmpty());
}

void TestCaptureMarks::areSetChangedAndRemoved()
{
    const Capture capture;
    capture.writer->setMark(7, {});
    capture.writer->setMark(3, note);
    QVERIFY(capture.writer->flush());
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(3, note), mark(7)}));
    capture.writer->setMark(7, QStringLiteral("now with a note"));
    capture.writer->removeMark(3);
    QVERIFY(capture.writer->flush());
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(7, QStringLiteral("now with a note"))}));
}

void TestCaptureMarks::comeWithTheNextBatch()
{
    const Capture capture;
    QSignalSpy changed(capture.writer.get(), &CaptureWriter::marksChanged);
    capture.writer->setMark(2, note);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(2, note)}));
}

void TestCaptureMarks::manyChangesOneSignal()
{
    const Capture capture(200);
    QSignalSpy changed(capture.writer.get(), &CaptureWriter::marksChanged);
    for (int row = 1; row <= 200; ++row)
        capture.writer->setMark(row, {});
    capture.writer->removeMark(1);
    QVERIFY(capture.writer->flush());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(marksOf(capture.path()).size(), 199);
    QVERIFY(capture.writer->flush());
    QCOMPARE(changed.size(), 1);
}

void TestCaptureMarks::surviveReopening()
{
    Capture capture;
    capture.writer->setMark(5, note);
    capture.writer.reset(); // writes what waits
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(5, note)}));
    capture.writer = openWriter(capture.path());
    capture.writer->setMark(6, {});
    QVERIFY(capture.writer->flush());
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(5, note), mark(6)}));
}

void TestCaptureMarks::surviveAKilledWriter()
{
    const Capture capture;
    capture.writer->setMark(5, note);
    QVERIFY(capture.writer->flush());
    capture.writer->setMark(6, {});
    // What a killed writer leaves: the files as they are, and nothing that still waited.
    const QTemporaryDir left;
    const QString path = left.filePath(QStringLiteral("left.escap"));
    QVERIFY(QFile::copy(capture.path(), path));
    QVERIFY(QFile::copy(capture.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    QCOMPARE(marksOf(path), QList<CaptureMark>({mark(5, note)}));
}

void TestCaptureMarks::waitWhileTheDiskRefuses()
{
    test::expectStorageTrouble();
    const Capture capture;
    QSignalSpy storage(capture.writer.get(), &CaptureWriter::storageChanged);
    QSignalSpy changed(capture.writer.get(), &CaptureWriter::marksChanged);
    const QString away = capture.folder.filePath(QStringLiteral("away"));
    QVERIFY(QFile::rename(capture.path(), away));
    QVERIFY(QDir().mkdir(capture.path())); // stands in the way of a new file
    capture.writer->setMark(4, note);
    QVERIFY(!capture.writer->flush());
    QCOMPARE(storage.size(), 1);
    QCOMPARE(changed.size(), 0);
    capture.writer->setMark(5, {});
    QVERIFY(QDir().rmdir(capture.path()));
    QVERIFY(QFile::rename(away, capture.path()));
    QVERIFY(capture.writer->flush());
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(4, note), mark(5)}));
    QCOMPARE(storage.size(), 2);
}

void TestCaptureMarks::moveWithAFileThatIsMadeAgain()
{
    test::expectStorageTrouble();
    const Capture capture;
    capture.writer->setMark(4, note);
    QVERIFY(capture.writer->flush());
    QVERIFY(QFile::remove(capture.path()));
    capture.writer->setMark(5, {});
    QVERIFY(!capture.writer->flush());
    QVERIFY(capture.writer->flush());
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(4, note), mark(5)}));
}

void TestCaptureMarks::ofRowsThatAreGoneAreLeftOut()
{
    const Capture capture;
    for (const qint64 row : {0, 1, 10, 11})
        capture.writer->setMark(row, {});
    QVERIFY(capture.writer->flush());
    QCOMPARE(marksOf(capture.path()), QList<CaptureMark>({mark(1), mark(10)}));
}

void TestCaptureMarks::nextOfNothing()
{
    const Capture capture;
    const auto reader = CaptureReader::open(capture.path());
    QVERIFY(reader);
    for (const Notable what : {Notable::Failure, Notable::Gap}) {
        QCOMPARE((*reader)->nextNotable(0, what, Direction::Forward), 0);
        QCOMPARE((*reader)->nextNotable(100, what, Direction::Backward), 0);
    }
}

void TestCaptureMarks::nextGoesBothWays()
{
    const Capture capture(1);
    CaptureRow published = eventRow("{}");
    published.kind = CaptureRow::Kind::Published;
    published.text = QStringLiteral("published: 1");
    capture.writer->append(published); // 2
    capture.writer->append(textRow(CaptureRow::Kind::Error, QStringLiteral("e"))); // 3
    capture.writer->append(textRow(CaptureRow::Kind::Gap, QStringLiteral("g"))); // 4
    published.text = QStringLiteral("failed: 400");
    capture.writer->append(published); // 5
    capture.writer->append(textRow(CaptureRow::Kind::Error, QStringLiteral("e"))); // 6
    capture.writer->append(textRow(CaptureRow::Kind::Missing, QStringLiteral("m"))); // 7
    QVERIFY(capture.writer->flush());
    const auto reader = CaptureReader::open(capture.path());
    const auto next = [&reader](qint64 id) { return (*reader)->nextNotable(id, Notable::Failure, Direction::Forward); };
    const auto previous = [&reader](qint64 id) { return (*reader)->nextNotable(id, Notable::Failure, Direction::Backward); };
    QCOMPARE(QList<qint64>({next(0), next(3), next(5), next(6), next(7)}), QList<qint64>({3, 5, 6, 7, 0}));
    QCOMPARE(QList<qint64>({previous(8), previous(7), previous(6), previous(5), previous(3)}), QList<qint64>({7, 6, 5, 3, 0}));
    QCOMPARE((*reader)->nextNotable(0, Notable::Gap, Direction::Forward), 4);
    QCOMPARE((*reader)->nextNotable(4, Notable::Gap, Direction::Forward), 0);
    QCOMPARE((*reader)->nextNotable(9, Notable::Gap, Direction::Backward), 4);
}

void TestCaptureMarks::nextOverMany()
{
    const Capture capture(200'000);
    capture.writer->append(textRow(CaptureRow::Kind::Gap, QStringLiteral("far")));
    QVERIFY(capture.writer->flush());
    const auto reader = CaptureReader::open(capture.path());
    // Ten thousand walks over all rows would take minutes, and the test would be ended.
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE((*reader)->nextNotable(i, Notable::Gap, Direction::Forward), 200'001);
}

QTEST_GUILESS_MAIN(TestCaptureMarks)
#include "tst_capturemarks.moc"
