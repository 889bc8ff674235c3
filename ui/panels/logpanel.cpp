// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logpanel.h"

#include "core/capture/filter.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/gotodialog.h"
#include "ui/errortext.h"
#include "ui/models/eventcount.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/detailpanel.h"
#include "ui/panels/exportbar.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/filterstate.h"
#include "ui/panels/findbar.h"
#include "ui/panels/flowbuttons.h"
#include "ui/panels/keptplace.h"
#include "ui/panels/logplaces.h"
#include "ui/panels/rowcomparison.h"
#include "ui/panels/rowmenu.h"
#include "ui/views/emptystate.h"
#include "ui/views/eventlogview.h"
#include "ui/views/keytip.h"
#include "ui/views/rowcompose.h"
#include "ui/views/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {
constexpr int refreshMs = 16;
} // namespace

LogPanel::LogPanel(Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(new EventLogModel(this))
    , m_view(new EventLogView(theme, *m_model, this))
    , m_detail(new DetailPanel(theme, this))
    , m_places(new LogPlaces({theme, settings, *m_model, *m_view, *m_detail}, this))
    , m_comparison(new RowComparison(*m_model, *m_view, *m_detail, this))
    , m_empty(new EmptyState(theme, m_view->viewport()))
    , m_filter(new FilterBar(theme, settings, *m_model, this))
    , m_find(new FindBar(theme, *m_model, *m_view, this))
    , m_exportBar(new ExportBar(theme, prompt, this))
    , m_place(new KeptPlace(*m_model, *m_view, this))
    , m_emptyText(tr("Events appear here as they arrive."))
{
    setObjectName(QStringLiteral("logPanel"));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setTimerType(Qt::PreciseTimer);
    m_refreshTimer.setInterval(refreshMs);
    buildLayout();
    setUpButtons();
    setUpEarlier();
    setUpExport();
    setUpGoTo();
    setUpFind();
    setUpColumns();
    connectParts();
    new RowMenu(*m_view);
    updateEmptyState();
}

LogPanel::~LogPanel()
{
    m_olderCount.cancel();
    m_olderCount.waitForFinished();
}

void LogPanel::buildLayout()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("logSplitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(m_places->widget());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({520, 220});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolBar());
    layout->addWidget(m_filter->stateLine());
    layout->addWidget(m_find);
    layout->addWidget(m_exportBar);
    layout->addWidget(splitter, 1);
}

QWidget *LogPanel::buildToolBar()
{
    //: Button, a verb: keeps the newest row in sight.
    m_follow = addButton(QStringLiteral("followButton"), QStringLiteral("follow"), tr("Follow"));
    m_pause = addButton(QStringLiteral("pauseButton"), QStringLiteral("pause"), tr("Pause"));
    m_clear = addButton(QStringLiteral("clearButton"), QStringLiteral("clear"), tr("Clear view"));
    m_export = addButton(QStringLiteral("exportButton"), QStringLiteral("save"), tr("Export"));
    m_earlierButton = addButton(QStringLiteral("showEarlierButton"), QStringLiteral("eye"), tr("Show earlier events"));
    for (QToolButton *button : {m_clear, m_export, m_earlierButton}) // the filter needs the room
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_filter, 1);
    layout->addSpacing(4);
    layout->addWidget(m_earlierButton); // comes and goes: what is under the pointer stays there
    layout->addWidget(m_follow);
    layout->addWidget(m_pause);
    layout->addWidget(m_clear);
    layout->addWidget(m_export);
    return bar;
}

QToolButton *LogPanel::addButton(const QString &name, const QString &icon, const QString &text)
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void LogPanel::setUpButtons()
{
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_pause->setCheckable(true);
    m_flow = new FlowButtons({*m_follow, *m_pause, *m_view}, this);
    const QAction *clear = addFlowAction("clearViewAction", tr("Clear view"), Qt::CTRL | Qt::Key_L, *m_clear);
    tellKeys(*m_clear, *clear, tr("Clear view: empty it; the capture keeps every row"));
    addFlowAction("followAction", tr("Follow"), {}, *m_follow);
    addFlowAction("pauseAction", tr("Pause"), {}, *m_pause);
}

