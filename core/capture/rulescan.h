// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/capture/stuckwatch.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace eventscope {

/// Tells for single rows which of several filters is the first that matches, in a thread of its own with its own connection. Lives in
/// the GUI thread; never blocks it.
class RuleScan : public QObject
{
    Q_OBJECT

public:
    explicit RuleScan(QString capturePath, QObject *parent = nullptr);
    ~RuleScan() override;

    /// From here on these; what was requested before is forgotten.
    void setFilters(const QStringList &filters);
    /// decided() follows; forgotten() when 1,000 later ones are requested before it is its turn, or the capture cannot be opened.
    void request(qint64 id);
    /// How long one row may take, 1 s unless told otherwise.
    void setRowLimit(std::chrono::milliseconds limit) { m_watch.setLimit(limit); }
    /// A filter is being applied to a row at this moment.
    [[nodiscard]] bool isLooking() const;

Q_SIGNALS:
    /// For each id the index of the first filter that matches, or -1.
    void decided(const QHash<qint64, int> &firstMatches);
    void forgotten(qint64 id);
    /// This filter cannot be read or does not come to an end (InvalidExpression, InvalidArgument, Timeout); it is left out from now on.
    void failed(int filter, const eventscope::Error &error);

private:
    class Worker;
    struct Shared;

    void call(const std::function<void(Worker &worker)> &work);
    void onDone();

    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    StuckWatch m_watch;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted there
    int m_calls = 0; ///< of the worker that have not ended
};

} // namespace eventscope
