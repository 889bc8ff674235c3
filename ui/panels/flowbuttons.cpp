// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flowbuttons.h"

#include "ui/views/eventlogview.h"
#include "ui/views/textwidth.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace eventscope {

namespace {

constexpr qint64 mostShown = 99'999;

QString pauseText(qint64 waiting)
{
    if (waiting <= 0)
        return FlowButtons::tr("Pause");
    const QString number = QLocale().toString(std::min(waiting, mostShown));
    return waiting > mostShown ? FlowButtons::tr("Pause (%1+)").arg(number) : FlowButtons::tr("Pause (%1)").arg(number);
}

} // namespace

FlowButtons::FlowButtons(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.follow, &QToolButton::toggled, this, &FlowButtons::setFollowing);
    connect(&parts.pause, &QToolButton::toggled, this, &FlowButtons::show);
    connect(&parts.view, &EventLogView::followingChanged, this, &FlowButtons::show);
    parts.pause.installEventFilter(this);
    setWaiting(0);
    show();
}

void FlowButtons::setWaiting(qint64 events)
{
    if (events == m_waiting)
        return;
    m_waiting = events;
    m_parts.pause.setText(pauseText(events));
    const QString waiting = events > 0 ? tr("%1 waiting").arg(QLocale().toString(events)) : QString();
    const QString help = tr("Hold the view still; events go on being captured");
    m_parts.pause.setToolTip(events > 0 ? tr("%1: %2").arg(waiting, help) : help);
    m_parts.pause.setAccessibleDescription(waiting);
}

void FlowButtons::setFollowing(bool following)
{
    m_parts.view.setFollowing(following);
    if (following)
        m_parts.pause.setChecked(false);
}

void FlowButtons::show()
{
    const bool isPaused = m_parts.pause.isChecked();
    const bool isHeld = isPaused && m_parts.view.isFollowing();
    const QSignalBlocker blocker(m_parts.follow);
    m_parts.follow.setChecked(m_parts.view.isFollowing() && !isPaused);
    m_parts.follow.setAccessibleDescription(isHeld ? tr("Paused; goes on when the pause ends") : QString());
    m_parts.follow.setToolTip(isHeld ? tr("Paused; goes on when the pause ends") : tr("Keep the newest event in view (End)"));
}

bool FlowButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveWidth();
    return QObject::eventFilter(watched, event);
}

/// What stands beside it stays under the pointer.
void FlowButtons::reserveWidth()
{
    QToolButton &pause = m_parts.pause;
    const QFontMetrics metrics = pause.fontMetrics();
    const int rest = pause.sizeHint().width() - metrics.horizontalAdvance(pause.text());
    pause.setFixedWidth(rest + textWidth(metrics, pauseText(mostShown + 1)));
}

} // namespace eventscope
