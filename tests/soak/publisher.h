// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/localeventapi.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

namespace eventscope::soak {

inline constexpr qint64 eventsPerSecond = 2'000;

/// Publishes numbered events at an even rate from a thread of its own, until all are out; catches up when it was held up.
class Publisher
{
public:
    /// `api` must outlive it.
    Publisher(LocalEventApi &api, qint64 events);
    ~Publisher();
    Q_DISABLE_COPY_MOVE(Publisher)

    void start() { m_thread.start(); }
    [[nodiscard]] bool isFinished() const { return m_thread.isFinished(); }

private:
    void publishDue();

    LocalEventApi &m_api;
    qint64 m_events;
    QThread m_thread;
    QTimer m_source; ///< of the thread, as all below
    QElapsedTimer m_elapsed;
    qint64 m_sent = 0;
};

} // namespace eventscope::soak
