// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "core/watch/counterscan.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace eventscope {

/// What counters say of one capture, followed as it grows, ten times a second at most. Another capture begins at what it holds itself: that
/// of a new session at zero. GUI thread; each counter is computed in a thread of its own.
class CounterValues final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it; `zone` tells when a day begins.
    explicit CounterValues(const Clock &clock, const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);
    ~CounterValues() override;

    /// Those that were there before keep their values, wherever they stand now.
    void setCounters(const QList<Counter> &counters);
    /// Of a session, or of none; also when the same one is given again. It must be taken away before it dies.
    void setSession(Session *session);
    /// Of a capture with rows up to `lastId`; of none with an empty path.
    void setCapture(const QString &path, qint64 lastId);
    void extendTo(qint64 lastId);
    /// It may be another day.
    void refresh();

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Counter &counter(int index) const { return entry(index).counter; }
    /// Without its capture or before the first word of it: nothing.
    [[nodiscard]] const std::optional<CounterValue> &value(int index) const { return entry(index).value; }
    /// The value as people read it; a dash while there is none.
    [[nodiscard]] QString text(int index) const;
    /// What is to be known beside it: why it failed, or how many events had no value. Mostly empty.
    [[nodiscard]] QString note(int index) const;
    [[nodiscard]] bool hasFailed(int index) const { return entry(index).error.has_value(); }

Q_SIGNALS:
    /// There are others, or in another order.
    void countersChanged();
    /// Value or note of one.
    void changed(int index);

private:
    struct Entry
    {
        Counter counter;
        std::unique_ptr<CounterScan> scan;
        std::optional<CounterValue> value;
        std::optional<Error> error;
    };

    [[nodiscard]] const Entry &entry(int index) const { return *m_entries.at(static_cast<std::size_t>(index)); }
    void start(Entry &entry);
    void tell(const Entry &entry);

    const Clock &m_clock;
    QTimeZone m_zone;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QPointer<Session> m_session;
    QString m_path;
    qint64 m_lastId = 0;
    QTimer m_pause; ///< between two looks at a capture that grows
    QTimer m_dayTimer; ///< runs while there are daily counters
};

} // namespace eventscope
