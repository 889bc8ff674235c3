// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "capturerows.h"
#include "systemlimits.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;
using test::openWriter;
using test::textRow;

namespace {

constexpr QFileDevice::Permissions readOnlyFolder = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
constexpr QFileDevice::Permissions wholeFolder = readOnlyFolder | QFileDevice::WriteOwner;

} // namespace

class TestCaptureReader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyCaptureHasNoRows();
    void everyKindComesBack();
    void payloadsComeBackByteForByte();
    void givesTheRowsOfARange();
    void cutsPayloads_data();
    void cutsPayloads();
    void aRowThatIsNotThereIsAnError();
    void visitsRowsInOrder();
    void stopsWhenTheVisitorHasEnough();
    void aVisitorMayRead();
    void readsWhileAWriterWrites();
    void leavesNothingBesideAClosedCapture();
    void seesAWriterThatComesLater();
    void readsInAReadOnlyFolder_data();
    void readsInAReadOnlyFolder();
    void readsTheFirstVersion();
    void refusesOtherFiles();
    void tellsOfDamage();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureReader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("caf\u00e9 100% #1.escap"));
}

void TestCaptureReader::cleanup()
{
    m_folder.reset();
}

void TestCaptureReader::anEmptyCaptureHasNoRows()
{
    QVERIFY(test::makeCapture(m_path, {}));
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    QCOMPARE((*reader)->firstId(), 0);
    QCOMPARE((*reader)->lastId(), 0);
    QVERIFY((*reader)->rows(0, 10).isEmpty());
    QVERIFY((*reader)->forEach(0, [](const CaptureRow &) { return true; }).ok());
}

void TestCaptureReader::everyKindComesBack()
{
    const auto writer = openWriter(m_path);
    CaptureRow published = eventRow("[1]", QStringLiteral("/default/x"), {});
    published.kind = CaptureRow::Kind::Published;
    published.text = QStringLiteral("published: \u00fcber");
    CaptureRow error = textRow(CaptureRow::Kind::Error, QStringLiteral("refused"));
    error.channel = QStringLiteral("/no/*");
    const QList<CaptureRow> written{eventRow("1"), published, textRow(CaptureRow::Kind::Connection, QStringLiteral("Connected")), error,
                                    textRow(CaptureRow::Kind::Gap, QStringLiteral("4.2 s"))};
    for (const CaptureRow &row : written)
        writer->append(row);
    QVERIFY(writer->flush().ok());

    const auto reader = CaptureReader::open(m_path);
    const QList<CaptureRow> rows = (*reader)->rows(1, 5);
    QCOMPARE(rows.size(), written.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        QCOMPARE(rows.at(index).id, index + 1);
        QCOMPARE(rows.at(index).kind, written.at(index).kind);
        QCOMPARE(rows.at(index).channel, written.at(index).channel);
        QCOMPARE(rows.at(index).subscriptionId, written.at(index).subscriptionId);
        QCOMPARE(rows.at(index).payload, written.at(index).payload);
        QCOMPARE(rows.at(index).text, written.at(index).text);
        QVERIFY(rows.at(index).at == written.at(index).at);
    }
}

void TestCaptureReader::payloadsComeBackByteForByte()
{
    QList<QByteArray> payloads = test::awkwardPayloads();
    payloads << QByteArray("nul\0inside", 10) << QByteArray("\xff\xfe no UTF-8") << QByteArray(240'000, 'x');
    QVERIFY(test::makeCapture(m_path, payloads));
    const auto reader = CaptureReader::open(m_path);
    for (qsizetype index = 0; index < payloads.size(); ++index) {
        const auto row = (*reader)->row(index + 1);
        QVERIFY(row);
        QCOMPARE(row->payload, payloads.at(index));
        QCOMPARE(row->payloadSize, payloads.at(index).size());
    }
}

void TestCaptureReader::givesTheRowsOfARange()
{
    QVERIFY(test::makeCapture(m_path, {"1", "2", "3", "4", "5"}));
    const auto reader = CaptureReader::open(m_path);
    QCOMPARE((*reader)->firstId(), 1);
    QCOMPARE((*reader)->lastId(), 5);
    const QList<CaptureRow> rows = (*reader)->rows(2, 4);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().payload, QByteArray("2"));
    QCOMPARE(rows.last().payload, QByteArray("4"));
    QCOMPARE((*reader)->rows(4, 100).size(), 2);
    QVERIFY((*reader)->rows(6, 100).isEmpty());
    QVERIFY((*reader)->rows(4, 2).isEmpty());
}

