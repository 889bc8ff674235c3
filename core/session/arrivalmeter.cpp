// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/arrivalmeter.h"

#include "core/json/equal.h"

#include <algorithm>
#include <tuple>

namespace eventscope {

namespace {

using State = Arrival::State;
using Outcome = PublishedArrivals::Outcome;

bool canArrive(const Arrival &arrival)
{
    return arrival.state == State::Waiting || arrival.state == State::Missing;
}

bool isAny(const Arrival & /*arrival*/)
{
    return true;
}

/// Nothing can be said of these any more.
template<typename Which = bool (*)(const Arrival &)>
void endWaiting(QList<Arrival> &arrivals, Which which = &isAny)
{
    for (Arrival &arrival : arrivals) {
        if (arrival.state == State::Waiting && which(arrival))
            arrival.state = State::Interrupted;
    }
}

void removeFrom(QHash<quint64, QList<qint64>> &index, quint64 key, qint64 serial)
{
    const auto found = index.find(key);
    if (found == index.end())
        return;
    found->removeOne(serial);
    if (found->isEmpty())
        index.erase(found);
}

} // namespace

ArrivalMeter::ArrivalMeter(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void ArrivalMeter::subscriptionActive(const QByteArray &id, const ChannelPattern &pattern)
{
    m_active.insert(id, pattern);
}

void ArrivalMeter::subscriptionLost(const QByteArray &id)
{
    if (m_active.remove(id) == 0)
        return;
    for (qint64 serial = m_first; serial < endSerial(); ++serial) {
        if (!entry(serial).isOpen)
            continue;
        endWaiting(entry(serial).event.arrivals, [&id](const Arrival &arrival) { return arrival.subscriptionId == id; });
        closeIfDone(serial);
    }
}

void ArrivalMeter::published(quint64 publish, const ChannelPath &channel, const QList<QByteArray> &events, MonotonicTime at)
{
    if (!m_entries.empty() && publish <= m_entries.back().event.publish)
        return;
    QList<Arrival> arrivals;
    for (auto it = m_active.cbegin(); it != m_active.cend(); ++it) {
        if (it->matches(channel))
            arrivals << Arrival{it.key(), it->text()};
    }
    if (arrivals.isEmpty())
        return;
    std::sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) {
        return std::tie(a.pattern, a.subscriptionId) < std::tie(b.pattern, b.subscriptionId);
    });
    for (int index = 0; index < events.size(); ++index) {
        const QByteArray &payload = events.at(index);
        add({{publish, index, channel.text(), Outcome::Pending, arrivals}, payload, json::fingerprint(payload), at, {}});
    }
    trim();
}

void ArrivalMeter::add(Entry entry)
{
    const qint64 serial = endSerial();
    if (const QList<qint64> equal = m_byBytes.value(qHash(entry.payload)); equal.size() >= maxEqual)
        giveUp(equal.constFirst());
    m_byBytes[qHash(entry.payload)] << serial;
    if (entry.fingerprint)
        m_byFingerprint[*entry.fingerprint] << serial;
    ++m_open;
    m_openBytes += entry.payload.size();
    m_entries.push_back(std::move(entry));
}

void ArrivalMeter::trim()
{
    const auto isOver = [this] {
        const auto size = static_cast<qsizetype>(m_entries.size());
        return size > maxKept || (size > ArrivalReport::maxEvents && !m_entries.front().isOpen);
    };
    while (!m_entries.empty() && isOver()) {
        giveUp(m_first);
        m_entries.pop_front();
        ++m_first;
    }
    for (qint64 serial = m_first; m_openBytes > maxPayloadBytes; ++serial)
        giveUp(serial);
}

void ArrivalMeter::giveUp(qint64 serial)
{
    if (!entry(serial).isOpen)
        return;
    ++m_notMeasured;
    endWaiting(entry(serial).event.arrivals);
    close(serial);
}

std::optional<qint64> ArrivalMeter::find(quint64 publish, int index) const
{
    const auto place
        = std::lower_bound(m_entries.cbegin(), m_entries.cend(), std::tie(publish, index),
                           [](const Entry &one, const auto &key) { return std::tie(one.event.publish, one.event.index) < key; });
    if (place == m_entries.cend() || place->event.publish != publish || place->event.index != index)
        return std::nullopt;
    return m_first + (place - m_entries.cbegin());
}

void ArrivalMeter::settled(quint64 publish, int index, Outcome outcome, MonotonicTime at)
{
    const auto serial = find(publish, index);
    if (!serial || entry(*serial).event.outcome != Outcome::Pending)
        return;
    Entry &settled = entry(*serial);
    settled.event.outcome = outcome;
    settled.settledAt = at;
    if (outcome == Outcome::NotPublished)
        settled.event.arrivals.removeIf([](const Arrival &arrival) { return arrival.state == State::Waiting; });
    closeIfDone(*serial);
}

