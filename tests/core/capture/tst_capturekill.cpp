// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefolder.h"
#include "core/capture/capturereader.h"
#include "killpayload.h"
#include "tests/support/testcase.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlite3.h>

using namespace eventscope;

namespace {

constexpr int runs = 50;
/// So few that rows are removed while the process is killed, in every other run.
constexpr qint64 smallBudget = 500;
constexpr qint64 largeBudget = 20'000'000;

struct Killed
{
    QString capture;
    qint64 told = 0; ///< the last row that a window would have shown
};

/// Runs the writer until a moment `delay` ms after its first commit.
Killed runAndKill(const QString &folder, qint64 budget, int delay)
{
    QProcess writer;
    QSignalSpy finished(&writer, &QProcess::finished);
    QTimer end;
    end.setSingleShot(true);
    end.setTimerType(Qt::PreciseTimer);
    QObject::connect(&end, &QTimer::timeout, &writer, &QProcess::kill);
    QByteArray output;
    QObject::connect(&writer, &QProcess::readyReadStandardOutput, &end, [&] {
        output += writer.readAllStandardOutput();
        if (output.count('\n') > 1 && !end.isActive())
            end.start(delay);
    });
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(EVENTSCOPE_KILL_WRITER), {folder, QString::number(budget)});
    if (!finished.wait(30'000))
        return {};
    output += writer.readAllStandardOutput();
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
    return {QString::fromUtf8(lines.first()), lines.last().toLongLong()};
}

QByteArray integrity(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *check = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_prepare_v2(database, "PRAGMA integrity_check", -1, &check, nullptr);
    const QByteArray answer = sqlite3_step(check) == SQLITE_ROW ? reinterpret_cast<const char *>(sqlite3_column_text(check, 0)) : "";
    sqlite3_finalize(check);
    sqlite3_close(database);
    return answer;
}

/// What is wrong with the rows of a capture; empty when nothing is.
QString fault(const CaptureReader &reader, qint64 told)
{
    qint64 expected = reader.firstId();
    QString found;
    const auto read = reader.forEach(1, [&](const CaptureRow &row) {
        const bool isGap = row.kind == CaptureRow::Kind::Gap && row.id == reader.firstId();
        if (row.id != expected || (!isGap && row.payload != test::killPayload(row.id)))
            found = QStringLiteral("row %1 instead of %2: %3").arg(row.id).arg(expected).arg(QString::fromUtf8(row.payload.left(100)));
        ++expected;
        return found.isEmpty();
    });
    if (!read)
        return read.error().detail;
    if (found.isEmpty() && expected <= told)
        return QStringLiteral("ends before row %1, told to %2").arg(expected).arg(told);
    return found;
}

} // namespace

/// kill -9 at 20,000 events a second: whatever was told as committed is there.
class TestCaptureKill : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToldIsLost();
};

void TestCaptureKill::nothingToldIsLost()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariableIntValue("EVENTSCOPE_SEED", &isGiven);
    seed = isGiven ? seed : QRandomGenerator::global()->generate();
    qInfo("EVENTSCOPE_SEED=%u", seed);
    QRandomGenerator random(seed);
    qint64 rows = 0;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        const Killed killed = runAndKill(folder.path(), run % 2 == 0 ? largeBudget : smallBudget, random.bounded(1, 200));
        QVERIFY2(killed.told > 0, qPrintable(QStringLiteral("run %1 committed nothing").arg(run)));
        {
            const auto reader = CaptureReader::open(killed.capture);
            QVERIFY2(reader.ok(), "the capture opens");
            const QString wrong = fault(**reader, killed.told);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("run %1: %2").arg(run).arg(wrong)));
        }
        QCOMPARE(integrity(killed.capture), QByteArray("ok"));
        QCOMPARE(CaptureFolder(folder.path()).leftovers(), QStringList{killed.capture});
        rows += killed.told;
    }
    qInfo("%lld rows told in %d runs", rows, runs);
}

QTEST_GUILESS_MAIN(TestCaptureKill)
#include "tst_capturekill.moc"
