// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/exporter.h"

#include "capturerows.h"
#include "core/json/document.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;
using test::openWriter;
using test::textRow;

namespace {

/// The value of a key in an object, as written; empty when it is not there.
QByteArray tokenOf(const QByteArray &object, const QString &key)
{
    const auto parsed = json::Document::parse(object);
    const auto *document = std::get_if<json::Document>(&parsed);
    if (!document)
        return {};
    for (const int child : document->children(0)) {
        if (document->key(child) == key)
            return document->token(child).toByteArray();
    }
    return {};
}

/// Reads RFC 4180.
QList<QList<QByteArray>> readCsv(const QByteArray &text)
{
    QList<QList<QByteArray>> lines{{QByteArray()}};
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text.at(at);
        const bool isQuote = byte == '"';
        if (isQuote && isQuoted && at + 1 < text.size() && text.at(at + 1) == '"')
            lines.last().last() += text.at(++at);
        else if (isQuote)
            isQuoted = !isQuoted;
        else if (!isQuoted && byte == ',')
            lines.last() << QByteArray();
        else if (!isQuoted && byte == '\r' && at + 1 < text.size() && text.at(at + 1) == '\n' && ++at > 0)
            lines << QList<QByteArray>{QByteArray()};
        else
            lines.last().last() += byte;
    }
    lines.removeLast();
    return lines;
}

/// A device that is full at once.
class FullDevice : public QIODevice
{
    Q_OBJECT

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override
    {
        setErrorString(QStringLiteral("no space"));
        return -1;
    }
};

} // namespace

Q_DECLARE_METATYPE(eventscope::CaptureRow)

class TestExporter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void formats();
    void timestamps_data();
    void timestamps();
    void linesOfEveryKind_data();
    void linesOfEveryKind();
    void csvCells_data();
    void csvCells();
    void csvTellsChannelAndSubscription_data();
    void csvTellsChannelAndSubscription();
    void payloadsGoOutByteForByte_data();
    void payloadsGoOutByteForByte();
    void csvGivesEveryCellBack();
    void writesOnlyWhatMatches();
    void anEmptyCaptureIsAValidFile();
    void tellsOfAFullDevice();
    void tellsOfAFullDisk_data();
    void tellsOfAFullDisk();

private:
    [[nodiscard]] QByteArray exported(const QList<QByteArray> &payloads, Exporter::Format format);
    QTemporaryDir m_folder;
    int m_captures = 0;
};

QByteArray TestExporter::exported(const QList<QByteArray> &payloads, Exporter::Format format)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.escap").arg(++m_captures));
    if (!test::makeCapture(path, payloads))
        return {};
    const auto reader = CaptureReader::open(path);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = Exporter::write(**reader, Filter(), format, buffer);
    return written && *written == payloads.size() ? buffer.data() : QByteArray();
}

void TestExporter::formats()
{
    QCOMPARE(*Exporter::formatFromName(u"ndjson"), Exporter::Format::Ndjson);
    QCOMPARE(*Exporter::formatFromName(u"CSV"), Exporter::Format::Csv);
    QCOMPARE(*Exporter::formatFromName(u"json"), Exporter::Format::Json);
    const auto unknown = Exporter::formatFromName(u"xml");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
}

void TestExporter::timestamps_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("with microseconds") << qint64(1749988800345678) << QByteArray("2025-06-15T12:00:00.345678Z");
    QTest::newRow("with zeros") << qint64(1749988800000001) << QByteArray("2025-06-15T12:00:00.000001Z");
    QTest::newRow("leap day") << qint64(1709251199999999) << QByteArray("2024-02-29T23:59:59.999999Z");
    QTest::newRow("the epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000000Z");
    QTest::newRow("before the epoch") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999999Z");
}

void TestExporter::timestamps()
{
    QFETCH(qint64, microseconds);
    QFETCH(QByteArray, text);
    QCOMPARE(isoTimestamp(UtcTime(std::chrono::microseconds(microseconds))), text);
}

