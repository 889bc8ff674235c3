// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/framespanel.h"

#include "ui/panels/framedetail.h"
#include "ui/views/clearbutton.h"
#include "ui/views/emptystate.h"
#include "ui/views/framesview.h"
#include "ui/views/panelheader.h"
#include "ui/views/toolbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

constexpr int refreshMs = 16;

QString seconds(std::chrono::milliseconds time)
{
    return FramesPanel::tr("%1 s").arg(QLocale().toString(std::chrono::duration_cast<std::chrono::seconds>(time).count()));
}

QString silenceText(const Session &session)
{
    const auto sinceFrame = session.sinceLastFrame();
    const auto timeout = session.connectionTimeout();
    if (!sinceFrame || !timeout)
        return FramesPanel::tr("Not connected");
    const auto sinceKeepAlive = session.sinceKeepAlive();
    const QString keepAlive
        = sinceKeepAlive ? FramesPanel::tr("Last keep-alive %1 ago").arg(seconds(*sinceKeepAlive)) : FramesPanel::tr("No keep-alive yet");
    return FramesPanel::tr("%1  \u00b7  last frame %2 ago  \u00b7  closes in %3 of silence (limit %4)")
        .arg(keepAlive, seconds(*sinceFrame), seconds(std::max(std::chrono::milliseconds(0), *timeout - *sinceFrame)), seconds(*timeout));
}

} // namespace

FramesPanel::FramesPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new PanelHeader(theme, tr("Frames"), this))
    , m_view(new FramesView(theme, m_model, this))
    , m_detail(new FrameDetail(theme, this))
    , m_empty(new EmptyState(theme, m_view->viewport()))
{
    setObjectName(QStringLiteral("framesPanel"));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setTimerType(Qt::PreciseTimer);
    m_refreshTimer.setInterval(refreshMs);
    m_silenceTimer.setInterval(1'000);
    buildLayout();
    buildKinds();
    connectParts();
    setSession(nullptr);
}

QWidget *FramesPanel::header() const
{
    return m_header;
}

void FramesPanel::buildLayout()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("framesSplitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setCollapsible(0, false);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolBar());
    layout->addWidget(buildStateLine());
    layout->addWidget(splitter, 1);
}

QWidget *FramesPanel::buildToolBar()
{
    m_record = addButton(QStringLiteral("recordFramesButton"), QStringLiteral("record"), tr("Record frames"),
                         tr("Keep every frame and HTTP exchange of this endpoint, secrets masked: the newest 20,000, up to 32 MiB"));
    m_kinds = addButton(QStringLiteral("frameKindsButton"), QStringLiteral("filter"), tr("Kinds"),
                        tr("Choose which kinds of frames are shown"));
    m_follow = addButton(QStringLiteral("followFramesButton"), QStringLiteral("follow"), tr("Follow"), tr("Keep the newest frame in view"));
    m_pause = addButton(QStringLiteral("pauseFramesButton"), QStringLiteral("pause"), tr("Pause"),
                        tr("Hold the view still; frames go on being recorded"));
    m_clear = addButton(QStringLiteral("clearFramesButton"), QStringLiteral("clear"), tr("Clear frames"),
                        tr("Clear frames: forget what was recorded"));
    for (QToolButton *button : {m_record, m_follow, m_pause})
        button->setCheckable(true);
    m_clear->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("frameFilter"));
    m_words->setAccessibleName(tr("Filter frames"));
    m_words->setPlaceholderText(tr("Filter: words in the meaning or the text"));
    addClearButton(*m_words);
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_record);
    layout->addWidget(m_kinds);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_follow);
    layout->addWidget(m_pause);
    layout->addWidget(m_clear);
    return bar;
}

QWidget *FramesPanel::buildStateLine()
{
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("framesState"));
    m_state->setAccessibleName(tr("Frames recorded"));
    m_silence = new QLabel(this);
    m_silence->setObjectName(QStringLiteral("silenceState"));
    m_silence->setAccessibleName(tr("Silence"));
    m_silence->setToolTip(tr("Any frame of the server counts as a sign of life; after the limit of silence the connection is made anew"));
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(16);
    for (QLabel *label : {m_state, m_silence}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(label);
    }
    layout->insertStretch(1);
    return line;
}

QToolButton *FramesPanel::addButton(const QString &name, const QString &icon, const QString &text, const QString &toolTip)
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void FramesPanel::buildKinds()
{
    m_kindMenu = new QMenu(m_kinds);
    for (const FrameRecord::Kind kind : FrameFilter::allKinds()) {
        QAction *action = m_kindMenu->addAction(FramesModel::kindText(kind));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool shown) { setKind(kind, shown); });
    }
    m_kinds->setMenu(m_kindMenu);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
}

