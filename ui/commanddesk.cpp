// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commanddesk.h"

#include "ui/arrivalpatience.h"
#include "ui/capturelimits.h"
#include "ui/dialogs/appearancepage.h"
#include "ui/dialogs/capturelimitspage.h"
#include "ui/dialogs/logpage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/publishingpage.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/panels/detailpanel.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/framedetail.h"
#include "ui/panels/logpanel.h"
#include "ui/views/diffview.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QToolBar>

#include <algorithm>

namespace eventscope {

namespace {

bool canTakeFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() && widget.isVisible() && widget.isEnabled();
}

/// Where the panel wants the focus, or what comes first in it.
void goTo(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    if (dock.widget()->focusProxy())
        return dock.widget()->setFocus(Qt::TabFocusReason);
    const QList<QWidget *> inside = dock.widget()->findChildren<QWidget *>();
    const auto first = std::find_if(inside.cbegin(), inside.cend(), [](const QWidget *widget) { return canTakeFocus(*widget); });
    if (first != inside.cend())
        (*first)->setFocus(Qt::TabFocusReason);
}

} // namespace

CommandDesk::CommandDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_commands(parts.layoutFile)
    , m_zoom(parts.theme, parts.layoutFile, this)
    , m_palette(
          makeAction(QStringLiteral("commandPaletteAction"), tr("&Command palette\u2026"), Qt::CTRL | Qt::Key_K, &CommandDesk::openPalette))
    , m_shortcuts(makeAction(QStringLiteral("shortcutsAction"), tr("&Keyboard shortcuts\u2026"), Qt::CTRL | Qt::Key_Slash,
                             &CommandDesk::openShortcuts))
    , m_preferences(makeAction(QStringLiteral("preferencesAction"), tr("&Preferences\u2026"), Qt::CTRL | Qt::Key_Comma,
                               &CommandDesk::openPreferences))
{
    m_preferences->setMenuRole(QAction::PreferencesRole);
    m_parts.sessions.setCaptureBudget(storedCaptureBudget(m_parts.layoutFile));
    m_parts.sessions.setArrivalPatience(storedArrivalPatience(m_parts.layoutFile));
}

QAction *CommandDesk::makeAction(const QString &name, const QString &text, const QKeySequence &keys, void (CommandDesk::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CommandDesk::takeInWindow()
{
    const QList<QMenu *> menus = m_parts.window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (const QMenu *menu : menus)
        m_commands.adopt(menu->actions(), {menu->objectName(), menu->title().remove(QLatin1Char('&'))});
    for (const QToolBar *bar : m_parts.window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        m_commands.adopt(*bar, {bar->objectName(), bar->windowTitle()});
    if (const auto *detail = m_parts.window.findChild<FrameDetail *>())
        m_commands.adopt(*detail, {QStringLiteral("frameDetail"), tr("Frame detail")});
    for (const QDockWidget *dock : m_parts.window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        m_commands.adopt(*dock, {dock->objectName(), dock->windowTitle()});
}

void CommandDesk::takeIn(LogPanel &log)
{
    if (const auto *difference = log.findChild<DiffView *>())
        m_commands.adopt(*difference, {QStringLiteral("diff"), tr("Comparison")});
    if (const auto *detail = log.findChild<DetailPanel *>())
        m_commands.adopt(*detail, {QStringLiteral("detail"), tr("Event detail")});
    m_commands.adopt(log, {QStringLiteral("log"), tr("Event log")});
}

void CommandDesk::openPalette()
{
    (new CommandPalette(m_parts.theme, entries(), &m_parts.window))->open();
}

void CommandDesk::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_parts.theme, m_commands, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CommandDesk::openPreferences()
{
    auto *dialog = new PreferencesDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addPage(tr("Appearance"), new AppearancePage(m_parts.theme, m_zoom, dialog));
    dialog->addPage(tr("Event log"), new LogPage(m_parts.logSettings, dialog));
    addPublishing(*dialog);
    addCaptureLimits(*dialog);
    Q_EMIT preferencesMade(*dialog);
    dialog->open();
}

void CommandDesk::addPublishing(PreferencesDialog &dialog)
{
    auto *publishing = new PublishingPage(storedArrivalPatience(m_parts.layoutFile), &dialog);
    dialog.addPage(tr("Publishing"), publishing);
    connect(publishing, &PublishingPage::patienceChosen, this, [this](std::chrono::seconds patience) {
        storeArrivalPatience(m_parts.layoutFile, patience);
        m_parts.sessions.setArrivalPatience(patience);
    });
}

void CommandDesk::addCaptureLimits(PreferencesDialog &dialog)
{
    auto *limits = new CaptureLimitsPage(m_parts.theme, storedCaptureBudget(m_parts.layoutFile), &dialog);
    dialog.addPage(tr("Captures"), limits);
    connect(limits, &CaptureLimitsPage::budgetChosen, this, [this](const CaptureBudget &budget) {
        storeCaptureBudget(m_parts.layoutFile, budget);
        m_parts.sessions.setCaptureBudget(budget);
    });
}

QList<CommandPalette::Entry> CommandDesk::entries() const
{
    QList<CommandPalette::Entry> all;
    for (const Commands::Command &command : m_commands.all()) {
        const QAction *action = m_commands.action(command.id, m_parts.window);
        if (action != m_palette && (!action || action->isVisible()))
            all << entry(command);
    }
    addEndpoints(all);
    addPanels(all);
    return all;
}

CommandPalette::Entry CommandDesk::entry(const Commands::Command &command) const
{
    const QPointer<QAction> action = m_commands.action(command.id, m_parts.window);
    CommandPalette::Entry entry{command.text, command.part, QKeySequence::listToString(command.keys, QKeySequence::NativeText),
                                whyOff(action), [action] {
                                    if (action)
                                        action->trigger();
                                }};
    return entry;
}

QString CommandDesk::whyOff(const QAction *action)
{
    if (!action)
        return tr("No log is open");
    if (action->isEnabled())
        return {};
    if (!action->statusTip().isEmpty())
        return action->statusTip();
    return tr("There is nothing it could act on");
}

void CommandDesk::addEndpoints(QList<CommandPalette::Entry> &entries) const
{
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints()) {
        entries << CommandPalette::Entry{endpoint.name, tr("Go to endpoint"), {}, {}, [this, id = endpoint.id] {
                                             m_parts.endpoints.select(id);
                                             m_parts.endpoints.setFocus(Qt::OtherFocusReason);
                                         }};
    }
}

void CommandDesk::addPanels(QList<CommandPalette::Entry> &entries) const
{
    for (QDockWidget *dock : m_parts.window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        entries << CommandPalette::Entry{dock->windowTitle(), tr("Go to panel"), {}, {}, [dock] { goTo(*dock); }};
}

} // namespace eventscope
