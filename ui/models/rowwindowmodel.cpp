// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowwindowmodel.h"

#include <algorithm>

namespace eventscope {

RowWindowModel::RowWindowModel(QObject *parent, int windowSize)
    : QAbstractTableModel(parent)
    , m_windowSize(windowSize)
{
}

bool RowWindowModel::refresh()
{
    const qint64 fresh = total() - (m_offset + m_rows);
    if (fresh <= 0)
        return false;
    if (!m_following) {
        const qint64 room = std::min<qint64>(fresh, m_windowSize - m_rows);
        insertAtEnd(room);
        return room > 0;
    }
    if (fresh >= m_windowSize) {
        setWindow(total() - m_windowSize);
        return true;
    }
    // A tenth of the window at once: to remove from the front moves all that follows.
    if (const qint64 over = m_rows + fresh - m_windowSize; over > 0)
        removeFirst(std::min<qint64>(m_rows, std::max<qint64>(over, m_windowSize / 10)));
    insertAtEnd(fresh);
    return true;
}

void RowWindowModel::moveToStart()
{
    if (!showsStart())
        setWindow(0);
}

void RowWindowModel::moveToEnd()
{
    if (!showsEnd())
        setWindow(std::max<qint64>(0, total() - m_windowSize));
}

void RowWindowModel::slide(qint64 rows)
{
    if (std::abs(rows) >= m_rows) {
        const qint64 last = std::max<qint64>(0, total() - m_windowSize);
        return setWindow(std::clamp<qint64>(m_offset + rows, 0, last));
    }
    if (rows > 0) {
        const qint64 more = std::min(rows, total() - m_offset - m_rows);
        removeFirst(std::max<qint64>(0, m_rows + more - m_windowSize));
        insertAtEnd(more);
    } else {
        const qint64 more = std::min(-rows, m_offset);
        removeLast(std::max<qint64>(0, m_rows + more - m_windowSize));
        insertAtStart(more);
    }
}

int RowWindowModel::moveTo(qint64 position)
{
    const qint64 half = m_windowSize / 2;
    if (position < m_offset || position >= m_offset + m_rows)
        setWindow(std::clamp<qint64>(position - half, 0, std::max<qint64>(0, total() - m_windowSize)));
    return static_cast<int>(position - m_offset);
}

qint64 RowWindowModel::positionOf(qint64 id) const
{
    return std::min(m_sequence.lowerBound(id), total() - 1);
}

int RowWindowModel::rowOf(qint64 id) const
{
    const qint64 index = m_sequence.indexOf(id);
    return index >= m_offset && index < m_offset + m_rows ? static_cast<int>(index - m_offset) : -1;
}

int RowWindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

void RowWindowModel::dropBefore(qint64 id)
{
    const int fromWindow = static_cast<int>(std::clamp<qint64>(m_sequence.lowerBound(id) - m_offset, 0, m_rows));
    if (fromWindow > 0)
        beginRemoveRows({}, 0, fromWindow - 1);
    m_offset = std::max<qint64>(0, m_offset - m_sequence.dropBefore(id));
    m_rows -= fromWindow;
    if (fromWindow > 0)
        endRemoveRows();
}

/// A folded list lacks the row where it was a copy, or was not reached yet.
void RowWindowModel::putFirst(qint64 id)
{
    const bool isInWindow = m_offset == 0 && m_rows < m_windowSize;
    if (!isInWindow) {
        m_sequence.prepend(id);
        ++m_offset;
        return;
    }
    beginInsertRows({}, 0, 0);
    m_sequence.prepend(id);
    ++m_rows;
    endInsertRows();
}

void RowWindowModel::resetWindow()
{
    m_rows = static_cast<int>(std::min<qint64>(total(), m_windowSize));
    m_offset = total() - m_rows;
}

void RowWindowModel::tellChanged(int firstColumn, int lastColumn, const QList<int> &roles)
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, firstColumn), index(m_rows - 1, lastColumn), roles);
}

void RowWindowModel::setWindow(qint64 offset)
{
    beginResetModel();
    m_offset = offset;
    m_rows = static_cast<int>(std::min<qint64>(total() - offset, m_windowSize));
    endResetModel();
}

void RowWindowModel::insertAtEnd(qint64 count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, m_rows, m_rows + static_cast<int>(count) - 1);
    m_rows += static_cast<int>(count);
    endInsertRows();
}

void RowWindowModel::removeFirst(qint64 count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    m_offset += count;
    m_rows -= static_cast<int>(count);
    endRemoveRows();
}

void RowWindowModel::insertAtStart(qint64 count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_offset -= count;
    m_rows += static_cast<int>(count);
    endInsertRows();
}

void RowWindowModel::removeLast(qint64 count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, m_rows - static_cast<int>(count), m_rows - 1);
    m_rows -= static_cast<int>(count);
    endRemoveRows();
}

} // namespace eventscope
