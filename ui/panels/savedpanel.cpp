// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/savedpanel.h"

#include "ui/errortext.h"
#include "ui/views/clearbutton.h"
#include "ui/views/messagelabel.h"
#include "ui/views/panelheader.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace eventscope {

SavedPanel::SavedPanel(SavedWork &work, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_theme(theme)
    , m_model(work, theme)
    , m_filter(work, m_model)
{
    setObjectName(QStringLiteral("savedPanel"));
    makeActions();
    makeTree();
    layOut();
    connect(&m_work, &SavedWork::itemAdded, this, &SavedPanel::updatePage);
    connect(&m_work, &SavedWork::itemRemoved, this, &SavedPanel::updatePage);
    connect(&m_model, &SavedWorkModel::failed, this, &SavedPanel::tell);
    updatePage();
    updateActions();
}

QAction *SavedPanel::makeAction(const QString &name, const QString &text, void (SavedPanel::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, act] {
        m_message->clear();
        (this->*act)();
    });
    return action;
}

void SavedPanel::makeActions()
{
    m_use = makeAction(QStringLiteral("useSavedAction"), tr("Load into the editors"), &SavedPanel::use);
    m_addFolder = makeAction(QStringLiteral("addFolderAction"), tr("New folder"), &SavedPanel::addFolder);
    m_save = makeAction(QStringLiteral("saveCurrentEventsAction"), tr("Save events\u2026"), &SavedPanel::saveRequested);
    m_rename = makeAction(QStringLiteral("renameSavedAction"), tr("Rename"), &SavedPanel::rename);
    m_rename->setShortcut(Qt::Key_F2);
    m_duplicate = makeAction(QStringLiteral("duplicateSavedAction"), tr("Duplicate"), &SavedPanel::duplicate);
    m_delete = makeAction(QStringLiteral("deleteSavedAction"), tr("Delete"), &SavedPanel::removeCurrent);
    m_delete->setShortcut(QKeySequence::Delete);
    m_save->setToolTip(tr("Saves what stands in the publish editors (Ctrl+S there)"));
}

void SavedPanel::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("savedTree"));
    m_tree->setAccessibleName(tr("Saved"));
    m_tree->setModel(&m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // a double click uses the item
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->expandAll();
    for (QAction *action : {m_rename, m_duplicate, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
    }
    connect(m_tree, &QTreeView::activated, this, &SavedPanel::use);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SavedPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedPanel::updateActions);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &SavedPanel::updateActions);
}

bool SavedPanel::eventFilter(QObject *watched, QEvent *event)
{
    // F2 also leads to the next mark of the log in the window: Qt would find the two ambiguous and do neither.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    const bool isKey = isOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !m_rename->isEnabled() || m_rename->shortcut() != static_cast<const QKeyEvent *>(event)->keyCombination())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (!isOverride)
        m_rename->trigger();
    return true;
}

QWidget *SavedPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *text = new QLabel(tr("Events and subscriptions that you give a name stay here, for every endpoint."), page);
    text->setWordWrap(true);
    auto *save = new QPushButton(m_save->text(), page);
    save->setObjectName(QStringLiteral("emptySaveEventsButton"));
    save->setToolTip(m_save->toolTip());
    connect(save, &QPushButton::clicked, m_save, &QAction::trigger);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(text);
    layout->addWidget(save, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void SavedPanel::layOut()
{
    m_header = new PanelHeader(m_theme, tr("Saved"), this);
    m_header->addButton(m_save, QStringLiteral("save"))->setObjectName(QStringLiteral("saveEventsButton"));
    m_header->addButton(m_duplicate, QStringLiteral("duplicate"))->setObjectName(QStringLiteral("duplicateSavedButton"));
    m_header->addButton(m_delete, QStringLiteral("delete"))->setObjectName(QStringLiteral("deleteSavedButton"));
    m_header->addButton(m_addFolder, QStringLiteral("folder-add"))->setObjectName(QStringLiteral("addFolderButton"));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("savedSearch"));
    m_search->setAccessibleName(tr("Search what is saved"));
    m_search->setPlaceholderText(tr("Search names, channels, events"));
    addClearButton(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SavedPanel::search);
    m_message = new MessageLabel(m_theme, this);
    m_message->setObjectName(QStringLiteral("savedMessage"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeEmptyPage());
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 4);
    top->setSpacing(4);
    top->addWidget(m_search);
    top->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
}

QWidget *SavedPanel::header() const
{
    return m_header;
}

SavedWork::Id SavedPanel::current() const
{
    return m_filter.idAt(m_tree->currentIndex());
}

SavedWork::Id SavedPanel::currentFolder() const
{
    const SavedWork::Id item = current();
    return m_work.kind(item) == SavedWork::Kind::Folder ? item : m_work.parentOf(item);
}

void SavedPanel::select(SavedWork::Id item)
{
    if (!m_filter.indexOf(item).isValid())
        m_search->clear();
    const QModelIndex index = m_filter.indexOf(item);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void SavedPanel::use()
{
    const SavedWork::Id item = current();
    if (item != SavedWork::root && m_work.kind(item) != SavedWork::Kind::Folder)
        Q_EMIT chosen(item);
}

void SavedPanel::addFolder()
{
    const auto added = m_work.addFolder(currentFolder(), tr("New folder"));
    if (!added)
        return tell(added.error());
    select(*added);
    rename();
}

void SavedPanel::rename()
{
    m_tree->edit(m_tree->currentIndex());
}

void SavedPanel::duplicate()
{
    const auto copy = m_work.duplicate(current());
    if (copy)
        select(*copy);
    else
        tell(copy.error());
}

void SavedPanel::removeCurrent()
{
    const SavedWork::Id item = current();
    const QString name = m_work.name(item);
    const SavedSnapshot snapshot = m_work.snapshot(item);
    if (const auto removed = m_work.remove(item); !removed)
        return tell(removed.error());
    Q_EMIT deleted(name, snapshot);
}

void SavedPanel::search(const QString &words)
{
    m_filter.setWords(words);
    // Between items that do not show, nobody could tell where one is dropped.
    m_tree->setDragEnabled(!m_filter.isSearching());
    m_message->clear();
    if (!m_filter.isSearching())
        return m_tree->scrollTo(m_tree->currentIndex());
    m_tree->expandAll();
    if (m_filter.rowCount() == 0)
        m_message->say(MessageLabel::Severity::Hint, tr("Nothing that is saved holds these words."));
}

void SavedPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_tree->indexAt(position).isValid()) {
        if (m_use->isEnabled())
            menu->addAction(m_use);
        menu->addActions({m_rename, m_duplicate, m_delete});
        menu->addSeparator();
    }
    menu->addActions({m_addFolder, m_save});
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void SavedPanel::updateActions()
{
    const SavedWork::Id item = current();
    const bool isItem = item != SavedWork::root && m_work.contains(item);
    for (QAction *action : {m_rename, m_duplicate, m_delete})
        action->setEnabled(isItem);
    m_use->setEnabled(isItem && m_work.kind(item) != SavedWork::Kind::Folder);
    m_use->setText(isItem && m_work.savedSubscriptions(item) ? tr("Subscribe to all") : tr("Load into the editors"));
}

void SavedPanel::updatePage()
{
    const bool isEmpty = m_work.children(SavedWork::root).isEmpty();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_search->setVisible(!isEmpty);
}

void SavedPanel::tell(const Error &error)
{
    m_message->say(MessageLabel::Severity::Error, errorText(error));
}

} // namespace eventscope
