// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturewindow.h"

#include "core/capture/capturereader.h"
#include "ui/capturecharts.h"
#include "ui/capturetext.h"
#include "ui/models/logtime.h"
#include "ui/panels/logmenus.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/openingpage.h"
#include "ui/panels/replaybar.h"
#include "ui/panels/savebar.h"
#include "ui/pluralcount.h"
#include "ui/readingorder.h"
#include "ui/replaydesk.h"
#include "ui/runningwork.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace eventscope {

namespace {
constexpr QSize refusedSize(600, 260);
} // namespace

CaptureWindow::CaptureWindow(const QString &path, const Parts &parts, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_path(path)
    , m_parts(parts)
    , m_notices(new NoticeBar(parts.theme, this))
    , m_saveBar(new SaveBar(parts.theme, parts.prompt, this))
    , m_running(new RunningWork(parts.prompt, *this))
    , m_pages(new QStackedWidget(this))
    , m_opening(new OpeningPage(parts.theme, this))
    , m_log(new LogPanel(parts.theme, parts.prompt, parts.settings, this))
    , m_extent(new QLabel(this))
    , m_fileMenu(menuBar()->addMenu(tr("&File")))
    , m_save(new QAction(this))
{
    connect(m_running, &RunningWork::decided, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_log, &LogPanel::composeRequested, this, &CaptureWindow::composeRequested);
    setObjectName(QStringLiteral("captureWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 (read-only) \u2014 Eventscope").arg(QFileInfo(path).fileName()));
    resize(1000, 700);
    m_log->setStill();
    m_log->setEmptyText(tr("This capture holds no rows."), {});
    m_extent->setObjectName(QStringLiteral("captureExtent"));
    m_extent->setAccessibleName(tr("Rows and times"));
    m_extent->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_extent);
    statusBar()->setSizeGripEnabled(false);
    layOut();
    buildFileMenu();
    const auto tell = [this](const QString &outcome) { m_notices->show(QStringLiteral("done"), NoticeBar::Severity::Info, outcome); };
    connect(m_saveBar, &SaveBar::told, m_notices, tell);
    connect(m_log, &LogPanel::told, m_notices, tell);
    connect(m_opening, &OpeningPage::cancelled, this, &QWidget::close);
    connect(m_saveBar, &SaveBar::saved, this, &CaptureWindow::saved);
    connect(m_saveBar, &SaveBar::saved, this, [this] { m_notices->clear(QStringLiteral("unsaved")); });
}

void CaptureWindow::layOut()
{
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_log);
    auto *middle = new QWidget(this);
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_notices);
    m_middle->addWidget(m_saveBar);
    m_middle->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

void CaptureWindow::buildFileMenu()
{
    m_fileMenu->addAction(tr("&Open capture\u2026"), QKeySequence::Open, this, &CaptureWindow::openWanted);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_save);
    m_save->setObjectName(QStringLiteral("saveCaptureAction"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setVisible(false);
    connect(m_save, &QAction::triggered, this, &CaptureWindow::save);
    m_fileEnd = m_fileMenu->addSeparator();
    m_fileMenu->addAction(tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close);
}

/// Once there are rows: before, and after a refusal, the window has nothing that they could act on.
void CaptureWindow::buildLogMenus()
{
    if (m_logMenus)
        return;
    m_fileMenu->insertMenu(m_fileEnd, m_log->exportMenu());
    auto *republish = new QAction(tr("Pu&blish again\u2026"), this);
    republish->setObjectName(QStringLiteral("republishAction"));
    connect(republish, &QAction::triggered, this, &CaptureWindow::republishRequested);
    m_fileMenu->insertAction(m_fileEnd, republish);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_charts = new CaptureCharts(m_parts.theme, m_parts.prompt, *m_log, *this);
    view->addAction(m_charts->dock()->toggleViewAction());
    buildReplay(*view);
    view->addAction(tr("&Presentation mode"), Qt::Key_F11, this, &CaptureWindow::presentationWanted)
        ->setObjectName(QStringLiteral("presentationAction"));
    //: Menu: go to a place in the log.
    m_logMenus = new LogMenus({*edit, *view, *menuBar()->addMenu(tr("&Go"))}, this);
    m_logMenus->showLog(m_log);
}

QList<SeriesRequest> CaptureWindow::series() const
{
    return m_charts ? m_charts->series() : QList<SeriesRequest>();
}

void CaptureWindow::buildReplay(QMenu &view)
{
    m_replay = new ReplayDesk({m_parts.theme, *m_log, *m_charts, *this});
    m_middle->addWidget(m_replay->bar());
    view.addAction(m_replay->action());
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("replayButton"));
    button->setDefaultAction(m_replay->action());
    button->setAccessibleName(button->text());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    statusBar()->addPermanentWidget(button);
}

void CaptureWindow::closeEvent(QCloseEvent *event)
{
    if (m_running->canClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

bool CaptureWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> parts{centralWidget()};
    if (m_charts)
        parts << m_charts->dock() << statusBar();
    return focusNextInReadingOrder(*this, parts, next) || QMainWindow::focusNextPrevChild(next);
}

/// The private copy is removed with this: no file of it may still be open then.
CaptureWindow::~CaptureWindow()
{
    delete m_saveBar;
    for (QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly))
        delete dialog;
    delete m_replay;
    if (m_charts)
        m_charts->closeCapture();
    delete m_log;
}