void FramesPanel::connectParts()
{
    connect(&m_refreshTimer, &QTimer::timeout, this, &FramesPanel::refresh);
    connect(&m_silenceTimer, &QTimer::timeout, this, &FramesPanel::updateSilence);
    connect(m_record, &QToolButton::toggled, this, &FramesPanel::setRecording);
    connect(m_words, &QLineEdit::textChanged, this, &FramesPanel::setWords);
    connect(m_follow, &QToolButton::toggled, m_view, &FramesView::setFollowing);
    connect(m_view, &FramesView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &FramesView::currentRowChanged, this, [this](int row) { m_detail->showFrame(m_model.record(row)); });
    connect(m_pause, &QToolButton::toggled, this, &FramesPanel::setPaused);
    connect(m_clear, &QToolButton::clicked, this, &FramesPanel::clear);
    connect(m_empty, &EmptyState::actionTriggered, this, &FramesPanel::onEmptyAction);
    m_follow->setChecked(true);
}

void FramesPanel::setSession(Session *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->frames().disconnect(this);
    }
    m_session = session;
    m_model.setLog(session ? &session->frames() : nullptr);
    if (session) {
        connect(session, &Session::statusChanged, this, &FramesPanel::updateSilence);
        connect(&session->frames(), &FrameLog::recorded, this, &FramesPanel::scheduleRefresh);
    }
    m_record->setEnabled(session);
    m_record->setChecked(session && session->isRecordingFrames());
    m_pause->setChecked(false);
    m_detail->showNothing();
    m_view->setFollowing(true);
    updateSilence();
    updateState();
}

void FramesPanel::setRecording(bool recording)
{
    if (m_session)
        m_session->setRecordingFrames(recording);
    updateState();
}

void FramesPanel::setPaused(bool paused)
{
    m_paused = paused;
    refresh();
}

void FramesPanel::setKind(FrameRecord::Kind kind, bool shown)
{
    FrameFilter filter = m_model.filter();
    filter.setKind(kind, shown);
    applyFilter(filter);
}

void FramesPanel::setWords(const QString &words)
{
    FrameFilter filter = m_model.filter();
    filter.setWords(words);
    applyFilter(filter);
}

void FramesPanel::applyFilter(const FrameFilter &filter)
{
    m_model.setFilter(filter);
    const int all = static_cast<int>(FrameFilter::allKinds().size());
    m_kinds->setText(filter.kindCount() == all ? tr("Kinds") : tr("Kinds (%1 of %2)").arg(filter.kindCount()).arg(all));
    m_kinds->setAccessibleName(m_kinds->text());
    m_view->setFollowing(true);
    updateState();
}

void FramesPanel::showAllFrames()
{
    for (QAction *kind : m_kindMenu->actions())
        kind->setChecked(true);
    m_words->clear();
}

void FramesPanel::clear()
{
    if (!m_session)
        return;
    m_session->frames().clear();
    m_model.setLog(&m_session->frames());
    m_detail->showNothing();
    m_view->setFollowing(true);
    updateState();
}

void FramesPanel::scheduleRefresh()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void FramesPanel::refresh()
{
    if (!isVisible())
        return; // nothing is asked, so nothing more is told until it is shown
    if (!m_paused)
        m_view->refresh();
    updateState();
}

void FramesPanel::updateState()
{
    const QLocale locale;
    QStringList parts;
    const int rows = m_model.rowCount();
    parts << (m_model.filter().showsAll() ? tr("Frames: %1").arg(locale.toString(rows))
                                          : tr("Frames: %1 of %2").arg(locale.toString(rows), locale.toString(m_model.total())));
    if (m_model.forgotten() > 0)
        parts << tr("%1 older frames forgotten").arg(locale.toString(m_model.forgotten()));
    if (m_paused)
        parts << tr("paused, %1 waiting").arg(locale.toString(m_model.waiting()));
    m_state->setText(parts.join(QStringLiteral("  \u00b7  ")));
    updateEmptyState();
}

void FramesPanel::updateSilence()
{
    m_silence->setText(m_session ? silenceText(*m_session) : QString());
}

FramesPanel::EmptyReason FramesPanel::emptyReason() const
{
    if (!m_session)
        return EmptyReason::NoSession;
    if (m_model.total() > 0)
        return EmptyReason::Filtered;
    return m_session->isRecordingFrames() ? EmptyReason::Waiting : EmptyReason::NotRecording;
}

void FramesPanel::updateEmptyState()
{
    m_empty->setVisible(m_model.rowCount() == 0);
    if (m_model.rowCount() > 0)
        return;
    switch (emptyReason()) {
    case EmptyReason::NoSession: return m_empty->setContent(QStringLiteral("endpoint"), tr("Choose an endpoint to see its frames."), {});
    case EmptyReason::NotRecording:
        return m_empty->setContent(
            QStringLiteral("record"),
            tr("Every frame and HTTP exchange of this endpoint appears here, secrets masked, while frames are recorded. "
               "Sign-ins are shared by all endpoints and do not appear."),
            tr("Record frames"));
    case EmptyReason::Waiting: return m_empty->setContent(QStringLiteral("record"), tr("Recording: frames appear here as they come."), {});
    case EmptyReason::Filtered: return m_empty->setContent(QStringLiteral("filter"), tr("No frame matches."), tr("Show all frames"));
    }
}

void FramesPanel::onEmptyAction()
{
    if (emptyReason() == EmptyReason::NotRecording)
        m_record->setChecked(true);
    else
        showAllFrames();
}

void FramesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    updateSilence();
    m_silenceTimer.start();
}

void FramesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_silenceTimer.stop();
}

} // namespace eventscope
