// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/framerecord.h"

#include <QMutex>
#include <QObject>

#include <atomic>
#include <deque>

namespace eventscope {

/// The recorded frames of one session: the newest ones, bounded in number and bytes; the oldest go first and are counted. Written
/// in the session's thread, read in the GUI thread, every member thread-safe.
class FrameLog : public QObject
{
    Q_OBJECT

public:
    struct Bounds
    {
        qsizetype records = 20'000;
        qsizetype bytes = qsizetype(32) * 1024 * 1024;
    };
    /// What a reader that has seen some asks for.
    struct Portion
    {
        QList<FrameRecordPtr> records; ///< newer than what was seen, in order
        qint64 firstNumber = 1; ///< of the oldest that is kept: what is older was forgotten
        qint64 forgotten = 0; ///< by the bounds, since the last clear()
    };

    FrameLog() = default;
    explicit FrameLog(const Bounds &bounds)
        : m_bounds(bounds)
    {
    }

    /// Gives the record its number.
    void append(FrameRecord record);
    /// The records after number `seen`. After this the next recorded() may come.
    [[nodiscard]] Portion after(qint64 seen);
    /// How many after() would bring. After this, too, the next recorded() may come.
    [[nodiscard]] qint64 countAfter(qint64 seen);
    /// Forgets all, without counting.
    void clear();

Q_SIGNALS:
    /// There is more to read. Emitted by the writing thread; not again before it was read, so a busy reader is never buried.
    void recorded();

private:
    void dropOldest();
    [[nodiscard]] qint64 firstNumber() const { return m_lastNumber - qint64(m_records.size()) + 1; }

    QMutex m_mutex;
    Bounds m_bounds;
    std::deque<FrameRecordPtr> m_records;
    qsizetype m_bytes = 0;
    qint64 m_lastNumber = 0;
    qint64 m_forgotten = 0;
    std::atomic_bool m_isAnnounced = false;
};

} // namespace eventscope
