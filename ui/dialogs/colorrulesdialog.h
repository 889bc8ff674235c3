// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"
#include "ui/theme.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace eventscope {

class MessageLabel;

/// The rules that colour rows of every log: add, edit, switch off, put in order, remove. LogSettings gets them when all are right and
/// the dialog is accepted. Open it with open(). GUI thread.
class ColorRulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ColorRulesDialog(Theme &theme, LogSettings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    struct Entry
    {
        ColorRule rule;
        QString fault; ///< why its filter is none; empty: it is one
    };

    [[nodiscard]] QHBoxLayout *buildButtons();
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    void buildLayout(QWidget *buttons);
    void fillColors();
    void connectParts();
    void addEntry(const ColorRule &rule);
    void addRule();
    void removeRule();
    void moveRule(int by);
    void showCurrent();
    void takeForm();
    void takeCheck(const QListWidgetItem *item);
    void showEntry(int index);
    void refresh();
    [[nodiscard]] QIcon swatch(Theme::RuleColor color) const;
    [[nodiscard]] static QString faultOf(const QString &filter);
    [[nodiscard]] static QString nameOf(const ColorRule &rule);

    Theme &m_theme;
    LogSettings &m_settings;
    QList<Entry> m_entries;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    QComboBox *m_color;
    MessageLabel *m_message;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace eventscope
