// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zoomstyle.h"

#include <QApplication>
#include <QStyleFactory>

namespace eventscope {

namespace {

constexpr auto percentMetric = static_cast<QStyle::PixelMetric>(QStyle::PM_CustomBase + 1);

/// Fusion derives others from these, through this style: icons of fields and tabs from small ones.
bool isScaled(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_MenuButtonIndicator:
    case QStyle::PM_MessageBoxIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_TreeViewIndentation: return true;
    default: return false;
    }
}

} // namespace

ZoomStyle::ZoomStyle(int percent)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_percent(percent)
{
}

int ZoomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == percentMetric)
        return m_percent;
    const int standard = QProxyStyle::pixelMetric(metric, option, widget);
    return isScaled(metric) ? qRound(standard * m_percent / 100.0) : standard;
}

int ZoomStyle::applicationPercent()
{
    const int percent = QApplication::style()->pixelMetric(percentMetric);
    return percent > 0 ? percent : 100;
}

int zoomed(int pixels)
{
    return qRound(pixels * ZoomStyle::applicationPercent() / 100.0);
}

} // namespace eventscope
