// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace eventscope {

/// Fusion with icons, check boxes and indicators at the zoom of the program. The application's style is the one place that knows the zoom,
/// so that what paints or measures need not be told. In a window from right to left, texts from left to right keep the signs at their ends
/// where they are (isolatedText()). GUI thread.
class ZoomStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ZoomStyle(int percent);

    /// Whoever sets it polishes the widgets anew.
    void setPercent(int percent) { m_percent = percent; }
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool isEnabled, const QString &text,
                      QPalette::ColorRole role) const override;

    /// Of the running application; 100 while another style is set.
    [[nodiscard]] static int applicationPercent();

private:
    int m_percent;
};

/// A length of the design, in pixels at 100 %, at the zoom of the program.
[[nodiscard]] int zoomed(int pixels);

} // namespace eventscope
