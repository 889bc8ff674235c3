// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace eventscope {

/// As tall as its content where there is room, and scrolls where there is not; as wide as it is given. GUI thread.
class FittingScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `content`, which stays visible inside; `maxHeight` in pixels.
    FittingScrollArea(QWidget *content, int maxHeight, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;

    int m_maxHeight;
};

} // namespace eventscope
