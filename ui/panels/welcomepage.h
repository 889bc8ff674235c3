// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace eventscope {

/// What stands in the middle while no endpoint is open: the ways on. GUI thread.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit WelcomePage(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryBuiltIn();
    void addEndpoint();
    void findApis();
    void playDemo();

private:
    QLabel *addText(const QString &text, bool muted);
    void applyTheme();
    void fitToZoom();

    Theme &m_theme;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QLabel *m_mark;
    QLabel *m_title;
    QList<QLabel *> m_muted;
};

} // namespace eventscope
