// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"
#include "core/capture/rowqueue.h"

#include <QThread>

#include <memory>
#include <span>
#include <vector>

namespace eventscope {

/// A CaptureWriter in a thread of its own: a disk that takes its time does not hold up the socket and its keep-alive. Rows wait in
/// memory, up to 16 MiB; then append() waits for the disk, and the server's TCP feels it. All members belong to one thread, the
/// session's, where the signals arrive too.
class CaptureThread : public QObject
{
    Q_OBJECT

public:
    /// Errors as CaptureWriter::open().
    [[nodiscard]] static Result<std::unique_ptr<CaptureThread>> open(const QString &path, const CaptureBudget &budget = {});
    /// Commits what waits; then no file is open any more.
    ~CaptureThread() override;

    /// Cheap: the row waits for the end of its batch.
    void append(CaptureRow row);
    /// Commits everything appended so far; waits for it.
    Result<void> flush();
    /// Of all that was appended so far; waits as flush() does.
    [[nodiscard]] CaptureCounters counters();
    /// As the writer's; holds from the next commit on.
    void setBudget(const CaptureBudget &budget);
    void setMark(qint64 row, const QString &note);
    void removeMark(qint64 row);

Q_SIGNALS:
    /// As the writer's, with what was received since, and a few times a second while the disk holds the writer up.
    void committed(qint64 lastId, const eventscope::CaptureCounters &counters);
    void marksChanged();
    void storageChanged(const std::optional<eventscope::Error> &error);
    void madeAgain();

private:
    explicit CaptureThread(std::unique_ptr<CaptureWriter> writer);

    void drain();
    void write(std::span<CaptureRow> rows);
    void onCommitted(qint64 lastId, const CaptureCounters &counters);
    void tell();

    std::unique_ptr<CaptureWriter> m_writer; ///< in m_thread
    RowQueue m_queue;
    qint64 m_received = 0;
    qint64 m_lastId = 0;
    CaptureCounters m_counters; ///< the newest the writer told
    QTimer m_stallTimer{this}; ///< a child: it follows into another thread
    std::vector<CaptureRow> m_drained; ///< only in m_thread; keeps its memory for the next time
    QThread m_thread;
};

} // namespace eventscope
