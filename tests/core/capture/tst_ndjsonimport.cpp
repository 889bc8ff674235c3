// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/ndjsonimport.h"

#include "capturerows.h"
#include "core/capture/capturereader.h"
#include "core/capture/exporter.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;
using test::textRow;

namespace {

const QByteArray oneEvent = R"({"kind":"event","received":"2025-06-15T12:00:00.345678Z","subscription":"/a/b","event":{"n":1}})";

QList<CaptureRow> rowsOfEveryKind()
{
    QList<CaptureRow> rows;
    QList<QByteArray> payloads = test::awkwardPayloads();
    payloads << QByteArray("nul\0inside", 10) << "\xff\xfe no UTF-8"
             << "\xef\xbb\xbf{\"bom\":1}"
             << " [1 , 2]\t"
             << ""
             << "\xed\xa0\x80";
    for (const QByteArray &payload : std::as_const(payloads)) {
        rows << eventRow(payload, QStringLiteral("/caf\u00e9/\"*\""), {});
        rows << eventRow(payload, QStringLiteral("/default/x"), {});
        rows.last().kind = CaptureRow::Kind::Published;
        rows.last().text = QStringLiteral("published: \u00fcber\n");
    }
    rows << textRow(CaptureRow::Kind::Connection, QStringLiteral("Connected"))
         << textRow(CaptureRow::Kind::Error, QStringLiteral("refused"));
    rows.last().channel = QStringLiteral("/no/*");
    rows << textRow(CaptureRow::Kind::Missing, QStringLiteral("not received"));
    rows.last().channel = QStringLiteral("/default/x");
    rows << textRow(CaptureRow::Kind::Gap, QStringLiteral("4.2 s"));
    rows.last().at = UtcTime(std::chrono::microseconds(-1));
    return rows;
}

QByteArray exported(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return reader && Exporter::write(**reader, Filter(), Exporter::Format::Ndjson, buffer) ? buffer.data() : QByteArray();
}

} // namespace

class TestNdjsonImport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBack();
    void lines_data();
    void lines();
    void faultsAreToldWithTheirLines();
    void onlySomeFaultsAreKept();
    void aLineWithoutATimeHasThatOfTheOneBefore();
    void aLineThatIsTooLongIsPassedOver();
    void times_data();
    void times();
    void anImportThatFailsLeavesTheOlderFile();
    void aFileOpensAsAPrivateCapture();

private:
    [[nodiscard]] Result<NdjsonReport> import(const QByteArray &text, const QString &target);

    QTemporaryDir m_folder;
    Progress m_progress;
};

Result<NdjsonReport> TestNdjsonImport::import(const QByteArray &text, const QString &target)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return importNdjson(buffer, target, m_progress);
}

