// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filterscan.h"
#include "ui/models/rowsequence.h"

#include <memory>

namespace eventscope {

class EventLogModel;

/// How many of the rows in the log match what Find looks for, and which of them is the current one. The rows are looked at in the thread of
/// a FilterScan; a row costs a bit here. GUI thread, never blocks it.
class FindCount final : public QObject
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    FindCount(const EventLogModel &model, QObject *parent);

    /// Counts what this filter lets pass, unless that is what it counts already.
    void start(const QString &filter);
    void stop();
    /// The log shows other rows.
    void restart();
    /// The log may have more rows at its end, or fewer at its start.
    void follow();
    /// "3 of 130" where the row matches, "130 found" where it does not; more to come while the rows of the start are not all counted. Empty
    /// while nothing is counted or nothing was found.
    [[nodiscard]] QString text(qint64 currentId) const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    void onMatched(const QList<qint64> &ids, qint64 scannedTo);

    const EventLogModel &m_model;
    std::unique_ptr<FilterScan> m_scan; ///< while it counts
    RowSequence m_hits;
    QString m_filter;
    qint64 m_firstId = 0;
    qint64 m_toldTo = 0; ///< to the scan: the last row that may be counted
    qint64 m_countedTo = 0;
    qint64 m_wholeAt = 0; ///< the last row when the count began
};

} // namespace eventscope
