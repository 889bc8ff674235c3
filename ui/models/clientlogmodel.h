// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logmessage.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

#include <deque>

namespace eventscope {

/// The messages of the client log as a table, oldest first: what take() brings goes to the end, what the log has forgotten leaves at
/// the front. GUI thread.
class ClientLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Message, ColumnCount };
    enum Roles {
        LevelRole = Qt::UserRole, ///< int: LogLevel
        LineRole, ///< QString: the message as the file has it
        SearchRole, ///< QString: what the filter's words are looked for in
    };

    /// `theme` must outlive it.
    explicit ClientLogModel(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `oldest` is the number of the oldest message that is still kept.
    void take(quint64 oldest, const QList<LogMessage> &messages);
    /// The number of the newest message taken, 0 before the first.
    [[nodiscard]] quint64 newest() const { return m_newest; }
    /// Empties the table; only later messages come in.
    void clear();
    /// Empties the table, so that take() may bring everything again.
    void restart();

    /// What a level is called where a person reads it.
    [[nodiscard]] static QString levelText(LogLevel level);

private:
    void dropBefore(quint64 oldest);
    [[nodiscard]] QVariant display(const LogMessage &message, int column) const;

    const Theme &m_theme;
    std::deque<LogMessage> m_messages;
    quint64 m_newest = 0;
};

} // namespace eventscope
