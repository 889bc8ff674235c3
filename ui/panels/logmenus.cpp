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

} // namespace

LogMenus::LogMenus(const Menus &menus, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
    , m_selectAll(new QAction(tr("Select all"), this))
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
    for (QMenu *menu : {&m_menus.edit, &m_menus.go}) {
        menu->clear();
        menu->setEnabled(log != nullptr);
    }
    fillView();
    if (!log)
        return;
    fillEdit();
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

void LogMenus::fillEdit()
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

void LogMenus::fillView()
{
    const QList<QAction *> all = m_menus.view.actions();
    for (QAction *before : all.mid(all.indexOf(m_viewPart) + 1))
        m_menus.view.removeAction(before);
    if (m_log)
        m_menus.view.addActions(
            actionsOf({QStringLiteral("overviewAction"), QStringLiteral("columnsAction"), QStringLiteral("timeFormatMenu")}));
}

} // namespace eventscope
