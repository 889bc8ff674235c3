// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturerow.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace eventscope {

/// Counters of a capture since it was opened for writing.
struct CaptureCounters
{
    qint64 received = 0;  ///< events taken from the network
    qint64 committed = 0; ///< rows on disk, of any kind
    qint64 committedEvents = 0; ///< events on disk
    qint64 dropped = 0;   ///< events refused by the disk, told by an error row when it can be written again
    qint64 bytes = 0;     ///< payload bytes committed
};

/// Appends rows to one SQLite file (`.escap`; WAL, application_id, user_version) in transactions of 16 ms or 4,096 rows,
/// whichever comes first, by the C API. Lives in the session's thread. When the disk refuses, rows wait in memory up to
/// 64 MiB, then events are counted as dropped; it goes on when there is room.
class CaptureWriter : public QObject
{
    Q_OBJECT

public:
    /// Creates `path` with mode 0600, or opens it to append. Errors: FileFailed, StorageFull, NotACapture, UnsupportedVersion.
    [[nodiscard]] static Result<std::unique_ptr<CaptureWriter>> open(const QString &path);
    ~CaptureWriter() override;

    void append(CaptureRow row);
    /// Commits what waits, now.
    Result<void> flush();
    [[nodiscard]] const CaptureCounters &counters() const;
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// At most 60 times a second: everything up to `lastId` can be read.
    void committed(qint64 lastId, const eventscope::CaptureCounters &counters);
    /// The disk refused (an error), or takes rows again (nothing).
    void storageChanged(const std::optional<eventscope::Error> &error);

private:
    explicit CaptureWriter(QString path);
    class Database;
    std::unique_ptr<Database> m_database;
};

} // namespace eventscope

Q_DECLARE_METATYPE(eventscope::CaptureCounters)
