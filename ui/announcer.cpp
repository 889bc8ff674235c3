// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/publishpanel.h"
#include "ui/sessionannouncer.h"
#include "ui/sessionviews.h"
#include "ui/views/liveregion.h"

#include <QMainWindow>

namespace eventscope {

Announcer::Announcer(const Parts &parts, std::unique_ptr<const Clock> clock)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_clock(std::move(clock))
    , m_live(new LiveRegion(&parts.window))
    , m_events(*m_clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::tellEvents);
    connect(&parts.sessions, &OpenSessions::sessionOpened, this, &Announcer::watch);
    connect(&parts.publish, &PublishPanel::published, this, &Announcer::onPublished);
    connect(&parts.notices, &NoticeBar::shown, m_live, [this](const QString &text) { m_live->say(text, text); });
}

Announcer::~Announcer() = default;

void Announcer::watch(const QString &endpointId, Session *session)
{
    const LogPanel *log = m_parts.views.log(endpointId);
    const auto *announcer = new SessionAnnouncer(*session, *log);
    connect(announcer, &SessionAnnouncer::said, m_live, &LiveRegion::say);
    connect(announcer, &SessionAnnouncer::eventsCame, this,
            [this, log](qint64 events, const QStringList &channels) { onEventsCame(*log, events, channels); });
}

void Announcer::onPublished(int events, const QString &failure)
{
    //: Spoken by a screen reader
    m_live->say(QStringLiteral("publish"), failure.isEmpty() ? tr("%Ln event(s) published", nullptr, events) : failure);
}

void Announcer::onEventsCame(const QWidget &log, qint64 events, const QStringList &channels)
{
    if (&log != m_parts.views.currentWidget() || !tellsEvents())
        return;
    m_events.add(events, channels);
    tellEvents();
}

bool Announcer::tellsEvents() const
{
    return m_parts.window.isActiveWindow() && m_parts.settings.announcesEvents();
}

void Announcer::tellEvents()
{
    m_pause.stop();
    if (!tellsEvents())
        return m_events.forget();
    if (m_events.isEmpty())
        return;
    if (const auto wait = m_events.wait(); wait.count() > 0)
        return m_pause.start(wait);
    m_live->say(QStringLiteral("events"), m_events.take());
}

} // namespace eventscope
