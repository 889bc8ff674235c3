// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/exporter.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <limits>
#include <memory>

namespace eventscope {

/// Exports a capture to a file in a thread of its own, with a connection of its own, while the capture may go on growing. What stood in
/// the file before stays until the new one is whole; an export that is cancelled or fails leaves no file. In the GUI thread.
class CaptureExport : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        QString capture; ///< path
        QString filter; ///< as typed (Filter); empty: all rows
        QList<IdRange> ranges; ///< ascending; only rows in them, all when there are none
        qint64 lastId = std::numeric_limits<qint64>::max(); ///< rows after it are left out
        Exporter::Format format = Exporter::Format::Ndjson;
        QString target; ///< path
    };

    explicit CaptureExport(QObject *parent = nullptr);
    /// Cancels and waits.
    ~CaptureExport() override;

    /// One at a time: nothing happens while one runs. finished() follows.
    void start(const Job &job);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// How far it is, 0 to 1.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    /// The number of rows written; Cancelled, FileFailed, StorageFull, or why filter or capture cannot be read.
    void finished(const eventscope::Result<qint64> &rows);

private:
    /// What both threads see.
    struct Shared
    {
        /// False when it was cancelled already; from here on cancel() ends an expression that would never end.
        [[nodiscard]] bool begin(const Filter &filter);
        void cancel();

        std::atomic_bool isCancelled = false;
        std::atomic<qint64> lookedAt = 0;
        std::atomic<qint64> first = 0;
        std::atomic<qint64> last = 0;

    private:
        QMutex m_mutex;
        Filter m_filter;
    };

    [[nodiscard]] static Result<qint64> run(const Job &job, Shared &shared);
    void onThreadFinished(const Result<qint64> &rows);

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
};

} // namespace eventscope
