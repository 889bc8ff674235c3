// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"
#include "core/capture/capturewriter.h"
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;

namespace {

const QByteArray lines = R"({"kind":"event","received":"2025-06-15T12:00:00.345678Z","subscription":"/a/b","event":{"b":1.0,"a":2}}
{"kind":"published","sent":"2025-06-15T12:00:01.000000Z","channel":"/a/b","eventText":"no JSON","outcome":"published"}
{"kind":"gap","at":"2025-06-15T12:00:02.000000Z","message":"4.2 s"}
)";

} // namespace

class TestCliImport final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsImportedIsExportedTheSame_data();
    void whatIsImportedIsExportedTheSame();
    void linesThatAreNoRowsAreTold();
    void anExistingFileStays();
    void refusesWhatHoldsNoRow_data();
    void refusesWhatHoldsNoRow();
    void anInterruptEndsTheWaitForStdin_data();
    void anInterruptEndsTheWaitForStdin();
    void aStdinThatCannotBeReadIsTold();
    void aDamagedCaptureIsExportedAsFarAsItCanBeRead_data();
    void aDamagedCaptureIsExportedAsFarAsItCanBeRead();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString makeFile(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliImport::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCliImport::makeFile(const QByteArray &content) const
{
    QFile file(path("lines.ndjson"));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestCliImport::whatIsImportedIsExportedTheSame_data()
{
    QTest::addColumn<bool>("fromStdin");
    QTest::newRow("file") << false;
    QTest::newRow("stdin") << true;
}

void TestCliImport::whatIsImportedIsExportedTheSame()
{
    QFETCH(bool, fromStdin);
    const QString file = fromStdin ? QStringLiteral("-") : makeFile(lines);
    const CliRun run = runCli({QStringLiteral("import"), file, path("new.escap")}, {}, fromStdin ? lines : QByteArray());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("{\"rows\":3,\"faultyLines\":0}\n"));
    QCOMPARE(runCli({QStringLiteral("export"), path("new.escap")}).out, lines);
}

void TestCliImport::linesThatAreNoRowsAreTold()
{
    const CliRun run = runCli({QStringLiteral("import"), makeFile("nonsense\n" + lines + "{\"kind\":\"noise\"}\n"), path("new.escap")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray("{\"rows\":3,\"faultyLines\":2}\n"));
    QVERIFY2(run.err.contains("line 1: ") && run.err.contains("line 5: "), run.err.constData());
    QCOMPARE(runCli({QStringLiteral("export"), path("new.escap")}).out, lines);
}

void TestCliImport::anExistingFileStays()
{
    QFile file(path("new.escap"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const CliRun run = runCli({QStringLiteral("import"), makeFile(lines), file.fileName()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("there already"), run.err.constData());
    QCOMPARE(QFileInfo(file.fileName()).size(), 4);
}

void TestCliImport::refusesWhatHoldsNoRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nonsense") << QByteArray("nonsense\n") << QByteArray("column 1");
    QTest::newRow("empty") << QByteArray() << QByteArray("it is empty");
}

void TestCliImport::refusesWhatHoldsNoRow()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    const CliRun run = runCli({QStringLiteral("import"), makeFile(text), path("new.escap")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("cannot be imported") && run.err.contains(reason), run.err.constData());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("lines.ndjson")));
    QCOMPARE(runCli({QStringLiteral("import"), path("missing.ndjson"), path("new.escap")}).exitCode, 2);
}

void TestCliImport::anInterruptEndsTheWaitForStdin_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing came") << QByteArray();
    QTest::newRow("between lines") << lines;
    QTest::newRow("within a line") << lines + lines.left(20);
}

void TestCliImport::anInterruptEndsTheWaitForStdin()
{
    QFETCH(QByteArray, input);
    CliProcess import({QStringLiteral("import"), QStringLiteral("-"), path("new.escap")}, {}, CliProcess::Input::Open);
    import.write(input);
    QTRY_VERIFY(QFileInfo::exists(path("new.escap.part"))); // so it is at work
    QCOMPARE(import.interrupt(), 1);
    QVERIFY2(import.err().contains("ancelled"), import.err().constData());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestCliImport::aStdinThatCannotBeReadIsTold()
{
    QProcess import;
    import.start(QStringLiteral("/bin/sh"),
                 {QStringLiteral("-c"), QStringLiteral("exec \"$0\" import - \"$1\" < \"$2\""), QStringLiteral(EVENTSCOPE_CLI),
                  path("new.escap"), m_folder->path()});
    QVERIFY(import.waitForFinished());
    QCOMPARE(import.exitCode(), 1);
    QVERIFY2(import.readAllStandardError().contains("irectory"), "the reason is missing");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestCliImport::aDamagedCaptureIsExportedAsFarAsItCanBeRead_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<QByteArray>("lost");
    QTest::newRow("second half gone") << true << QByteArray("rows could be read, all from row ");
    QTest::newRow("between whole ends") << false << QByteArray(" are lost; gap rows stand for them");
}

void TestCliImport::aDamagedCaptureIsExportedAsFarAsItCanBeRead()
{
    QFETCH(bool, isCut);
    QFETCH(QByteArray, lost);
    {
        const auto writer = CaptureWriter::open(path("cut.escap"));
        QVERIFY(writer);
        for (int row = 0; row < 1'000; ++row) {
            CaptureRow event;
            event.payload = QByteArray(200, '1');
            (*writer)->append(event);
        }
        QVERIFY((*writer)->flush());
    }
    QFile file(path("cut.escap"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isCut) {
        QVERIFY(file.resize(file.size() / 2));
    } else {
        QVERIFY(file.seek(file.size() / 2 / 4'096 * 4'096)); // whole pages: one gap
        file.write(QByteArray(2 * 4'096, '\x5a'));
    }
    file.close();
    const CliRun run = runCli({QStringLiteral("export"), file.fileName()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("damaged") && run.err.contains(lost), run.err.constData());
    QVERIFY(run.out.count("\"kind\":\"event\"") > (isCut ? 300 : 900));
    QVERIFY(run.err.contains(QByteArray::number(run.out.count("\"kind\":\"event\"")) + " rows could be read"));
    QCOMPARE(run.out.count("\"kind\":\"gap\""), 1);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
