// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"

#include <QCache>

#include <optional>

namespace eventscope {

/// One row as the log shows it: its payload is cut, its texts are made once.
struct LogRow
{
    CaptureRow row; ///< payload cut to RowCache::previewBytes; payloadSize is the whole
    QString time; ///< local, with milliseconds
    QString preview; ///< the payload in one line
};

/// The rows on screen and near it: pages of 128 rows of one capture, the least used forgotten first. GUI thread; reads at once,
/// a page takes well below a millisecond.
class RowCache
{
public:
    static constexpr qsizetype previewBytes = 2'048;

    /// Without a reader row() finds nothing.
    RowCache();

    /// Forgets all rows and reads from another capture.
    void setReader(std::unique_ptr<CaptureReader> reader);

    /// Rows up to this id are no longer what they were, or gone.
    void forgetUpTo(qint64 id);

    /// Null when there is none.
    [[nodiscard]] const CaptureReader *reader() const { return m_reader.get(); }
    /// Null when the capture has no such row. The pointer holds until the next call. Neighbours are read along, unless
    /// `alone`: the rows a filter lets pass lie far apart.
    [[nodiscard]] const LogRow *row(qint64 id, bool alone);
    /// Of the capture's first row; 0 when there is none.
    [[nodiscard]] qint64 firstId() const { return m_reader ? m_reader->firstId() : 0; }
    /// When the row was received, or so; nothing when there is none. Not kept.
    [[nodiscard]] std::optional<UtcTime> timeOf(qint64 id) const;
    /// Of the capture's first row.
    [[nodiscard]] std::optional<UtcTime> firstTime() const;
    /// Rows without their payloads, but with their sizes; not kept.
    [[nodiscard]] QList<CaptureRow> sizes(qint64 first, qint64 last) const;
    /// With the whole payload; not kept.
    [[nodiscard]] Result<CaptureRow> wholeRow(qint64 id) const;

private:
    [[nodiscard]] const LogRow *paged(qint64 id);
    [[nodiscard]] const LogRow *single(qint64 id);
    [[nodiscard]] QList<LogRow> read(qint64 first, qint64 last) const;

    std::unique_ptr<CaptureReader> m_reader;
    QCache<qint64, QList<LogRow>> m_pages;
    QCache<qint64, LogRow> m_singles;
};

} // namespace eventscope
