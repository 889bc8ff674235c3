// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/tablewalk.h"

#include <algorithm>
#include <limits>

namespace eventscope {

namespace {

/// A probe takes some microseconds: the search for readable rows ends after half a minute, however much is damaged.
constexpr int mostProbes = 1'000'000;
/// Probes stand ever farther apart. No readable stretch is missed that is longer than this part of what was lost before it.
constexpr qint64 stretch = 16;
constexpr qint64 largestKey = std::numeric_limits<qint64>::max() / 2;

} // namespace

TableWalk::TableWalk(const SqliteDatabase &from, const SqliteDatabase &to, const Table &table, Progress &progress)
    : m_to(to)
    , m_table(table)
    , m_progress(progress)
    , m_select(from.prepare(table.select))
    , m_insert(to.prepare(table.insert))
{
}

Result<void> TableWalk::run()
{
    if (m_select.isNull())
        return {};
    Stop stop = copyRows();
    while (stop == Stop::Damage && m_next < largestKey) {
        goAround();
        stop = copyRows();
    }
    if (m_progress.isCancelled)
        return Error{ErrorCode::Cancelled, QStringLiteral("the rescue was cancelled")};
    if (stop == Stop::TargetFailed)
        return m_to.lastError();
    return {};
}

/// Goes on with the next row that can be read. Where a seek finds the end, what was lost before it is told as far as that is known.
void TableWalk::goAround()
{
    const qint64 readable = nextReadable();
    const qint64 next = readable > 0 && m_found > 0 ? m_found : readable;
    const bool isEnd = readable == 0 || (m_found == 0 && readable == m_next);
    if (isEnd || next > m_next) // else a cursor failed where a seek does not
        lose({m_next, isEnd ? 0 : next - 1});
    m_next = isEnd ? largestKey : next;
}

TableWalk::Stop TableWalk::copyRows()
{
    const SqliteCursor cursor(m_select);
    m_select.bind(1, m_next);
    while (!m_progress.isCancelled) {
        const int stepped = m_select.step();
        if (stepped == SQLITE_DONE)
            return Stop::End;
        if (!isGood(stepped, m_next))
            return Stop::Damage;
        noteHole();
        if (!insertRow())
            return Stop::TargetFailed;
        m_next = m_select.integer(0) + 1;
    }
    return Stop::Cancelled;
}

void TableWalk::noteHole()
{
    if (m_table.isDense && m_copied > 0 && m_select.integer(0) > m_next)
        lose({m_next, m_select.integer(0) - 1});
}

void TableWalk::lose(const RescueReport::Range &range) const
{
    if (m_lossVisitor)
        m_lossVisitor(range);
}

bool TableWalk::insertRow()
{
    const SqliteCursor cursor(m_insert);
    m_insert.bind(1, m_keys ? m_keys(m_select.integer(0)) : m_select.integer(0));
    for (int column = 1; column < m_table.columns; ++column)
        m_insert.bindValue(column + 1, m_select, column);
    if (m_insert.step() != SQLITE_DONE)
        return false;
    ++m_copied;
    m_progress.done.fetch_add(1, std::memory_order_relaxed);
    if (m_visitor)
        m_visitor(m_select);
    return true;
}

/// Keys that do not ascend come from pages that are linked in a wrong place, or in a circle.
bool TableWalk::isGood(int stepped, qint64 least) const
{
    return stepped == SQLITE_ROW && m_select.integer(0) >= least && m_select.integer(0) < largestKey && m_table.isSane(m_select);
}

/// The first key from m_next on from which the table can be read; 0 when there is none.
qint64 TableWalk::nextReadable()
{
    qint64 failed = m_next - 1;
    for (qint64 distance = 0; distance < largestKey - m_next; distance += std::max<qint64>(1, distance / stretch)) {
        if (m_probes >= mostProbes || m_progress.isCancelled)
            return 0;
        const qint64 key = m_next + distance;
        if (canRead(key))
            return firstReadable(failed, key);
        failed = key;
    }
    return 0;
}

qint64 TableWalk::firstReadable(qint64 failed, qint64 good)
{
    qint64 found = m_found;
    while (good - failed > 1) {
        const qint64 middle = failed + (good - failed) / 2;
        if (canRead(middle)) {
            good = middle;
            found = m_found;
        } else {
            failed = middle;
        }
    }
    m_found = found;
    return good;
}

bool TableWalk::canRead(qint64 key)
{
    ++m_probes;
    const SqliteCursor cursor(m_select);
    m_select.bind(1, key);
    const int stepped = m_select.step();
    m_found = stepped == SQLITE_ROW ? m_select.integer(0) : 0;
    return stepped == SQLITE_DONE || isGood(stepped, key);
}

} // namespace eventscope
