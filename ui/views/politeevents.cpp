// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/politeevents.h"

#include "ui/views/liveregion.h"

#include <utility>

namespace eventscope {

PoliteEvents::PoliteEvents(LiveRegion &live, std::function<bool()> mayTell, std::unique_ptr<const Clock> clock)
    : QObject(&live)
    , m_live(live)
    , m_mayTell(std::move(mayTell))
    , m_clock(std::move(clock))
    , m_events(*m_clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PoliteEvents::tell);
}

PoliteEvents::~PoliteEvents() = default;

void PoliteEvents::add(qint64 events, const QStringList &channels)
{
    if (!m_mayTell())
        return;
    m_events.add(events, channels);
    tell();
}

void PoliteEvents::forget()
{
    m_pause.stop();
    m_events.forget();
}

void PoliteEvents::tell()
{
    m_pause.stop();
    if (!m_mayTell())
        return m_events.forget();
    if (m_events.isEmpty())
        return;
    if (const auto wait = m_events.wait(); wait.count() > 0)
        return m_pause.start(wait);
    m_live.say(QStringLiteral("events"), m_events.take());
}

} // namespace eventscope
