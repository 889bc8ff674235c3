// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/capture/rowtaker.h"
#include "core/capture/stuckwatch.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace eventscope {

/// Reads a capture once, in a thread of its own with its own connection, in portions, and goes on with what is appended: a taker gets each
/// row once. Lives in the GUI thread; never blocks it.
class CaptureFollower final : public QObject
{
    Q_OBJECT

public:
    CaptureFollower(QString capturePath, std::unique_ptr<RowTaker> taker, const QString &threadName, QObject *parent = nullptr);
    /// Stops, and waits for the thread; no file stays open, and the taker tells nothing any more.
    ~CaptureFollower() override;

    /// There are rows up to `lastId` now, and all from before `now` are among them.
    void extendTo(qint64 lastId, UtcTime now);
    /// The capture ends with `lastId`.
    void finishAt(qint64 lastId);
    /// How long jq may take for one row, 5 s unless told otherwise; then it fails with Timeout.
    void setRowLimit(std::chrono::milliseconds limit);
    [[nodiscard]] bool hasEnded() const;

Q_SIGNALS:
    /// The taker or the capture cannot go on (InvalidExpression, Timeout, FileFailed, NotACapture …). Nothing more is taken.
    void failed(const eventscope::Error &error);

private:
    class Worker;
    struct Shared;

    void call();
    void fail(const Error &error);

    std::shared_ptr<Shared> m_shared;
    StuckWatch m_watch;
    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread, deleted there
};

} // namespace eventscope
