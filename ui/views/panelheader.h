// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAction>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace eventscope {

/// The line on top of a panel: its name and its actions as small tool buttons at the right end. Presses on it are left to the
/// parent, so that it can be a dock's title bar. GUI thread.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    PanelHeader(Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// A button for an action: icon from the theme, the action's text as accessible name and, with its shortcut, as tool tip.
    QToolButton *addButton(QAction *action, const QString &iconName);

private:
    void applyTheme();

    Theme &m_theme;
    QLabel *m_title;
    QHBoxLayout *m_layout;
};

} // namespace eventscope
