// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logmenus.h"

#include "ui/panels/logpanel.h"
#include "ui/panels/logplaces.h"
#include "ui/panels/rowmenu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

namespace eventscope {

namespace {

QAbstractItemView *logView(const LogPanel &log)
{
    return log.findChild<QAbstractItemView *>(QStringLiteral("eventLog"));
}

void removeAfter(QMenu &menu, QAction &part)
{
    const QList<QAction *> all = menu.actions();
    for (QAction *action : all.mid(all.indexOf(&part) + 1))
        menu.removeAction(action);
}

} // namespace

LogMenus::LogMenus(const Menus &menus, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
    , m_selectAll(new QAction(tr("Select all"), this))
    , m_editPart(menus.edit.addSeparator())
    , m_viewPart(menus.view.addSeparator())
{
    m_menus.go.setToolTipsVisible(true);
    m_selectAll->setObjectName(QStringLiteral("selectAllAction"));
    // Only to be read there: a text field has the same keys, and the log knows them by itself.
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    m_selectAll->setShortcutContext(Qt::WidgetShortcut);
    connect(m_selectAll, &QAction::triggered, this, [this] {
        if (m_log)
            logView(*m_log)->selectAll();
    });
    showLog(nullptr);
}

void LogMenus::showLog(LogPanel *log)
{
    m_log = log;
    removeAfter(m_menus.edit, *m_editPart);
    removeAfter(m_menus.view, *m_viewPart);
    m_menus.go.clear();
    m_menus.go.setEnabled(log != nullptr);
    m_menus.edit.setEnabled(log || m_menus.edit.actions().constFirst() != m_editPart);
    if (!log)
        return;
    addEdit();
    addView();
    m_menus.go.addActions(log->places().actions());
}

QList<QAction *> LogMenus::actionsOf(const QStringList &names) const
{
    QList<QAction *> actions;
    for (const QString &name : names) {
        if (QAction *action = RowMenu::named(name, logView(*m_log)->actions()))
            actions << action;
    }
    return actions;
}

void LogMenus::addEdit()
{
    m_menus.edit.addActions(actionsOf({QStringLiteral("copyPayloadAction"), QStringLiteral("copyAsMenu")}));
    m_menus.edit.addAction(m_selectAll);
    m_menus.edit.addSeparator();
    m_menus.edit.addActions(
        actionsOf({QStringLiteral("findAction"), QStringLiteral("findNextAction"), QStringLiteral("findPreviousAction")}));
    m_menus.edit.addAction(m_log->findChild<QAction *>(QStringLiteral("filterAction")));
    m_menus.edit.addSeparator();
    m_menus.edit.addActions(actionsOf({QStringLiteral("compareWithRowAction"), QStringLiteral("compareWithPreviousAction")}));
}

void LogMenus::addView()
{
    m_menus.view.addActions(
        actionsOf({QStringLiteral("overviewAction"), QStringLiteral("columnsAction"), QStringLiteral("timeFormatMenu")}));
}

} // namespace eventscope
