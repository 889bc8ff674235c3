// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"

#include <QCache>

#include <memory>

namespace eventscope {

/// Through which subscriptions the events on screen came: the rows of one event (CopyFold), looked up among the neighbours of a row,
/// the last few hundred kept. GUI thread; a look takes a few tens of microseconds.
class FoldedCopies
{
public:
    FoldedCopies();

    /// Forgets all and reads from another capture; empty: from none.
    void setCapture(const QString &path);
    /// There are rows up to `lastId` now: copies of the newest events may have come.
    void extendTo(qint64 lastId) { m_lastId = lastId; }

    /// The rows of the event that this row is of, in order of arrival, without their payloads; empty for what is no event.
    [[nodiscard]] const QList<CaptureRow> &of(const CaptureRow &row);
    /// Their channels with commas between.
    [[nodiscard]] QString channels(const CaptureRow &row);

private:
    struct Entry
    {
        QList<CaptureRow> rows;
        qint64 knownTo = 0; ///< the last row that was there
    };

    [[nodiscard]] QList<CaptureRow> find(const CaptureRow &row);

    QString m_path;
    std::unique_ptr<CaptureReader> m_reader; ///< opened when it is needed
    QCache<qint64, Entry> m_known;
    QList<CaptureRow> m_none;
    qint64 m_lastId = 0;
};

} // namespace eventscope
