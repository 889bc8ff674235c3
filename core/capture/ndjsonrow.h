// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturerow.h"

namespace eventscope {

/// The row of one line as Exporter::ndjsonLine() writes it, and as other programs may: members in any order, white space between them,
/// members nobody knows. A line without a time gets `defaultTime`. The bytes of `event` come back as they were written.
/// InvalidJson or InvalidArgument with the reason. Any thread.
[[nodiscard]] Result<CaptureRow> rowFromNdjson(const QByteArray &line, UtcTime defaultTime);

/// Reads what isoTimestamp() writes, also with fewer or more digits of a second and with an offset. InvalidArgument.
[[nodiscard]] Result<UtcTime> timeFromIso(const QString &text);

} // namespace eventscope