/// Does what the button does, by keys and from the command palette.
QAction *LogPanel::addFlowAction(const char *name, const QString &text, const QKeySequence &keys, QToolButton &button)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, &button, &QToolButton::click);
    addAction(action);
    return action;
}

void LogPanel::setUpEarlier()
{
    m_earlier = new QAction(tr("Show earlier events"), this);
    m_earlier->setObjectName(QStringLiteral("showEarlierAction"));
    m_earlier->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_earlier->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tellKeys(*m_earlierButton, *m_earlier, tr("Show earlier events: those from before the view was cleared"));
    connect(m_earlier, &QAction::triggered, this, &LogPanel::showEarlier);
    connect(m_earlierButton, &QToolButton::clicked, this, &LogPanel::showEarlier);
    addAction(m_earlier);
    m_view->addAction(m_earlier);
    m_places->addAction(m_earlier);
}

void LogPanel::setUpFind()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_find, act);
        addAction(action);
        m_view->addAction(action);
    };
    add("findAction", tr("Find\u2026"), QKeySequence::Find, &FindBar::open);
    add("findNextAction", tr("Find next"), Qt::Key_F3, &FindBar::findNext);
    add("findPreviousAction", tr("Find previous"), Qt::SHIFT | Qt::Key_F3, &FindBar::findPrevious);
}

void LogPanel::setUpExport()
{
    auto *menu = new QMenu(tr("Export"), m_export);
    QAction *all = menu->addAction(tr("All rows\u2026"), this, [this] { exportRows({}); });
    all->setObjectName(QStringLiteral("exportAllAction"));
    m_exportFiltered = menu->addAction(tr("Rows that match the filter\u2026"), this, [this] { exportRows(m_model->filter()); });
    m_exportFiltered->setObjectName(QStringLiteral("exportFilteredAction"));
    m_exportSelected = menu->addAction(tr("The selected rows\u2026"), this, &LogPanel::exportSelectedRows);
    m_exportSelected->setObjectName(QStringLiteral("exportSelectedAction"));
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("Export: write the log to an NDJSON, JSON or CSV file"));
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_exportFiltered->setEnabled(!m_model->filter().isEmpty());
        m_exportSelected->setEnabled(m_view->selectionModel()->hasSelection());
    });
    connect(m_exportBar, &ExportBar::told, this, &LogPanel::told);
    connect(m_exportBar, &ExportBar::runningChanged, this, [this] { m_export->setEnabled(!m_exportBar->isRunning()); });
}

