// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/probe.h"
#include "core/net/eventswebsocketclient.h"

#include <QHash>

#include <memory>
#include <optional>

namespace eventscope::doctor {

/// Talks to the realtime endpoint over a WebSocket of its own, step by step, as a session would: Upgrade, Acknowledge, Subscribe,
/// Publish (protocol.md 2 and 3). It never tries twice; an error ends the conversation.
class ConversationProbe final : public Probe, private FrameTap
{
    Q_OBJECT

public:
    /// `clock` must outlive it. An event that has not arrived `publishAgainAfter` its answer is published once more: delivery begins a
    /// little after the answer to the subscription (protocol.md 3.7).
    ConversationProbe(const Endpoint &endpoint, const Authorizers &authorizers, const ConnectionOptions &options, ChannelPath channel,
                      std::chrono::milliseconds publishAgainAfter, const Clock &clock, QObject *parent = nullptr);
    ~ConversationProbe() override;

    /// One of the four, each after the one before it has passed. Errors: those of the authorizer, the transport and the service.
    void check(Check check);
    /// Closes the connection, in peace where nothing failed.
    void end();
    /// The service took the event; what is missing is its arrival.
    [[nodiscard]] bool isPublished() const { return m_published; }

private:
    void take(const WireFact &fact) override;
    void onStatus(const ConnectionStatus &status);
    void onSubscription(SubscriptionState state, const QList<ServiceError> &errors, const std::optional<Error> &error);
    void onReceived(const ReceivedEvent &event);
    void publish();
    void onPublished(const PublishResult &result);
    void publishAgain();
    void fail(const Error &error);
    void answerIfReached();
    [[nodiscard]] bool isReached(Check check) const;
    [[nodiscard]] QList<Fact> factsOf(Check check) const;

    Endpoint m_endpoint;
    ChannelPath m_channel;
    const Clock &m_clock;
    std::optional<Check> m_asked; ///< and not answered yet
    std::optional<Error> m_error;
    bool m_opened = false;
    bool m_acknowledged = false;
    bool m_subscribed = false;
    bool m_published = false;
    std::chrono::milliseconds m_publishAgainAfter;
    QHash<QByteArray, MonotonicTime> m_publishes; ///< by the event's id
    std::optional<std::chrono::milliseconds> m_arrival;
    std::unique_ptr<EventsWebSocketClient> m_client; ///< last: it tells its end
};

} // namespace eventscope::doctor