void TestNdjsonImport::whatIsExportedComesBack()
{
    const QString original = m_folder.filePath(QStringLiteral("original.escap"));
    const QString imported = m_folder.filePath(QStringLiteral("imported.escap"));
    const QList<CaptureRow> written = rowsOfEveryKind();
    const auto writer = test::openWriter(original);
    for (const CaptureRow &row : written)
        writer->append(row);
    QVERIFY(writer->flush());
    const QByteArray text = exported(original);
    const auto report = import(text, imported);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->rows, written.size());
    QCOMPARE(report->faultyLines, 0);
    const auto reader = CaptureReader::open(imported);
    QVERIFY(reader);
    for (qsizetype index = 0; index < written.size(); ++index) {
        const auto row = (*reader)->row(index + 1);
        QVERIFY(row);
        QCOMPARE(row->kind, written.at(index).kind);
        QVERIFY(row->at == written.at(index).at);
        QCOMPARE(row->channel, written.at(index).channel);
        QCOMPARE(row->payload, written.at(index).payload);
        QCOMPARE(row->text, written.at(index).text);
    }
    QCOMPARE(exported(imported), text);
    QCOMPARE(QFile::permissions(imported) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestNdjsonImport::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("faulty");
    QTest::addColumn<QByteArray>("payload");
    const auto add = [](const char *name, const QByteArray &text, qint64 rows, qint64 faulty, const QByteArray &payload = "{\"n\":1}") {
        QTest::newRow(name) << text << rows << faulty << payload;
    };
    add("no final line break", oneEvent, 1, 0);
    add("line feeds", oneEvent + '\n' + oneEvent + '\n', 2, 0);
    add("carriage returns too", oneEvent + "\r\n" + oneEvent + "\r\n", 2, 0);
    add("byte order mark", "\xef\xbb\xbf" + oneEvent + '\n', 1, 0);
    add("blank lines", "\n" + oneEvent + "\n \n\n" + oneEvent, 2, 0);
    add("spaced as by Python", R"({"event": {"n": 1}, "kind": "event", "subscription": "/a"})", 1, 0, "{\"n\": 1}");
    add("unknown members", R"({"x":[1,{"y":2}],"kind":"event","event":7,"kind":"gap"})", 1, 0, "7");
    add("scalars", R"({"kind":"event","event": 127.0 })", 1, 0, " 127.0 ");
    add("text", R"({"kind":"event","eventText":"caf\u00e9\n"})", 1, 0, "caf\xc3\xa9\n");
    add("surrogate pair", R"({"kind":"event","eventText":"\ud83d\ude00"})", 1, 0, "\xf0\x9f\x98\x80");
    add("replacement character", R"({"kind":"event","eventText":"\ufffd"})", 1, 0, "\xef\xbf\xbd");
    add("half a surrogate pair",
        R"({"kind":"event","eventText":"\ud800x"})"
        "\n" + oneEvent,
        1, 1);
    add("a pair in the wrong order",
        R"({"kind":"gap","message":"\ude00\ud83d"})"
        "\n" + oneEvent,
        1, 1);
    add("Base64", R"({"kind":"event","eventBase64":"//4="})", 1, 0, "\xff\xfe");
    add("invalid UTF-8", "{\"kind\":\"event\",\"event\":\"\xff\"}\n" + oneEvent, 1, 1);
    add("cut off", oneEvent + '\n' + oneEvent.chopped(4), 1, 1);
    add("no object", "[1]\n7\n" + oneEvent, 1, 2);
    add("no kind", "{\"event\":1}\n" + oneEvent, 1, 1);
    add("unknown kind", "{\"kind\":\"noise\"}\n" + oneEvent, 1, 1);
    add("no payload", "{\"kind\":\"event\"}\n" + oneEvent, 1, 1);
    add("no Base64", "{\"kind\":\"event\",\"eventBase64\":\"*\"}\n" + oneEvent, 1, 1);
    add("a time that is none", "{\"kind\":\"event\",\"received\":\"noon\",\"event\":1}\n" + oneEvent, 1, 1);
    add("a channel that is no string", "{\"kind\":\"event\",\"subscription\":7,\"event\":1}\n" + oneEvent, 1, 1);
}

void TestNdjsonImport::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, rows);
    QFETCH(qint64, faulty);
    QFETCH(QByteArray, payload);
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QList<CaptureRow> taken;
    const auto take = [&taken](CaptureRow &&row) {
        taken << std::move(row);
        return Result<void>();
    };
    const auto report = readNdjson(buffer, take, m_progress);
    QVERIFY(report);
    QCOMPARE(report->rows, rows);
    QCOMPARE(report->faultyLines, faulty);
    QCOMPARE(taken.size(), rows);
    for (const CaptureRow &row : std::as_const(taken))
        QCOMPARE(row.payload, payload);
}

void TestNdjsonImport::faultsAreToldWithTheirLines()
{
    const auto report
        = import(oneEvent + "\n\nnonsense\n" + oneEvent + "\n{\"kind\":\"noise\"}", m_folder.filePath(QStringLiteral("f.escap")));
    QVERIFY(report);
    QCOMPARE(report->rows, 2);
    QCOMPARE(report->faults.size(), 2);
    QCOMPARE(report->faults.at(0).line, 3);
    QVERIFY2(report->faults.at(0).reason.startsWith(QStringLiteral("column 1")), qPrintable(report->faults.at(0).reason));
    QCOMPARE(report->faults.at(1).line, 5);
    QVERIFY(report->faults.at(1).reason.contains(QStringLiteral("noise")));
}

