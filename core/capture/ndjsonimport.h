// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/capture/ndjsonrow.h"
#include "core/capture/openedcapture.h"

#include <QIODevice>
#include <QList>

#include <functional>

namespace eventscope {

/// What came of an import. A line that is no row is passed over, and counted; blank lines are not.
struct NdjsonReport
{
    struct Fault
    {
        qint64 line = 0; ///< from 1
        QString reason;
    };
    static constexpr qsizetype faultsKept = 100;

    qint64 rows = 0;
    qint64 faultyLines = 0;
    QList<Fault> faults; ///< the first of them
};

/// Longer ones are passed over without being read into memory: 64 times the largest event of the service.
inline constexpr qsizetype maxNdjsonLine = 16'777'216;

/// Reads NDJSON line by line; a byte order mark, CRLF and a last line without end are fine. `progress` counts bytes. Ends with the
/// first error of `take`; FileFailed when the device refuses; Cancelled. Any thread; blocks.
[[nodiscard]] Result<NdjsonReport> readNdjson(QIODevice &device, const std::function<Result<void>(CaptureRow &&row)> &take,
                                              Progress &progress);

/// Imports NDJSON into a new capture at `target`, which comes to be only when all of it was read: no file is left by an import that
/// fails, is cancelled or finds no row. Errors: as above, InvalidArgument when there was no row, StorageFull.
[[nodiscard]] Result<NdjsonReport> importNdjson(QIODevice &device, const QString &target, Progress &progress);

/// Imports an NDJSON file into a private capture.
struct ImportedCapture
{
    OpenedCapture capture;
    NdjsonReport report;
};
[[nodiscard]] Result<ImportedCapture> importNdjsonFile(const QString &path, Progress &progress);

} // namespace eventscope
