// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"

#include <QObject>
#include <QVariant>

namespace eventscope {

/// The marks of the capture a log shows, as they stand on disk. GUI thread.
class LogMarks : public QObject
{
    Q_OBJECT

public:
    explicit LogMarks(QObject *parent = nullptr);

    /// Reads them anew; none without a reader.
    void read(const CaptureReader *reader);
    /// Ascending by row.
    [[nodiscard]] const QList<CaptureMark> &all() const { return m_marks; }
    [[nodiscard]] bool isMarked(qint64 row) const { return mark(row) != nullptr; }
    /// A QString, empty for a mark without a note; invalid when the row is not marked.
    [[nodiscard]] QVariant note(qint64 row) const;
    /// The id of the nearest marked row after (or before) `row`; 0 when there is none.
    [[nodiscard]] qint64 next(qint64 row, CaptureReader::Direction direction) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const CaptureMark *mark(qint64 row) const;
    [[nodiscard]] QList<CaptureMark>::const_iterator lowerBound(qint64 row) const;

    QList<CaptureMark> m_marks;
};

/// The words of a mark: "Marked", or "Marked: " and its note.
[[nodiscard]] QString markText(const QString &note);

} // namespace eventscope
