// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/announcer.h"
#include "ui/apidesk.h"
#include "ui/builtindesk.h"
#include "ui/capturedesk.h"
#include "ui/chartsdesk.h"
#include "ui/commanddesk.h"
#include "ui/desktopnotifier.h"
#include "ui/dialogs/importdialog.h"
#include "ui/doctordesk.h"
#include "ui/errortext.h"
#include "ui/guidedesk.h"
#include "ui/leftovercaptures.h"
#include "ui/mainmenus.h"
#include "ui/maskedfieldsundo.h"
#include "ui/panels/channelspanel.h"
#include "ui/panels/clientlogpanel.h"
#include "ui/panels/connectionbar.h"
#include "ui/panels/countersbar.h"
#include "ui/panels/counterspanel.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/endpointtransfer.h"
#include "ui/panels/framespanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/logplaces.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/publishpanel.h"
#include "ui/panels/savebar.h"
#include "ui/panels/savedpanel.h"
#include "ui/panels/subscriptionspanel.h"
#include "ui/panels/welcomepage.h"
#include "ui/permissionsdesk.h"
#include "ui/presentationdesk.h"
#include "ui/ratemeter.h"
#include "ui/readingorder.h"
#include "ui/republishdesk.h"
#include "ui/runningwork.h"
#include "ui/saveddesk.h"
#include "ui/screenlayout.h"
#include "ui/sessionviews.h"
#include "ui/signindesk.h"
#include "ui/splitterlayout.h"
#include "ui/storagenotices.h"
#include "ui/undodesk.h"
#include "ui/unsavedcaptures.h"
#include "ui/views/fittingscrollarea.h"
#include "ui/watchdesk.h"
#include "ui/windowdocks.h"
#include "ui/windowlayout.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace eventscope {

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_connectionBar(new ConnectionBar(parts.theme, this))
    , m_countersBar(new CountersBar(this))
    , m_endpointsPanel(new EndpointsPanel(parts.workspace, parts.secrets, parts.theme, parts.prompt, this))
    , m_subscriptionsPanel(new SubscriptionsPanel(parts.workspace, parts.theme, this))
    , m_channelsPanel(new ChannelsPanel(parts.workspace, parts.theme, this))
    , m_publishPanel(new PublishPanel(parts.workspace, parts.prompt, parts.theme, this))
    , m_clientLogPanel(new ClientLogPanel(parts.clientLog, parts.logLevels, parts.theme, this))
    , m_framesPanel(new FramesPanel(parts.theme, this))
    , m_chartsPanel(new ChartsPanel(parts.theme, parts.prompt, this))
    , m_charts(new ChartsDesk(*m_chartsPanel))
    , m_countersPanel(new CountersPanel(parts.theme, parts.logSettings.watch(), this))
    , m_notices(new NoticeBar(parts.theme, this))
    , m_saveBar(new SaveBar(parts.theme, parts.prompt, this))
    , m_captures(new CaptureDesk({parts.theme, parts.prompt, parts.logSettings}, *m_saveBar, *this, parts.layoutFile))
    , m_rate(new RateMeter(this))
    , m_builtIn(new BuiltInDesk({parts.builtIn, parts.workspace, parts.secrets, parts.sessions, parts.theme, parts.prompt,
                                 *m_endpointsPanel, *m_notices, *this, parts.layoutFile}))
    , m_saved(new SavedDesk({parts.workspace, parts.theme, *m_endpointsPanel, *m_subscriptionsPanel, *m_publishPanel, *this}))
    , m_unsaved(new UnsavedCaptures({parts.sessions, parts.workspace, *m_saveBar, *m_builtIn, parts.prompt, *this}))
    , m_running(new RunningWork(parts.prompt, *this))
    , m_commands(
          new CommandDesk({parts.workspace, parts.sessions, *m_endpointsPanel, parts.logSettings, parts.theme, *this, parts.layoutFile}))
    , m_presentation(new PresentationDesk({parts.workspace, parts.secrets, parts.signIns, parts.authorizers, parts.sessions,
                                           parts.logSettings, parts.theme, m_commands->zoom(), *this, parts.layoutFile}))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1280, 800);
    setAcceptDrops(true);
    auto *welcome = new WelcomePage(parts.theme, this);
    m_views = new SessionViews(parts.sessions, parts.theme, parts.prompt, parts.logSettings,
                               new FittingScrollArea(welcome, QWIDGETSIZE_MAX, this), this);
    connect(welcome, &WelcomePage::tryBuiltIn, this, &MainWindow::openBuiltIn);
    connect(welcome, &WelcomePage::addEndpoint, m_endpointsPanel, &EndpointsPanel::addEndpoint);
    auto *apis = new ApiDesk({parts.workspace, parts.secrets, parts.authorizers, parts.discovery, parts.theme, parts.prompt,
                              *m_endpointsPanel, *m_builtIn, *this});
    connect(welcome, &WelcomePage::findApis, apis, &ApiDesk::find);
    connect(welcome, &WelcomePage::playDemo, this, [this] { m_captures->openDemo(demoCaptures().constFirst()); });
    auto *republish = new RepublishDesk({parts.workspace, parts.sessions, *m_builtIn, *m_views, parts.theme, *this});
    connect(m_captures, &CaptureDesk::windowMade, republish, &RepublishDesk::serve);

    m_middle = new QWidget(this);
    auto *layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_saveBar);
    layout->addWidget(m_views, 1);
    setCentralWidget(m_middle);
    buildBars();
    m_docks = std::make_unique<WindowDocks>(WindowDocks::Panels{m_endpointsPanel, m_subscriptionsPanel, m_channelsPanel, m_saved->panel(),
                                                                m_publishPanel, m_chartsPanel, m_framesPanel, m_clientLogPanel,
                                                                m_countersPanel},
                                            *this);
    m_undo = new UndoDesk({parts.workspace, parts.secrets, parts.sessions, parts.logSettings, *m_endpointsPanel, *m_saved->panel(),
                           *m_subscriptionsPanel, *m_views, *m_notices, *this, parts.layoutFile});
    m_watch = new WatchDesk(
        {parts.sessions, parts.logSettings.watch(), parts.theme, *new DesktopNotifier(this), *m_notices, m_undo->offers(), *this});
    auto *guide = new GuideDesk(parts.theme, this);
    const auto *menus = new MainMenus({*m_endpointsPanel, *apis, *m_captures, *m_builtIn, *republish, *m_commands, *m_undo, *m_watch,
                                       *guide, *m_presentation, *m_views, *m_clientLogPanel, *m_docks, *this});
    connect(menus, &MainMenus::saveCaptureRequested, this, &MainWindow::saveCapture);
    connect(m_captures, &CaptureDesk::windowMade, this, [this](const CaptureWindow &window) { m_commands->takeIn(window.log()); });
    connectPanels();
    connectChannels();
    connectTransfer();
    connectSessions();
    connectWatch();
    const auto *announcer = new Announcer({parts.sessions, *m_views, *m_publishPanel, *m_notices, parts.logSettings, *this});
    connect(m_presentation, &PresentationDesk::changed, announcer, &Announcer::setQuiet);
    const auto *maskedFields = new MaskedFieldsUndo(m_presentation->settings(), m_undo->offers());
    connect(this, &MainWindow::preferencesMade, maskedFields, &MaskedFieldsUndo::serve);
    new StorageNotices(parts.sessions, parts.workspace, *m_notices, this);
    new SignInDesk({parts.workspace, parts.signIns, parts.authorizers, parts.sessions, parts.theme, *m_endpointsPanel, *m_notices, *this});
    new DoctorDesk(
        {parts.workspace, parts.authorizers, parts.theme, *m_endpointsPanel, *m_connectionBar, *m_builtIn, *this, parts.layoutFile});
    new PermissionsDesk({parts.workspace, parts.authorizers, parts.theme, parts.prompt, *m_endpointsPanel, *this});
    restoreLayout(*this, m_parts.theme, m_parts.layoutFile);
    new LeftoverCaptures({m_parts.sessions, *m_captures, *m_saveBar, *m_notices, *this});
    connect(&m_parts.theme, &Theme::changed, this, [this] { m_docks->arrangeForWidth(width()); });
    connect(
        qApp, &QGuiApplication::screenRemoved, this, [this] { holdOnScreen(*this); }, Qt::QueuedConnection);
    tellProblems();
    showEndpoint(m_endpointsPanel->currentEndpoint());
    m_endpointsPanel->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBars()
{
    auto *bar = new QToolBar(tr("Connection"), this);
    bar->setObjectName(QStringLiteral("connectionToolBar"));
    bar->setMovable(false);
    bar->addWidget(m_connectionBar);
    addToolBar(bar);
    bar->toggleViewAction()->setEnabled(false);
    statusBar()->addWidget(m_countersBar, 1);
    statusBar()->setSizeGripEnabled(false);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextInReadingOrder(*this, QList<QWidget *>{m_connectionBar} + m_docks->inReadingOrder(m_middle), next)
        || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::connectPanels()
{
    connect(m_endpointsPanel, &EndpointsPanel::currentChanged, this, &MainWindow::showEndpoint);
    connect(m_endpointsPanel, &EndpointsPanel::connectRequested, this, [this](const QString &id) {
        showEndpoint(id);
        connectCurrent();
    });
    connect(m_endpointsPanel, &EndpointsPanel::disconnectRequested, this, [this](const QString &id) {
        if (Session *session = m_parts.sessions.session(id))
            session->disconnectEndpoint();
    });
    connect(m_connectionBar, &ConnectionBar::connectRequested, this, &MainWindow::connectCurrent);
    connect(m_connectionBar, &ConnectionBar::disconnectRequested, this, [this] {
        if (Session *session = currentSession())
            session->disconnectEndpoint();
    });
    connect(m_connectionBar, &ConnectionBar::builtInApiRequested, this, &MainWindow::openBuiltIn);
    connect(m_connectionBar, &ConnectionBar::themeChosen, &m_parts.theme, &Theme::setChoice);
    connect(m_builtIn, &BuiltInDesk::ready, this, &MainWindow::connectBuiltIn);
    // Queued: the answer may come while the window is closing, and closing again does nothing then.
    connect(m_unsaved, &UnsavedCaptures::decided, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_running, &RunningWork::decided, this, &QWidget::close, Qt::QueuedConnection);
    connect(&m_parts.workspace, &Workspace::saveFailed, this,
            [this](const Error &error) { m_notices->show(QStringLiteral("workspace"), NoticeBar::Severity::Error, errorText(error)); });
    connect(&m_parts.workspace, &Workspace::endpointChanged, this, [this](const QString &id) {
        if (id == m_currentEndpoint)
            m_connectionBar->setEndpoint(m_parts.workspace.endpoint(id));
    });
    connect(m_views, &SessionViews::shownChanged, m_countersBar, &CountersBar::setShown);
    connect(m_views, &SessionViews::composeRequested, this, &MainWindow::compose);
    connect(m_captures, &CaptureDesk::composeRequested, this, [this](const QString &channel, const QList<QByteArray> &events) {
        compose(channel, events);
        activateWindow();
        raise();
    });
    const auto showInLog = [this](const QString &term) {
        if (LogPanel *log = m_views->log(m_currentEndpoint))
            log->addFilterTerm(term);
    };
    connect(m_publishPanel, &PublishPanel::historyRequested, this, [showInLog] { showInLog(QStringLiteral("kind:published,late")); });
    connect(m_publishPanel, &PublishPanel::missingRequested, this, [showInLog] { showInLog(QStringLiteral("kind:missing")); });
    connect(m_views, &SessionViews::subscribeRequested, this, [this] {
        m_docks->show(m_subscriptionsPanel);
        m_subscriptionsPanel->focusChannel();
    });
    connect(m_charts, &ChartsDesk::panelWanted, this, [this] { m_docks->show(m_chartsPanel); });
    const auto tell = [this](const QString &outcome) { m_notices->show(QStringLiteral("done"), NoticeBar::Severity::Info, outcome); };
    connect(m_views, &SessionViews::told, m_notices, tell);
    connect(m_saveBar, &SaveBar::told, m_notices, tell);
    m_keepAliveTimer.setInterval(1'000);
    connect(&m_keepAliveTimer, &QTimer::timeout, this, &MainWindow::showKeepAlive);
    m_keepAliveTimer.start();
    connect(m_rate, &RateMeter::rateChanged, m_countersBar, &CountersBar::setRate);
    connect(m_presentation, &PresentationDesk::wanted, this, &MainWindow::present);
    connect(m_captures, &CaptureDesk::windowMade, this, [this](CaptureWindow &window) {
        connect(&window, &CaptureWindow::presentationWanted, m_presentation,
                [this, &window] { m_presentation->present(window.log(), nullptr, window.series()); });
    });
    connect(m_commands, &CommandDesk::preferencesMade, this, &MainWindow::preferencesMade);
    connect(m_commands, &CommandDesk::preferencesMade, m_presentation, &PresentationDesk::addPage);
    connect(&m_parts.secrets, &SecretStore::persistenceChanged, m_countersBar, &CountersBar::setPersistence);
    m_countersBar->setPersistence(m_parts.secrets.persistence());
}

void MainWindow::connectChannels()
{
    connect(m_channelsPanel, &ChannelsPanel::publishRequested, this, [this](const QString &channel) {
        m_docks->show(m_publishPanel);
        m_publishPanel->setChannel(channel);
    });
    connect(m_channelsPanel, &ChannelsPanel::filterRequested, this, [this](const QString &term) {
        if (LogPanel *log = m_views->log(m_currentEndpoint))
            log->addFilterTerm(term);
    });
}

void MainWindow::connectTransfer()
{
    const EndpointTransfer *transfer = &m_endpointsPanel->transfer();
    connect(transfer, &EndpointTransfer::exported, this,
            [this](const QString &notice) { m_notices->show(QStringLiteral("export"), NoticeBar::Severity::Info, notice); });
    connect(transfer, &EndpointTransfer::exportFailed, this,
            [this](const Error &error) { m_notices->show(QStringLiteral("export"), NoticeBar::Severity::Error, errorText(error)); });
}

void MainWindow::connectSessions()
{
    connect(&m_parts.sessions, &OpenSessions::sessionOpened, this, &MainWindow::takeIn);
    for (const QString &id : m_parts.sessions.ids())
        takeIn(id, m_parts.sessions.session(id));
    connect(&m_parts.sessions, &OpenSessions::sessionClosing, this, [this](const QString &id) {
        m_endpointsPanel->setStatus(id, {});
        if (id != m_currentEndpoint)
            return;
        m_subscriptionsPanel->setSession(nullptr);
        m_channelsPanel->setSession(nullptr);
        m_publishPanel->setSession(nullptr);
        m_framesPanel->setSession(nullptr);
        m_chartsPanel->setSession(nullptr);
        m_countersPanel->setSession(nullptr);
    });
}

void MainWindow::connectWatch()
{
    connect(m_presentation, &PresentationDesk::changed, m_watch, &WatchDesk::setQuiet);
    connect(m_countersPanel, &CountersPanel::editWanted, m_watch, &WatchDesk::openCounters);
    connect(m_watch, &WatchDesk::rowWanted, this, [this](const QString &endpointId, qint64 row) {
        m_endpointsPanel->select(endpointId);
        showEndpoint(endpointId);
        if (const LogPanel *log = m_views->log(endpointId))
            log->places().goToRow(row);
    });
}

void MainWindow::takeIn(const QString &endpointId, Session *session)
{
    restoreSplitters(*m_views->log(endpointId), QSettings(m_parts.layoutFile, QSettings::IniFormat));
    m_commands->takeIn(*m_views->log(endpointId));
    m_endpointsPanel->setStatus(endpointId, session->status());
    connect(session, &Session::statusChanged, this, [this, endpointId](const ConnectionStatus &status) {
        m_endpointsPanel->setStatus(endpointId, status);
        if (endpointId == m_currentEndpoint)
            m_connectionBar->setStatus(status);
    });
    connect(session, &Session::committed, this, [this, endpointId](qint64 /*lastId*/, const CaptureCounters &counters) {
        if (endpointId != m_currentEndpoint)
            return;
        m_countersBar->setCounters(counters);
        m_rate->update(counters.received);
    });
}

void MainWindow::showEndpoint(const QString &endpointId)
{
    m_currentEndpoint = endpointId;
    const EndpointSettings *settings = m_parts.workspace.endpoint(endpointId);
    const auto opened = settings ? m_parts.sessions.open(endpointId) : Result<Session *>(nullptr);
    m_notices->clear(QStringLiteral("endpoint"));
    if (!opened)
        m_notices->show(QStringLiteral("endpoint"), NoticeBar::Severity::Error, errorText(opened.error()));
    Session *session = opened ? *opened : nullptr;
    m_connectionBar->setEndpoint(settings);
    m_connectionBar->setStatus(session ? session->status() : ConnectionStatus{});
    m_subscriptionsPanel->setSession(session);
    m_channelsPanel->setSession(session);
    m_publishPanel->setSession(session);
    m_framesPanel->setSession(session);
    m_charts->showLog(m_views->log(session ? endpointId : QString()));
    m_chartsPanel->setSession(session);
    m_countersPanel->setSession(session);
    m_watch->setSession(session);
    m_views->showEndpoint(session ? endpointId : QString());
    m_rate->reset();
    m_countersBar->setCounters(session ? session->counters() : CaptureCounters{});
    setWindowTitle(settings ? tr("%1 \u2014 Eventscope").arg(settings->name) : tr("Eventscope"));
}

void MainWindow::compose(const QString &channel, const QList<QByteArray> &events)
{
    m_docks->show(m_publishPanel);
    m_publishPanel->compose(channel, events);
}

void MainWindow::showKeepAlive()
{
    const Session *session = currentSession();
    const auto since = session ? session->sinceKeepAlive() : std::nullopt;
    m_connectionBar->setKeepAlive(since ? std::optional(std::chrono::duration_cast<std::chrono::seconds>(*since)) : std::nullopt);
}

void MainWindow::connectCurrent()
{
    if (m_builtIn->isEndpoint(m_currentEndpoint))
        openBuiltIn(); // it may have been stopped
    else if (Session *session = currentSession())
        session->connectEndpoint();
}

void MainWindow::openBuiltIn()
{
    m_builtIn->open();
}

void MainWindow::connectBuiltIn(const QString &endpointId)
{
    m_endpointsPanel->select(endpointId);
    showEndpoint(endpointId);
    if (Session *session = currentSession())
        session->connectEndpoint();
}

void MainWindow::present()
{
    if (LogPanel *log = m_views->log(m_currentEndpoint))
        m_presentation->present(*log, currentSession(), m_chartsPanel->series());
    else
        m_notices->show(QStringLiteral("presentation"), NoticeBar::Severity::Info,
                        tr("There is nothing to present yet: choose an endpoint, or open a capture."));
}

void MainWindow::openCapture(const QString &path)
{
    m_captures->open(path);
}

MainWindow::Shown MainWindow::shown() const
{
    return {m_currentEndpoint,    m_captures->openCaptures(), m_captures->openImports(),
            m_captures->places(), m_views->places(),          m_builtIn->hasGivenName()};
}

void MainWindow::showAgain(const Shown &shown)
{
    if (shown.hasBuiltInName)
        m_builtIn->giveName();
    m_endpointsPanel->select(shown.endpointId);
    showEndpoint(shown.endpointId);
    for (const QString &path : shown.captures)
        m_captures->openLeftover(path);
    for (const QString &path : shown.imports)
        m_captures->importNdjson(path);
    m_captures->takeUp(shown.places);
    m_views->takeUp(shown.logs);
    m_commands->openPreferences();
}

bool MainWindow::isBusy() const
{
    return m_running->isRunning();
}

void MainWindow::saveCapture()
{
    if (const Session *session = currentSession())
        m_captures->save(session->capturePath(), m_parts.workspace.endpoint(m_currentEndpoint)->name + QStringLiteral(".escap"));
}

void MainWindow::keepUnsaved()
{
    m_unsaved->keepSilently();
    m_running->giveUpSilently();
}

void MainWindow::tellProblems()
{
    QStringList texts;
    for (const Error &error : m_parts.workspace.problems() + m_parts.workspace.savedWork().problems())
        texts << errorText(error);
    if (!texts.isEmpty())
        m_notices->show(QStringLiteral("problems"), NoticeBar::Severity::Warning, texts.join(QLatin1Char('\n')));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_running->canClose() || !m_unsaved->canClose())
        return event->ignore();
    saveLayout(*this, m_parts.theme, m_parts.layoutFile);
    m_parts.builtIn.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_docks)
        m_docks->arrangeForWidth(event->size().width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (CaptureDesk::canTake(*event->mimeData()) || ImportDialog::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (CaptureDesk::canTake(*event->mimeData()))
        return m_captures->take(*event->mimeData());
    m_endpointsPanel->transfer().importData(*event->mimeData());
}

Session *MainWindow::currentSession() const
{
    return m_parts.sessions.session(m_currentEndpoint);
}

qint64 MainWindow::shownEvents() const
{
    return m_views->shownEvents();
}

double MainWindow::eventsPerSecond() const
{
    return m_rate->perSecond();
}

} // namespace eventscope
