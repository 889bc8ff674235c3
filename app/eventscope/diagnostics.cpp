// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope/diagnostics.h"

#include "core/base/logging.h"
#include "core/base/platform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace eventscope {

namespace {

QJsonArray subscriptionsOf(const Session *session)
{
    QJsonArray list;
    if (!session)
        return list;
    for (const SubscriptionInfo &info : session->subscriptions()) {
        list.append(QJsonObject{{QStringLiteral("channel"), info.pattern},
                                {QStringLiteral("state"), QString(subscriptionStateName(info.state))},
                                {QStringLiteral("received"), info.received}});
    }
    return list;
}

} // namespace

Diagnostics::Diagnostics(QString path, const WindowHost &host, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_host(host)
{
    connect(&m_timer, &QTimer::timeout, this, &Diagnostics::write);
    m_timer.start(1'000);
    write();
}

void Diagnostics::write() const
{
    const MainWindow &window = m_host.window();
    const Session *session = window.currentSession();
    const CaptureCounters counters = session ? session->counters() : CaptureCounters{};
    const StallMeter::Lateness stalls = m_stalls.lateness();
    const QJsonObject report{
        {QStringLiteral("connection"), QString(connectionStateName(session ? session->status().state : ConnectionState::Disconnected))},
        {QStringLiteral("events"),
         QJsonObject{{QStringLiteral("received"), counters.received},
                     {QStringLiteral("committed"), counters.committedEvents},
                     {QStringLiteral("shown"), window.shownEvents()},
                     {QStringLiteral("dropped"), counters.dropped}}},
        {QStringLiteral("eventsPerSecond"), window.eventsPerSecond()},
        {QStringLiteral("uiStallMs"),
         QJsonObject{{QStringLiteral("p50"), stalls.p50}, {QStringLiteral("p99"), stalls.p99}, {QStringLiteral("max"), stalls.max}}},
        {QStringLiteral("rssBytes"), platform::residentBytes()},
        {QStringLiteral("subscriptions"), subscriptionsOf(session)},
    };
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        qCWarning(logUi) << "cannot write diagnostics to" << m_path << ":" << file.errorString();
}

} // namespace eventscope
