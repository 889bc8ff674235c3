// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaydesk.h"

#include "ui/capturecharts.h"
#include "ui/panels/logpanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMainWindow>

#include <utility>

namespace eventscope {

ReplayDesk::ReplayDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_replay(m_clock)
    , m_bar(new ReplayBar(parts.theme, m_replay, &parts.window))
    //: Command, a verb: plays a capture back into the log.
    , m_action(new QAction(parts.theme.icon(QStringLiteral("play")), tr("Replay"), this))
{
    m_bar->hide();
    m_action->setObjectName(QStringLiteral("replayAction"));
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_action->setToolTip(tr("Plays the capture back with the spacing of its events"));
    m_action->setEnabled(false);
    connect(m_action, &QAction::toggled, this, &ReplayDesk::setOn);
    connect(m_bar, &ReplayBar::leaveWanted, this, &ReplayDesk::leave);
    connect(&m_replay, &Replay::rowChanged, this, &ReplayDesk::showRow);
    connect(&m_replay, &Replay::failed, this, &ReplayDesk::showWhole); // the bar says why
}

ReplayDesk::~ReplayDesk()
{
    delete m_bar; // before the replay, to which it still speaks when it goes
}

void ReplayDesk::showCapture(const QString &path, qint64 lastId)
{
    closeCapture();
    m_path = path;
    m_lastId = lastId;
    m_action->setEnabled(lastId > 0);
}

void ReplayDesk::closeCapture()
{
    m_whole = {}; // the log is no longer ours
    m_replay.close();
    leave();
}

void ReplayDesk::start()
{
    m_action->setChecked(true);
}

void ReplayDesk::leave()
{
    m_action->setChecked(false);
}

std::optional<ReplayPlace> ReplayDesk::place() const
{
    if (!m_action->isChecked())
        return std::nullopt;
    return ReplayPlace{m_replay.at(), m_replay.state() != Replay::State::Paused, m_replay.speed(), m_replay.isLooping(),
                       m_replay.isSkippingPauses()};
}

void ReplayDesk::resume(const ReplayPlace &place)
{
    m_replay.setSpeed(place.speed);
    m_replay.setLooping(place.isLooping);
    m_replay.setSkippingPauses(place.isSkippingPauses);
    m_start = place;
    start();
}

void ReplayDesk::setOn(bool on)
{
    m_bar->setVisible(on);
    if (on) {
        const ReplayPlace start = std::exchange(m_start, {});
        m_replay.open(m_path, m_lastId, start.isPlaying, start.at);
        m_bar->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_replay.close();
    showWhole();
    if (auto *view = m_parts.log.findChild<QAbstractItemView *>(QStringLiteral("eventLog")))
        view->setFocus(Qt::OtherFocusReason);
}

void ReplayDesk::showRow(const ReplayRow &row)
{
    m_whole = m_replay.timeline().last();
    m_parts.log.showUpTo(row.id, row.events);
    m_parts.charts.showUpTo(row.id, row.time);
}

void ReplayDesk::showWhole()
{
    const ReplayRow whole = std::exchange(m_whole, {});
    if (whole.id == 0)
        return;
    m_parts.log.showUpTo(whole.id, whole.events);
    m_parts.log.endReplay();
    m_parts.charts.showCapture(m_path, whole.id);
}

} // namespace eventscope