void CaptureWindow::openCapture()
{
    m_open.start(
        this, [path = m_path](Progress &progress) { return eventscope::openCapture(path, progress); },
        [this](const Result<OpenedCapture> &result) {
            if (!result)
                return showRefusal(result.error());
            showOpened(*result);
            Q_EMIT opened();
            if (!result->rescue)
                lookForDamage();
        });
    m_opening->showRunning(tr("Opening %1\u2026").arg(QFileInfo(m_path).fileName()),
                           [this]() -> const Progress & { return m_open.progress(); });
}

void CaptureWindow::importNdjson()
{
    m_isImport = true;
    m_import.start(
        this, [path = m_path](Progress &progress) { return importNdjsonFile(path, progress); },
        [this](const Result<ImportedCapture> &result) {
            if (result)
                showImported(*result);
            else
                showRefusal(result.error());
        });
    m_opening->showRunning(tr("Importing %1\u2026").arg(name()), [this]() -> const Progress & { return m_import.progress(); });
}

QString CaptureWindow::name() const
{
    return m_demo.isEmpty() ? QFileInfo(m_path).fileName() : m_demo;
}

void CaptureWindow::openDemo(const QString &name)
{
    m_demo = name;
    setWindowTitle(tr("%1 \u2014 Eventscope").arg(name));
    importNdjson();
}

void CaptureWindow::showOpened(const OpenedCapture &opened)
{
    if (m_replay)
        m_replay->closeCapture();
    m_log->showCapture(opened.path, opened.lastId);
    buildLogMenus();
    m_charts->showCapture(opened.path, opened.lastId);
    m_replay->showCapture(opened.path, opened.lastId);
    m_opened = opened; // only now may an earlier copy go
    m_pages->setCurrentWidget(m_log);
    tellExtent();
    takeUpPlace();
    if (opened.rescue)
        offerToSave(rescueText(*opened.rescue), tr("%1 (rescued).escap").arg(QFileInfo(m_path).completeBaseName()));
}

CapturePlace CaptureWindow::place() const
{
    if (!m_replay)
        return m_place.value_or(CapturePlace());
    return {m_log->place(), m_replay->place()};
}

void CaptureWindow::takeUpPlace()
{
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place)
        return;
    if (!place->replay)
        return m_log->takeUp(place->log);
    connect(
        &m_replay->replay(), &Replay::moved, m_log, [this, place] { m_log->takeUp(place->log); }, Qt::SingleShotConnection);
    m_replay->resume(*place->replay);
}

void CaptureWindow::tellExtent()
{
    const auto reader = CaptureReader::open(m_opened.path);
    const auto first = reader ? (*reader)->row((*reader)->firstId()) : Result<CaptureRow>(reader.error());
    const auto last = first ? (*reader)->row((*reader)->lastId()) : Result<CaptureRow>(first.error());
    m_extent->clear();
    if (last)
        m_extent->setText(tr("%Ln row(s)  ·  %1 to %2", nullptr, pluralCount(last->id - first->id + 1))
                              .arg(fullTimeText(first->at), fullTimeText(last->at)));
}

void CaptureWindow::showImported(const ImportedCapture &imported)
{
    const bool isKnown = m_place.has_value();
    showOpened(imported.capture);
    if (!m_demo.isEmpty()) {
        if (!isKnown)
            m_replay->start();
        return;
    }
    offerToSave(importedText(imported.report, QFileInfo(m_path).fileName()), QFileInfo(imported.capture.path).fileName());
}

void CaptureWindow::showRefusal(const Error &error)
{
    m_opening->showRefusal(captureRefusalText(error));
    // Nothing to read needs no room.
    delete m_log;
    m_log = nullptr;
    resize(refusedSize);
}

/// A look at all of a large capture takes seconds: the rows are there meanwhile.
void CaptureWindow::lookForDamage()
{
    m_check.start(
        this, [path = m_opened.path](Progress &progress) { return rescueIfDamaged(path, progress); },
        [this](const Result<std::optional<OpenedCapture>> &result) {
            if (!result)
                tellUnchecked(result.error());
            else if (*result)
                showOpened(**result);
        });
}

void CaptureWindow::tellUnchecked(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_notices->show(QStringLiteral("unchecked"), NoticeBar::Severity::Warning,
                    tr("This capture may be damaged: it could not be looked through. %1").arg(captureErrorText(error)));
}

void CaptureWindow::offerToSave(const QString &text, const QString &suggestion)
{
    const bool isRescued = m_opened.rescue.has_value();
    const QString action = isRescued ? tr("Save rescued capture as\u2026") : tr("Save capture as\u2026");
    const auto severity = isRescued ? NoticeBar::Severity::Warning : NoticeBar::Severity::Info;
    m_notices->show(QStringLiteral("unsaved"), severity, text, {{action, [this] { save(); }, false}});
    m_save->setText(action);
    m_save->setVisible(true);
    m_saveSuggestion = suggestion;
}

void CaptureWindow::save()
{
    m_saveBar->saveCapture(m_opened.path, m_save->text(), m_saveSuggestion);
}

} // namespace eventscope
