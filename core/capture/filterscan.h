// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
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

Q_SIGNALS:
    /// Matching ids, ascending; everything up to `scannedTo` has been looked at. `events` of them are of kind Event.
    void matched(const QList<qint64> &ids, qint64 scannedTo, qint64 events);
    /// The filter or the capture cannot be read (InvalidExpression, FileFailed, NotACapture …); this scan has ended.
    void failed(const eventscope::Error &error);

private:
    class Worker;

    QThread m_thread;
    std::shared_ptr<std::atomic<quint64>> m_current; ///< number of the scan that is wanted; the worker ends any other
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted there
};

} // namespace eventscope
