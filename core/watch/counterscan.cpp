// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/counterscan.h"

#include "core/watch/countertaker.h"

namespace eventscope {

CounterScan::CounterScan(const QString &capturePath, const Counter &counter, UtcTime now, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_follower(capturePath, std::make_unique<CounterTaker>(counter, now, zone, [this](const CounterValue &value) { take(value); }),
                 QStringLiteral("counter"))
{
    connect(&m_follower, &CaptureFollower::failed, this, &CounterScan::failed);
}

/// In the follower's thread.
void CounterScan::take(const CounterValue &value)
{
    QMetaObject::invokeMethod(
        this, [this, value] { Q_EMIT changed(value); }, Qt::QueuedConnection);
}

} // namespace eventscope
