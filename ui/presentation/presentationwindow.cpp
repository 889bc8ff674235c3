// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationwindow.h"

#include "ui/accessiblerole.h"
#include "ui/errortext.h"
#include "ui/models/ratetext.h"
#include "ui/presentation/counterrow.h"
#include "ui/presentation/eventfeed.h"
#include "ui/presentation/feedtable.h"
#include "ui/presentation/presentationannouncer.h"
#include "ui/presentation/presentationchart.h"
#include "ui/presentation/publishbuttons.h"
#include "ui/views/statedot.h"
#include "ui/views/toolbutton.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace eventscope {

namespace {
constexpr double titleSize = 1.5; ///< of the text around
} // namespace

PresentationWindow::PresentationWindow(Workspace &workspace, Theme &theme, const PresentationSettings &settings)
    : m_workspace(workspace)
    , m_theme(theme)
    , m_settings(settings)
    , m_title(new QLabel(this))
    , m_dot(new StateDot(theme, this))
    , m_state(new QLabel(this))
    , m_rateLabel(new QLabel(this))
    , m_pause(makeToolButton(QStringLiteral("presentationPause"), theme.icon(QStringLiteral("pause")), tr("Pause"), this))
{
    setObjectName(QStringLiteral("presentationWindow"));
    setAccessibleRole(*this, QAccessible::Window);
    setWindowTitle(tr("Eventscope"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    resize(1280, 800);
    layOut();
    setUpKeys();
    applyFonts();
    connect(&m_rate, &RateMeter::rateChanged, this,
            [this](double rate) { m_rateLabel->setText(tr("%1/s", "events a second").arg(rateText(rate))); });
}

void PresentationWindow::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(zoomed(16), zoomed(12), zoomed(16), zoomed(12));
    layout->setSpacing(zoomed(8));
    layout->addLayout(makeHead());
    m_above = new QVBoxLayout;
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(zoomed(12));
    m_below = new QVBoxLayout;
    layout->addLayout(m_above);
    layout->addLayout(m_middle, 1);
    layout->addLayout(m_below);
}

QHBoxLayout *PresentationWindow::makeHead()
{
    m_title->setObjectName(QStringLiteral("presentationTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("presentationState"));
    m_state->setAccessibleName(tr("Connection state"));
    m_rateLabel->setObjectName(QStringLiteral("presentationRate"));
    m_rateLabel->setAccessibleName(tr("Rate"));
    m_rateLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pause->setCheckable(true);
    m_pause->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *leave
        = makeToolButton(QStringLiteral("presentationLeave"), m_theme.icon(QStringLiteral("close")), tr("Leave presentation"), this);
    leave->setToolTip(tr("Back to the console (Esc)"));
    leave->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(leave, &QToolButton::clicked, this, &QWidget::close);
    connect(m_pause, &QToolButton::toggled, this, &PresentationWindow::setPaused);
    auto *head = new QHBoxLayout;
    head->setSpacing(zoomed(8));
    head->addWidget(m_title);
    head->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_rateLabel), static_cast<QWidget *>(m_dot), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_pause), static_cast<QWidget *>(leave)})
        head->addWidget(widget);
    return head;
}

void PresentationWindow::setUpKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add({Qt::Key_Escape, Qt::Key_F11}, [this] { close(); });
    add({Qt::Key_P}, [this] { m_pause->toggle(); });
    m_pause->setToolTip(tr("Freeze the events (P)"));
}

void PresentationWindow::present(const Source &source, const Discretion &discretion)
{
    m_source = source;
    m_discretion = discretion;
    m_session = source.session;
    m_title->setText(discretion.text(m_settings.title()));
    m_title->setVisible(!m_title->text().isEmpty());
    m_feed.setDiscretion(discretion);
    m_feed.setLog(source.log);
    m_feed.refresh();
    addParts();
    announce();
    if (auto *feed = findChild<EventFeed *>())
        feed->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget : {static_cast<QWidget *>(m_dot), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_rateLabel)})
        widget->setVisible(source.session);
    if (!source.session)
        return;
    showState(source.session->status());
    m_rate.update(source.session->counters().received);
    connect(source.session, &Session::statusChanged, this, &PresentationWindow::showState);
    connect(source.session, &Session::committed, this,
            [this](qint64 /*lastId*/, const CaptureCounters &counters) { m_rate.update(counters.received); });
}

void PresentationWindow::hideAnew()
{
    m_title->setText(m_discretion.text(m_settings.title()));
    m_feed.setDiscretion(m_discretion);
    if (auto *counters = findChild<CounterRow *>())
        counters->showValues();
    if (auto *chart = findChild<PresentationChart *>())
        chart->hideAnew();
}

void PresentationWindow::addParts()
{
    const auto parts = m_settings.parts();
    if (parts.testFlag(PresentationSettings::Counters)) {
        auto *counters = new CounterRow(m_theme, this);
        counters->show(m_source.log, m_source.counters, m_discretion);
        m_above->addWidget(counters);
    }
    if (parts.testFlag(PresentationSettings::Feed))
        m_middle->addWidget(new EventFeed(m_theme, m_feed, this), 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(zoomed(12));
    if (parts.testFlag(PresentationSettings::Charts)) {
        auto *chart = new PresentationChart(m_theme, this);
        chart->show(m_source.log, m_source.series, m_discretion, m_session);
        side->addWidget(chart, 1);
    }
    if (parts.testFlag(PresentationSettings::Log))
        side->addWidget(new FeedTable(m_theme, m_feed, this), 1);
    if (side->isEmpty())
        delete side;
    else
        m_middle->addLayout(side, 2);
    if (parts.testFlag(PresentationSettings::Buttons)) {
        auto *buttons = new PublishButtons(m_workspace, m_theme, this);
        buttons->show(m_settings.buttonFolder(), m_session, m_discretion);
        m_below->addWidget(buttons);
    }
}

void PresentationWindow::announce()
{
    auto *announcer = new PresentationAnnouncer(m_discretion, *this);
    if (m_source.tellsEvents)
        announcer->tellEvents(m_feed);
    if (m_session)
        announcer->tellStates(*m_session);
    if (const auto *buttons = findChild<PublishButtons *>())
        connect(buttons, &PublishButtons::told, announcer, [announcer](const QString &outcome) { announcer->say(outcome, outcome); });
}

void PresentationWindow::setPaused(bool paused)
{
    m_feed.setPaused(paused);
    const QString icon = paused ? QStringLiteral("play") : QStringLiteral("pause");
    m_pause->setIcon(m_theme.icon(icon));
}

void PresentationWindow::showState(const ConnectionStatus &status)
{
    m_dot->setState(status.state);
    m_state->setText(connectionText(status));
}

void PresentationWindow::applyFonts()
{
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * titleSize);
    font.setBold(true);
    m_title->setFont(font);
}

void PresentationWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT left();
}

} // namespace eventscope
