// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowmenu.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace eventscope {

namespace {

/// Of the action, or of the menu it opens.
QString nameOf(const QAction *action)
{
    return action->menu() ? action->menu()->objectName() : action->objectName();
}

void addActions(QMenu &menu, const QStringList &names, QList<QAction *> &left)
{
    for (const QString &name : names) {
        if (QAction *action = RowMenu::named(name, left)) {
            menu.addAction(action);
            left.removeOne(action);
        }
    }
}

/// The window's menus and keys lead there; they are not about the row.
bool isElsewhere(const QAction *action)
{
    const QString name = nameOf(action);
    return action->isSeparator() || name.startsWith(QLatin1String("find")) || name == QLatin1String("goToAction");
}

} // namespace

RowMenu::RowMenu(QWidget &view)
    : QObject(&view)
    , m_view(view)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &RowMenu::popUp);
}

QAction *RowMenu::named(const QString &name, const QList<QAction *> &actions)
{
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&name](const QAction *action) { return nameOf(action) == name; });
    return found == actions.cend() ? nullptr : *found;
}

void RowMenu::popUp(const QPoint &place)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fill(*menu);
    menu->popup(m_view.mapToGlobal(place));
}

void RowMenu::addSubmenu(QMenu &menu, const QString &title, const QStringList &names, QList<QAction *> &left) const
{
    auto *submenu = new QMenu(title, &menu);
    submenu->setToolTipsVisible(true);
    addActions(*submenu, names, left);
    if (!submenu->isEmpty())
        menu.addMenu(submenu);
}

void RowMenu::fill(QMenu &menu) const
{
    QList<QAction *> left = m_view.actions();
    addActions(menu, {QStringLiteral("copyPayloadAction"), QStringLiteral("copyAsMenu")}, left);
    menu.addSeparator();
    addSubmenu(menu, tr("Filter"), {QStringLiteral("filterChannelAction"), QStringLiteral("filterKindAction")}, left);
    addSubmenu(menu, tr("Mark"), {QStringLiteral("markAction"), QStringLiteral("markNoteAction"), QStringLiteral("marksAction")}, left);
    addActions(menu, {QStringLiteral("goMenu")}, left);
    menu.addSeparator();
    addActions(menu, {QStringLiteral("compareWithRowAction"), QStringLiteral("compareWithPreviousAction")}, left);
    menu.addSeparator();
    addActions(menu,
               {QStringLiteral("setReferenceAction"), QStringLiteral("timeFormatMenu"), QStringLiteral("columnsAction"),
                QStringLiteral("overviewAction")},
               left);
    menu.addSeparator();
    for (QAction *action : left) {
        if (!isElsewhere(action))
            menu.addAction(action);
    }
}

} // namespace eventscope