void TestNdjsonImport::onlySomeFaultsAreKept()
{
    const auto report = import(oneEvent + '\n' + QByteArray("x\n").repeated(1'000), m_folder.filePath(QStringLiteral("many.escap")));
    QVERIFY(report);
    QCOMPARE(report->faultyLines, 1'000);
    QCOMPARE(report->faults.size(), NdjsonReport::faultsKept);
}

void TestNdjsonImport::aLineWithoutATimeHasThatOfTheOneBefore()
{
    const QString target = m_folder.filePath(QStringLiteral("times.escap"));
    QVERIFY(import(oneEvent + "\n{\"kind\":\"connection\",\"state\":\"Connected\"}\n", target));
    const auto row = (*CaptureReader::open(target))->row(2);
    QVERIFY(row);
    QVERIFY(row->at == test::someTime);
    QCOMPARE(row->text, QStringLiteral("Connected"));
}

void TestNdjsonImport::aLineThatIsTooLongIsPassedOver()
{
    const QByteArray longLine = "{\"kind\":\"event\",\"event\":\"" + QByteArray(2 * maxNdjsonLine, 'x') + "\"}";
    const auto report = import(longLine + '\n' + oneEvent, m_folder.filePath(QStringLiteral("long.escap")));
    QVERIFY(report);
    QCOMPARE(report->rows, 1);
    QCOMPARE(report->faults.size(), 1);
    QCOMPARE(report->faults.constFirst().line, 1);
}

void TestNdjsonImport::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds"); // -1: none
    QTest::newRow("as exported") << QStringLiteral("2025-06-15T12:00:00.345678Z") << qint64(1749988800345678);
    QTest::newRow("milliseconds") << QStringLiteral("2025-06-15T12:00:00.345Z") << qint64(1749988800345000);
    QTest::newRow("nanoseconds") << QStringLiteral("2025-06-15T12:00:00.345678912Z") << qint64(1749988800345678);
    QTest::newRow("seconds") << QStringLiteral("2025-06-15 12:00:00z") << qint64(1749988800000000);
    QTest::newRow("offset") << QStringLiteral("2025-06-15T14:00:00.5+02:00") << qint64(1749988800500000);
    QTest::newRow("before the epoch") << QStringLiteral("1969-12-31T23:59:59.999998Z") << qint64(-2);
    QTest::newRow("no zone") << QStringLiteral("2025-06-15T12:00:00") << qint64(-1);
    QTest::newRow("no such day") << QStringLiteral("2025-02-30T12:00:00Z") << qint64(-1);
    QTest::newRow("words") << QStringLiteral("yesterday") << qint64(-1);
}

void TestNdjsonImport::times()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const auto time = timeFromIso(text);
    QCOMPARE(time.ok(), microseconds != -1);
    if (time)
        QCOMPARE(qint64(time->time_since_epoch().count()), microseconds);
}

void TestNdjsonImport::anImportThatFailsLeavesTheOlderFile()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("older.escap"));
    QVERIFY(test::makeCapture(target, {"1", "2", "3"}));
    const auto none = import("nothing\nof this\n", target);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
    m_progress.isCancelled = true;
    const auto cancelled = import(oneEvent, target);
    m_progress.isCancelled = false;
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE((*CaptureReader::open(target))->lastId(), 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestNdjsonImport::aFileOpensAsAPrivateCapture()
{
    QFile file(m_folder.filePath(QStringLiteral("orders.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oneEvent + '\n' + oneEvent);
    file.close();
    QString path;
    {
        const auto imported = importNdjsonFile(file.fileName(), m_progress);
        QVERIFY(imported);
        path = imported->capture.path;
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("orders.escap"));
        QCOMPARE(imported->capture.lastId, 2);
        QCOMPARE((*CaptureReader::open(path))->lastId(), 2);
    }
    QVERIFY2(!QFile::exists(path), "it goes with the last who holds it");
    const auto missing = importNdjsonFile(m_folder.filePath(QStringLiteral("missing.ndjson")), m_progress);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestNdjsonImport)
#include "tst_ndjsonimport.moc"
