// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/publishpanel.h"
#include "ui/sessionannouncer.h"
#include "ui/sessionviews.h"
#include "ui/views/liveregion.h"
#include "ui/views/politeevents.h"

#include <QMainWindow>

namespace eventscope {

Announcer::Announcer(const Parts &parts, std::unique_ptr<const Clock> clock)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_live(new LiveRegion(&parts.window))
    , m_events(new PoliteEvents(
          *m_live, [this] { return tellsEvents(); }, std::move(clock)))
{
    connect(&parts.sessions, &OpenSessions::sessionOpened, this, &Announcer::watch);
    for (const QString &id : parts.sessions.ids())
        watch(id);
    connect(&parts.publish, &PublishPanel::published, this, &Announcer::onPublished);
    connect(&parts.notices, &NoticeBar::shown, this, [this](const QString &text) { say(text, text); });
}

void Announcer::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    m_events->forget();
    m_live->forget();
}

void Announcer::say(const QString &topic, const QString &text)
{
    if (!m_isQuiet)
        m_live->say(topic, text);
}

void Announcer::watch(const QString &endpointId)
{
    LogPanel *log = m_parts.views.log(endpointId);
    const auto *announcer = new SessionAnnouncer(*m_parts.sessions.session(endpointId), *log);
    connect(announcer, &SessionAnnouncer::said, this, &Announcer::say);
    connect(announcer, &SessionAnnouncer::eventsCame, this,
            [this, log](qint64 events, const QStringList &channels) { onEventsCame(*log, events, channels); });
}

void Announcer::onPublished(int events, const QString &failure)
{
    //: Spoken by a screen reader
    say(QStringLiteral("publish"), failure.isEmpty() ? tr("%Ln event(s) published", nullptr, events) : failure);
}

void Announcer::onEventsCame(const QWidget &log, qint64 events, const QStringList &channels)
{
    if (&log == m_parts.views.currentWidget())
        m_events->add(events, channels);
}

bool Announcer::tellsEvents() const
{
    return !m_isQuiet && m_parts.window.isActiveWindow() && m_parts.settings.announcesEvents();
}

} // namespace eventscope
