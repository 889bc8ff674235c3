// SPDX-License-Identifier: GPL-3.0-or-later
// Filters over 1 million rows: words beside SQLite's own scan of the same column, jq beside libjq over the same payloads in memory, and
// how soon the first hits are there.
#include "core/capture/capturewriter.h"
#include "core/capture/filterscan.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <vector>

extern "C" {
#include <jq.h>
}

using namespace eventscope;

namespace {

constexpr int rows = 1'000'000;
constexpr int jqRows = 300'000;

/// About 150 bytes, every one different.
QByteArray payload(int number)
{
    QByteArray text = R"({"order":)" + QByteArray::number(number) + R"(,"state":"paid","total":127.0,"customer":"Ana","note":")";
    return text + QByteArray(148 - text.size(), 'x') + R"("})";
}

bool fill(const QString &path)
{
    auto opened = CaptureWriter::open(path);
    if (!opened)
        return false;
    for (int number = 0; number < rows; ++number) {
        CaptureRow row;
        row.at = SystemClock().utc();
        row.channel = QStringLiteral("/default/orders/*");
        row.subscriptionId = QByteArrayLiteral("f4c7e7a2-0b1d-4c55-9a0e-2f6d8c1b3a57");
        row.payload = payload(number);
        (*opened)->append(std::move(row));
    }
    return (*opened)->flush().ok();
}

struct Outcome
{
    qsizetype hits = 0;
    double secondsToFirst = 0;
    double seconds = 0;
};

Outcome scan(const QString &path, const QString &filter, qint64 last)
{
    FilterScan scan(path);
    QEventLoop loop;
    Outcome outcome;
    const auto start = std::chrono::steady_clock::now();
    const auto elapsed = [start] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
    QObject::connect(&scan, &FilterScan::matched, &loop, [&](const QList<qint64> &ids, qint64 scannedTo) {
        if (outcome.hits == 0 && !ids.isEmpty())
            outcome.secondsToFirst = elapsed();
        outcome.hits += ids.size();
        if (scannedTo >= last)
            loop.quit();
    });
    QObject::connect(&scan, &FilterScan::failed, &loop, &QEventLoop::quit);
    scan.start(filter, 1, last);
    loop.exec();
    outcome.seconds = elapsed();
    return outcome;
}

/// Seconds of `SELECT count(*) … instr()`; the hits go to `hits`.
double bareScan(const QString &path, const char *word, qsizetype *hits)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT count(*) FROM rows WHERE instr(payload, CAST(?1 AS BLOB)) > 0", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, word, -1, SQLITE_STATIC);
    const double taken = bench::seconds([&] { *hits = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1; });
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return taken;
}

double bareJq(const char *program, qsizetype *hits)
{
    std::vector<QByteArray> texts;
    for (int number = 0; number < jqRows; ++number)
        texts.push_back(payload(number));
    jq_state *state = jq_init();
    if (!state || jq_compile(state, program) == 0)
        return 0;
    const double taken = bench::seconds([&] {
        for (const QByteArray &text : texts) {
            jq_start(state, jv_parse_sized(text.constData(), static_cast<int>(text.size())), 0);
            const jv output = jq_next(state);
            *hits += jv_get_kind(output) == JV_KIND_TRUE ? 1 : 0;
            jv_free(output);
        }
    });
    jq_teardown(&state);
    return taken;
}

bool compareWords(const QString &path)
{
    qsizetype bareHits = 0;
    const double bare = bareScan(path, "9999", &bareHits);
    const Outcome ours = scan(path, QStringLiteral("9999"), rows);
    bench::report("text filter over 1 M rows", rows / ours.seconds, "rows/s", "bare SQLite instr()", rows / bare);
    return ours.hits == bareHits;
}

bool compareJq(const QString &path)
{
    qsizetype bareHits = 0;
    const double bare = bareJq(".order % 1000 == 7", &bareHits);
    const Outcome ours = scan(path, QStringLiteral(".order % 1000 == 7"), jqRows);
    bench::report("jq filter", jqRows / ours.seconds, "rows/s", "bare libjq", jqRows / bare);
    return ours.hits == bareHits;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.escap"));
    if (!fill(path))
        return 1;
    const bool areEqual = compareWords(path) && compareJq(path);
    const double toFirst = scan(path, QStringLiteral("paid"), rows).secondsToFirst;
    bench::report("first hits of a common word", toFirst * 1000, "ms", "asked for", 100);
    return areEqual ? 0 : 1;
}