void TestCaptureReader::cutsPayloads_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("read");
    QTest::newRow("shorter") << 9 << 10 << 9;
    QTest::newRow("as long") << 10 << 10 << 10;
    QTest::newRow("longer") << 11 << 10 << 10;
    QTest::newRow("much longer, on overflow pages") << 240'000 << 5000 << 5000;
    QTest::newRow("nothing wanted") << 10 << 0 << 0;
    QTest::newRow("all") << 240'000 << -1 << 240'000;
}

void TestCaptureReader::cutsPayloads()
{
    QFETCH(int, size);
    QFETCH(int, limit);
    QFETCH(int, read);
    QByteArray payload(size, 'x');
    for (int index = 0; index < size; ++index)
        payload[index] = static_cast<char>('a' + index % 26);
    QVERIFY(test::makeCapture(m_path, {"first", payload, "last"}));
    const auto reader = CaptureReader::open(m_path);
    const QList<CaptureRow> rows = (*reader)->rows(2, 2, limit);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().payload, payload.left(read));
    QCOMPARE(rows.first().payloadSize, size);
}

void TestCaptureReader::aRowThatIsNotThereIsAnError()
{
    QVERIFY(test::makeCapture(m_path, {"1"}));
    const auto reader = CaptureReader::open(m_path);
    const auto row = (*reader)->row(2);
    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::InvalidArgument);
}

