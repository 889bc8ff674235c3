// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zoom.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace eventscope {

/// The page of the preferences about light and dark and the size of everything; both change at once. GUI thread.
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AppearancePage(Theme &theme, Zoom &zoom, QWidget *parent = nullptr);

private:
    void addThemes(QFormLayout &form);
    void addSizes(QFormLayout &form);
    void showZoom();

    Theme &m_theme;
    Zoom &m_zoom;
    QComboBox *m_themes;
    QComboBox *m_sizes;
};

} // namespace eventscope
