// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newevents.h"

#include "ui/pluralcount.h"

#include <QCoreApplication>

#include <algorithm>

namespace eventscope {

namespace {

struct NewEventsText
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::NewEvents)
};

} // namespace

NewEvents::NewEvents(const Clock &clock)
    : m_clock(clock)
    , m_mayTellAt(clock.monotonic())
{
}

void NewEvents::add(qint64 events, const QStringList &channels)
{
    m_events += events;
    m_isFiltered = m_isFiltered || channels.isEmpty();
    m_channels.unite(QSet<QString>(channels.cbegin(), channels.cend()));
}

void NewEvents::forget()
{
    m_events = 0;
    m_channels.clear();
    m_isFiltered = false;
}

std::chrono::milliseconds NewEvents::wait() const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_mayTellAt - m_clock.monotonic());
    return std::max(left, std::chrono::milliseconds(0));
}

QString NewEvents::take()
{
    const QString told = sentence();
    forget();
    m_mayTellAt = m_clock.monotonic() + pause;
    return told;
}

QString NewEvents::sentence() const
{
    const int count = pluralCount(m_events);
    //: Spoken by a screen reader
    if (m_isFiltered)
        return NewEventsText::tr("%Ln new event(s) match the filter", nullptr, count);
    const bool isUnknown = m_channels.contains(QString());
    //: Spoken by a screen reader
    if (m_channels.size() > (isUnknown ? 2 : 1))
        return NewEventsText::tr("%Ln new event(s) on several channels", nullptr, count);
    //: Spoken by a screen reader
    if (isUnknown)
        return NewEventsText::tr("%Ln new event(s)", nullptr, count);
    //: Spoken by a screen reader; %1 is a channel such as /demo/orders or /demo/*
    return NewEventsText::tr("%Ln new event(s) on %1", nullptr, count).arg(*m_channels.cbegin());
}

} // namespace eventscope
