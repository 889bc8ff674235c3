// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/presentation/discretion.h"

#include <QObject>

#include <memory>

namespace eventscope {

class FeedModel;
class LiveRegion;

/// Tells a screen reader what the audience sees happen, no more and nothing that Discretion hides: it is heard in the room, too. States of
/// the connection and publishes at once, new events at most every five seconds, and only while the window is active. GUI thread.
class PresentationAnnouncer final : public QObject
{
    Q_OBJECT

public:
    /// `window` is its parent.
    PresentationAnnouncer(const Discretion &discretion, QWidget &window);

    /// From now on. `feed` must outlive it.
    void tellEvents(const FeedModel &feed, std::unique_ptr<const Clock> clock = std::make_unique<SystemClock>());
    void tellStates(const Session &session);
    void say(const QString &topic, const QString &text);

private:
    Discretion m_discretion;
    QWidget &m_window;
    LiveRegion *m_live;
};

} // namespace eventscope
