// SPDX-License-Identifier: GPL-3.0-or-later
// Rows per second through CaptureWriter, beside the same rows inserted by SQLite's C API and nothing else.
#include "core/capture/capturewriter.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <vector>

using namespace eventscope;

namespace {

constexpr int rows = 1'000'000;
constexpr int distinct = 1'000;
constexpr int rowsPerTransaction = 5'000;

/// About 150 bytes each.
std::vector<QByteArray> payloads()
{
    std::vector<QByteArray> made;
    for (int i = 0; i < distinct; ++i) {
        QByteArray payload = R"({"order":)" + QByteArray::number(i) + R"(,"state":"paid","total":127.0,"customer":"Ana","note":")";
        made.push_back(payload + QByteArray(148 - payload.size(), 'x') + R"("})");
    }
    return made;
}

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
            row.payload = events[static_cast<size_t>(i % distinct)];
            writer->append(std::move(row));
        }
        stored = writer->flush().ok();
    });
    return stored && writer->counters().committed == rows ? rows / taken : 0;
}

double bareSqlite(const QString &path, const std::vector<QByteArray> &events)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
    sqlite3_exec(database, "CREATE TABLE rows (id INTEGER PRIMARY KEY, kind INTEGER, at INTEGER, source INTEGER, text TEXT, payload BLOB)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO rows (kind, at, source, payload) VALUES (?1, ?2, ?3, ?4)", -1, &insert, nullptr);
    bool stored = true;
    const double taken = bench::seconds([&] {
        for (int i = 0; i < rows; ++i) {
            if (i % rowsPerTransaction == 0)
                sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
            const QByteArray &event = events[static_cast<size_t>(i % distinct)];
            sqlite3_bind_int(insert, 1, 0);
            sqlite3_bind_int64(insert, 2, 1'750'000'000'000'000 + i);
            sqlite3_bind_int(insert, 3, 1);
            sqlite3_bind_blob(insert, 4, event.constData(), static_cast<int>(event.size()), SQLITE_STATIC);
            stored = sqlite3_step(insert) == SQLITE_DONE && stored;
            sqlite3_reset(insert);
            if ((i + 1) % rowsPerTransaction == 0)
                sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
        }
    });
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return stored ? rows / taken : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const std::vector<QByteArray> events = payloads();
    const double limit = bareSqlite(folder.filePath(QStringLiteral("bare.db")), events);
    const double value = throughWriter(folder.filePath(QStringLiteral("session.escap")), events);
    // Four of five rows go again.
    const double trimmed = throughWriter(folder.filePath(QStringLiteral("trimmed.escap")), events, {CaptureBudget().bytes, rows / 5});
    bench::report("rows captured", value, "rows/s", "bare SQLite", limit);
    bench::report("rows captured while the oldest go", trimmed, "rows/s", "bare SQLite", limit);
    return value > 0 && trimmed > 0 && limit > 0 ? 0 : 1;
}
