// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturebudget.h"
#include "core/capture/capturemarks.h"
#include "core/capture/capturerow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace eventscope {

class CaptureAppender;

/// Counters of a capture since it was opened for writing; what was trimmed counts on in all of them.
struct CaptureCounters
{
    qint64 received = 0; ///< events taken from the network
    qint64 committed = 0; ///< rows on disk, of any kind
    qint64 committedEvents = 0; ///< events on disk
    qint64 published = 0; ///< publishes on disk, one an event
    qint64 dropped = 0; ///< events refused by the disk, told by an error row when it can be written again
    qint64 bytes = 0; ///< payload bytes committed
    qint64 firstId = 0; ///< the first row on disk, 0 for none: all ids from it to the last are there
    qint64 trimmed = 0; ///< rows that the budget removed, ever; the first row tells when there are any

    /// Events that are in memory only: a batch that is not full yet, or all that came since the disk refused.
    [[nodiscard]] qint64 waiting() const { return received - committedEvents - dropped; }
    /// Events that came and are not on disk, whatever the reason.
    [[nodiscard]] qint64 missing() const { return received - committedEvents; }
};

/// Appends rows to one SQLite file (`.escap`; WAL, application_id, user_version) in transactions of 16 ms or 4,096 rows,
/// whichever comes first, by the C API. Lives in one thread, a session's in a CaptureThread. When the disk refuses, rows wait in memory up
/// to 64 MiB, then events are counted as dropped; it tries again every second, and says in a row of its own what was lost. A file that was
/// removed meanwhile is made again from what is still open. Over its budget the oldest rows go, a slice after each batch; the file keeps
/// their room for what comes. Signals: storageChanged before the committed that follows.
class CaptureWriter : public QObject
{
    Q_OBJECT

public:
    /// Creates `path` with mode 0600, or opens it to append. Errors: FileFailed, StorageFull, NotACapture, UnsupportedVersion.
    [[nodiscard]] static Result<std::unique_ptr<CaptureWriter>> open(const QString &path, const CaptureBudget &budget = {});
    ~CaptureWriter() override;

    /// Bytes that may wait in memory while the disk refuses.
    static constexpr qsizetype waitingLimit = qsizetype{64} * 1024 * 1024;

    /// Cheap: the row waits for the end of its batch.
    void append(CaptureRow row);
    /// Marks a row, or changes the note of its mark, at the end of the batch; while the disk refuses it waits as rows do.
    void setMark(qint64 row, const QString &note);
    void removeMark(qint64 row);
    /// Commits what waits, now; while the disk refuses this is one more try.
    Result<void> flush();
    /// Holds from now on; what is too much goes bit by bit, also when nothing arrives.
    void setBudget(const CaptureBudget &budget);
    [[nodiscard]] const CaptureCounters &counters() const;
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// At most 60 times a second: everything up to `lastId` can be read.
    void committed(qint64 lastId, const eventscope::CaptureCounters &counters);
    /// Marks were set or removed on disk, or went with rows that were trimmed.
    void marksChanged();
    /// The disk refused (an error), or takes rows again (nothing).
    void storageChanged(const std::optional<eventscope::Error> &error);
    /// Somebody removed the file, and it was made again with all that it held; before the storageChanged() that ends the trouble.
    void madeAgain();

private:
    /// What was lost since the disk refused.
    struct Lost
    {
        qint64 events = 0;
        qint64 others = 0;
        [[nodiscard]] bool isAny() const { return events > 0 || others > 0; }
    };

    CaptureWriter(QString path, const CaptureBudget &budget, std::unique_ptr<CaptureAppender> appender);

    void startTimers();
    [[nodiscard]] bool hasRoomFor(const CaptureRow &row) const;
    void lose(const CaptureRow &row);
    void changeMark(qint64 row, const std::optional<QString> &note);
    [[nodiscard]] Result<void> commitWaiting();
    [[nodiscard]] Result<void> trim();
    void trimOn();
    void noteExtent();
    [[nodiscard]] Result<void> commitMarks();
    void count(const CaptureRow &row);
    Result<void> refuse(const Error &error);
    [[nodiscard]] CaptureRow recoveryRow() const;
    Result<void> resume();
    void scheduleTelling();
    void tell();

    QString m_path;
    CaptureBudget m_budget;
    std::unique_ptr<CaptureAppender> m_appender;
    std::vector<CaptureRow> m_waiting;
    qsizetype m_waitingBytes = 0;
    MarkChanges m_waitingMarks;
    CaptureCounters m_counters;
    std::optional<Error> m_storageError;
    Lost m_lost;
    bool m_wasMadeAgain = false; ///< since the disk refused
    QTimer m_batchTimer{this}; ///< children: they follow the writer into another thread
    QTimer m_retryTimer{this};
    QTimer m_tellTimer{this};
    QTimer m_trimTimer{this};
    QElapsedTimer m_sinceTold;
};

} // namespace eventscope

Q_DECLARE_METATYPE(eventscope::CaptureCounters)
