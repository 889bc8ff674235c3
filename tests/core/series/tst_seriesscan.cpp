// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriesscan.h"

#include "core/capture/capturewriter.h"
#include "core/series/minmaxreduction.h"
#include "seriesrows.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using Kind = SeriesRequest::Kind;

namespace {

/// All that a scan told, by curve.
class Heard : public QObject
{
    Q_OBJECT

public:
    explicit Heard(SeriesScan &scan)
    {
        connect(&scan, &SeriesScan::arrived, this, [this](const SeriesNews &news) {
            for (const SeriesPiece &piece : news.pieces) {
                for (const SeriesPoint &point : piece.points)
                    values[piece.curve] << point.value;
                lines += piece.beginsLine ? 1 : 0;
            }
            readTo = news.readTo;
            withoutValue = news.withoutValue;
            ++portions;
        });
        connect(&scan, &SeriesScan::failed, this, [this](const Error &error) { errors << error.code; });
    }

    QHash<SeriesCurve, QList<double>> values;
    QList<ErrorCode> errors;
    qint64 readTo = -1;
    qint64 withoutValue = 0;
    int lines = 0;
    int portions = 0;
};

} // namespace

class TestSeriesScan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_path = m_folder.filePath(QStringLiteral("session.escap")); }
    void init();
    void cleanup() { m_writer.reset(); }

    void readsAWholeCapture_data();
    void readsAWholeCapture();
    void comesInPortions();
    void goesOnWithNewRowsOnly();
    void rowsThatWereTrimmedAreNoHindrance();
    void anEndlessExpressionIsTold();
    void endsThoughJqDoesNot();
    void fails_data();
    void fails();

private:
    void append(int count);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaptureWriter> m_writer;
    int m_number = 0;
};

void TestSeriesScan::init()
{
    failOnWarnings();
    m_number = 0;
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
    auto opened = CaptureWriter::open(m_path);
    QVERIFY(opened.ok());
    m_writer = std::move(*opened);
}

/// Events a quarter of a second apart, `{"n":1}` and so on.
void TestSeriesScan::append(int count)
{
    for (int i = 0; i < count; ++i) {
        CaptureRow row;
        row.at = test::after(250 * m_number++);
        row.channel = QStringLiteral("/demo/*");
        row.subscriptionId = "s1";
        row.payload = "{\"n\":" + QByteArray::number(m_number) + "}";
        m_writer->append(std::move(row));
    }
    QVERIFY(m_writer->flush().ok());
}

void TestSeriesScan::readsAWholeCapture_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<SeriesCurve>("curve");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("channel") << int(Kind::EventsByChannel) << SeriesCurve{QStringLiteral("/demo/*"), {}, false} << QList<double>({4, 2});
    QTest::newRow("subscription") << int(Kind::EventsBySubscription) << SeriesCurve{QStringLiteral("/demo/*"), "s1", false}
                                  << QList<double>({4, 2});
    QTest::newRow("latency") << int(Kind::Latency) << SeriesCurve{QStringLiteral("/demo/orders"), {}, true} << QList<double>({100});
    QTest::newRow("number") << int(Kind::Number) << SeriesCurve() << QList<double>({1, 2, 3, 4, 5, 6, 6});
}

void TestSeriesScan::readsAWholeCapture()
{
    QFETCH(int, kind);
    QFETCH(SeriesCurve, curve);
    QFETCH(QList<double>, values);
    append(6);
    CaptureRow published;
    published.kind = CaptureRow::Kind::Published;
    published.at = test::after(1'150);
    published.channel = QStringLiteral("/demo/orders");
    published.payload = R"({"n":6})";
    published.text = QStringLiteral("published: 1");
    m_writer->append(published);
    QVERIFY(m_writer->flush().ok());
    SeriesScan scan(m_path, {Kind(kind), QStringLiteral(".n")});
    Heard heard(scan);
    scan.finishAt(7);
    QTRY_COMPARE(heard.readTo, 7);
    QCOMPARE(heard.values.value(curve), values);
    QCOMPARE(heard.errors, QList<ErrorCode>());
}

void TestSeriesScan::comesInPortions()
{
    append(20'000);
    SeriesScan scan(m_path, {Kind::Number, QStringLiteral(".n")});
    Heard heard(scan);
    scan.finishAt(20'000);
    QTRY_COMPARE_WITH_TIMEOUT(heard.readTo, 20'000, 20'000);
    QVERIFY(heard.portions > 3);
    QCOMPARE(heard.values.value({}).size(), 20'000);
    QCOMPARE(heard.lines, 1);
}

void TestSeriesScan::goesOnWithNewRowsOnly()
{
    append(3);
    SeriesScan scan(m_path, {Kind::Number, QStringLiteral(".n | select(. != 2)")});
    Heard heard(scan);
    scan.extendTo(3, test::after(0));
    QTRY_COMPARE(heard.readTo, 3);
    append(2);
    scan.extendTo(5, test::after(0));
    QTRY_COMPARE(heard.readTo, 5);
    QCOMPARE(heard.values.value({}), QList<double>({1, 3, 4, 5}));
    QCOMPARE(heard.withoutValue, 1);
    QCOMPARE(heard.lines, 1);
}

void TestSeriesScan::rowsThatWereTrimmedAreNoHindrance()
{
    append(30'000);
    SeriesScan scan(m_path, {Kind::Number, QStringLiteral(".n")});
    Heard heard(scan);
    scan.extendTo(10, test::after(0));
    QTRY_COMPARE(heard.readTo, 10);
    m_writer->setBudget({std::numeric_limits<qint64>::max(), 12'000});
    append(1);
    scan.extendTo(30'001, test::after(0));
    QTRY_COMPARE_WITH_TIMEOUT(heard.readTo, 30'001, 20'000);
    const QList<double> values = heard.values.value({});
    QCOMPARE(values.first(10), QList<double>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(values.size() < 30'001);
    QCOMPARE(values.constLast(), 30'001);
    QVERIFY(heard.lines >= 2); // one more for each slice that goes while rows are read
}

void TestSeriesScan::anEndlessExpressionIsTold()
{
    append(2);
    SeriesScan scan(m_path, {Kind::Number, QStringLiteral("if .n == 2 then last(repeat(.)) else .n end")});
    scan.setRowLimit(std::chrono::milliseconds(100));
    Heard heard(scan);
    scan.extendTo(2, test::after(0));
    QTRY_COMPARE(heard.errors, QList<ErrorCode>({ErrorCode::Timeout}));
    scan.extendTo(2, test::after(0));
}

void TestSeriesScan::endsThoughJqDoesNot()
{
    append(1);
    auto scan = std::make_unique<SeriesScan>(m_path, SeriesRequest{Kind::Number, QStringLiteral("last(repeat(.))")});
    scan->extendTo(1, test::after(0));
    scan.reset();
}

void TestSeriesScan::fails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("code");
    QTest::newRow("no jq") << m_path << ".n[" << int(ErrorCode::InvalidExpression);
    QTest::newRow("no file") << m_folder.filePath(QStringLiteral("none.escap")) << ".n" << int(ErrorCode::FileFailed);
}

void TestSeriesScan::fails()
{
    QFETCH(QString, path);
    QFETCH(QString, expression);
    QFETCH(int, code);
    SeriesScan scan(path, {Kind::Number, expression});
    Heard heard(scan);
    scan.finishAt(1);
    QTRY_COMPARE(heard.errors, QList<ErrorCode>({ErrorCode(code)}));
    QCOMPARE(heard.portions, 0);
}

QTEST_GUILESS_MAIN(TestSeriesScan)
#include "tst_seriesscan.moc"
