// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpath.h"
#include "core/protocol/connectionaction.h"
#include "core/protocol/framecodec.h"

#include <deque>
#include <unordered_map>

namespace eventscope {

/// The publishes of a Connection that have no outcome yet. Each ends with exactly one PublishFinished; an answer that comes after that
/// because its time had run out is a PublishAnsweredLate. Pure, as Connection. One thread.
class PublishTable
{
public:
    /// So many of the latest unanswered publishes are remembered, while the connection lasts.
    static constexpr std::size_t maxOverdue = 1'000;

    /// `context` must outlive the table.
    explicit PublishTable(ConnectionContext &context);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool contains(const QByteArray &id) const { return m_entries.contains(id); }
    /// The one that waits for an answer, when there is exactly one; for answers without an id.
    [[nodiscard]] QByteArray onlySent() const;
    /// How many ended with UnknownOutcome so far.
    [[nodiscard]] int unknownOutcomes() const { return m_unknownOutcomes; }

    void add(const QByteArray &id, const ChannelPath &channel, const QList<QByteArray> &events, bool connected);
    /// Those not yet sent go, in the order of add().
    void connected();
    /// There is a connection, but they wait on: their time starts anew.
    void held();
    /// What was sent has an unknown outcome; the rest waits for the next connection.
    void connectionLost();
    /// Ends all: the sent ones with UnknownOutcome, the rest with `error`.
    void endAll(const Error &error);
    void authorized(const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields);
    void answerMissing(const QByteArray &id);
    /// False when no such publish waits for an answer, or did not long ago.
    bool answered(const QByteArray &id, const Frame &frame, const QByteArray &text);

private:
    enum class Step { Waiting, Authorizing, Sent };
    struct Entry
    {
        quint64 order = 0;
        ChannelPath channel;
        QList<QByteArray> events;
        Step step = Step::Waiting;
        quint64 ticket = 0;
        MonotonicTime since;
    };
    struct Overdue
    {
        QByteArray id;
        MonotonicTime since;
    };

    [[nodiscard]] QList<QByteArray> inOrder() const;
    void wait(const QByteArray &id, Entry &entry);
    void askAuthorizer(const QByteArray &id, Entry &entry);
    void remember(const QByteArray &id, const Entry &entry);
    bool answeredLate(const QByteArray &id, const Frame &frame, const QByteArray &text);
    [[nodiscard]] Error notSent(const Entry &entry) const;
    void finish(const QByteArray &id, const PublishOutcome &outcome, const QByteArray &answer = {});
    void finishUnknown(const QByteArray &id, const QString &detail);

    ConnectionContext &m_context;
    std::unordered_map<QByteArray, Entry> m_entries;
    std::deque<Overdue> m_overdue; ///< sent and not answered in time, the latest last
    quint64 m_lastOrder = 0;
    int m_sent = 0;
    int m_unknownOutcomes = 0;
};

} // namespace eventscope
