// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newevents.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace eventscope {

class LiveRegion;

/// Tells a screen reader of new events as NewEvents sums them up: the first at once, what comes within its pause after it. GUI thread.
class PoliteEvents final : public QObject
{
    Q_OBJECT

public:
    /// `live` must outlive it, and is its parent. What `mayTell` refuses when it is time is forgotten.
    PoliteEvents(LiveRegion &live, std::function<bool()> mayTell, std::unique_ptr<const Clock> clock);
    ~PoliteEvents() override;

    /// As NewEvents::add().
    void add(qint64 events, const QStringList &channels);
    void forget();

private:
    void tell();

    LiveRegion &m_live;
    std::function<bool()> m_mayTell;
    std::unique_ptr<const Clock> m_clock;
    NewEvents m_events;
    QTimer m_pause;
};

} // namespace eventscope
