// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <limits>
#include <memory>

namespace eventscope {

/// Finds the rows of a capture that match a filter, in a thread of its own with its own connection. Ids come ascending, in
/// portions. Lives in the GUI thread; never blocks it.
class FilterScan : public QObject
{
    Q_OBJECT

public:
    explicit FilterScan(QString capturePath, QObject *parent = nullptr);
    /// Stops the scan and waits for its thread.
    ~FilterScan() override;

    /// Starts over with `filterText` from `firstId` on; an earlier scan ends, nothing of it is signalled any more. At least one
    /// matched() or failed() follows. Rows after `lastId` wait for extendTo().
    void start(const QString &filterText, qint64 firstId, qint64 lastId = std::numeric_limits<qint64>::max());
    /// There are rows up to `lastId` now: the running filter goes on with them.
    void extendTo(qint64 lastId);
    void stop();
    /// How long one row may take, 5 s unless told otherwise: a jq expression that never ends is stopped then and the scan fails with
    /// InvalidExpression. Looked at in steps of a fifth of it.
    void setRowLimit(std::chrono::milliseconds limit);
    /// The filter is being applied to a row at this moment.
    [[nodiscard]] bool isLooking() const;

Q_SIGNALS:
    /// Matching ids, ascending; everything up to `scannedTo` has been looked at. `events` of them are of kind Event.
    void matched(const QList<qint64> &ids, qint64 scannedTo, qint64 events);
    /// The filter or the capture cannot be read (InvalidExpression, FileFailed, NotACapture …); this scan has ended.
    void failed(const eventscope::Error &error);

private:
    class Worker;
    struct Shared;

    quint64 next();
    void watch();

    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    QTimer m_watch;
    quint64 m_seenLook = 0;
    int m_looksAlike = 0; ///< how often the watch found the worker in the same row
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted there
};

} // namespace eventscope
