// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpath.h"
#include "core/protocol/connectionaction.h"
#include "core/protocol/framecodec.h"

#include <unordered_map>

namespace eventscope {

/// The publishes of a Connection that have no outcome yet. Each ends with exactly one PublishFinished. Pure, as Connection.
/// One thread.
class PublishTable
{
public:
    /// `context` must outlive the table.
    explicit PublishTable(ConnectionContext &context);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool contains(const QByteArray &id) const { return m_entries.contains(id); }
    /// The one that waits for an answer, when there is exactly one; for answers without an id.
    [[nodiscard]] QByteArray onlySent() const;
    /// How many ended with UnknownOutcome so far.
    [[nodiscard]] int unknownOutcomes() const { return m_unknownOutcomes; }

    void add(const QByteArray &id, const ChannelPath &channel, const QList<QByteArray> &events, bool connected);
    /// Those not yet sent, in the order of add().
    void connected();
    /// What was sent has an unknown outcome; the rest waits for the next connection.
    void connectionLost();
    /// Ends all: the sent ones with UnknownOutcome, the rest with `error`.
    void endAll(const Error &error);
    void authorized(const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields);
    void answerMissing(const QByteArray &id);
    /// False when no such publish waits for an answer.
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
    };

    [[nodiscard]] QList<QByteArray> inOrder() const;
    void askAuthorizer(const QByteArray &id, Entry &entry);
    void finish(const QByteArray &id, const PublishOutcome &outcome, const QByteArray &answer = {});
    void finishUnknown(const QByteArray &id, const QString &detail);

    ConnectionContext &m_context;
    std::unordered_map<QByteArray, Entry> m_entries;
    quint64 m_lastOrder = 0;
    int m_sent = 0;
    int m_unknownOutcomes = 0;
};

} // namespace eventscope
