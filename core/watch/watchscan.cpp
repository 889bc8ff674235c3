// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/watchscan.h"

namespace eventscope {

WatchScan::WatchScan(QString capturePath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(capturePath))
{
}

void WatchScan::setFilters(const QStringList &filters, qint64 lastId)
{
    std::erase_if(m_scans, [&filters](const auto &scan) { return !filters.contains(scan.first); });
    for (const QString &filter : filters) {
        if (m_scans.count(filter) == 0)
            start(filter, lastId);
    }
}

void WatchScan::start(const QString &filter, qint64 lastId)
{
    auto scan = std::make_unique<FilterScan>(m_path);
    if (m_rowLimit)
        scan->setRowLimit(*m_rowLimit);
    connect(scan.get(), &FilterScan::matched, this, [this, filter](const QList<qint64> &ids) {
        if (!ids.isEmpty())
            Q_EMIT matched(filter, ids);
    });
    connect(scan.get(), &FilterScan::failed, this, [this, filter](const Error &error) { Q_EMIT failed(filter, error); });
    scan->start(filter, lastId + 1, lastId, FilterScan::Copies::Fold);
    m_scans.emplace(filter, std::move(scan));
}

void WatchScan::extendTo(qint64 lastId)
{
    for (const auto &scan : m_scans)
        scan.second->extendTo(lastId);
}

} // namespace eventscope
