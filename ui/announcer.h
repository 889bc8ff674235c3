// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/logsettings.h"
#include "ui/newevents.h"

#include <QTimer>

#include <memory>

class QMainWindow;

namespace eventscope {

class LiveRegion;
class NoticeBar;
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
    ~Announcer() override;

private:
    void watch(const QString &endpointId, Session *session);
    void onPublished(int events, const QString &failure);
    void onEventsCame(const QWidget &log, qint64 events, const QStringList &channels);
    [[nodiscard]] bool tellsEvents() const;
    void tellEvents();

    Parts m_parts;
    std::unique_ptr<const Clock> m_clock;
    LiveRegion *m_live;
    NewEvents m_events;
    QTimer m_pause;
};

} // namespace eventscope
