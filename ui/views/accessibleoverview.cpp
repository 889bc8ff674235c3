// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accessibleoverview.h"

#include "ui/views/overviewbar.h"

#include <algorithm>

namespace eventscope {

namespace {

QAccessibleInterface *overviewInterface(const QString & /*className*/, QObject *object)
{
    auto *bar = qobject_cast<OverviewBar *>(object);
    return bar ? new AccessibleOverview(*bar) : nullptr;
}

} // namespace

void AccessibleOverview::install()
{
    QAccessible::installFactory(overviewInterface);
}

AccessibleOverview::AccessibleOverview(OverviewBar &bar)
    : QAccessibleWidget(&bar, QAccessible::Slider)
    , m_bar(bar)
{
}

void *AccessibleOverview::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this) : QAccessibleWidget::interface_cast(type);
}

QString AccessibleOverview::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_bar.valueText() : QAccessibleWidget::text(kind);
}

QVariant AccessibleOverview::currentValue() const
{
    const OverviewPicture::Content &content = m_bar.content();
    const bool isEnd = content.lastVisible >= content.overview.lastId;
    const qint64 middle = content.firstVisible + (content.lastVisible - content.firstVisible) / 2;
    return std::max(content.overview.firstId, isEnd ? content.overview.lastId : middle);
}

void AccessibleOverview::setCurrentValue(const QVariant &value)
{
    const Overview &overview = m_bar.content().overview;
    if (overview.rowCount() > 0)
        Q_EMIT m_bar.placeWanted(std::clamp(value.toLongLong(), qlonglong(overview.firstId), qlonglong(overview.lastId)));
}

QVariant AccessibleOverview::maximumValue() const
{
    return std::max(m_bar.content().overview.firstId, m_bar.content().overview.lastId); // of an empty capture the last is before the first
}

QVariant AccessibleOverview::minimumValue() const
{
    return m_bar.content().overview.firstId;
}

QVariant AccessibleOverview::minimumStepSize() const
{
    return 1;
}

} // namespace eventscope
