// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QToolButton;

namespace eventscope {

class EventLogView;

/// Follow and Pause of a log, as one: while it is paused it does not look as if it followed, and the button that counts what waits keeps
/// its width. Follow takes a paused log up again. GUI thread.
class FlowButtons final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QToolButton &follow;
        QToolButton &pause;
        EventLogView &view;
    };

    /// All parts must outlive it.
    FlowButtons(const Parts &parts, QObject *parent);

    /// How many events came while paused.
    void setWaiting(qint64 events);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFollowing(bool following);
    void show();
    void reserveWidth();

    Parts m_parts;
    qint64 m_waiting = -1;
};

} // namespace eventscope
