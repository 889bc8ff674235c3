// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsequence.h"

#include <QAbstractTableModel>

namespace eventscope {

/// A table that has a window of rows over a RowSequence of any length. What the sequence gets at its end becomes visible by refresh(): one
/// insertion for all of it. A position counts the rows of the sequence, a row those of the window. GUI thread.
class RowWindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Shows what is new. Following, the oldest rows of a full window make room, else a full window stays as it is.
    /// True when rows came or went.
    bool refresh();
    void setFollowing(bool following) { m_following = following; }

    /// Rows of the sequence, also those outside of the window.
    [[nodiscard]] qint64 total() const { return m_sequence.size(); }
    [[nodiscard]] bool showsStart() const { return m_offset == 0; }
    [[nodiscard]] bool showsEnd() const { return m_offset + m_rows >= total(); }
    void moveToStart();
    void moveToEnd();
    /// Moves the window towards the end (or, negative, the start) by up to that many rows; rows in both stay.
    void slide(qint64 rows);
    /// Moves the window so that a position (0 to total() - 1) is in it; the row it has there.
    int moveTo(qint64 position);
    /// The position of the first row with this id or a larger one, of the last row when there is none.
    [[nodiscard]] qint64 positionOf(qint64 id) const;
    /// How many rows come before that id.
    [[nodiscard]] qint64 countBefore(qint64 id) const { return m_sequence.lowerBound(id); }
    /// The id at a position, 0 to total() - 1.
    [[nodiscard]] qint64 idAtPosition(qint64 position) const { return m_sequence.at(position); }
    /// The row is in the sequence.
    [[nodiscard]] bool holds(qint64 id) const { return m_sequence.indexOf(id) >= 0; }
    [[nodiscard]] int windowSize() const { return m_windowSize; }

    [[nodiscard]] qint64 idAt(int row) const { return m_sequence.at(m_offset + row); }
    /// -1 when the id is not in the window.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    RowWindowModel(QObject *parent, int windowSize);

    [[nodiscard]] const RowSequence &sequence() const { return m_sequence; }
    /// For what changes no row of the window: appending, and what stands between begin and endResetModel().
    [[nodiscard]] RowSequence &sequence() { return m_sequence; }
    /// The window shows the end of a sequence that is another one now. Between begin and endResetModel().
    void resetWindow();
    /// Rows with smaller ids go.
    void dropBefore(qint64 id);
    /// Of a list; an id smaller than all.
    void putFirst(qint64 id);
    /// The first row of the sequence is in the window.
    [[nodiscard]] bool hasFirst() const { return m_rows > 0 && m_offset == 0; }
    /// The row where this id or the first larger one stands; it may lie before or behind the window.
    [[nodiscard]] qint64 rowFor(qint64 id) const { return m_sequence.lowerBound(id) - m_offset; }
    void tellChanged(int firstColumn, int lastColumn, const QList<int> &roles = {});

private:
    void setWindow(qint64 offset);
    void insertAtEnd(qint64 count);
    void removeFirst(qint64 count);
    void insertAtStart(qint64 count);
    void removeLast(qint64 count);

    const int m_windowSize;
    RowSequence m_sequence;
    qint64 m_offset = 0; ///< of the window in the sequence
    int m_rows = 0;
    bool m_following = true;
};

} // namespace eventscope
