// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawcapture.h"

#include "tests/bench/measure.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace eventscope::bench {

namespace {
constexpr int distinct = 1'000;
constexpr int rowsPerTransaction = 5'000;
} // namespace

std::vector<QByteArray> samplePayloads()
{
    std::vector<QByteArray> made;
    for (int i = 0; i < distinct; ++i) {
        const QByteArray payload = R"({"order":)" + QByteArray::number(i) + R"(,"state":"paid","total":127.0,"customer":"Ana","note":")";
        made.push_back(payload + QByteArray(148 - payload.size(), 'x') + R"("})");
    }
    return made;
}

double rawInsertRate(int rows)
{
    const QTemporaryDir folder;
    const std::vector<QByteArray> events = samplePayloads();
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(folder.filePath(QStringLiteral("bare.db"))).constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
    sqlite3_exec(database, "CREATE TABLE rows (id INTEGER PRIMARY KEY, kind INTEGER, at INTEGER, source INTEGER, text TEXT, payload BLOB)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO rows (kind, at, source, payload) VALUES (?1, ?2, ?3, ?4)", -1, &insert, nullptr);
    bool stored = true;
    const double taken = seconds([&] {
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

double rawReadRate(const QString &capture)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(capture).constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(database, "SELECT id, kind, at, source, text, payload FROM rows ORDER BY id", -1, &select, nullptr);
    qint64 rows = 0;
    qint64 bytes = 0;
    const double taken = seconds([&] {
        while (sqlite3_step(select) == SQLITE_ROW) {
            ++rows;
            bytes += sqlite3_column_blob(select, 5) ? sqlite3_column_bytes(select, 5) : 0;
        }
    });
    sqlite3_finalize(select);
    sqlite3_close(database);
    return bytes > 0 ? static_cast<double>(rows) / taken : 0;
}

} // namespace eventscope::bench
