// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/logsettings.h"

#include <QObject>

#include <memory>

class QMainWindow;

namespace eventscope {

class LiveRegion;
class NoticeBar;
class PoliteEvents;
class PublishPanel;
class SessionViews;

/// Tells a screen reader what those who see the window see happen in it: connections, refused subscriptions, publishes and notices at once,
/// new events of the log in view at most every five seconds, and only while the window is active. GUI thread.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        OpenSessions &sessions;
        SessionViews &views;
        PublishPanel &publish;
        NoticeBar &notices;
        const LogSettings &settings;
        QMainWindow &window;
    };
    explicit Announcer(const Parts &parts, std::unique_ptr<const Clock> clock = std::make_unique<SystemClock>());

    /// Nothing is told: others may listen. What comes meanwhile is not told later either.
    void setQuiet(bool quiet);

private:
    void watch(const QString &endpointId);
    void say(const QString &topic, const QString &text);
    void onPublished(int events, const QString &failure);
    void onEventsCame(const QWidget &log, qint64 events, const QStringList &channels);
    [[nodiscard]] bool tellsEvents() const;

    Parts m_parts;
    LiveRegion *m_live;
    PoliteEvents *m_events;
    bool m_isQuiet = false;
};

} // namespace eventscope