void TestExporter::linesOfEveryKind_data()
{
    QTest::addColumn<CaptureRow::Kind>("kind");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    const QString none;
    QTest::newRow("event") << CaptureRow::Kind::Event << QStringLiteral("/default/*") << QByteArray("{\"n\":127.0}") << none
                           << QByteArray("{\"kind\":\"event\",\"received\":\"2025-06-15T12:00:00.345678Z\",\"subscription\":\"/default/"
                                         "*\",\"event\":{\"n\":127.0}}");
    QTest::newRow("event over lines") << CaptureRow::Kind::Event << QStringLiteral("/a") << QByteArray("[\r\n 1\n]") << none
                                      << QByteArray("{\"kind\":\"event\",\"received\":\"2025-06-15T12:00:00.345678Z\",\"subscription\":\"/"
                                                    "a\",\"event\":[   1 ]}");
    QTest::newRow("text") << CaptureRow::Kind::Event << QStringLiteral("/a") << QByteArray("no \"JSON\"\n") << none
                          << QByteArray("{\"kind\":\"event\",\"received\":\"2025-06-15T12:00:00.345678Z\",\"subscription\":\"/"
                                        "a\",\"eventText\":\"no \\\"JSON\\\"\\n\"}");
    QTest::newRow("bytes") << CaptureRow::Kind::Event << QStringLiteral("/a") << QByteArray("\xff\xfe") << none
                           << QByteArray("{\"kind\":\"event\",\"received\":\"2025-06-15T12:00:00.345678Z\",\"subscription\":\"/"
                                         "a\",\"eventBase64\":\"//4=\"}");
    QTest::newRow("published") << CaptureRow::Kind::Published << QStringLiteral("/a") << QByteArray("1")
                               << QStringLiteral("published: 5f0c")
                               << QByteArray("{\"kind\":\"published\",\"sent\":\"2025-06-15T12:00:00.345678Z\",\"channel\":\"/"
                                             "a\",\"event\":1,\"outcome\":\"published: 5f0c\"}");
    QTest::newRow("connection") << CaptureRow::Kind::Connection << none << QByteArray() << QStringLiteral("Connected")
                                << QByteArray("{\"kind\":\"connection\",\"at\":\"2025-06-15T12:00:00.345678Z\",\"state\":\"Connected\"}");
    QTest::newRow("error") << CaptureRow::Kind::Error << QStringLiteral("/a") << QByteArray() << QStringLiteral("line\nbreak")
                           << QByteArray("{\"kind\":\"error\",\"at\":\"2025-06-15T12:00:00.345678Z\",\"channel\":\"/"
                                         "a\",\"message\":\"line\\nbreak\"}");
    QTest::newRow("gap") << CaptureRow::Kind::Gap << none << QByteArray() << QStringLiteral("4.2 s")
                         << QByteArray("{\"kind\":\"gap\",\"at\":\"2025-06-15T12:00:00.345678Z\",\"message\":\"4.2 s\"}");
    QTest::newRow("missing") << CaptureRow::Kind::Missing << QStringLiteral("/a") << QByteArray() << QStringLiteral("not received")
                             << QByteArray("{\"kind\":\"missing\",\"at\":\"2025-06-15T12:00:00.345678Z\",\"channel\":\"/"
                                           "a\",\"message\":\"not received\"}");
}

void TestExporter::linesOfEveryKind()
{
    QFETCH(CaptureRow::Kind, kind);
    QFETCH(QString, channel);
    QFETCH(QByteArray, payload);
    QFETCH(QString, text);
    QFETCH(QByteArray, line);
    CaptureRow row = eventRow(payload, channel);
    row.kind = kind;
    row.text = text;
    QCOMPARE(Exporter::ndjsonLine(row), line);
    QVERIFY(std::holds_alternative<json::Document>(json::Document::parse(line)));
}

void TestExporter::csvCells_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("paid") << QByteArray("paid");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quotes") << QByteArray("{\"a\":1}") << QByteArray("\"{\"\"a\"\":1}\"");
    QTest::newRow("line break") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("behind a tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("formula with quotes") << QByteArray("=\"a\"") << QByteArray("\"'=\"\"a\"\"\"");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestExporter::csvCells()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, cell);
    CaptureRow row = eventRow(payload, QStringLiteral("/a"), "id");
    row.id = 7;
    QCOMPARE(Exporter::csvLine(row), "7,event,2025-06-15T12:00:00.345678Z,/a,/a,," + cell);
}

void TestExporter::csvTellsChannelAndSubscription_data()
{
    QTest::addColumn<CaptureRow>("row");
    QTest::addColumn<QByteArray>("cells"); // channel, subscription
    CaptureRow row = eventRow("1", QStringLiteral("/a/*"), "5f0c");
    QTest::newRow("by a wildcard") << row << QByteArray(",/a/*");
    row.channel = QStringLiteral("/a/b");
    QTest::newRow("by a channel") << row << QByteArray("/a/b,/a/b");
    row.kind = CaptureRow::Kind::Published;
    row.subscriptionId.clear();
    QTest::newRow("published") << row << QByteArray("/a/b,");
    row.kind = CaptureRow::Kind::Error;
    row.channel = QStringLiteral("/a/*");
    QTest::newRow("refused subscription") << row << QByteArray("/a/*,");
}

