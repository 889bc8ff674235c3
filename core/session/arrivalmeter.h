// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpattern.h"
#include "core/session/arrivals.h"

#include <QHash>
#include <QMap>

#include <deque>
#include <optional>

namespace eventscope {

/// Measures publish → receive without altering the event, by matching payloads: by their bytes, else by equal JSON (json::Equality), since
/// a handler may have parsed and written the event. Frames carry neither the publish nor the channel (protocol.md 3.3), so equal events
/// that are on their way at once cannot be told apart: the first is matched with the first, and all of them are marked ambiguous.
/// Memory is bounded. No I/O, no clock: times go in, each call's not before those of the call before.
class ArrivalMeter
{
public:
    static constexpr qsizetype maxKept = 10'000; ///< events, those on their way included
    static constexpr qsizetype maxPayloadBytes = qsizetype(32) * 1024 * 1024; ///< of events on their way
    static constexpr qsizetype maxEqual = 1'000; ///< events with the same payload on their way
    static constexpr qsizetype maxChannels = 200;
    /// A late arrival is recognised so long after the publish was answered.
    static constexpr std::chrono::seconds memory{60};

    /// An event that was accepted is missing so long after that.
    explicit ArrivalMeter(std::chrono::milliseconds patience = defaultArrivalPatience);

    void subscriptionActive(const QByteArray &id, const ChannelPattern &pattern);
    /// It is no longer active; what it should have brought is interrupted.
    void subscriptionLost(const QByteArray &id);

    /// The events of a publish are handed to the client. Numbers ascend: what a later one overtook while it waited is not reported. An
    /// event that no active subscription matches costs nothing from here on, and is not reported either.
    void published(quint64 publish, const ChannelPath &channel, const QList<QByteArray> &events, MonotonicTime at);
    /// Pending is no answer and changes nothing; neither does a second one.
    void settled(quint64 publish, int index, PublishedArrivals::Outcome outcome, MonotonicTime at);
    /// Whether received() has anything to match: the one question that a received event costs when nothing was published lately.
    [[nodiscard]] bool isWaiting() const { return m_open > 0; }
    /// True when it is an event that was published here.
    bool received(const QByteArray &subscriptionId, const QByteArray &payload, MonotonicTime at);
    /// The events that became missing since the last call, each with only the arrivals that did; and forgets what is too old.
    [[nodiscard]] QList<PublishedArrivals> expire(MonotonicTime now);

    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    /// From the next expire() on, also for what is on its way. No longer than `memory`.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] ArrivalReport report() const;

private:
    struct Entry
    {
        PublishedArrivals event;
        QByteArray payload; ///< while it is open
        std::optional<quint64> fingerprint;
        MonotonicTime sentAt;
        MonotonicTime settledAt;
        bool isOpen = true; ///< something may still arrive
    };
    /// An event that a received one may be, and the arrival that it would be.
    struct Candidate
    {
        qint64 serial = 0;
        Arrival *arrival = nullptr;
    };
    /// Entries have serial numbers, m_first for the oldest: they stay when older ones go.
    using Index = QHash<quint64, QList<qint64>>;

    void add(Entry entry);
    [[nodiscard]] Entry &entry(qint64 serial) { return m_entries[static_cast<std::size_t>(serial - m_first)]; }
    [[nodiscard]] qint64 endSerial() const { return m_first + static_cast<qint64>(m_entries.size()); }
    [[nodiscard]] std::optional<qint64> find(quint64 publish, int index) const;
    template<typename Matches>
    [[nodiscard]] QList<Candidate> awaited(const QList<qint64> &serials, const QByteArray &subscriptionId, Matches matches);
    void arrive(QList<Candidate> candidates, bool isRewritten, MonotonicTime at);
    [[nodiscard]] PublishedArrivals takeMissing(Entry &entry, MonotonicTime now);
    [[nodiscard]] static bool isTooOld(const Entry &entry, MonotonicTime now);
    [[nodiscard]] ChannelArrivals *channelOf(const Entry &entry);
    void closeIfDone(qint64 serial);
    void close(qint64 serial);
    void giveUp(qint64 serial);
    void trim();

    std::chrono::milliseconds m_patience;
    QHash<QByteArray, ChannelPattern> m_active;
    std::deque<Entry> m_entries;
    qint64 m_first = 0;
    Index m_byBytes; ///< open ones, by the hash of the payload
    Index m_byFingerprint; ///< same, by that of the JSON
    qsizetype m_open = 0;
    qsizetype m_openBytes = 0;
    QMap<QString, ChannelArrivals> m_channels;
    qint64 m_notMeasured = 0;
};

} // namespace eventscope
