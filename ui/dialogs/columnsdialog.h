// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"
#include "ui/theme.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QListWidget;
class QPushButton;
class QWidget;

namespace eventscope {

class MessageLabel;

/// Arranges the columns of all logs: shows, hides and orders them, and makes, edits and removes those of jq expressions, which are
/// checked while they are typed. Nothing changes before OK. Open it with open(). GUI thread.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ColumnsDialog(Theme &theme, LogSettings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text, void (ColumnsDialog::*act)());
    void fill(int section);
    void refreshParts();
    void setTick(int row);
    void onEdited();
    void add();
    void remove();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int rows);
    void restoreDefaults();
    [[nodiscard]] int currentSection() const;
    [[nodiscard]] QString titleOf(int section) const;
    void judge(const LogColumns::Own &own);
    /// Why jq does not take it; empty when it does.
    [[nodiscard]] QString faultOf(const QString &expression);
    [[nodiscard]] bool isSound();

    LogSettings &m_settings;
    LogColumns m_columns;
    QHash<QString, QString> m_faults; ///< by expression
    QListWidget *m_list;
    QWidget *m_fields;
    QLineEdit *m_title;
    QLineEdit *m_expression;
    MessageLabel *m_message;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_isFilling = false;
};

} // namespace eventscope
