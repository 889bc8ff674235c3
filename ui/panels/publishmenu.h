// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/snippetactions.h"

#include <QMenu>

namespace eventscope {

/// What one can do with the events in the publish panel besides publishing them. GUI thread.
class PublishMenu : public QMenu
{
    Q_OBJECT

public:
    /// `source` tells what "Copy as" writes code for.
    PublishMenu(SnippetSource source, QWidget *parent);

    void setCanCompact(bool can);

Q_SIGNALS:
    void repeatRequested();
    void compactRequested();
    void removeRequested();
    void findRequested();
    void replaceRequested();
    void openRequested();
    void saveRequested();
    void variablesRequested();
    void editOutsideRequested();

private:
    QAction *add(const char *objectName, const QString &text, void (PublishMenu::*requested)(), const QKeySequence &key = {});

    QAction *m_compact = nullptr;
};

} // namespace eventscope