void TestCaptureReader::visitsRowsInOrder()
{
    // More than one portion, by count and by bytes.
    QList<QByteArray> payloads(2500, QByteArrayLiteral("1"));
    payloads << QList<QByteArray>(50, QByteArray(200'000, 'x'));
    QVERIFY(test::makeCapture(m_path, payloads));
    const auto reader = CaptureReader::open(m_path);
    qint64 expected = 3;
    bool inOrder = true;
    QVERIFY((*reader)->forEach(3, [&](const CaptureRow &row) { return inOrder = row.id == expected++; }).ok());
    QVERIFY(inOrder);
    QCOMPARE(expected, payloads.size() + 1);
}

void TestCaptureReader::stopsWhenTheVisitorHasEnough()
{
    QVERIFY(test::makeCapture(m_path, {"1", "2", "3"}));
    const auto reader = CaptureReader::open(m_path);
    int visited = 0;
    QVERIFY((*reader)->forEach(0, [&](const CaptureRow &) { return ++visited < 2; }).ok());
    QCOMPARE(visited, 2);
}

void TestCaptureReader::aVisitorMayRead()
{
    QVERIFY(test::makeCapture(m_path, {"1", "2", "3"}));
    const auto reader = CaptureReader::open(m_path);
    QList<QByteArray> seen;
    const auto visited = (*reader)->forEach(0, [&](const CaptureRow &row) {
        const auto next = (*reader)->row(row.id == 3 ? 1 : row.id + 1);
        seen << row.payload + (next ? next->payload : QByteArray());
        return true;
    });
    QVERIFY(visited);
    QCOMPARE(seen, QList<QByteArray>({"12", "23", "31"}));
}

void TestCaptureReader::readsWhileAWriterWrites()
{
    const auto writer = openWriter(m_path);
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    for (int round = 1; round <= 20; ++round) {
        for (int index = 0; index < 1000; ++index)
            writer->append(eventRow(QByteArray(500, 'x')));
        QVERIFY(writer->flush().ok());
        QCOMPARE((*reader)->lastId(), qint64(1000) * round);
        QCOMPARE((*reader)->rows(qint64(1000) * round - 9, qint64(1000) * round).size(), 10);
    }
    // No reader holds a snapshot, so the WAL is started over instead of growing with the capture (10 MB and more here).
    for (int index = 0; index < 100'000; ++index)
        writer->append(eventRow(QByteArray(500, 'x')));
    QVERIFY(writer->flush().ok());
    QVERIFY2(QFileInfo(m_path + QStringLiteral("-wal")).size() < QFileInfo(m_path).size() / 2,
             qPrintable(QString::number(QFileInfo(m_path + QStringLiteral("-wal")).size())));
}

void TestCaptureReader::leavesNothingBesideAClosedCapture()
{
    QVERIFY(test::makeCapture(m_path, {"1"}));
    {
        const auto reader = CaptureReader::open(m_path);
        QCOMPARE((*reader)->lastId(), 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestCaptureReader::seesAWriterThatComesLater()
{
    QVERIFY(test::makeCapture(m_path, {"1"}));
    const auto reader = CaptureReader::open(m_path);
    QCOMPARE((*reader)->lastId(), 1);
    {
        const auto writer = openWriter(m_path);
        writer->append(eventRow("2"));
        QVERIFY(writer->flush().ok());
        QCOMPARE((*reader)->lastId(), 2);
        writer->append(eventRow("3"));
        QVERIFY(writer->flush().ok());
        QCOMPARE((*reader)->lastId(), 3);
    }
    QCOMPARE((*reader)->row(3)->payload, QByteArray("3"));
    QVERIFY(test::makeCapture(m_path, {"4"})); // appends and is gone between two reads
    QCOMPARE((*reader)->lastId(), 4);
}

void TestCaptureReader::readsInAReadOnlyFolder_data()
{
    QTest::addColumn<bool>("withWal");
    QTest::newRow("closed capture") << false;
    QTest::newRow("with what a crash left in the WAL") << true;
}

void TestCaptureReader::readsInAReadOnlyFolder()
{
    if (!test::canLimitFiles)
        QSKIP("no modes here");
    QFETCH(bool, withWal);
    const QString folder = m_folder->filePath(QStringLiteral("read-only"));
    const QString capture = folder + QStringLiteral("/caf\u00e9 100% #1.escap");
    QVERIFY(QDir().mkdir(folder));
    {
        const auto writer = openWriter(m_path);
        writer->append(eventRow("1"));
        QVERIFY(writer->flush().ok());
        if (withWal) {
            QVERIFY(QFile::copy(m_path, capture));
            QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), capture + QStringLiteral("-wal")));
        }
    }
    if (!withWal)
        QVERIFY(QFile::copy(m_path, capture));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QVERIFY(QFile::setPermissions(folder + QLatin1Char('/') + name,
                                      QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), wholeFolder));
    QVERIFY(QFile::setPermissions(folder, readOnlyFolder));
    {
        const test::WithoutPrivileges unprivileged;
        QVERIFY(!QFile(folder + QStringLiteral("/probe")).open(QIODevice::WriteOnly));
        const auto reader = CaptureReader::open(capture);
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
        QCOMPARE((*reader)->lastId(), 1);
        QCOMPARE((*reader)->rows(1, 1).first().payload, QByteArray("1"));
    }
    QVERIFY(QFile::setPermissions(folder, wholeFolder));
}

void TestCaptureReader::readsTheFirstVersion()
{
    QVERIFY(QFile::copy(QStringLiteral(EVENTSCOPE_FIXTURES "/captures/version1.escap"), m_path));
    const auto contents = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    const auto reader = CaptureReader::open(m_path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QCOMPARE((*reader)->lastId(), 5);
    const auto event = (*reader)->row(2);
    QVERIFY(event);
    QCOMPARE(event->payload, QByteArrayLiteral("{\"b\":1,\"a\":127.0,\"b\":18446744073709551615}"));
    QCOMPARE(event->channel, QStringLiteral("/default/*"));
    QCOMPARE((*reader)->rows(1, 5).constLast().kind, CaptureRow::Kind::Gap);
    QVERIFY2(contents() == before, "a saved capture stays as it is");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    // To append would change it: refused, with the versions.
    const auto writer = CaptureWriter::open(m_path);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::UnsupportedVersion);
    QVERIFY(contents() == before);
}

void TestCaptureReader::refusesOtherFiles()
{
    const auto missing = CaptureReader::open(m_path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileFailed);
    QVERIFY2(!QFile::exists(m_path), "a reader makes no file");

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto empty = CaptureReader::open(m_path);
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::NotACapture);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("[1, 2, 3]\n").repeated(500));
    file.close();
    const auto json = CaptureReader::open(m_path);
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::NotACapture);
}

void TestCaptureReader::tellsOfDamage()
{
    QVERIFY(test::makeCapture(m_path, QList<QByteArray>(20'000, QByteArray(200, 'x'))));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(100'000, '\x5a'));
    file.close();
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader); // both ends are whole
    qint64 visited = 0;
    const auto read = (*reader)->forEach(0, [&](const CaptureRow &) { return ++visited > 0; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotACapture);
    QVERIFY(visited > 0 && visited < 20'000);
}

QTEST_GUILESS_MAIN(TestCaptureReader)
#include "tst_capturereader.moc"