void TestExporter::csvTellsChannelAndSubscription()
{
    QFETCH(CaptureRow, row);
    QFETCH(QByteArray, cells);
    QCOMPARE(Exporter::csvLine(row).split(',').mid(3, 2).join(','), cells);
}

void TestExporter::payloadsGoOutByteForByte_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QList<QByteArray> payloads = test::awkwardPayloads();
    for (const QByteArray &payload : payloads)
        QTest::newRow(payload.constData()) << payload;
}

void TestExporter::payloadsGoOutByteForByte()
{
    QFETCH(QByteArray, payload);
    const QByteArray ndjson = exported({payload}, Exporter::Format::Ndjson);
    QVERIFY(ndjson.endsWith('\n') && ndjson.count('\n') == 1);
    const QByteArray line = ndjson.chopped(1);
    const QByteArray event = tokenOf(line, QStringLiteral("event"));
    if (event.isEmpty())
        QCOMPARE(json::unescaped(tokenOf(line, QStringLiteral("eventText"))).toUtf8(), payload);
    else
        QCOMPARE(event, payload);

    const QByteArray json = exported({payload}, Exporter::Format::Json);
    QCOMPARE(json, "[\n" + line + "\n]\n");
}

void TestExporter::csvGivesEveryCellBack()
{
    const QList<QByteArray> payloads = test::awkwardPayloads();
    const QList<QList<QByteArray>> lines = readCsv(exported(payloads, Exporter::Format::Csv));
    QCOMPARE(lines.size(), payloads.size() + 1);
    QCOMPARE(lines.first().join(','), Exporter::csvHeader());
    for (qsizetype index = 0; index < payloads.size(); ++index) {
        const QList<QByteArray> cells = lines.at(index + 1);
        QCOMPARE(cells.size(), 7);
        QCOMPARE(cells.at(0), QByteArray::number(index + 1));
        QCOMPARE(cells.at(3), QByteArray()); // not told by the service
        QCOMPARE(cells.at(4), QByteArray("/default/*"));
        const bool isGuarded = payloads.at(index).startsWith('=');
        QCOMPARE(cells.at(6), isGuarded ? '\'' + payloads.at(index) : payloads.at(index));
    }
}

void TestExporter::writesOnlyWhatMatches()
{
    const QString path = m_folder.filePath(QStringLiteral("filtered.escap"));
    QVERIFY(test::makeCapture(path, {"{\"n\":1}", "{\"n\":2}", "{\"n\":3}"}));
    const auto reader = CaptureReader::open(path);
    const auto filter = Filter::parse(QStringLiteral(".n >= 2"));
    QVERIFY(filter);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = Exporter::write(**reader, *filter, Exporter::Format::Json, buffer);
    QVERIFY(written);
    QCOMPARE(*written, 2);
    const auto parsed = json::Document::parse(buffer.data());
    QVERIFY(std::holds_alternative<json::Document>(parsed));
    QCOMPARE(std::get<json::Document>(parsed).children(0).size(), 2);
}

void TestExporter::anEmptyCaptureIsAValidFile()
{
    const QString path = m_folder.filePath(QStringLiteral("empty.escap"));
    QVERIFY(test::makeCapture(path, {}));
    const auto reader = CaptureReader::open(path);
    for (const auto &[format, text] :
         {std::pair(Exporter::Format::Json, QByteArray("[\n]\n")), std::pair(Exporter::Format::Ndjson, QByteArray()),
          std::pair(Exporter::Format::Csv, Exporter::csvHeader() + "\r\n")}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(Exporter::write(**reader, Filter(), format, buffer));
        QCOMPARE(buffer.data(), text);
    }
}

void TestExporter::tellsOfAFullDevice()
{
    const QString path = m_folder.filePath(QStringLiteral("full.escap"));
    QVERIFY(test::makeCapture(path, {"1"}));
    const auto reader = CaptureReader::open(path);
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    const auto written = Exporter::write(**reader, Filter(), Exporter::Format::Ndjson, device);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileFailed);
    QCOMPARE(written.error().detail, QStringLiteral("no space"));
}

void TestExporter::tellsOfAFullDisk_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("refused at the end") << 3;
    QTest::newRow("refused on the way") << 5'000;
}

void TestExporter::tellsOfAFullDisk()
{
    QFETCH(int, rows);
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("no such device here");
    const QString path = m_folder.filePath(QStringLiteral("%1.escap").arg(rows));
    QVERIFY(test::makeCapture(path, QList<QByteArray>(rows, "\"some text of an event\"")));
    const auto reader = CaptureReader::open(path);
    const auto written = Exporter::write(**reader, Filter(), Exporter::Format::Json, full);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFull);
    QVERIFY2(written.error().detail.contains(QStringLiteral("No space left")), qPrintable(written.error().detail));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
