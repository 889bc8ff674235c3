// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace eventscope {

/// One line of text that never widens its parent: what does not fit is cut with an ellipsis, and the tool tip has it all.
/// GUI thread.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// ElideRight unless set.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace eventscope