bool ArrivalMeter::received(const QByteArray &subscriptionId, const QByteArray &payload, MonotonicTime at)
{
    const QList<Candidate> same
        = awaited(m_byBytes.value(qHash(payload)), subscriptionId, [&payload](const Entry &one) { return one.payload == payload; });
    if (!same.isEmpty()) {
        arrive(same, false, at);
        return true;
    }
    const auto fingerprint = json::fingerprint(payload);
    if (!fingerprint)
        return false;
    const QList<qint64> likely = m_byFingerprint.value(*fingerprint);
    if (likely.isEmpty())
        return false;
    json::Equality equality(payload);
    const QList<Candidate> equal = awaited(likely, subscriptionId, [&equality](const Entry &one) { return equality.matches(one.payload); });
    if (!equal.isEmpty())
        arrive(equal, true, at);
    return !equal.isEmpty();
}

template<typename Matches>
QList<ArrivalMeter::Candidate> ArrivalMeter::awaited(const QList<qint64> &serials, const QByteArray &subscriptionId, Matches matches)
{
    QList<Candidate> found;
    for (const qint64 serial : serials) {
        Entry &one = entry(serial);
        for (Arrival &arrival : one.event.arrivals) {
            if (canArrive(arrival) && arrival.subscriptionId == subscriptionId && matches(one))
                found << Candidate{serial, &arrival};
        }
    }
    return found;
}

void ArrivalMeter::arrive(QList<Candidate> candidates, bool isRewritten, MonotonicTime at)
{
    const Candidate latest = candidates.constLast();
    if (candidates.size() > 1) { // one that is missing may come late
        for (const Candidate &one : std::as_const(candidates))
            one.arrival->isAmbiguous = true;
    }
    candidates.removeIf([](const Candidate &one) { return one.arrival->state != State::Waiting; });
    // Nobody waits for it: it is late, most likely the last that was missing.
    const Candidate &chosen = candidates.isEmpty() ? latest : candidates.constFirst();
    const Entry &arrived = entry(chosen.serial);
    chosen.arrival->state = State::Arrived;
    chosen.arrival->isRewritten = isRewritten;
    chosen.arrival->after = std::chrono::duration_cast<std::chrono::microseconds>(at - arrived.sentAt);
    if (ChannelArrivals *const channel = channelOf(arrived)) {
        if (chosen.arrival->isAmbiguous)
            ++channel->ambiguous;
        else
            channel->latencies.add(chosen.arrival->after);
    }
    closeIfDone(chosen.serial);
}

ChannelArrivals *ArrivalMeter::channelOf(const Entry &entry)
{
    const QString &name = entry.event.channel;
    if (!m_channels.contains(name) && m_channels.size() >= maxChannels) {
        ++m_notMeasured;
        return nullptr;
    }
    ChannelArrivals &channel = m_channels[name];
    channel.channel = name;
    return &channel;
}

QList<PublishedArrivals> ArrivalMeter::expire(MonotonicTime now)
{
    QList<PublishedArrivals> missing;
    for (qint64 serial = m_first; m_open > 0 && serial < endSerial(); ++serial) {
        Entry &one = entry(serial);
        if (!one.isOpen)
            continue;
        if (PublishedArrivals found = takeMissing(one, now); !found.arrivals.isEmpty())
            missing << std::move(found);
        if (isTooOld(one, now)) {
            endWaiting(one.event.arrivals);
            close(serial);
        }
    }
    trim();
    return missing;
}

PublishedArrivals ArrivalMeter::takeMissing(Entry &entry, MonotonicTime now)
{
    PublishedArrivals missing = entry.event;
    missing.arrivals.clear();
    if (entry.event.outcome != Outcome::Accepted || now - entry.settledAt < m_patience)
        return missing;
    for (Arrival &arrival : entry.event.arrivals) {
        if (arrival.state != State::Waiting)
            continue;
        arrival.state = State::Missing;
        arrival.after = m_patience;
        missing.arrivals << arrival;
        if (ChannelArrivals *const channel = channelOf(entry))
            ++channel->missing;
    }
    return missing;
}

bool ArrivalMeter::isTooOld(const Entry &entry, MonotonicTime now)
{
    return now - (entry.event.outcome == Outcome::Pending ? entry.sentAt : entry.settledAt) >= memory;
}

void ArrivalMeter::closeIfDone(qint64 serial)
{
    const QList<Arrival> &arrivals = entry(serial).event.arrivals;
    if (std::none_of(arrivals.cbegin(), arrivals.cend(), canArrive))
        close(serial);
}

void ArrivalMeter::close(qint64 serial)
{
    Entry &closed = entry(serial);
    if (!std::exchange(closed.isOpen, false))
        return;
    removeFrom(m_byBytes, qHash(closed.payload), serial);
    if (closed.fingerprint)
        removeFrom(m_byFingerprint, *closed.fingerprint, serial);
    --m_open;
    m_openBytes -= closed.payload.size();
    closed.payload.clear();
}

ArrivalReport ArrivalMeter::report() const
{
    ArrivalReport report;
    const auto count = std::min<qsizetype>(ArrivalReport::maxEvents, static_cast<qsizetype>(m_entries.size()));
    for (auto it = m_entries.cend() - count; it != m_entries.cend(); ++it)
        report.events << it->event;
    report.channels = m_channels.values();
    report.patience = m_patience;
    report.notMeasured = m_notMeasured;
    return report;
}

} // namespace eventscope