void LogPanel::setUpGoTo()
{
    auto *action = new QAction(tr("Go to time or row\u2026"), this);
    action->setObjectName(QStringLiteral("goToAction"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(action, &QAction::triggered, this, &LogPanel::openGoTo);
    addAction(action);
    m_view->addAction(action);
    m_places->addAction(action);
}

void LogPanel::openGoTo()
{
    if (m_model->lastId() == 0)
        return;
    const auto last = m_model->reader() ? m_model->reader()->row(m_model->lastId()) : Result<CaptureRow>(Error{});
    auto *dialog = new GoToDialog(m_theme, last ? last->at : m_clock.utc(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::rowWanted, m_places, &LogPlaces::goToRow);
    connect(dialog, &GoToDialog::timeWanted, this, [this](UtcTime time) { m_view->goTo(m_model->positionAt(time)); });
    dialog->open();
}

void LogPanel::exportRows(const QString &filter)
{
    CaptureExport::Job job;
    job.capture = m_path;
    job.filter = filter;
    job.lastId = m_onDisk;
    m_exportBar->exportCapture(job);
}

void LogPanel::exportSelectedRows()
{
    CaptureExport::Job job;
    job.capture = m_path;
    job.ranges = m_view->selectedIds();
    if (!job.ranges.isEmpty())
        m_exportBar->exportCapture(job);
}

void LogPanel::setUpColumns()
{
    m_view->setSettings(m_settings);
    m_detail->setSettings(m_settings);
    connect(m_view, &EventLogView::columnsWanted, this, &LogPanel::openColumns);
    connect(m_detail, &DetailPanel::columnRequested, this, [this](const QString &expression, const QString &title) {
        LogColumns columns = m_settings.columns();
        if (!columns.addOwn({title, expression}))
            return openColumns(); // there are too many: one has to go first
        m_settings.setColumns(columns);
    });
}

void LogPanel::openColumns()
{
    auto *dialog = new ColumnsDialog(m_theme, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogPanel::setChartable(bool chartable)
{
    m_detail->setChartable(chartable);
}

int LogPanel::colorIndexOf(const QString &channel, const QByteArray &subscriptionId) const
{
    CaptureRow row;
    row.channel = channel;
    row.subscriptionId = subscriptionId;
    return m_model->colorIndex(row);
}

bool LogPanel::isFollowing() const
{
    return m_view->isFollowing();
}

bool LogPanel::isFiltered() const
{
    return !m_model->filter().isEmpty();
}

qint64 LogPanel::arrivedEvents() const
{
    return m_model->arrivedEvents();
}

void LogPanel::addFilterTerm(const QString &term)
{
    m_filter->addTerm(term);
}

void LogPanel::connectParts()
{
    connect(&m_refreshTimer, &QTimer::timeout, this, &LogPanel::refresh);
    connect(m_view, &EventLogView::currentRowChanged, this, &LogPanel::showDetail);
    connect(m_pause, &QToolButton::toggled, this, &LogPanel::setPaused);
    connect(m_clear, &QToolButton::clicked, this, &LogPanel::clearView);
    connect(m_view, &EventLogView::filterRequested, m_filter, &FilterBar::addTerm);
    connect(m_view, &EventLogView::expressionRequested, m_filter, &FilterBar::addExpression);
    connect(new RowCompose(*m_model, *m_view), &RowCompose::composeRequested, this, &LogPanel::composeRequested);
    connect(m_detail, &DetailPanel::filterRequested, m_filter, &FilterBar::addExpression);
    connect(m_detail, &DetailPanel::termRequested, m_filter, &FilterBar::addTerm);
    connect(m_detail, &DetailPanel::chartRequested, this, &LogPanel::chartRequested);
    connect(m_filter, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &FilterBar::aboutToApply, m_place, &KeptPlace::hold);
    connect(m_filter, &FilterBar::applied, m_find, &FindBar::countAnew);
    connect(m_filter, &FilterBar::applied, this, &LogPanel::refresh);
    connect(m_find, &FindBar::foundWordsChanged, m_detail, &DetailPanel::setFoundWords);
    connect(m_model, &EventLogModel::scanned, this, &LogPanel::scheduleRefresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &LogPanel::onEmptyAction);
    connect(&m_olderCount, &QFutureWatcher<qint64>::finished, this, &LogPanel::onOlderEventsCounted);
    connect(&m_theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void LogPanel::showCapture(const QString &path, qint64 lastId)
{
    m_path = path;
    m_pause->setChecked(false);
    const auto opened = m_model->open(path, lastId);
    m_places->setCapture(path);
    m_openFault = opened ? QString() : errorText(opened.error());
    m_latest = {opened ? lastId : 0, 0};
    m_reached = m_latest;
    m_onDisk = m_latest.rows;
    if (std::exchange(m_isReplaying, false))
        m_follow->hide();
    m_firstId = 0;
    m_committedEvents = 0;
    m_filter->reset();
    m_find->setCapture(path);
    m_detail->showNothing(tr("Select a row to see the whole event."));
    m_comparison->setCapture(path);
    showNewest();
    countOlderEvents(lastId);
    refresh();
    if (m_isStill && m_model->total() > 0)
        m_view->showPosition(0);
}

void LogPanel::captureCommitted(qint64 lastId, const CaptureCounters &counters)
{
    if (!m_openFault.isEmpty())
        return;
    m_committedEvents = counters.committedEvents;
    m_firstId = counters.firstId;
    if (const qint64 older = lastId - counters.committed; older != m_olderRows)
        countOlderEvents(older);
    m_latest = {lastId, m_olderEvents + m_committedEvents};
    m_onDisk = lastId;
    scheduleRefresh();
}

void LogPanel::countOlderEvents(qint64 rows)
{
    m_olderCount.cancel();
    m_olderRows = rows;
    m_olderEvents = 0;
    if (rows > 0 && m_openFault.isEmpty())
        m_olderCount.setFuture(countEvents(m_path, rows));
}

void LogPanel::onOlderEventsCounted()
{
    if (m_olderCount.isCanceled() || m_olderCount.result() < 0 || m_olderRows <= 0)
        return;
    m_olderEvents = m_olderCount.result();
    m_latest.events = m_olderEvents + m_committedEvents;
    m_reached.events += m_olderEvents;
    m_model->extendTo(m_reached.rows, m_reached.events);
    scheduleRefresh();
}

void LogPanel::scheduleRefresh()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void LogPanel::refresh()
{
    if (!m_paused) {
        m_reached = m_latest;
        m_model->extendTo(m_reached.rows, m_reached.events);
    }
    m_view->trimTo(m_firstId);
    m_view->refresh();
    m_place->restore();
    m_places->extendTo(m_reached.rows);
    m_flow->setWaiting(m_paused ? m_latest.events - m_reached.events : 0);
    updateEarlier();
    m_filter->refresh();
    m_find->refresh();
    updateEmptyState();
    if (const qint64 shown = m_model->shownEvents(); shown != m_shownEvents) {
        m_shownEvents = shown;
        Q_EMIT shownChanged(shown);
    }
    tellEnd();
}

void LogPanel::tellEnd()
{
    if (std::exchange(m_toldEnd, m_reached.rows) != m_reached.rows)
        Q_EMIT endChanged(m_toldEnd);
}

void LogPanel::setSubscriptions(const QList<SubscriptionInfo> &subscriptions)
{
    m_model->setSubscriptions(subscriptions);
}

void LogPanel::setEndpoint(const SnippetRequest &endpoint)
{
    m_view->setEndpoint(endpoint);
}

void LogPanel::setEmptyText(const QString &text, const QString &action)
{
    m_emptyText = text;
    m_emptyAction = action;
    updateEmptyState();
}

void LogPanel::setStill()
{
    m_isStill = true;
    m_view->setStill();
    m_follow->hide();
    m_pause->hide();
}

void LogPanel::showUpTo(qint64 lastId, qint64 events)
{
    if (!std::exchange(m_isReplaying, true)) {
        m_olderCount.cancel(); // it is known
        m_follow->show();
        m_view->setFollowing(true);
    }
    m_latest = {lastId, events};
    if (lastId < m_reached.rows) {
        m_place->hold();
        m_model->endAt(lastId, events);
        m_reached = m_latest;
        m_find->countAnew();
    }
    scheduleRefresh();
}

void LogPanel::endReplay()
{
    if (!std::exchange(m_isReplaying, false))
        return;
    m_follow->hide();
    m_view->setFollowing(false);
    refresh();
}

LogPlace LogPanel::place() const
{
    const int current = m_view->currentIndex().row();
    const int row = current >= 0 ? current : (m_view->firstVisibleRow() + m_view->lastVisibleRow()) / 2;
    return {row >= 0 && row < m_model->rowCount() ? m_model->idAt(row) : 0, current >= 0, m_model->filter(), isFollowing(), isPaused()};
}

/// The filter comes last: it keeps the place while it searches.
void LogPanel::takeUp(const LogPlace &place)
{
    refresh();
    m_view->setFollowing(place.isFollowing);
    const qint64 position = place.row > 0 ? m_model->positionOf(place.row) : -1;
    if (place.isCurrent && place.isFollowing)
        m_view->keepCurrent(position);
    else if (place.isCurrent)
        m_view->makeCurrent(position);
    else if (!place.isFollowing)
        m_view->showPosition(position);
    m_pause->setChecked(place.isPaused);
    if (!place.filter.isEmpty())
        m_filter->addTerm(place.filter);
}

LogPanel::Content LogPanel::content() const
{
    return {m_path, m_onDisk, m_model->filter(), m_view->selectedIds()};
}

QMenu *LogPanel::exportMenu() const
{
    return m_export->menu();
}

void LogPanel::setPaused(bool paused)
{
    if (paused)
        refresh(); // what came before the click is shown
    m_paused = paused;
    refresh();
}

void LogPanel::clearView()
{
    m_model->clear();
    showNewest();
    m_detail->showNothing(tr("Select a row to see the whole event."));
    refresh();
}

void LogPanel::showEarlier()
{
    m_model->showAll();
    showNewest();
    refresh();
}

void LogPanel::updateEarlier()
{
    m_earlier->setVisible(m_model->isCleared());
    m_earlierButton->setVisible(m_model->isCleared());
}

/// Of a capture that is still, from its first row on; a replay of one follows.
void LogPanel::showNewest()
{
    m_view->setFollowing(!m_isStill || m_isReplaying);
}

void LogPanel::showDetail(int row)
{
    if (row < 0)
        return; // the row went out of the window; what was chosen to be read stays
    const auto whole = m_model->wholeRow(row);
    if (!whole)
        return m_detail->showNothing(errorText(whole.error()));
    m_detail->showRow(*whole, m_model->index(row, EventLogModel::SubscriptionColumn).data().toString());
    Q_EMIT rowShown(*whole);
}

LogPanel::EmptyReason LogPanel::emptyReason() const
{
    if (!m_openFault.isEmpty())
        return EmptyReason::Unreadable;
    if (!m_model->filter().isEmpty())
        return EmptyReason::Filtered;
    return m_model->isCleared() ? EmptyReason::Cleared : EmptyReason::Nothing;
}

void LogPanel::updateEmptyState()
{
    m_empty->setVisible(m_model->total() == 0);
    if (m_model->total() > 0)
        return;
    switch (emptyReason()) {
    case EmptyReason::Unreadable: return m_empty->setContent(QStringLiteral("error"), m_openFault, {});
    case EmptyReason::Cleared:
        return m_empty->setContent(QStringLiteral("clear"), tr("The view is cleared; new events appear here."), tr("Show earlier events"));
    case EmptyReason::Filtered:
        if (m_model->isScanned())
            return m_empty->setContent(QStringLiteral("filter"), tr("No row matches this filter."), tr("Remove the filter"));
        if (m_model->isSearchCancelled())
            return m_empty->setContent(QStringLiteral("filter"), tr("No row matched before the search was cancelled."),
                                       tr("Remove the filter"));
        return m_empty->setContent(QStringLiteral("search"), tr("Searching…"), {});
    case EmptyReason::Nothing: return m_empty->setContent(QStringLiteral("subscribe"), m_emptyText, m_emptyAction);
    }
}

void LogPanel::onEmptyAction()
{
    switch (emptyReason()) {
    case EmptyReason::Cleared: return showEarlier();
    case EmptyReason::Filtered: return m_filter->reset();
    case EmptyReason::Nothing: return Q_EMIT emptyActionTriggered();
    case EmptyReason::Unreadable: return;
    }
}

} // namespace eventscope
