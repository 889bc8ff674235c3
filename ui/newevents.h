// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace eventscope {

/// Sums up events for somebody who hears of them: one sentence in five seconds at most, for all that came since the one before. GUI thread.
class NewEvents final
{
public:
    static constexpr std::chrono::seconds pause{5};

    /// `clock` must outlive it.
    explicit NewEvents(const Clock &clock);

    /// They came by these channels or patterns, an empty one among them when nobody knows of all; by none when a filter let them pass,
    /// which may tell them apart in any way.
    void add(qint64 events, const QStringList &channels);
    /// What was not told is not worth telling any more.
    void forget();
    [[nodiscard]] bool isEmpty() const { return m_events == 0; }
    /// Until it may be told; zero when that is now.
    [[nodiscard]] std::chrono::milliseconds wait() const;
    /// The sentence for all of them, of which nothing waits any more. It is told now.
    [[nodiscard]] QString take();

private:
    [[nodiscard]] QString sentence() const;

    const Clock &m_clock;
    MonotonicTime m_mayTellAt;
    qint64 m_events = 0;
    QSet<QString> m_channels;
    bool m_isFiltered = false;
};

} // namespace eventscope
