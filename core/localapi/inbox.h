// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

#include <deque>
#include <optional>

namespace eventscope::localapi {

/// Events published from inside the process, on their way to the server's thread. Thread-safe, bounded: what does not fit is
/// refused as a whole.
class Inbox
{
public:
    struct Batch
    {
        QString channel;
        QList<QByteArray> events;
    };
    enum class Put {
        Done,
        Wake, ///< done, and the reader sleeps: it must be told
        Full,
    };

    explicit Inbox(qint64 maxBytes);

    [[nodiscard]] Put put(const QString &channel, const QList<QByteArray> &events);
    /// The next events of one channel, about `maxBytes` of them; nothing when it is empty, and then the reader sleeps.
    [[nodiscard]] std::optional<Batch> take(qint64 maxBytes);
    [[nodiscard]] qint64 waitingBytes() const;

private:
    mutable QMutex m_mutex;
    std::deque<Batch> m_batches;
    qsizetype m_taken = 0; ///< events of the first batch that are gone already
    qint64 m_bytes = 0;
    qint64 m_maxBytes;
    bool m_awake = false;
};

} // namespace eventscope::localapi
