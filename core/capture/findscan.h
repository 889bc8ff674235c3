// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filterscan.h"

#include <functional>

namespace eventscope {

/// Finds the next or the previous row that matches a filter and is shown, round the end of the log if need be. Works in the thread of
/// a FilterScan of its own; lives in the GUI thread.
class FindScan : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };
    struct Range
    {
        qint64 first = 1;
        qint64 last = 0; ///< a row that the capture has; smaller than `first`: nothing
    };
    struct Task
    {
        QString filter; ///< as FilterScan takes it
        qint64 from = 0; ///< the row to begin beside, in the range or next to it; looked at last
        Direction direction = Direction::Forward;
        Range range;
        std::function<bool(qint64 id)> isShown;
    };

    explicit FindScan(QString capturePath, QObject *parent = nullptr);

    /// An earlier search ends without a word. found(), notFound() or failed() follows, unless cancel() comes first.
    void find(const Task &task);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// From 0 to 1.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    /// `wrapped`: it lies on the other side of where the search began.
    void found(qint64 id, bool wrapped);
    void notFound();
    void failed(const eventscope::Error &error);
    void progressed();

private:
    [[nodiscard]] bool isForward() const { return m_task.direction == Direction::Forward; }
    void next();
    [[nodiscard]] Range takeBlock();
    void onMatched(const QList<qint64> &ids, qint64 scannedTo);
    [[nodiscard]] bool isHit(qint64 id) const;
    void end();
    void tell(qint64 id);

    FilterScan m_scan;
    Task m_task;
    QList<Range> m_rest; ///< what was not looked at yet: this side, then the other
    Range m_block; ///< what is being looked at
    qint64 m_blockRows = 0;
    qint64 m_best = 0; ///< backward: the last hit in the block so far
    qint64 m_lookedAt = 0; ///< in blocks that are done
    qint64 m_blockSeen = 0;
    bool m_hasWrapped = false;
    bool m_isRunning = false;
};

} // namespace eventscope
