// SPDX-License-Identifier: GPL-3.0-or-later
// Rows per second from a capture writer into the shown, following log, beside the same writer with nobody watching.
#include "core/capture/capturewriter.h"
#include "tests/bench/measure.h"
#include "ui/dialogprompt.h"
#include "ui/panels/logpanel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThread>

using namespace eventscope;

namespace {

constexpr int rows = 1'000'000;
constexpr int portion = 4'096;

CaptureRow sampleRow(int number)
{
    CaptureRow row;
    row.at = SystemClock().utc();
    row.channel = QStringLiteral("/demo/*");
    row.subscriptionId = QByteArrayLiteral("s");
    row.payload
        = QByteArrayLiteral(R"({"order":)") + QByteArray::number(number)
        + QByteArrayLiteral(
              R"(,"state":"paid","total":127.0,"customer":"Ana","items":[{"sku":"A-17","n":2}],"note":"nothing to add here at all"})");
    return row;
}

/// Writes in a thread of its own, as a session does.
double writeRows(const QString &path, LogPanel *log, QApplication &application)
{
    QThread thread;
    thread.start();
    auto opened = CaptureWriter::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    CaptureWriter *writer = opened->release();
    qint64 seen = 0;
    QObject::connect(writer, &CaptureWriter::committed, &application, [&](qint64 lastId, const CaptureCounters &counters) {
        if (log)
            log->captureCommitted(lastId, counters);
        seen = lastId;
    });
    writer->moveToThread(&thread);
    const double taken = bench::seconds([&] {
        std::function<void(int)> write = [&](int from) {
            for (int i = from; i < std::min(from + portion, rows); ++i)
                writer->append(sampleRow(i));
            if (from + portion < rows)
                QMetaObject::invokeMethod(
                    writer, [&write, from] { write(from + portion); }, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(writer, [&write] { write(0); });
        while (seen < rows)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    QMetaObject::invokeMethod(
        writer, [writer] { delete writer; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return rows / taken;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const double limit = writeRows(folder.filePath(QStringLiteral("unwatched.escap")), nullptr, application);
    Theme theme;
    theme.apply();
    DialogPrompt prompt;
    LogSettings settings(folder.filePath(QStringLiteral("window.ini")));
    LogPanel log(theme, prompt, settings);
    const QString path = folder.filePath(QStringLiteral("shown.escap"));
    {
        const auto created = CaptureWriter::open(path);
        if (!created)
            qFatal("%s", qPrintable(created.error().detail));
    }
    log.showCapture(path, 0);
    log.resize(1000, 700);
    log.show();
    bench::report("rows into the shown log", writeRows(path, &log, application), "rows/s", "the same, nobody watching", limit);
}
