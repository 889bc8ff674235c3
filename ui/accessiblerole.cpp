// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace eventscope {

namespace {

constexpr const char *roleProperty = "eventscopeAccessibleRole";

/// Qt asks for the object's class first, then for each it derives from.
QAccessibleInterface *withRole(const QString & /*className*/, QObject *object)
{
    const QVariant role = object->property(roleProperty);
    auto *widget = qobject_cast<QWidget *>(object);
    return role.isValid() && widget ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(withRole); // once, however often it is said
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace eventscope
