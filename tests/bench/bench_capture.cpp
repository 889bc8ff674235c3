// SPDX-License-Identifier: GPL-3.0-or-later
// Rows per second through CaptureWriter, beside the same rows inserted by SQLite's C API and nothing else.
#include "core/capture/capturewriter.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawcapture.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <vector>

using namespace eventscope;

namespace {

constexpr int rows = 1'000'000;

double throughWriter(const QString &path, const std::vector<QByteArray> &events, const CaptureBudget &budget = {})
{
    auto opened = CaptureWriter::open(path, budget);
    if (!opened)
        return 0;
    const auto writer = std::move(opened).value();
    const QString channel = QStringLiteral("/default/orders/*");
    const QByteArray subscription = QByteArrayLiteral("f4c7e7a2-0b1d-4c55-9a0e-2f6d8c1b3a57");
    const SystemClock clock;
    bool stored = false;
    const double taken = bench::seconds([&] {
        for (int i = 0; i < rows; ++i) {
            CaptureRow row;
            row.at = clock.utc();
            row.channel = channel;
            row.subscriptionId = subscription;
            row.payload = events[static_cast<size_t>(i % static_cast<int>(events.size()))];
            writer->append(std::move(row));
        }
        stored = writer->flush().ok();
    });
    return stored && writer->counters().committed == rows ? rows / taken : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const std::vector<QByteArray> events = bench::samplePayloads();
    const double limit = bench::rawInsertRate(rows);
    const double value = throughWriter(folder.filePath(QStringLiteral("session.escap")), events);
    // Four of five rows go again.
    const double trimmed = throughWriter(folder.filePath(QStringLiteral("trimmed.escap")), events, {CaptureBudget().bytes, rows / 5});
    bench::report("rows captured", value, "rows/s", "bare SQLite", limit);
    bench::report("rows captured while the oldest go", trimmed, "rows/s", "bare SQLite", limit);
    return value > 0 && trimmed > 0 && limit > 0 ? 0 : 1;
}
