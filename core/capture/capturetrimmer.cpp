// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturetrimmer.h"

#include "core/capture/rowphrase.h"

#include <QLocale>

namespace eventscope {

namespace {

/// What a row takes in the file beside its payload, or so: header, numbers and its part of the inner pages.
constexpr qint64 rowOverhead = 24;

/// Trimming starts at the whole budget and ends here, so that it is not begun anew for every batch.
qint64 lowerLimit(qint64 budget)
{
    return budget - budget / 20;
}

} // namespace

Result<void> CaptureTrimmer::attach(const SqliteDatabase &database)
{
    *this = {};
    m_pageSize = database.number("PRAGMA page_size");
    SqliteStatement first = database.prepare("SELECT id, kind, text FROM rows ORDER BY id LIMIT 1");
    if (first.isNull())
        return database.lastError();
    const int stepped = first.step();
    if (stepped == SQLITE_DONE)
        return {};
    if (stepped != SQLITE_ROW)
        return database.lastError();
    m_firstId = first.integer(0);
    const bool isGap = first.integer(1) == static_cast<qint64>(CaptureRow::Kind::Gap);
    const auto removed = isGap ? removedIn(first.text(2)) : std::nullopt;
    m_hasGap = removed.has_value();
    m_removed = removed.value_or(Removed{});
    return {};
}

Result<CaptureTrimmer::Outcome> CaptureTrimmer::trim(const SqliteDatabase &database, const CaptureBudget &budget, qint64 lastId)
{
    if (!m_isTrimming) {
        const Excess over = excess(database, budget, lastId);
        if (!over.isAny())
            return Outcome();
        m_isTrimming = true;
        m_isFull = over.bytes > 0;
        m_limit = m_isFull ? QLocale::c().formattedDataSize(budget.bytes) : QString::number(budget.rows);
    }
    const CaptureBudget lower{lowerLimit(budget.bytes), lowerLimit(budget.rows)};
    const Slice slice = nextSlice(database, excess(database, lower, lastId), lastId);
    m_isTrimming = slice.rows > 0;
    if (!m_isTrimming)
        return Outcome();
    const Removed sum{m_removed.events + slice.removed.events, m_removed.others + slice.removed.others};
    const auto removed = remove(database, slice, sum);
    if (!removed)
        return removed.error();
    m_removed = sum;
    m_firstId = slice.last;
    m_hasGap = true;
    m_isTrimming = excess(database, lower, lastId).isAny();
    return Outcome{m_isTrimming, *removed};
}

CaptureTrimmer::Excess CaptureTrimmer::excess(const SqliteDatabase &database, const CaptureBudget &budget, qint64 lastId) const
{
    // Pages on the free list are filled again before the file grows.
    const qint64 pages = database.number("PRAGMA page_count") - database.number("PRAGMA freelist_count");
    return {pages * m_pageSize - budget.bytes, lastId - m_firstId + 1 - budget.rows};
}

CaptureTrimmer::Slice CaptureTrimmer::nextSlice(const SqliteDatabase &database, const Excess &excess, qint64 lastId) const
{
    Slice slice;
    SqliteStatement oldest = database.prepare("SELECT id, kind, at, length(payload) FROM rows WHERE id < ?1 ORDER BY id");
    if (oldest.isNull())
        return slice;
    oldest.bind(1, lastId); // the newest row stays, however small the budget
    // The gap row stands for one of those that went: with a row less it would only change places with it.
    const qint64 gaps = 1;
    while ((slice.bytes < excess.bytes || slice.rows - gaps < excess.rows) && slice.rows < sliceRows && slice.bytes < sliceBytes
           && oldest.step() == SQLITE_ROW)
        take(slice, oldest);
    return slice.rows > gaps ? slice : Slice{};
}

void CaptureTrimmer::take(Slice &slice, const SqliteStatement &row) const
{
    slice.last = row.integer(0);
    slice.at = row.integer(2);
    slice.bytes += row.integer(3) + rowOverhead;
    ++slice.rows;
    if (m_hasGap && slice.last == m_firstId)
        return;
    if (row.integer(1) == static_cast<qint64>(CaptureRow::Kind::Event))
        ++slice.removed.events;
    else
        ++slice.removed.others;
}

Result<bool> CaptureTrimmer::remove(const SqliteDatabase &database, const Slice &slice, const Removed &sum) const
{
    const QByteArray last = QByteArray::number(slice.last);
    const QByteArray removal = "BEGIN IMMEDIATE; DELETE FROM rows WHERE id <= " + last + "; DELETE FROM marks WHERE row <= " + last + ';';
    if (database.execute(removal.constData()) != SQLITE_OK)
        return database.lastError();
    const bool tookMarks = sqlite3_changes(database.handle()) > 0; // by the last statement
    if (!insertGap(database, slice, sum) || database.execute("COMMIT") != SQLITE_OK)
        return database.lastError();
    return tookMarks;
}

bool CaptureTrimmer::insertGap(const SqliteDatabase &database, const Slice &slice, const Removed &sum) const
{
    SqliteStatement gap = database.prepare("INSERT INTO rows (id, kind, at, text) VALUES (?1, ?2, ?3, ?4)");
    if (gap.isNull())
        return false;
    const QByteArray text = gapText(sum);
    gap.bind(1, slice.last);
    gap.bind(2, static_cast<qint64>(CaptureRow::Kind::Gap));
    gap.bind(3, slice.at);
    gap.bindText(4, text);
    return gap.step() == SQLITE_DONE;
}

QByteArray CaptureTrimmer::gapText(const Removed &sum) const
{
    const auto kind = m_isFull ? RowPhrase::Kind::TrimmedToSize : RowPhrase::Kind::TrimmedToRows;
    return RowPhrase{kind, {QString::number(sum.events), QString::number(sum.others), m_limit}}.text().toUtf8();
}

std::optional<CaptureTrimmer::Removed> CaptureTrimmer::removedIn(const QString &gapText)
{
    const auto phrase = RowPhrase::read(gapText);
    if (!phrase || (phrase->kind != RowPhrase::Kind::TrimmedToRows && phrase->kind != RowPhrase::Kind::TrimmedToSize))
        return std::nullopt;
    return Removed{phrase->values.at(0).toLongLong(), phrase->values.at(1).toLongLong()};
}

} // namespace eventscope
