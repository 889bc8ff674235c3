// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/findscan.h"

#include <algorithm>

namespace eventscope {

namespace {

/// A capture is read upwards: to find the previous hit, ever larger blocks are read, and the last hit of a block is it.
constexpr qint64 firstBlockRows = 4'096;
constexpr qint64 maxBlockRows = 1'048'576;

} // namespace

FindScan::FindScan(QString capturePath, QObject *parent)
    : QObject(parent)
    , m_scan(std::move(capturePath))
{
    connect(&m_scan, &FilterScan::matched, this, &FindScan::onMatched);
    connect(&m_scan, &FilterScan::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
}

void FindScan::find(const Task &task)
{
    m_task = task;
    m_lookedAt = 0;
    m_blockSeen = 0;
    m_hasWrapped = false;
    m_blockRows = firstBlockRows;
    m_isRunning = true;
    const auto [first, last] = task.range;
    const qint64 from = std::clamp(task.from, first - 1, last + 1);
    if (isForward())
        m_rest = {{from + 1, last}, {first, std::min(from, last)}};
    else
        m_rest = {{first, from - 1}, {std::max(from, first), last}};
    next();
}

void FindScan::cancel()
{
    end();
}

double FindScan::progress() const
{
    const double all = std::max<double>(1, static_cast<double>(m_task.range.last - m_task.range.first + 1));
    return std::min(1.0, static_cast<double>(m_lookedAt + m_blockSeen) / all);
}

void FindScan::next()
{
    while (!m_rest.isEmpty() && m_rest.constFirst().first > m_rest.constFirst().last) {
        m_rest.removeFirst();
        m_hasWrapped = true;
    }
    if (m_rest.isEmpty()) {
        end();
        Q_EMIT notFound();
        return;
    }
    m_block = takeBlock();
    m_best = 0;
    m_scan.start(m_task.filter, m_block.first, m_block.last);
}

FindScan::Range FindScan::takeBlock()
{
    Range &side = m_rest.first();
    if (isForward())
        return std::exchange(side, {});
    const Range block{std::max(side.first, side.last - m_blockRows + 1), side.last};
    side.last = block.first - 1;
    m_blockRows = std::min(2 * m_blockRows, maxBlockRows);
    return block;
}

bool FindScan::isHit(qint64 id) const
{
    return id <= m_block.last && m_task.isShown(id);
}

void FindScan::onMatched(const QList<qint64> &ids, qint64 scannedTo)
{
    if (!m_isRunning)
        return;
    const auto hit = [this](qint64 id) { return isHit(id); };
    if (isForward()) {
        if (const auto found = std::find_if(ids.cbegin(), ids.cend(), hit); found != ids.cend())
            return tell(*found);
    } else if (const auto found = std::find_if(ids.crbegin(), ids.crend(), hit); found != ids.crend()) {
        m_best = *found;
    }
    m_blockSeen = scannedTo - m_block.first + 1;
    if (scannedTo < m_block.last)
        return Q_EMIT progressed();
    if (m_best > 0)
        return tell(m_best);
    m_lookedAt += m_block.last - m_block.first + 1;
    m_blockSeen = 0;
    next();
}

void FindScan::end()
{
    m_isRunning = false;
    m_scan.stop();
}

void FindScan::tell(qint64 id)
{
    end();
    Q_EMIT found(id, m_hasWrapped);
}

} // namespace eventscope
