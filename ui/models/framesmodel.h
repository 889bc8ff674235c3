// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/framelog.h"
#include "ui/models/framefilter.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace eventscope {

/// The recorded frames of a session as a table, newest last. It changes with refresh() only, which takes what is new in one portion
/// and lets go of what the log forgot. It shares the records with the log; between two refreshes it holds on to what it shows, at most
/// as much as the log itself. GUI thread.
class FramesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, DeltaColumn, DirectionColumn, SizeColumn, MeaningColumn, ColumnCount };
    enum Roles {
        DirectionRole = Qt::UserRole, ///< int: FrameRecord::Direction
        KindRole, ///< int: FrameRecord::Kind
        FailureRole, ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows what a log holds; none: nothing. The filter stays.
    void setLog(FrameLog *log);
    void refresh();
    void setFilter(const FrameFilter &filter);
    [[nodiscard]] const FrameFilter &filter() const { return m_filter; }

    [[nodiscard]] const FrameRecord &record(int row) const { return *m_rows.at(row); }
    /// Frames taken from the log, shown or not.
    [[nodiscard]] qsizetype total() const { return m_all.size(); }
    /// Frames that the log's bounds made it forget.
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }
    /// Frames in the log that the next refresh() will bring.
    [[nodiscard]] qint64 waiting() const;

    /// The name of a kind for people.
    [[nodiscard]] static QString kindText(FrameRecord::Kind kind);
    /// One line for the clipboard, then the text.
    [[nodiscard]] QString copyText(int row) const;

private:
    void forgetBefore(qint64 firstNumber);
    void append(const QList<FrameRecordPtr> &records);
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QString delta(int row) const;

    QPointer<FrameLog> m_log;
    FrameFilter m_filter;
    QList<FrameRecordPtr> m_all;
    QList<FrameRecordPtr> m_rows; ///< those of m_all that match
    qint64 m_seen = 0;
    qint64 m_forgotten = 0;
};

} // namespace eventscope
