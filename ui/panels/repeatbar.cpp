// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repeatbar.h"

#include "ui/errortext.h"
#include "ui/panels/repeatform.h"
#include "ui/repeattext.h"
#include "ui/views/fittingscrollarea.h"
#include "ui/views/messagelabel.h"
#include "ui/views/toolbutton.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

RepeatBar::RepeatBar(Theme &theme, QWidget *panel)
    : QWidget(panel)
    , m_theme(theme)
    , m_panel(panel)
    , m_part(new QWidget)
    , m_area(new FittingScrollArea(m_part, QWIDGETSIZE_MAX, this))
    , m_form(new RepeatForm(theme, m_part))
    , m_fold(makeToolButton(QStringLiteral("repeatFoldButton"), theme.icon(QStringLiteral("close")), tr("Close repeating"), m_part))
    , m_start(new QPushButton(tr("Start repeating"), m_part))
    , m_stop(new QPushButton(tr("Stop"), m_part))
    , m_copy(new QPushButton(tr("Copy"), m_part))
    , m_reason(new MessageLabel(theme, m_part))
    , m_progress(new MessageLabel(theme, m_part))
    , m_fault(new MessageLabel(theme, m_part))
    , m_summary(new QLabel(m_part))
    , m_elsewhere(new MessageLabel(theme, this))
    , m_stopElsewhere(new QPushButton(tr("Stop those"), this))
{
    setObjectName(QStringLiteral("repeatBar"));
    makeParts();
    layOut();
    connect(m_form, &RepeatForm::changed, this, &RepeatBar::refresh);
    connect(&m_runs, &RepeatRuns::changed, this, &RepeatBar::refresh);
    refresh();
}

RepeatBar::~RepeatBar()
{
    setStoppable(false);
}

void RepeatBar::makeParts()
{
    m_reason->setObjectName(QStringLiteral("repeatReason"));
    m_progress->setObjectName(QStringLiteral("repeatProgress"));
    m_fault->setObjectName(QStringLiteral("repeatFault"));
    m_summary->setObjectName(QStringLiteral("repeatSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    m_elsewhere->setObjectName(QStringLiteral("repeatElsewhere"));
    m_start->setObjectName(QStringLiteral("repeatStartButton"));
    m_stop->setObjectName(QStringLiteral("repeatStopButton"));
    m_stop->setToolTip(tr("Nothing is sent from now on (Escape)"));
    m_copy->setObjectName(QStringLiteral("repeatCopyButton"));
    m_copy->setToolTip(tr("Copies what the repeated publishes came to, as text"));
    m_stopElsewhere->setObjectName(QStringLiteral("repeatStopElsewhereButton"));
    for (QPushButton *button : {m_start, m_stop, m_copy, m_stopElsewhere})
        button->setAccessibleName(button->text());
    connect(m_fold, &QToolButton::clicked, this, &RepeatBar::fold);
    connect(m_start, &QPushButton::clicked, this, &RepeatBar::start);
    connect(m_stop, &QPushButton::clicked, this, &RepeatBar::stop);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_summary->text()); });
    connect(m_stopElsewhere, &QPushButton::clicked, this, [this] {
        for (const QString &id : m_runs.sending()) {
            if (id != m_endpointId)
                m_runs.stop(id);
        }
    });
}

void RepeatBar::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_fold);
    auto *part = new QVBoxLayout(m_part);
    part->setContentsMargins(0, 4, 0, 0);
    part->setSpacing(4);
    part->addWidget(m_form);
    part->addWidget(m_reason);
    part->addWidget(m_progress);
    part->addWidget(m_summary);
    part->addWidget(m_fault);
    part->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_area);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_stopElsewhere, 0, Qt::AlignLeft);
}

void RepeatBar::setSession(Session *session)
{
    m_session = session;
    m_endpointId = session ? session->settings().id : QString();
    refresh();
}

void RepeatBar::setSource(const Source &source)
{
    m_source = source;
    m_form->setPublish(source.events, source.overWebSocket);
}

