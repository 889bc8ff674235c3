// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/republishreader.h"

#include "tests/core/replay/replaycapture.h"
#include "tests/support/testcase.h"

#include <QThread>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

QList<qint64> rowsOf(const RepublishChoice &choice)
{
    QList<qint64> rows;
    RepublishReader reader(choice);
    const Progress progress;
    for (auto events = reader.next(progress); !events || !events->isEmpty(); events = reader.next(progress)) {
        if (!events)
            return {-1};
        for (const RepublishEvent &event : *events)
            rows << event.row;
    }
    return rows;
}

Result<RepublishSurvey> surveyed(const RepublishChoice &choice, const Progress &progress)
{
    RepublishReader reader(choice);
    return surveyRepublish(reader, progress);
}

} // namespace

class TestRepublishReader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void payloadsComeByteForByte();
    void readsALongCaptureInPortions();
    void surveys();
    void whatCannotBeReadIsAnError();
    void canBeCancelled();
    void anExpressionWithoutEndCanBeInterrupted();
    void anInterruptBeforeTheFirstPortionHolds();

private:
    [[nodiscard]] RepublishChoice endless();

    std::unique_ptr<test::ReplayCapture> m_capture;
};

/// One event, with a filter that does not come to an end for it.
RepublishChoice TestRepublishReader::endless()
{
    m_capture = std::make_unique<test::ReplayCapture>();
    m_capture->add(0s);
    m_capture->close();
    RepublishChoice choice;
    choice.capture = m_capture->path();
    choice.filter = QStringLiteral("jq: last(repeat(.))");
    return choice;
}

void TestRepublishReader::chooses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<IdRange>>("ranges");
    QTest::addColumn<QList<qint64>>("rows");
    const int event = static_cast<int>(CaptureRow::Kind::Event);
    QTest::addRow("all events") << event << QString() << QList<IdRange>{} << QList<qint64>{1, 3, 5, 6};
    QTest::addRow("what was published") << static_cast<int>(CaptureRow::Kind::Published) << QString() << QList<IdRange>{}
                                        << QList<qint64>{4};
    QTest::addRow("both kinds") << -1 << QString() << QList<IdRange>{{3, 5}} << QList<qint64>{3, 4, 5};
    QTest::addRow("a filter") << event << QStringLiteral(".n > 1") << QList<IdRange>{} << QList<qint64>{5, 6};
    QTest::addRow("words") << event << QStringLiteral("channel:/shop/orders") << QList<IdRange>{} << QList<qint64>{1, 3};
    QTest::addRow("ranges") << event << QString() << QList<IdRange>{{1, 1}, {4, 5}} << QList<qint64>{1, 5};
    QTest::addRow("both") << event << QStringLiteral(".n > 1") << QList<IdRange>{{1, 5}} << QList<qint64>{5};
}

void TestRepublishReader::chooses()
{
    QFETCH(int, kind);
    QFETCH(QString, filter);
    QFETCH(QList<IdRange>, ranges);
    QFETCH(QList<qint64>, rows);
    test::ReplayCapture capture;
    capture.add(0s, "{\"n\":0}");
    capture.addOf(1s, CaptureRow::Kind::Gap);
    capture.add(2s, "{\"n\":1}");
    capture.addOf(3s, CaptureRow::Kind::Published);
    capture.add(4s, "{\"n\":2}", QStringLiteral("/shop/payments"));
    capture.add(5s, "{\"n\":3}", QStringLiteral("/shop/payments"));
    capture.close();
    RepublishChoice choice;
    choice.capture = capture.path();
    choice.kind = kind < 0 ? std::nullopt : std::optional(static_cast<CaptureRow::Kind>(kind));
    choice.filter = filter;
    choice.ranges = ranges;
    QCOMPARE(rowsOf(choice), rows);
    choice.lastId = 4;
    rows.removeIf([](qint64 row) { return row > 4; });
    QCOMPARE(rowsOf(choice), rows);
}

void TestRepublishReader::payloadsComeByteForByte()
{
    const QList<QByteArray> payloads{"{ \"b\" : 1.0,\"a\":18446744073709551615 ,\"b\":2}", "\"\\u00e9\\/\"", " null ", "\xff\xfe"};
    test::ReplayCapture capture;
    for (const QByteArray &payload : payloads)
        capture.add(0s, payload);
    capture.close();
    RepublishChoice choice;
    choice.capture = capture.path();
    RepublishReader reader(choice);
    const auto events = reader.next(Progress());
    QCOMPARE(events->size(), payloads.size());
    for (qsizetype index = 0; index < payloads.size(); ++index)
        QCOMPARE(events->at(index).payload, payloads.at(index));
    QCOMPARE(events->constFirst().channel, QStringLiteral("/shop/orders"));
}

void TestRepublishReader::readsALongCaptureInPortions()
{
    test::ReplayCapture capture;
    QList<qint64> all;
    for (int row = 1; row <= 3'500; ++row) {
        capture.add(row * 1ms);
        all << row;
    }
    capture.close();
    RepublishChoice choice;
    choice.capture = capture.path();
    QCOMPARE(rowsOf(choice), all);
}

void TestRepublishReader::surveys()
{
    test::ReplayCapture capture;
    for (const char *channel : {"/shop/orders", "/shop/payments", "/shop/orders", "/shop/*"})
        capture.add(0s, "{}", QLatin1String(channel));
    capture.close();
    RepublishChoice choice;
    choice.capture = capture.path();
    Progress progress;
    const auto survey = surveyed(choice, progress);
    QCOMPARE(survey->events, 4);
    QCOMPARE(survey->channels.size(), 3);
    QCOMPARE(survey->channels.at(0).name, QStringLiteral("/shop/orders"));
    QCOMPARE(survey->channels.at(0).events, 2);
    QCOMPARE(survey->channels.at(2).name, QStringLiteral("/shop/*"));
}

void TestRepublishReader::whatCannotBeReadIsAnError()
{
    Progress progress;
    RepublishChoice choice;
    choice.capture = QStringLiteral("/nowhere/at/all.escap");
    QCOMPARE(surveyed(choice, progress).error().code, ErrorCode::FileFailed);
    choice.filter = QStringLiteral(".n >");
    QCOMPARE(surveyed(choice, progress).error().code, ErrorCode::InvalidExpression);
}

void TestRepublishReader::canBeCancelled()
{
    test::ReplayCapture capture;
    capture.add(0s);
    capture.close();
    RepublishChoice choice;
    choice.capture = capture.path();
    Progress progress;
    progress.isCancelled = true;
    QCOMPARE(surveyed(choice, progress).error().code, ErrorCode::Cancelled);
}

void TestRepublishReader::anExpressionWithoutEndCanBeInterrupted()
{
    RepublishReader reader(endless());
    const std::unique_ptr<QThread> other(QThread::create([&reader] {
        while (!reader.looks().isLooking())
            QThread::yieldCurrentThread();
        reader.interrupt();
    }));
    other->start();
    QCOMPARE(reader.next(Progress()).error().code, ErrorCode::Cancelled);
    other->wait();
    QCOMPARE(reader.next(Progress()).error().code, ErrorCode::Cancelled);
}

void TestRepublishReader::anInterruptBeforeTheFirstPortionHolds()
{
    RepublishReader reader(endless());
    reader.interrupt();
    QCOMPARE(reader.next(Progress()).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRepublishReader)
#include "tst_republishreader.moc"
