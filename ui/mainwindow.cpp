// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/builtindesk.h"
#include "ui/capturedesk.h"
#include "ui/capturelimits.h"
#include "ui/capturewindow.h"
#include "ui/dialogs/capturelimitsdialog.h"
#include "ui/dialogs/discoverydialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/newapidialog.h"
#include "ui/doctordesk.h"
#include "ui/errortext.h"
#include "ui/panels/channelspanel.h"
#include "ui/panels/clientlogpanel.h"
#include "ui/panels/connectionbar.h"
#include "ui/panels/countersbar.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/endpointtransfer.h"
#include "ui/panels/framespanel.h"
#include "ui/panels/logmenus.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/publishpanel.h"
#include "ui/panels/savebar.h"
#include "ui/panels/savedpanel.h"
#include "ui/panels/subscriptionspanel.h"
#include "ui/panels/welcomepage.h"
#include "ui/permissionsdesk.h"
#include "ui/ratemeter.h"
#include "ui/readingorder.h"
#include "ui/runningwork.h"
#include "ui/saveddesk.h"
#include "ui/sessionviews.h"
#include "ui/signindesk.h"
#include "ui/splitterlayout.h"
#include "ui/storagenotices.h"
#include "ui/unsavedcaptures.h"
#include "ui/views/panelheader.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {
constexpr int narrowWidth = 1'100;
constexpr int layoutVersion = 1;

QString leftoverKey(const QString &capture)
{
    return QStringLiteral("leftover_") + QFileInfo(capture).completeBaseName();
}

} // namespace

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
    , m_notices(new NoticeBar(parts.theme, this))
    , m_saveBar(new SaveBar(parts.theme, parts.prompt, this))
    , m_captures(new CaptureDesk({parts.theme, parts.prompt, parts.logSettings}, *m_saveBar, *this, parts.layoutFile))
    , m_rate(new RateMeter(this))
    , m_builtIn(new BuiltInDesk({parts.builtIn, parts.workspace, parts.secrets, parts.sessions, parts.theme, parts.prompt,
                                 *m_endpointsPanel, *m_notices, *this, parts.layoutFile}))
    , m_saved(new SavedDesk({parts.workspace, parts.theme, parts.prompt, *m_endpointsPanel, *m_subscriptionsPanel, *m_publishPanel, *this}))
    , m_unsaved(new UnsavedCaptures({parts.sessions, parts.workspace, *m_saveBar, *m_builtIn, parts.prompt, *this}))
    , m_running(new RunningWork(parts.prompt, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1280, 800);
    setAcceptDrops(true);
    auto *welcome = new WelcomePage(parts.theme, this);
    m_views = new SessionViews(parts.sessions, parts.theme, parts.prompt, parts.logSettings, welcome, this);
    connect(welcome, &WelcomePage::tryBuiltIn, this, &MainWindow::openBuiltIn);
    connect(welcome, &WelcomePage::addEndpoint, m_endpointsPanel, &EndpointsPanel::addEndpoint);
    connect(welcome, &WelcomePage::findApis, this, &MainWindow::findApis);

    m_middle = new QWidget(this);
    auto *layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_saveBar);
    layout->addWidget(m_views, 1);
    setCentralWidget(m_middle);
    buildDocks();
    buildMenus();
    connectPanels();
    connectChannels();
    connectTransfer();
    connectSessions();
    new StorageNotices(parts.sessions, parts.workspace, *m_notices, this);
    new SignInDesk({parts.workspace, parts.signIns, parts.authorizers, parts.sessions, parts.theme, *m_endpointsPanel, *m_notices, *this});
    new DoctorDesk(
        {parts.workspace, parts.authorizers, parts.theme, *m_endpointsPanel, *m_connectionBar, *m_builtIn, *this, parts.layoutFile});
    new PermissionsDesk({parts.workspace, parts.authorizers, parts.theme, parts.prompt, *m_endpointsPanel, *this});
    restoreLayout();
    m_parts.sessions.setCaptureBudget(storedCaptureBudget(m_parts.layoutFile));
    offerLeftovers();
    tellProblems();
    showEndpoint(m_endpointsPanel->currentEndpoint());
    m_endpointsPanel->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    // They go after the window, and tell that they are hidden.
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        dock->disconnect(this);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *panel, QWidget *header, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(header);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::nameDockTabs);
    return dock;
}

