// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowcache.h"

namespace eventscope {

/// The words of a row in the event log. `column` is an EventLogModel::Column. GUI thread.
[[nodiscard]] QString logCellText(const LogRow &row, int column);
/// The same for a screen reader: what colour and icon tell is said.
[[nodiscard]] QString logAccessibleText(const LogRow &row, int column);
/// Date and microseconds for the time, the outcome for a publish; empty elsewhere.
[[nodiscard]] QString logToolTip(const LogRow &row, int column);
/// An error, or a publish that did not succeed.
[[nodiscard]] bool logRowFailed(const CaptureRow &row);
/// Local time of day, to the second.
[[nodiscard]] QString shortTimeText(UtcTime at);
/// Local date and time with microseconds.
[[nodiscard]] QString fullTimeText(UtcTime at);

} // namespace eventscope
