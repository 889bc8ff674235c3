// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;

class TestCliExport final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ndjsonIsTheDefault();
    void json();
    void csv();
    void filterIsJq_data();
    void filterIsJq();
    void badFilter();
    void fileThatIsNoCapture();
    void emptyCapture();
    void aFullDiskIsTold();
    void whatSubscribeCaptured();

private:
    [[nodiscard]] QString capture() const { return m_folder.filePath(QStringLiteral("sample.escap")); }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray ordered = R"({"b":1.0,"a":{"n":18446744073709551615}})";

CaptureRow row(CaptureRow::Kind kind, const QByteArray &payload, const QString &text = {})
{
    CaptureRow result;
    result.kind = kind;
    result.at = UtcTime(std::chrono::microseconds(1'750'000'000'123'456));
    result.channel = payload.isNull() ? QString() : QStringLiteral("/default/*");
    result.payload = payload;
    result.text = text;
    return result;
}

CliRun exportFrom(const QString &file, const QStringList &more = {})
{
    return runCli(QStringList{QStringLiteral("export"), file} + more);
}

} // namespace

void TestCliExport::initTestCase()
{
    auto writer = CaptureWriter::open(capture());
    QVERIFY(writer.ok());
    writer.value()->append(row(CaptureRow::Kind::Connection, {}, QStringLiteral("Connected")));
    writer.value()->append(row(CaptureRow::Kind::Event, ordered));
    writer.value()->append(row(CaptureRow::Kind::Event, "not json"));
    writer.value()->append(row(CaptureRow::Kind::Event, "{\"a\":{\"n\":2}}"));
    QVERIFY(writer.value()->flush().ok());
}

void TestCliExport::ndjsonIsTheDefault()
{
    const CliRun run = exportFrom(capture());
    QCOMPARE(run.exitCode, 0);
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const QByteArray head = R"({"kind":"event","received":"2025-06-15T15:06:40.123456Z","subscription":"/default/*","event":)";
    QCOMPARE(lines.at(1), head + ordered + '}');
    QCOMPARE(toObject(lines.at(2))[QLatin1String("eventText")].toString(), QStringLiteral("not json"));
    QCOMPARE(toObject(lines.at(0))[QLatin1String("state")].toString(), QStringLiteral("Connected"));
    QCOMPARE(exportFrom(capture(), {QStringLiteral("--format"), QStringLiteral("ndjson")}).out, run.out);
}

void TestCliExport::json()
{
    const CliRun run = exportFrom(capture(), {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), 4);
    QVERIFY(run.out.contains(ordered));
}

void TestCliExport::csv()
{
    const CliRun run = exportFrom(capture(), {QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.trimmed().split('\n').size(), 5);
    const QByteArray cell = R"("{""b"":1.0,""a"":{""n"":18446744073709551615}}")";
    QVERIFY2(run.out.contains(cell), run.out.constData());
}

void TestCliExport::filterIsJq_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("path") << QStringLiteral(".a.n > 1") << 2;
    QTest::newRow("with prefix") << QStringLiteral("jq:.a.n == 2") << 1;
    QTest::newRow("not beginning with a dot") << QStringLiteral("has(\"b\")") << 1;
    QTest::newRow("beginning with a bracket") << QStringLiteral("[.a.n] == [2]") << 1;
    QTest::newRow("nothing") << QStringLiteral("false") << 0;
}

void TestCliExport::filterIsJq()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    const CliRun run = exportFrom(capture(), {QStringLiteral("--filter"), filter});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out.count('\n'), rows);
}

void TestCliExport::badFilter()
{
    const CliRun run = exportFrom(capture(), {QStringLiteral("--filter"), QStringLiteral(".a |")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("jq"), run.err.constData());
}

void TestCliExport::fileThatIsNoCapture()
{
    QFile file(m_folder.filePath(QStringLiteral("text.escap")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("plain text, and more of it than a header would need to be looked at in full: it is not a database.");
    file.close();
    const CliRun run = exportFrom(file.fileName());
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("capture"), run.err.constData());
}

void TestCliExport::emptyCapture()
{
    const QString file = m_folder.filePath(QStringLiteral("empty.escap"));
    QVERIFY(CaptureWriter::open(file).ok());
    const CliRun run = exportFrom(file, {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(run.out).isArray(), true);
    QCOMPARE(exportFrom(file).out, QByteArray());
}

void TestCliExport::aFullDiskIsTold()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("no such device here");
    QProcess process;
    process.setStandardOutputFile(full);
    process.start(QStringLiteral(EVENTSCOPE_CLI), {QStringLiteral("export"), capture()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("The disk is full") && err.contains("No space left"), err.constData());
}

void TestCliExport::whatSubscribeCaptured()
{
    CliProcess server({QStringLiteral("serve")});
    const QJsonObject address = toObject(server.waitForLine("apiKey"));
    const Variables variables{{QStringLiteral("EVENTSCOPE_ENDPOINT"), address[QLatin1String("http")].toString()},
                              {QStringLiteral("EVENTSCOPE_API_KEY"), address[QLatin1String("apiKey")].toString()}};
    const QString file = m_folder.filePath(QStringLiteral("live.escap"));
    CliProcess subscriber({QStringLiteral("subscribe"), QStringLiteral("--channel"), QStringLiteral("/default/*"),
                           QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--capture"), file},
                          variables);
    QVERIFY(!subscriber.waitForLine("Connected").isEmpty());
    const CliRun published = runCli({QStringLiteral("publish"), QStringLiteral("--channel"), QStringLiteral("default/x"),
                                     QString::fromUtf8(ordered), QStringLiteral("2")},
                                    variables);
    QCOMPARE(published.exitCode, 0);
    QCOMPARE(subscriber.waitForExit(), 0);

    const CliRun run = exportFrom(file);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count(R"("kind":"event")"), 2);
    const QByteArray member = R"("event":)" + ordered + '}';
    QVERIFY(run.out.contains(member));
    QVERIFY(run.out.contains(R"("state":"Connected")"));
    QVERIFY(!run.out.contains(address[QLatin1String("apiKey")].toString().toUtf8()));
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cli_export.moc"
