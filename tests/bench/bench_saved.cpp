// SPDX-License-Identifier: GPL-3.0-or-later
// A saved capture of five million events: how soon it shows, how fast it goes anywhere, and how fast it is exported.
#include "core/capture/captureexport.h"
#include "core/capture/capturewriter.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawcapture.h"
#include "ui/dialogprompt.h"
#include "ui/panels/logpanel.h"
#include "ui/theme.h"
#include "ui/views/eventlogview.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace eventscope;

namespace {

constexpr qint64 rows = 5'000'000;

void writeCapture(const QString &path, qint64 events)
{
    auto opened = CaptureWriter::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    const std::vector<QByteArray> payloads = bench::samplePayloads();
    for (qint64 i = 0; i < events; ++i) {
        CaptureRow row;
        row.at = UtcTime(std::chrono::microseconds(1'750'000'000'000'000 + i * 50));
        row.channel = QStringLiteral("/default/*");
        row.subscriptionId = QByteArrayLiteral("s");
        row.payload = payloads[static_cast<size_t>(i) % payloads.size()];
        (*opened)->append(std::move(row));
    }
}

struct Shown
{
    explicit Shown(const QString &folder)
        : settings(folder + QStringLiteral("/window.ini"))
        , log(theme, prompt, settings)
    {
        log.resize(1000, 700);
        log.show();
        QApplication::processEvents();
    }

    Theme theme;
    DialogPrompt prompt;
    LogSettings settings;
    LogPanel log;
};

/// To the first painted rows, in milliseconds.
double openTime(const QString &folder, const QString &path, qint64 lastId)
{
    Shown shown(folder);
    return 1000 * bench::seconds([&] {
               shown.log.showCapture(path, lastId);
               QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
               (void)shown.log.grab();
           });
}

void jumps(const QString &folder, const QString &path)
{
    Shown shown(folder);
    shown.log.showCapture(path, rows);
    auto *view = shown.log.findChild<EventLogView *>();
    std::mt19937_64 random(17);
    double worst = 0;
    for (int i = 0; i < 200; ++i) {
        const auto position = static_cast<qint64>(random() % rows);
        worst = std::max(worst, bench::seconds([&] {
                             view->goTo(position);
                             view->viewport()->repaint();
                         }));
    }
    bench::report("jump anywhere, worst of 200", 1000 * worst, "ms", "at most", 50);
}

void exportRate(const QString &folder, const QString &path)
{
    const double limit = bench::rawReadRate(path);
    CaptureExport exporting;
    CaptureExport::Job job;
    job.capture = path;
    job.lastId = rows;
    job.target = folder + QStringLiteral("/export.ndjson");
    QEventLoop loop;
    QObject::connect(&exporting, &CaptureExport::finished, &loop, [&](const Result<qint64> &written) {
        if (!written || *written != rows)
            qFatal("the export is not whole");
        loop.quit();
    });
    const double taken = bench::seconds([&] {
        exporting.start(job);
        loop.exec();
    });
    bench::report("NDJSON export", rows / taken, "events/s", "bare SQLite reading the rows", limit);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString full = folder.filePath(QStringLiteral("full.escap"));
    const QString empty = folder.filePath(QStringLiteral("empty.escap"));
    writeCapture(full, rows);
    writeCapture(empty, 0);
    (void)openTime(folder.path(), empty, 0); // fonts and styles are read once
    const double toNothing = openTime(folder.path(), empty, 0);
    bench::report("opening 5 M events, beyond an empty capture", openTime(folder.path(), full, rows) - toNothing, "ms", "at most", 300);
    jumps(folder.path(), full);
    exportRate(folder.path(), full);
}
