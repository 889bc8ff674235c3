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
    QMenu *menu = makeMenu().release();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_view.mapToGlobal(place));
}

std::unique_ptr<QMenu> RowMenu::makeMenu() const
{
    auto menu = std::make_unique<QMenu>(&m_view);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setToolTipsVisible(true);
    fill(*menu);
    return menu;
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
    addActions(menu, {QStringLiteral("copyPayloadAction"), QStringLiteral("copyAsMenu"), QStringLiteral("composeAction")}, left);
    menu.addSeparator();
    addSubmenu(menu, tr("Filter"),
               {QStringLiteral("filterCellAction"), QStringLiteral("filterOutCellAction"), QStringLiteral("filterChannelAction"),
                QStringLiteral("filterOutChannelAction"), QStringLiteral("filterKindAction"), QStringLiteral("filterOutKindAction")},
               left);
    //: A submenu about bookmarks of rows.
    addSubmenu(menu, tr("Mark"), {QStringLiteral("markAction"), QStringLiteral("markNoteAction"), QStringLiteral("marksAction")}, left);
    addActions(menu, {QStringLiteral("goMenu")}, left);
    menu.addSeparator();
    addActions(menu, {QStringLiteral("compareWithRowAction"), QStringLiteral("compareWithPreviousAction")}, left);
    menu.addSeparator();
    addActions(menu,
               {QStringLiteral("setReferenceAction"), QStringLiteral("timeFormatMenu"), QStringLiteral("columnsAction"),
                QStringLiteral("overviewAction")},
               left);
    left.erase(std::remove_if(left.begin(), left.end(), isElsewhere), left.end());
    if (std::any_of(left.cbegin(), left.cend(), [](const QAction *action) { return action->isVisible(); }))
        menu.addSeparator();
    menu.addActions(left);
}

} // namespace eventscope
