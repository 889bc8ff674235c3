// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/capture/stuckwatch.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <chrono>
#include <limits>
#include <memory>

namespace eventscope {

/// Finds the rows of a capture that match a filter, in a thread of its own with its own connection. Ids come ascending, in
/// portions, the first after 10 ms. Lives in the GUI thread; never blocks it.
class FilterScan : public QObject
{
    Q_OBJECT

public:
    enum class Copies {
        Keep,
        Fold, ///< of an event that came through several subscriptions only the first row matches (CopyFold)
    };

    explicit FilterScan(QString capturePath, QObject *parent = nullptr);
    /// Stops the scan and waits for its thread.
    ~FilterScan() override;

    /// Starts over with `filterText` (empty: all rows) from `firstId` on; an earlier scan ends, nothing of it is signalled any more. At
    /// least one matched() or failed() follows. Rows after `lastId` wait for extendTo().
    void start(const QString &filterText, qint64 firstId, qint64 lastId = std::numeric_limits<qint64>::max(), Copies copies = Copies::Keep);
    /// There are rows up to `lastId` now: the running filter goes on with them.
    void extendTo(qint64 lastId);
    void stop();
    /// Holds the scan, at once; if it was running, one matched() tells how far it came. It goes on from there with goOn() or begins anew
    /// with start().
    void hold();
    void goOn();
    /// How long one row may take, 5 s unless told otherwise: a jq expression that never ends is stopped then and the scan fails with
    /// Timeout.
    void setRowLimit(std::chrono::milliseconds limit);
    /// The filter is being applied to a row at this moment.
    [[nodiscard]] bool isLooking() const;

Q_SIGNALS:
    /// Matching ids, ascending; everything up to `scannedTo` has been looked at. `events` of them are of kind Event; `copies` rows
    /// matched but were folded.
    void matched(const QList<qint64> &ids, qint64 scannedTo, qint64 events, qint64 copies);
    /// The filter or the capture cannot be read (InvalidExpression, Timeout, FileFailed, NotACapture …); this scan has ended.
    void failed(const eventscope::Error &error);

private:
    class Worker;
    struct Shared;

    void onStuck();
    quint64 next();

    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    StuckWatch m_watch;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted there
};

} // namespace eventscope
