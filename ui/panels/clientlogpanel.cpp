// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/clientlogpanel.h"

#include "ui/errortext.h"
#include "ui/panels/recordmenu.h"
#include "ui/views/clearbutton.h"
#include "ui/views/clientlogtable.h"
#include "ui/views/emptystate.h"
#include "ui/views/messagelabel.h"
#include "ui/views/panelheader.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace eventscope {

namespace {
constexpr int readMs = 16;
} // namespace

ClientLogPanel::ClientLogPanel(ClientLog &log, LogLevels &levels, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_levels(levels)
    , m_theme(theme)
    , m_model(theme)
    , m_header(new PanelHeader(theme, tr("Client log"), this))
    , m_filter(new QLineEdit(this))
    , m_least(new QComboBox(this))
    , m_record(new QToolButton(this))
    , m_fault(new MessageLabel(theme, this))
    , m_table(new ClientLogTable(theme, m_shown, this))
    , m_empty(new EmptyState(theme, m_table->viewport()))
    , m_copy(new QAction(tr("Copy"), this))
    , m_copyAll(new QAction(tr("Copy all"), this))
    , m_clear(new QAction(tr("Clear client log"), this))
    , m_earlier(new QAction(tr("Show earlier messages"), this))
    , m_openFolder(new QAction(tr("Open log folder"), this))
{
    setObjectName(QStringLiteral("clientLogPanel"));
    m_shown.setSourceModel(&m_model);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readMs);
    makeActions();
    makeHeader();
    makeFilter();
    makeRecordButton();
    layOut();
    connectParts();
    updateActions();
}

QWidget *ClientLogPanel::header() const
{
    return m_header;
}

void ClientLogPanel::makeActions()
{
    m_copy->setObjectName(QStringLiteral("copyMessagesAction"));
    m_copyAll->setObjectName(QStringLiteral("copyAllMessagesAction"));
    m_clear->setObjectName(QStringLiteral("clearMessagesAction"));
    m_earlier->setObjectName(QStringLiteral("earlierMessagesAction"));
    m_openFolder->setObjectName(QStringLiteral("openLogFolderAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, [this] { copy(m_table->selectedRows()); });
    connect(m_copyAll, &QAction::triggered, this, [this] { copy(allRows()); });
    m_clear->setToolTip(tr("Clear client log: empty the view; the file keeps every message"));
    connect(m_clear, &QAction::triggered, this, &ClientLogPanel::clearView);
    connect(m_earlier, &QAction::triggered, this, &ClientLogPanel::showEarlier);
    connect(m_openFolder, &QAction::triggered, this, &ClientLogPanel::openFolder);
}

void ClientLogPanel::makeHeader()
{
    m_earlierButton = m_header->addButton(m_earlier, QStringLiteral("eye"));
    m_earlierButton->setObjectName(QStringLiteral("clientLogEarlierButton"));
    m_header->addButton(m_copy, QStringLiteral("copy"))->setObjectName(QStringLiteral("clientLogCopyButton"));
    m_header->addButton(m_clear, QStringLiteral("clear"))->setObjectName(QStringLiteral("clientLogClearButton"));
    m_header->addButton(m_openFolder, QStringLiteral("open"))->setObjectName(QStringLiteral("openLogFolderButton"));
}

void ClientLogPanel::makeFilter()
{
    m_filter->setObjectName(QStringLiteral("clientLogFilter"));
    m_filter->setAccessibleName(tr("Filter client log"));
    m_filter->setPlaceholderText(tr("Filter client log"));
    m_filter->setToolTip(tr("Words that a category or message has, in any order"));
    addClearButton(*m_filter);
    setFocusProxy(m_filter);
    m_least->setObjectName(QStringLiteral("clientLogLevel"));
    //: Label, a verb: which levels of messages are shown.
    m_least->setAccessibleName(tr("Show"));
    m_least->addItem(tr("All levels"), int(LogLevel::Verbose));
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning})
        m_least->addItem(tr("%1 and worse").arg(ClientLogModel::levelText(level)), int(level));
    m_least->addItem(tr("Errors"), int(LogLevel::Error));
}

void ClientLogPanel::makeRecordButton()
{
    m_record->setObjectName(QStringLiteral("recordButton"));
    //: Button with a menu, a verb: which messages are written down.
    m_record->setText(tr("Record"));
    m_record->setAccessibleName(tr("Record"));
    m_record->setToolTip(tr("What is recorded of each category, here and in the file"));
    m_record->setIcon(m_theme.icon(QStringLiteral("settings")));
    m_record->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_record->setPopupMode(QToolButton::InstantPopup);
    m_record->setFocusPolicy(Qt::TabFocus);
    m_record->setMenu(new RecordMenu(m_levels, m_record));
}

