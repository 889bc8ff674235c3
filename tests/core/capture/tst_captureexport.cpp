// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureexport.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

class TestCaptureExport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatMatches();
    void laterRowsAreLeftOut();
    void onlyRowsInRanges_data();
    void onlyRowsInRanges();
    void progressIsOfTheRanges();
    void cancelledLeavesTheOldFile();
    void endlessExpressionsCanBeCancelled();
    void destroyedWhileRunning();
    void failures_data();
    void failures();
    void oneAtATime();

private:
    [[nodiscard]] CaptureExport::Job job(const QString &filter = {}) const
    {
        CaptureExport::Job made;
        made.capture = m_capture;
        made.filter = filter;
        made.target = m_target;
        return made;
    }
    [[nodiscard]] Result<qint64> run(const CaptureExport::Job &job);
    [[nodiscard]] QByteArray written() const
    {
        QFile file(m_target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_capture;
    QString m_target;
};

void TestCaptureExport::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_capture = m_folder->filePath(QStringLiteral("a.escap"));
    m_target = m_folder->filePath(QStringLiteral("out.ndjson"));
    QList<QByteArray> payloads;
    for (int i = 1; i <= 5'000; ++i)
        payloads << R"({"n":)" + QByteArray::number(i) + '}';
    QVERIFY(test::makeCapture(m_capture, payloads));
}

Result<qint64> TestCaptureExport::run(const CaptureExport::Job &job)
{
    CaptureExport made;
    Result<qint64> rows = Error{ErrorCode::Timeout, {}};
    connect(&made, &CaptureExport::finished, this, [&rows](const Result<qint64> &result) { rows = result; });
    made.start(job);
    return QTest::qWaitFor([&] { return !made.isRunning(); }, 20'000) ? rows : Error{ErrorCode::Timeout, {}};
}

void TestCaptureExport::writesWhatMatches()
{
    QCOMPARE(*run(job()), 5'000);
    QCOMPARE(written().count('\n'), 5'000);
    QCOMPARE(*run(job(QStringLiteral(".n > 4990"))), 10);
    QCOMPARE(written().count('\n'), 10);
    QVERIFY(written().contains(R"("event":{"n":5000})"));
}

void TestCaptureExport::laterRowsAreLeftOut()
{
    CaptureExport::Job some = job();
    some.lastId = 7;
    QCOMPARE(*run(some), 7);
    QCOMPARE(written().count('\n'), 7);
}

void TestCaptureExport::onlyRowsInRanges_data()
{
    QTest::addColumn<QList<IdRange>>("ranges");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one") << QList<IdRange>{{7, 9}} << QString() << QList<int>{7, 8, 9};
    QTest::newRow("apart") << QList<IdRange>{{1, 1}, {4'999, 9'000}} << QString() << QList<int>{1, 4'999, 5'000};
    QTest::newRow("with a filter") << QList<IdRange>{{1, 4}, {10, 12}} << QStringLiteral(".n % 2 == 0") << QList<int>{2, 4, 10, 12};
    QTest::newRow("beyond the end") << QList<IdRange>{{6'000, 7'000}} << QString() << QList<int>();
}

void TestCaptureExport::onlyRowsInRanges()
{
    QFETCH(QList<IdRange>, ranges);
    QFETCH(QString, filter);
    QFETCH(QList<int>, expected);
    CaptureExport::Job some = job(filter);
    some.ranges = ranges;
    QCOMPARE(*run(some), expected.size());
    QList<int> found;
    for (const QByteArray &line : written().split('\n')) {
        if (const auto at = line.indexOf(R"("event":{"n":)"); at >= 0)
            found << line.mid(at + 13).split('}').constFirst().toInt();
    }
    QCOMPARE(found, expected);
}

void TestCaptureExport::progressIsOfTheRanges()
{
    CaptureExport::Job some = job(QStringLiteral("jq: if .n == 4500 then last(repeat(.)) else true end"));
    some.ranges = {{4'001, 5'000}};
    CaptureExport made;
    made.start(some);
    QTRY_VERIFY(made.progress() > 0.49);
    QCOMPARE_LE(made.progress(), 0.51);
}

void TestCaptureExport::cancelledLeavesTheOldFile()
{
    QCOMPARE(*run(job(QStringLiteral(".n == 1"))), 1);
    const QByteArray before = written();
    CaptureExport made;
    std::optional<Result<qint64>> rows;
    connect(&made, &CaptureExport::finished, this, [&rows](const Result<qint64> &result) { rows = result; });
    made.start(job(QStringLiteral("jq: [range(1000)] | length > 0"))); // slow enough to be cancelled
    QTRY_VERIFY(made.progress() > 0);
    made.cancel();
    QTRY_VERIFY(rows);
    QCOMPARE(rows->error().code, ErrorCode::Cancelled);
    QVERIFY(!made.isRunning());
    QCOMPARE(written(), before);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("out*")}).size(), 1);
}

void TestCaptureExport::endlessExpressionsCanBeCancelled()
{
    std::optional<Result<qint64>> rows;
    CaptureExport made;
    connect(&made, &CaptureExport::finished, this, [&rows](const Result<qint64> &result) { rows = result; });
    made.start(job(QStringLiteral("jq: last(repeat(.))")));
    QTRY_VERIFY(made.progress() > 0); // in the first row, for ever
    made.cancel();
    QTRY_VERIFY(rows);
    QCOMPARE(rows->error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(m_target));
    CaptureExport left;
    left.start(job(QStringLiteral("jq: last(repeat(.))")));
    QTRY_VERIFY(left.progress() > 0); // and is destroyed so
}

void TestCaptureExport::destroyedWhileRunning()
{
    {
        CaptureExport made;
        made.start(job(QStringLiteral("jq: [range(1000)] | length > 0")));
        QTRY_VERIFY(made.progress() > 0);
    }
    QVERIFY(!QFile::exists(m_target));
}

void TestCaptureExport::failures_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("filter") << QStringLiteral(".n >") << QStringLiteral("a.escap") << QStringLiteral("o") << ErrorCode::InvalidExpression;
    QTest::newRow("no capture") << QString() << QStringLiteral("b.escap") << QStringLiteral("o") << ErrorCode::FileFailed;
    QTest::newRow("no folder") << QString() << QStringLiteral("a.escap") << QStringLiteral("x/o") << ErrorCode::FileFailed;
}

void TestCaptureExport::failures()
{
    QFETCH(QString, filter);
    QFETCH(QString, capture);
    QFETCH(QString, target);
    QFETCH(ErrorCode, code);
    CaptureExport::Job bad = job(filter);
    bad.capture = m_folder->filePath(capture);
    bad.target = m_folder->filePath(target);
    const auto result = run(bad);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!QFile::exists(bad.target));
}

void TestCaptureExport::oneAtATime()
{
    CaptureExport made;
    QSignalSpy finished(&made, &CaptureExport::finished);
    made.start(job());
    CaptureExport::Job second = job();
    second.target = m_folder->filePath(QStringLiteral("second"));
    made.start(second);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!QFile::exists(second.target));
    made.start(second);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(QFile::exists(second.target));
}

QTEST_GUILESS_MAIN(TestCaptureExport)
#include "tst_captureexport.moc"
