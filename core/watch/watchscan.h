// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filterscan.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace eventscope {

/// Finds what several filters let pass among the rows that a capture gets from now on. Each filter has a FilterScan of its own, so that one
/// that does not come to an end holds up no other. Copies of an event by several subscriptions count once. Lives in the GUI thread.
class WatchScan final : public QObject
{
    Q_OBJECT

public:
    explicit WatchScan(QString capturePath, QObject *parent = nullptr);

    /// From here on these; one that was there before goes on, a new one looks at rows behind `lastId`.
    void setFilters(const QStringList &filters, qint64 lastId);
    /// There are rows up to `lastId` now.
    void extendTo(qint64 lastId);
    /// As FilterScan's, for filters to come.
    void setRowLimit(std::chrono::milliseconds limit) { m_rowLimit = limit; }

Q_SIGNALS:
    /// Rows that came, ascending.
    void matched(const QString &filter, const QList<qint64> &ids);
    /// As FilterScan's; this filter is not looked at any more.
    void failed(const QString &filter, const eventscope::Error &error);

private:
    void start(const QString &filter, qint64 lastId);

    QString m_path;
    std::optional<std::chrono::milliseconds> m_rowLimit;
    std::map<QString, std::unique_ptr<FilterScan>> m_scans;
};

} // namespace eventscope
