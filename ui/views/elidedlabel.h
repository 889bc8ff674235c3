// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace eventscope {

/// One line of text that never widens its parent: what does not fit is cut with an ellipsis, and the tool tip and assistive
/// technology have it all.
/// GUI thread.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// ElideRight unless set.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace eventscope
