// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace eventscope {

class EventLogModel;
class FilterField;
class FilterState;

/// Chooses which rows the log shows: the filter with its saved and recent ones, "Fold copies", and the way to the colour rules. Its
/// state line is laid out by the owner. GUI thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    FilterBar(Theme &theme, LogSettings &settings, EventLogModel &model, QWidget *parent = nullptr);

    [[nodiscard]] FilterState *stateLine() const { return m_state; }
    void focusField();
    /// Empties the field, at once.
    void reset();
    /// Narrows the filter by a term or a jq expression.
    void addTerm(const QString &term);
    void addExpression(const QString &expression);
    /// Says how far the search is.
    void refresh();

Q_SIGNALS:
    /// The model shows other rows, or the same ones with copies folded or not: what a person reads should stay where it is.
    void aboutToApply();
    void applied();

    /// Down was pressed in the field: on to the rows.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text, const QString &toolTip);
    void connectParts();
    void setUpMenu();
    void fillMenu();
    void addFilterAction(const QString &text, const QString &filter, const QString &name);
    void apply(const QString &filter);
    void applyFilter(const QString &filter);
    void onFieldState();
    void applyRules();
    void setRuleNotice(const QString &notice);
    void showNotices();
    void setFolding(bool folding);
    void saveFilter();
    void keepFilter(const QString &name, const QString &filter);
    void openSavedFilters();
    void openColorRules();

    Theme &m_theme;
    LogSettings &m_settings;
    EventLogModel &m_model;
    FilterField *m_field;
    FilterState *m_state;
    QMenu *m_menu;
    QString m_ruleNotice;
    QToolButton *m_fold = nullptr;
};

} // namespace eventscope