QWidget *ClientLogPanel::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *show = new QLabel(tr("Show"), bar);
    show->setBuddy(m_least);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(show);
    layout->addWidget(m_least);
    layout->addWidget(m_record);
    return bar;
}

void ClientLogPanel::layOut()
{
    m_table->setObjectName(QStringLiteral("clientLogTable"));
    m_table->setAccessibleName(tr("Client log"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_fault->setObjectName(QStringLiteral("clientLogFault"));
    m_fault->setContentsMargins(8, 0, 8, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_fault);
    layout->addWidget(m_table, 1);
}

void ClientLogPanel::connectParts()
{
    connect(&m_log, &ClientLog::arrived, this, &ClientLogPanel::scheduleRead);
    connect(&m_reading, &QTimer::timeout, this, &ClientLogPanel::readNews);
    connect(m_filter, &QLineEdit::textChanged, this, &ClientLogPanel::refilter);
    connect(m_least, &QComboBox::currentIndexChanged, this, &ClientLogPanel::refilter);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ClientLogPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientLogPanel::updateActions);
    connect(m_empty, &EmptyState::actionTriggered, this, &ClientLogPanel::onEmptyAction);
}

void ClientLogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readNews(); // of what came while nobody looked
}

void ClientLogPanel::scheduleRead()
{
    if (isVisible() && !m_reading.isActive())
        m_reading.start();
}

void ClientLogPanel::readNews()
{
    const ClientLog::News news = m_log.newsAfter(m_model.newest());
    m_table->holdPlace();
    m_model.take(news.oldest, news.messages);
    m_table->takePlace();
    showFault(news.fileFault);
    updateActions();
}

void ClientLogPanel::refilter()
{
    m_table->holdPlace();
    m_shown.setWords(m_filter->text());
    m_shown.setLeastLevel(static_cast<LogLevel>(m_least->currentData().toInt()));
    m_table->takePlace();
    updateActions();
}

void ClientLogPanel::showFault(const std::optional<Error> &fault)
{
    if (fault)
        m_fault->say(MessageLabel::Severity::Warning, tr("The log file is not written. %1").arg(errorText(*fault)));
    else
        m_fault->clear();
}

void ClientLogPanel::clearView()
{
    readNews(); // what came before the click goes too
    m_isCleared = true;
    m_model.clear();
    updateActions();
}

void ClientLogPanel::showEarlier()
{
    m_isCleared = false;
    m_model.restart();
    readNews();
}

QModelIndexList ClientLogPanel::allRows() const
{
    QModelIndexList rows;
    for (int row = 0; row < m_shown.rowCount(); ++row)
        rows << m_shown.index(row, 0);
    return rows;
}

void ClientLogPanel::copy(const QModelIndexList &rows) const
{
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines << row.data(ClientLogModel::LineRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ClientLogPanel::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_log.folder()));
}

void ClientLogPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copy, m_copyAll});
    menu->addSeparator();
    menu->addActions({m_clear, m_earlier, m_openFolder});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ClientLogPanel::updateActions()
{
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
    m_copyAll->setEnabled(m_shown.rowCount() > 0);
    m_clear->setEnabled(m_model.rowCount() > 0);
    m_earlier->setVisible(m_isCleared);
    m_earlierButton->setVisible(m_isCleared);
    m_empty->setVisible(m_shown.rowCount() == 0);
    switch (emptyReason()) {
    case EmptyReason::Nothing:
        return m_empty->setContent(QStringLiteral("ok"), tr("Nothing was logged yet; warnings and errors of Eventscope appear here."),
                                   tr("Record more\u2026"));
    case EmptyReason::Cleared:
        return m_empty->setContent(QStringLiteral("clear"), tr("The view is cleared; new messages appear here."),
                                   tr("Show earlier messages"));
    case EmptyReason::Filtered:
        return m_empty->setContent(QStringLiteral("filter"), tr("No message matches this filter."), tr("Show all messages"));
    }
}

ClientLogPanel::EmptyReason ClientLogPanel::emptyReason() const
{
    if (m_model.rowCount() > 0)
        return EmptyReason::Filtered;
    return m_isCleared ? EmptyReason::Cleared : EmptyReason::Nothing;
}

void ClientLogPanel::onEmptyAction()
{
    switch (emptyReason()) {
    case EmptyReason::Nothing: return m_record->menu()->popup(m_record->mapToGlobal(m_record->rect().bottomLeft()));
    case EmptyReason::Cleared: return showEarlier();
    case EmptyReason::Filtered: m_least->setCurrentIndex(0); return m_filter->clear();
    }
}

} // namespace eventscope
