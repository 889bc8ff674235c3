// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeyEvent;

namespace eventscope {

/// What the lines have in common that find something in one view: the keys of finding are theirs while the focus is in them, before
/// the window's own shortcuts. GUI thread.
class FindLine : public QWidget
{
    Q_OBJECT

protected:
    using QWidget::QWidget;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /// False for a key that is none of the line's.
    [[nodiscard]] virtual bool handleKey(const QKeyEvent &event) = 0;
};

} // namespace eventscope
