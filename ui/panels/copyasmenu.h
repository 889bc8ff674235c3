// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/snippetactions.h"

#include <QMenu>

namespace eventscope {

/// "Copy as": code for what a panel shows, in the languages of snippetLanguages(). Asks for it when it is opened and when a language is
/// chosen; where there is nothing to copy, it says what is missing. GUI thread.
class CopyAsMenu : public QMenu
{
    Q_OBJECT

public:
    CopyAsMenu(SnippetRequest::Action action, SnippetSource source, QWidget *parent);

private:
    void refresh();

    SnippetSource m_source;
    QList<QAction *> m_languages;
    QAction *m_missing;
};

} // namespace eventscope