void RepeatBar::open()
{
    m_isOpen = true;
    refresh();
    m_form->setFocus();
}

void RepeatBar::fold()
{
    m_isOpen = false;
    refresh();
}

void RepeatBar::start()
{
    const auto request = m_request();
    if (!m_session || !request)
        return;
    m_isOpen = true; // what it comes to is shown when it ends
    m_runs.start(*m_session, *request, m_form->plan());
    if (isBusy())
        m_stop->setFocus();
}

void RepeatBar::stop()
{
    const bool hadFocus = m_stop->hasFocus();
    m_runs.stop(m_endpointId);
    // Not to the start button: who presses Stop twice would begin again.
    if (hadFocus && !isBusy())
        m_form->setFocus();
}

bool RepeatBar::isBusy() const
{
    const RepeatRuns::Run *run = m_runs.run(m_endpointId);
    return run && run->isBusy();
}

void RepeatBar::refresh()
{
    const RepeatRuns::Run *run = m_runs.run(m_endpointId);
    m_area->setVisible(m_isOpen || isBusy());
    m_form->setVisible(!isBusy());
    m_fold->setVisible(!isBusy());
    m_start->setVisible(!isBusy());
    m_start->setEnabled(m_source.obstacle.isEmpty() && m_form->isPossible());
    m_start->setToolTip(m_source.obstacle);
    m_reason->say(MessageLabel::Severity::Hint, isBusy() ? QString() : m_source.obstacle);
    showRun(run);
    showElsewhere();
    setVisible(m_area->isVisibleTo(this) || m_elsewhere->isVisibleTo(this));
}

void RepeatBar::showRun(const RepeatRuns::Run *run)
{
    const bool isSending = run && run->repeater->state() == Repeater::State::Sending;
    const bool isOver = run && !run->isBusy();
    m_stop->setVisible(isSending);
    setStoppable(isSending);
    m_copy->setVisible(isOver);
    m_summary->setVisible(isOver);
    m_progress->say(MessageLabel::Severity::Hint, run && run->isBusy() ? progressText(*run) : QString());
    if (isOver)
        showSummary(*run);
    else
        m_fault->clear();
}

QString RepeatBar::progressText(const RepeatRuns::Run &run) const
{
    const QString progress = repeatProgressText(run.repeater->summary(), run.plan);
    return run.repeater->state() == Repeater::State::Draining ? tr("Answers are awaited: %1").arg(progress)
                                                              : tr("To %1: %2").arg(run.channel(), progress);
}

void RepeatBar::showSummary(const RepeatRuns::Run &run)
{
    m_summary->setText(repeatSummaryText(run.repeater->summary(), run.channel()));
    m_summary->setAccessibleName(m_summary->text());
    const auto &fault = run.repeater->fault();
    m_fault->say(MessageLabel::Severity::Error,
                 fault ? tr("It stopped: event %1 could not be made. %2").arg(fault->index + 1).arg(syntaxErrorText(fault->error))
                       : QString());
}

void RepeatBar::showElsewhere()
{
    QStringList lines;
    for (const QString &id : m_runs.sending()) {
        const RepeatRuns::Run &run = *m_runs.run(id);
        if (id != m_endpointId)
            lines << tr("Still repeating to %1: %2").arg(run.endpoint.name, repeatProgressText(run.repeater->summary(), run.plan));
    }
    m_elsewhere->say(MessageLabel::Severity::Hint, lines.join(QLatin1Char('\n')));
    m_stopElsewhere->setVisible(!lines.isEmpty());
}

/// Escape has other users: the editor, its find bar. While something is to be stopped, it comes here first.
void RepeatBar::setStoppable(bool isStoppable)
{
    if (std::exchange(m_isStoppable, isStoppable) == isStoppable)
        return;
    if (isStoppable)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
}

bool RepeatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_panel && !m_panel->isAncestorOf(widget)))
        return false;
    stop();
    event->accept();
    return true;
}

} // namespace eventscope
