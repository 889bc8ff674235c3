// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/demopublisher.h"

#include "core/localapi/localeventapi.h"

#include <algorithm>

namespace eventscope {

namespace {

constexpr std::chrono::milliseconds tick{10};
constexpr int maxRate = 100'000;
/// While so much waits in the API, its readers are behind: the events come a little later instead.
constexpr qint64 maxWaitingBytes = 8LL * 1024 * 1024;

} // namespace

DemoPublisher::DemoPublisher(LocalEventApi &api, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_random(seed)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DemoPublisher::publishDue);
}

void DemoPublisher::setRate(int eventsPerSecond)
{
    m_rate = std::clamp(eventsPerSecond, 1, maxRate);
    m_pacer.start(m_rate, std::chrono::steady_clock::now());
}

void DemoPublisher::start()
{
    m_pacer.start(m_rate, std::chrono::steady_clock::now());
    m_timer.start(tick);
}

void DemoPublisher::stop()
{
    m_timer.stop();
}

std::pair<QString, QByteArray> DemoPublisher::next()
{
    const int lot = m_random.bounded(20);
    if (lot < 7)
        return {QStringLiteral("/demo/vehicles/van-7"), m_vehicle.next(m_random)};
    if (lot < 12)
        return {QStringLiteral("/demo/sensors/boiler"), m_sensor.next(m_random)};
    if (lot < 17)
        return {QStringLiteral("/demo/orders"), m_orders.next(m_random)};
    return {QStringLiteral("/demo/chat"), m_chat.next(m_random)};
}

void DemoPublisher::publishDue()
{
    if (m_api.waitingBytes() > maxWaitingBytes)
        return;
    // One call for a run of events of one channel, so that their order across channels stays.
    QString channel;
    QList<QByteArray> run;
    for (int due = m_pacer.take(std::chrono::steady_clock::now()); due > 0; --due) {
        auto [nextChannel, event] = next();
        if (nextChannel != channel && !run.isEmpty())
            m_api.publish(channel, std::exchange(run, {}));
        channel = nextChannel;
        run << event;
    }
    if (!run.isEmpty())
        m_api.publish(channel, run);
}

} // namespace eventscope
