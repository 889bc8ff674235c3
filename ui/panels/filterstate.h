// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace eventscope {

class ElidedLabel;
class EventLogModel;

/// The line below the filter: how many rows match, how far the search is, a button that cancels it or goes on; or what is wrong with the
/// filter. GUI thread.
class FilterState : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FilterState(Theme &theme, EventLogModel &model, QWidget *parent = nullptr);

    /// What is wrong with the text; empty: nothing.
    void setFault(const QString &fault);
    /// Something else a person should know of, shown behind the rest until it is empty again.
    void setNotice(const QString &notice);
    /// Says what the model says now.
    void refresh();

private:
    void applyTheme();
    void showFault();
    void showSearch();
    [[nodiscard]] QString words() const;
    void onButton();

    Theme &m_theme;
    EventLogModel &m_model;
    QString m_fault;
    QString m_notice;
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_button; ///< cancels, then goes on
    QElapsedTimer m_searchAge; ///< invalid while nothing is searched
    QTimer m_becomesLong; ///< one slow row may keep the model silent
};

} // namespace eventscope
