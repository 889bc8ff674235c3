// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"
#include "ui/theme.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace eventscope {

class MessageLabel;

/// The variables of an endpoint, which templates name as `$name`: a table of names and JSON values. What cannot be one is marked, told
/// and not taken; secrets are refused, because variables stand in a file. Open it with open(). GUI thread.
class VariablesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    VariablesDialog(const EndpointSettings &endpoint, Theme &theme, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void variablesChosen(const eventscope::Variables &variables);

private:
    void makeTable(const Variables &variables);
    void layOut(const QString &endpointName);
    void addRow(const QString &name, const QString &value);
    void removeCurrent();
    void refresh();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] bool isEmptyRow(int row) const;
    /// Why a row is no variable, in words, and the column that is wrong; empty when it is one.
    [[nodiscard]] QString fault(int row, int &column) const;
    void mark(int row, int column, const QString &why);

    Theme &m_theme;
    QTableWidget *m_table;
    MessageLabel *m_message;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace eventscope
