// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/capture/capturerescue.h"
#include "core/capture/privatecapture.h"

#include <QString>

#include <memory>
#include <optional>

namespace eventscope {

/// A capture made ready for reading: where it can be read at once, as often as wanted. Holds the private copy that this may be.
struct OpenedCapture
{
    QString path; ///< to read from: the file itself, or a private copy
    std::shared_ptr<PrivateCapture> copy; ///< when it was of an earlier version, damaged, or cannot be read where it is
    qint64 lastId = 0; ///< 0 when empty
    std::optional<RescueReport> rescue; ///< when it was damaged
};

/// Converts a capture of an earlier version, and rescues a damaged one, on a private copy: the file stays as it is. Reads no row of one
/// that needs neither. Errors: those of CaptureReader::open() and rescueCapture(), Cancelled. Any thread; blocks.
[[nodiscard]] Result<OpenedCapture> openCapture(const QString &path, Progress &progress);

/// Looks through a whole capture for damage that openCapture() did not meet. The rescued copy when rows were lost, else nothing.
/// Any thread; blocks for as long as reading the file takes.
[[nodiscard]] Result<std::optional<OpenedCapture>> rescueIfDamaged(const QString &path, Progress &progress);

} // namespace eventscope
