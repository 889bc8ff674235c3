// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logmarks.h"

#include <algorithm>

namespace eventscope {

LogMarks::LogMarks(QObject *parent)
    : QObject(parent)
{
}

void LogMarks::read(const CaptureReader *reader)
{
    QList<CaptureMark> marks = reader ? reader->marks() : QList<CaptureMark>();
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT changed();
}

QVariant LogMarks::note(qint64 row) const
{
    const CaptureMark *found = mark(row);
    return found ? QVariant(found->note) : QVariant();
}

qint64 LogMarks::next(qint64 row, CaptureReader::Direction direction) const
{
    if (direction == CaptureReader::Direction::Forward) {
        const auto found = lowerBound(row + 1);
        return found == m_marks.cend() ? 0 : found->row;
    }
    const auto after = lowerBound(row);
    return after == m_marks.cbegin() ? 0 : std::prev(after)->row;
}

const CaptureMark *LogMarks::mark(qint64 row) const
{
    const auto found = lowerBound(row);
    return found != m_marks.cend() && found->row == row ? &*found : nullptr;
}

QList<CaptureMark>::const_iterator LogMarks::lowerBound(qint64 row) const
{
    return std::lower_bound(m_marks.cbegin(), m_marks.cend(), row,
                            [](const CaptureMark &mark, qint64 wanted) { return mark.row < wanted; });
}

QString markText(const QString &note)
{
    return note.isEmpty() ? LogMarks::tr("Marked") : LogMarks::tr("Marked: %1").arg(note);
}

} // namespace eventscope
