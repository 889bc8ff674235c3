// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturereader.h"
#include "core/capture/filter.h"

#include <QIODevice>

namespace eventscope {

/// Writes the rows of a capture to a device: NDJSON and JSON keep every payload's text verbatim (`event`, or `eventText` when
/// it is no JSON); CSV is RFC 4180 with formula injection guarded (cells that begin with `= + - @` get a leading `'`).
class Exporter
{
public:
    enum class Format { Ndjson, Csv, Json };
    [[nodiscard]] static Result<Format> formatFromName(QStringView name);

    /// One NDJSON line without its line break, in the form of design.md 6.
    [[nodiscard]] static QByteArray ndjsonLine(const CaptureRow &row);
    [[nodiscard]] static QByteArray csvLine(const CaptureRow &row);
    [[nodiscard]] static QByteArray csvHeader();

    /// Answers with the number of rows written. FileFailed when the device refuses.
    [[nodiscard]] static Result<qint64> write(const CaptureReader &reader, const Filter &filter, Format format, QIODevice &device);
};

/// ISO 8601 in UTC with microseconds and `Z`.
[[nodiscard]] QByteArray isoTimestamp(UtcTime at);

} // namespace eventscope
