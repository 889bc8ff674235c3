// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>
#include <QTimer>

namespace eventscope {

class LiveRegion;

/// A line that floats at the foot of a view for some seconds, or until the next one: nothing below it moves. Screen readers are told.
/// GUI thread.
class ViewNotice final : public QLabel
{
    Q_OBJECT

public:
    /// `theme` must outlive it; it belongs to `view`.
    ViewNotice(Theme &theme, QWidget *view);

    void say(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void place();

    Theme &m_theme;
    LiveRegion *m_spoken;
    QTimer m_end;
};

} // namespace eventscope
