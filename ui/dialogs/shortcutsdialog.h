// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/theme.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace eventscope {

class KeyField;
class MessageLabel;

/// The keys of all commands, to read, search and change: choose one, press its new keys. Changes hold at once and stay. Keys that another
/// command has are not taken without being asked to. Open it with open(). GUI thread.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` and `commands` must outlive it.
    ShortcutsDialog(Theme &theme, Commands &commands, QWidget *parent = nullptr);

private:
    enum Column { PartColumn, CommandColumn, KeysColumn, ColumnCount };

    void makeTable(Theme &theme);
    void makeEditing();
    void layOut();
    void fill();
    void showKeys(const QString &id);
    void chooseRow();
    [[nodiscard]] QString chosen() const;
    void take(const QKeySequence &keys);
    void assign(const QList<QKeySequence> &keys);
    void takeFromHolder();
    void resetChosen();
    void resetAll();
    [[nodiscard]] QString nameOf(const QString &id) const;
    void sayWhatToDo();

    Commands &m_commands;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_name;
    KeyField *m_keys;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_takeOver;
    MessageLabel *m_message;
    QKeySequence m_pending; ///< pressed, but another command has it
};

} // namespace eventscope
