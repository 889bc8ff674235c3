// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/treefindbar.h"

#include "ui/lefttoright.h"
#include "ui/views/clearbutton.h"
#include "ui/views/jsontreeview.h"
#include "ui/views/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace eventscope {

namespace {
// Below it a search takes about a millisecond.
constexpr qsizetype backgroundBytes = 100'000;
} // namespace

TreeFindBar::TreeFindBar(const Theme &theme, JsonTreeView &tree, QWidget *parent)
    : FindLine(parent)
    , m_theme(theme)
    , m_tree(tree)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("treeFindBar"));
    buildLayout();
    connect(m_text, &QLineEdit::textChanged, this, [this] { search(true); });
    connect(&tree, &JsonTreeView::contentChanged, this, [this] { search(false); });
    connect(&tree, &JsonTreeView::findRequested, this, &TreeFindBar::open);
    connect(&tree, &JsonTreeView::findNextRequested, this, &TreeFindBar::next);
    connect(&tree, &JsonTreeView::findPreviousRequested, this, &TreeFindBar::previous);
    hide();
}

void TreeFindBar::buildLayout()
{
    m_text->setObjectName(QStringLiteral("treeFindText"));
    readLeftToRight(*m_text);
    m_text->setAccessibleName(tr("Find in the tree"));
    m_text->setPlaceholderText(tr("Find in the tree"));
    addClearButton(*m_text);
    m_text->addAction(m_theme.icon(QStringLiteral("search"), Theme::Role::MutedText), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_count->setObjectName(QStringLiteral("treeFindCount"));
    m_previous = addButton(QStringLiteral("treeFindPrevious"), QStringLiteral("arrow-up"), tr("Previous"), &TreeFindBar::previous);
    m_next = addButton(QStringLiteral("treeFindNext"), QStringLiteral("arrow-down"), tr("Next"), &TreeFindBar::next);
    m_close = addButton(QStringLiteral("treeFindClose"), QStringLiteral("close"), tr("Close"), &TreeFindBar::close);
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_next->setToolTip(tr("Next (F3)"));
    m_close->setToolTip(tr("Close (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
}

QToolButton *TreeFindBar::addButton(const QString &name, const QString &icon, const QString &text, void (TreeFindBar::*act)())
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void TreeFindBar::open()
{
    if (!std::exchange(m_isWanted, true)) {
        search(true);
        Q_EMIT wantedChanged();
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TreeFindBar::close()
{
    m_isWanted = false;
    m_job.drop();
    Q_EMIT wantedChanged();
    m_tree.setFocus(Qt::OtherFocusReason);
}

void TreeFindBar::next()
{
    if (!m_isWanted)
        return open();
    go(m_at + 1 < m_hits.size() ? m_at + 1 : 0);
}

void TreeFindBar::previous()
{
    if (!m_isWanted)
        return open();
    go(m_at > 0 ? m_at - 1 : m_hits.size() - 1);
}

void TreeFindBar::search(bool goThere)
{
    m_hits.clear();
    m_at = -1;
    m_job.drop();
    if (!m_isWanted)
        return;
    const auto work = [parts = m_tree.treeModel().parts(), text = m_text->text()] { return JsonTreeModel::find(parts, text); };
    const auto use = [this, goThere](const Hits &hits) {
        m_isSearching = false;
        m_hits = hits;
        goThere ? go(0) : updateCount();
    };
    m_isSearching = m_tree.treeModel().document().text().size() > backgroundBytes;
    if (!m_isSearching)
        return m_job.run(work, use);
    m_job.start(work, use);
    updateCount();
}

void TreeFindBar::go(qsizetype hit)
{
    if (!m_hits.isEmpty()) {
        m_at = hit;
        m_tree.goTo(m_hits.at(hit));
    }
    updateCount();
}

void TreeFindBar::updateCount()
{
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
    const QString total = QLocale().toString(m_hits.size());
    if (m_isSearching)
        m_count->setText(tr("Searching\u2026"));
    else if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("not found"));
    else
        m_count->setText(m_at < 0 ? tr("%Ln found", nullptr, int(m_hits.size())) : tr("%1 of %2").arg(QLocale().toString(m_at + 1), total));
}

bool TreeFindBar::handleKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isBack = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.key() == Qt::Key_Escape)
        close();
    else if (event.matches(QKeySequence::Find))
        open();
    else if (event.matches(QKeySequence::FindPrevious) || (isEnter && isBack))
        previous();
    else if (event.matches(QKeySequence::FindNext) || isEnter)
        next();
    else
        return false;
    return true;
}

} // namespace eventscope
