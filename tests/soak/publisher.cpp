// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/publisher.h"

namespace eventscope::soak {

namespace {

constexpr int intervalMs = 20;
/// More waits in the API than it should: the rest is published later.
constexpr qint64 highWater = 1'048'576;
constexpr qint64 largestList = 1'000;

QByteArray payload(qint64 number)
{
    return "{\"n\":" + QByteArray::number(number) + ",\"order\":{\"state\":\"paid\",\"total\":" + QByteArray::number(number % 1'000)
        + ",\"customer\":\"Ana\",\"items\":[{\"sku\":\"A-17\",\"n\":2}],\"note\":\"" + QByteArray(50, 'x') + "\"}}";
}

} // namespace

Publisher::Publisher(LocalEventApi &api, qint64 events)
    : m_api(api)
    , m_events(events)
{
    m_source.setInterval(intervalMs);
    m_source.moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, &m_source, [this] {
        m_elapsed.start();
        m_source.start();
    });
    QObject::connect(&m_source, &QTimer::timeout, &m_source, [this] { publishDue(); });
    // A timer may only be stopped in its thread.
    QObject::connect(&m_thread, &QThread::finished, &m_source, &QTimer::stop, Qt::DirectConnection);
}

Publisher::~Publisher()
{
    m_thread.quit();
    m_thread.wait();
}

void Publisher::publishDue()
{
    if (m_api.waitingBytes() > highWater)
        return;
    const qint64 due = std::min({m_events, m_elapsed.elapsed() * eventsPerSecond / 1'000, m_sent + largestList});
    QList<QByteArray> list;
    while (m_sent < due)
        list << payload(m_sent++);
    if (!list.isEmpty())
        m_api.publish(QStringLiteral("/default/soak"), list);
    if (m_sent >= m_events)
        m_thread.quit();
}

} // namespace eventscope::soak
