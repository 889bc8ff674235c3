// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishmenu.h"

#include "ui/panels/copyasmenu.h"

namespace eventscope {

PublishMenu::PublishMenu(SnippetSource source, QWidget *parent)
    : QMenu(parent)
{
    add("repeatAction", tr("Repeat…"), &PublishMenu::repeatRequested);
    addSeparator();
    m_compact = add("compactAction", tr("Compact"), &PublishMenu::compactRequested);
    add("removeEventAction", tr("Remove this event"), &PublishMenu::removeRequested);
    addSeparator();
    add("editorFindAction", tr("Find…"), &PublishMenu::findRequested, QKeySequence::Find);
    add("editorReplaceAction", tr("Replace…"), &PublishMenu::replaceRequested, Qt::CTRL | Qt::Key_H);
    addSeparator();
    add("openEventAction", tr("Open a file…"), &PublishMenu::openRequested);
    add("saveEventsAction", tr("Save events…"), &PublishMenu::saveRequested, QKeySequence::Save);
    add("variablesAction", tr("Variables…"), &PublishMenu::variablesRequested);
    addSeparator();
    add("editOutsideAction", tr("Open in the system's editor"), &PublishMenu::editOutsideRequested);
    addSeparator();
    auto *copyAs = new CopyAsMenu(SnippetRequest::Action::Publish, std::move(source), this);
    copyAs->setTitle(tr("Copy as"));
    addMenu(copyAs);
}

QAction *PublishMenu::add(const char *objectName, const QString &text, void (PublishMenu::*requested)(), const QKeySequence &key)
{
    // The keys are the editor's: here they are only told.
    QAction *action = addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
    action->setObjectName(QLatin1String(objectName));
    connect(action, &QAction::triggered, this, requested);
    return action;
}

void PublishMenu::setCanCompact(bool can)
{
    m_compact->setEnabled(can);
}

} // namespace eventscope
