// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturereader.h"
#include "core/capture/filter.h"

#include <QIODevice>

namespace eventscope {

/// The ids in [first, last].
struct IdRange
{
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const IdRange &) const = default;
};

/// Writes the rows of a capture to a device: NDJSON and JSON keep every payload's text verbatim (`event`, or `eventText` when
/// it is no JSON, or `eventBase64` when it is no UTF-8); in NDJSON a line break between tokens becomes a space. CSV is RFC 4180
/// with formula injection guarded (cells that begin with `= + - @`, a tab or a line break get a leading `'`). Its `subscription` is the
/// pattern an event came by; `channel` is empty when that has a wildcard, since the service does not tell it then.
/// The other kinds: {"kind":"published","sent":…,"channel":…,"event":…,"outcome":…}, {"kind":"connection","at":…,"state":…},
/// {"kind":"error"|"gap","at":…,"channel":… when there is one,"message":…}.
class Exporter
{
public:
    enum class Format { Ndjson, Csv, Json };
    [[nodiscard]] static Result<Format> formatFromName(QStringView name);

    /// One NDJSON line without its line break, in the form of design.md 6.
    [[nodiscard]] static QByteArray ndjsonLine(const CaptureRow &row);
    /// Without its line break, as csvHeader().
    [[nodiscard]] static QByteArray csvLine(const CaptureRow &row);
    [[nodiscard]] static QByteArray csvHeader();

    /// What write() would write for these rows.
    [[nodiscard]] static QByteArray text(const QList<CaptureRow> &rows, Format format);

    /// Asked before each row; false ends the export there.
    using GoOn = std::function<bool(const CaptureRow &next)>;

    /// Writes the rows that match, only those of `ranges` when there are any. Answers with the number of rows written. FileFailed when
    /// the device refuses, StorageFull when it has no room.
    [[nodiscard]] static Result<qint64> write(const CaptureReader &reader, const Filter &filter, Format format, QIODevice &device,
                                              const GoOn &goOn = {}, const QList<IdRange> &ranges = {});
};

/// ISO 8601 in UTC with microseconds and `Z`.
[[nodiscard]] QByteArray isoTimestamp(UtcTime at);

} // namespace eventscope