void MainWindow::buildDocks()
{
    auto *bar = new QToolBar(tr("Connection"), this);
    bar->setObjectName(QStringLiteral("connectionToolBar"));
    bar->setMovable(false);
    bar->addWidget(m_connectionBar);
    addToolBar(bar);
    bar->toggleViewAction()->setEnabled(false);

    m_endpointsDock
        = addDock(QStringLiteral("endpointsDock"), tr("Endpoints"), m_endpointsPanel, m_endpointsPanel->header(), Qt::LeftDockWidgetArea);
    m_subscriptionsDock = addDock(QStringLiteral("subscriptionsDock"), tr("Subscriptions"), m_subscriptionsPanel,
                                  m_subscriptionsPanel->header(), Qt::LeftDockWidgetArea);
    m_channelsDock
        = addDock(QStringLiteral("channelsDock"), tr("Channels"), m_channelsPanel, m_channelsPanel->header(), Qt::LeftDockWidgetArea);
    tabifyDockWidget(m_subscriptionsDock, m_channelsDock);
    m_savedDock = addDock(QStringLiteral("savedDock"), tr("Saved"), m_saved->panel(), m_saved->panel()->header(), Qt::LeftDockWidgetArea);
    tabifyDockWidget(m_subscriptionsDock, m_savedDock);
    m_subscriptionsDock->raise();
    m_publishDock
        = addDock(QStringLiteral("publishDock"), tr("Publish"), m_publishPanel, m_publishPanel->header(), Qt::RightDockWidgetArea);
    m_clientLogDock = addDock(QStringLiteral("clientLogDock"), tr("Client log"), m_clientLogPanel, m_clientLogPanel->header(),
                              Qt::BottomDockWidgetArea);
    m_clientLogDock->hide();
    m_framesDock = addDock(QStringLiteral("framesDock"), tr("Frames"), m_framesPanel, m_framesPanel->header(), Qt::BottomDockWidgetArea);
    m_framesDock->hide();
    tabifyDockWidget(m_framesDock, m_clientLogDock);
    for (QDockWidget *dock : {m_framesDock, m_clientLogDock}) {
        auto *close = new QAction(tr("Close %1").arg(dock->windowTitle()), dock);
        connect(close, &QAction::triggered, dock, &QWidget::close);
        qobject_cast<PanelHeader *>(dock->titleBarWidget())
            ->addButton(close, QStringLiteral("close"))
            ->setObjectName(dock->objectName() + QStringLiteral("CloseButton"));
    }
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resizeDocks({m_endpointsDock, m_publishDock}, {280, 320}, Qt::Horizontal);
    resizeDocks({m_endpointsDock, m_subscriptionsDock}, {240, 440}, Qt::Vertical);

    statusBar()->addWidget(m_countersBar, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Add endpoint…"), QKeySequence::New, m_endpointsPanel, &EndpointsPanel::addEndpoint);
    file->addAction(tr("&Find my Event APIs\u2026"), this, &MainWindow::findApis);
    file->addAction(tr("Ne&w Event API\u2026"), this, &MainWindow::makeApi);
    file->addAction(tr("&Import endpoints…"), &m_endpointsPanel->transfer(), &EndpointTransfer::importEndpoints);
    file->addAction(tr("&Open capture…"), QKeySequence::Open, m_captures, &CaptureDesk::pickAndOpen);
    m_captures->setUpRecentMenu(*file->addMenu(tr("Open &recent")));
    file->addAction(tr("I&mport NDJSON\u2026"), m_captures, &CaptureDesk::pickAndImport);
    file->addAction(tr("&Save capture as…"), QKeySequence::Save, this, &MainWindow::saveCapture);
    file->addAction(tr("Capture &limits\u2026"), this, &MainWindow::setCaptureLimits);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (QDockWidget *dock :
         {m_endpointsDock, m_subscriptionsDock, m_channelsDock, m_savedDock, m_publishDock, m_framesDock, m_clientLogDock})
        view->addAction(dock->toggleViewAction());

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_logMenus = new LogMenus({*edit, *view, *go}, this);
    connect(m_views, &QStackedWidget::currentChanged, this,
            [this] { m_logMenus->showLog(qobject_cast<LogPanel *>(m_views->currentWidget())); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Try the built-in Event API"), this, &MainWindow::openBuiltIn);
    help->addAction(tr("&Built-in Event API\u2026"), m_builtIn, &BuiltInDesk::showDialog);
    help->addAction(tr("&Client log"), this, [this] {
        m_clientLogDock->show();
        m_clientLogDock->raise();
        m_clientLogPanel->setFocus(Qt::OtherFocusReason);
    });
    help->addAction(tr("&About Eventscope"), this, [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Eventscope"),
                                      tr("<h3>Eventscope %1</h3><p>Console for AWS AppSync Event APIs.</p><p>Free software under the GNU "
                                         "General Public License, version 3 or later. No account, no telemetry.</p>")
                                          .arg(QApplication::applicationVersion()),
                                      QMessageBox::Close, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

/// Qt makes the tab bar when docks share a place, and gives it no name.
void MainWindow::nameDockTabs()
{
    for (QTabBar *tabs : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> parts{m_connectionBar, m_endpointsDock, m_subscriptionsDock, m_channelsDock, m_savedDock,
                                 m_middle,        m_publishDock,   m_framesDock,        m_clientLogDock};
    return focusNextInReadingOrder(*this, parts, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::connectPanels()
{
    connect(m_endpointsPanel, &EndpointsPanel::currentChanged, this, &MainWindow::showEndpoint);
    connect(m_endpointsPanel, &EndpointsPanel::connectRequested, this, [this](const QString &id) {
        showEndpoint(id);
        connectCurrent();
    });
    connect(m_endpointsPanel, &EndpointsPanel::findRequested, this, &MainWindow::findApis);
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
    connect(m_publishPanel, &PublishPanel::historyRequested, this, [showInLog] { showInLog(QStringLiteral("kind:published")); });
    connect(m_publishPanel, &PublishPanel::missingRequested, this, [showInLog] { showInLog(QStringLiteral("kind:missing")); });
    connect(m_views, &SessionViews::subscribeRequested, this, [this] {
        m_subscriptionsDock->show();
        m_subscriptionsPanel->focusChannel();
    });
    const auto tell = [this](const QString &outcome) { m_notices->show(QStringLiteral("done"), NoticeBar::Severity::Info, outcome); };
    connect(m_views, &SessionViews::told, m_notices, tell);
    connect(m_saveBar, &SaveBar::told, m_notices, tell);
    m_keepAliveTimer.setInterval(1'000);
    connect(&m_keepAliveTimer, &QTimer::timeout, this, &MainWindow::showKeepAlive);
    m_keepAliveTimer.start();
    connect(m_rate, &RateMeter::rateChanged, m_countersBar, &CountersBar::setRate);
    connect(&m_parts.secrets, &SecretStore::persistenceChanged, m_countersBar, &CountersBar::setPersistence);
    m_countersBar->setPersistence(m_parts.secrets.persistence());
}

void MainWindow::connectChannels()
{
    connect(m_channelsPanel, &ChannelsPanel::publishRequested, this, [this](const QString &channel) {
        m_publishDock->show();
        m_publishDock->raise();
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
    connect(&m_parts.sessions, &OpenSessions::sessionOpened, this, [this](const QString &id, Session *session) {
        restoreSplitters(*m_views->log(id), QSettings(m_parts.layoutFile, QSettings::IniFormat));
        connect(session, &Session::statusChanged, this, [this, id](const ConnectionStatus &status) {
            m_endpointsPanel->setStatus(id, status);
            if (id == m_currentEndpoint)
                m_connectionBar->setStatus(status);
        });
        connect(session, &Session::committed, this, [this, id](qint64 /*lastId*/, const CaptureCounters &counters) {
            if (id != m_currentEndpoint)
                return;
            m_countersBar->setCounters(counters);
            m_rate->update(counters.received);
        });
    });
    connect(&m_parts.sessions, &OpenSessions::sessionClosing, this, [this](const QString &id) {
        m_endpointsPanel->setStatus(id, {});
        if (id != m_currentEndpoint)
            return;
        m_subscriptionsPanel->setSession(nullptr);
        m_channelsPanel->setSession(nullptr);
        m_publishPanel->setSession(nullptr);
        m_framesPanel->setSession(nullptr);
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
    m_views->showEndpoint(session ? endpointId : QString());
    m_rate->reset();
    m_countersBar->setCounters(session ? session->counters() : CaptureCounters{});
    setWindowTitle(settings ? tr("%1 – Eventscope").arg(settings->name) : tr("Eventscope"));
}

void MainWindow::compose(const QString &channel, const QList<QByteArray> &events)
{
    m_publishDock->show();
    m_publishDock->raise();
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

void MainWindow::findApis()
{
    auto *dialog = new DiscoveryDialog({m_parts.workspace, m_parts.secrets, m_parts.authorizers, m_parts.discovery, m_parts.theme}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiscoveryDialog::added, m_endpointsPanel, &EndpointsPanel::select);
    dialog->open();
}

void MainWindow::makeApi()
{
    auto *dialog = new NewApiDialog(m_parts.theme, m_parts.prompt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewApiDialog::runRequested, m_builtIn, &BuiltInDesk::run);
    dialog->open();
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

void MainWindow::openCapture(const QString &path)
{
    m_captures->open(path);
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

void MainWindow::setCaptureLimits()
{
    auto *dialog = new CaptureLimitsDialog(m_parts.theme, storedCaptureBudget(m_parts.layoutFile), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaptureLimitsDialog::budgetChosen, this, [this](const CaptureBudget &budget) {
        storeCaptureBudget(m_parts.layoutFile, budget);
        m_parts.sessions.setCaptureBudget(budget);
    });
    dialog->open();
}

void MainWindow::offerLeftovers()
{
    connect(m_saveBar, &SaveBar::saved, this, [this](const QString & /*path*/, const QString &capture) {
        m_notices->clear(leftoverKey(capture));
        if (!QFileInfo::exists(capture))
            m_parts.sessions.captures().remove(capture); // the lock of who left it
    });
    for (const QString &path : m_parts.sessions.captures().leftovers()) {
        m_notices->show(
            leftoverKey(path), NoticeBar::Severity::Info,
            tr("The capture “%1” of an earlier run was not saved.").arg(QFileInfo(path).completeBaseName()),
            {{tr("Open"), [this, path] { m_captures->openLeftover(path); }, false},
             {tr("Save as…"), [this, path] { m_saveBar->moveCapture(path, tr("Save capture"), QFileInfo(path).fileName()); }, false},
             {tr("Delete"), [this, path] { m_parts.sessions.captures().remove(path); }, true}});
    }
}

void MainWindow::tellProblems()
{
    QStringList texts;
    for (const Error &error : m_parts.workspace.problems() + m_parts.workspace.savedWork().problems())
        texts << errorText(error);
    if (!texts.isEmpty())
        m_notices->show(QStringLiteral("problems"), NoticeBar::Severity::Warning, texts.join(QLatin1Char('\n')));
}

void MainWindow::restoreLayout()
{
    const QSettings layout(m_parts.layoutFile, QSettings::IniFormat);
    restoreGeometry(layout.value(QStringLiteral("geometry")).toByteArray());
    restoreState(layout.value(QStringLiteral("state")).toByteArray(), layoutVersion);
    restoreSplitters(*this, layout);
    const QString theme = layout.value(QStringLiteral("theme")).toString();
    if (theme == QLatin1String("light"))
        m_parts.theme.setChoice(Theme::Choice::Light);
    else if (theme == QLatin1String("dark"))
        m_parts.theme.setChoice(Theme::Choice::Dark);
}

void MainWindow::saveLayout()
{
    QSettings layout(m_parts.layoutFile, QSettings::IniFormat);
    layout.setValue(QStringLiteral("geometry"), saveGeometry());
    layout.setValue(QStringLiteral("state"), saveState(layoutVersion));
    saveSplitters(*this, layout);
    switch (m_parts.theme.choice()) {
    case Theme::Choice::System: layout.remove(QStringLiteral("theme")); break;
    case Theme::Choice::Light: layout.setValue(QStringLiteral("theme"), QStringLiteral("light")); break;
    case Theme::Choice::Dark: layout.setValue(QStringLiteral("theme"), QStringLiteral("dark")); break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_running->canClose() || !m_unsaved->canClose())
        return event->ignore();
    saveLayout();
    m_parts.builtIn.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeForWidth(event->size().width());
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

void MainWindow::arrangeForWidth(int width)
{
    if (!m_publishDock || m_publishDock->isFloating())
        return;
    // Only the two places of design.md 7: a dock that somebody put elsewhere stays there.
    const Qt::DockWidgetArea area = dockWidgetArea(m_publishDock);
    if (width < narrowWidth && area == Qt::RightDockWidgetArea)
        addDockWidget(Qt::BottomDockWidgetArea, m_publishDock);
    else if (width >= narrowWidth && area == Qt::BottomDockWidgetArea)
        addDockWidget(Qt::RightDockWidgetArea, m_publishDock);
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
