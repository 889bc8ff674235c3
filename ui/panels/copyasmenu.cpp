// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copyasmenu.h"

namespace eventscope {

CopyAsMenu::CopyAsMenu(SnippetRequest::Action action, SnippetSource source, QWidget *parent)
    : QMenu(tr("Copy as"), parent)
    , m_source(std::move(source))
    , m_languages(addSnippetActions(*this, action, m_source))
    , m_missing(addAction(tr("Choose an endpoint and give a channel first")))
{
    setObjectName(QStringLiteral("copyAsMenu"));
    m_missing->setEnabled(false);
    connect(this, &QMenu::aboutToShow, this, &CopyAsMenu::refresh);
    refresh();
}

void CopyAsMenu::refresh()
{
    const bool isThere = m_source().has_value();
    for (QAction *language : std::as_const(m_languages))
        language->setVisible(isThere);
    m_missing->setVisible(!isThere);
}

} // namespace eventscope
