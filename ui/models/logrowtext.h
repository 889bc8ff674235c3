// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columnvalues.h"
#include "ui/models/logtime.h"
#include "ui/models/rowcache.h"

#include <QVariant>

namespace eventscope {

/// The words of a row in the event log. `column` is an EventLogModel::Column; a person's own columns have none here. GUI thread.
[[nodiscard]] QString logCellText(const LogRow &row, int column);
/// The same for a screen reader: what colour and icon tell is said.
[[nodiscard]] QString logAccessibleText(const LogRow &row, int column);
/// Date and microseconds for the time, the outcome for a publish, why a channel is not known; empty elsewhere.
[[nodiscard]] QString logToolTip(const LogRow &row, int column);
/// The same for a value of a person's own column.
[[nodiscard]] QString valueText(const ColumnValues::Value &value);
[[nodiscard]] QString valueAccessibleText(const ColumnValues::Value &value);
[[nodiscard]] QString valueToolTip(const ColumnValues::Value &value);
/// False for what is only said in place of a value.
[[nodiscard]] bool valueIsThere(const ColumnValues::Value &value);

/// Numbers stand right.
[[nodiscard]] QVariant cellAlignment(bool isRight);
/// The channel the event went to. Empty when the row has none, and for an event that came by a wildcard: the wire does not tell
/// (protocol.md 3.4).
[[nodiscard]] QString logChannel(const CaptureRow &row);
/// An event, received or published.
[[nodiscard]] bool logRowHasPayload(const CaptureRow &row);
/// An error, or a publish that did not succeed as far as is known; what a handler may have left out did not fail.
[[nodiscard]] bool logRowFailed(const CaptureRow &row);
/// A publish that is known to have succeeded.
[[nodiscard]] bool logRowSucceeded(const CaptureRow &row);

} // namespace eventscope
