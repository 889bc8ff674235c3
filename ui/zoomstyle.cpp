// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zoomstyle.h"

#include "ui/lefttoright.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionViewItem>

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

void ZoomStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != CE_ItemViewItem || !item || item->direction == Qt::LeftToRight)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionViewItem isolated(*item);
    isolated.text = isolatedText(item->text);
    QProxyStyle::drawControl(element, &isolated, painter, widget);
}

void ZoomStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool isEnabled, const QString &text,
                             QPalette::ColorRole role) const
{
    const bool isMirrored = (flags & Qt::TextForceRightToLeft) || (painter->layoutDirection() == Qt::RightToLeft);
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, isMirrored ? isolatedText(text) : text, role);
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
