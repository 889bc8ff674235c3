// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/permission.h"
#include "core/net/eventswebsocketclient.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace eventscope::doctor {

/// Asks an Event API what one authorizer may do, over a connection of its own, one question after the other. A connection that is lost is
/// not made again. Where the authorizer may not connect, the rest is asked over a connection that another one opens, as a client with
/// three authorizers would do (protocol.md 8). One thread.
class PermissionProbe : public QObject
{
    Q_OBJECT

public:
    /// What is published: it tells whoever sees it where it comes from.
    static constexpr char event[] = R"({"eventscope":"who may do what"})";

    struct Plan
    {
        Endpoint endpoint;
        ConnectionOptions options; ///< connectTimeout for a connection, answerTimeout for each answer
        AuthorizerPtr authorizer;
        AuthorizerPtr connectAuthorizer; ///< the other one; none: there is no other connection
        QList<Question> questions; ///< Connect first
    };

    /// `clock` must outlive it.
    PermissionProbe(Plan plan, const Clock &clock, QObject *parent = nullptr);
    /// Not from a slot of its own signals: use deleteLater() there.
    ~PermissionProbe() override;

    void start();
    /// What is not answered is Stopped; finished() comes before it returns, unless it came already.
    void stop();

Q_SIGNALS:
    /// Once for each question, in their order.
    void answered(const eventscope::doctor::Permission &permission);
    /// Once, last.
    void finished();

private:
    void open(const AuthorizerPtr &connectAuthorizer);
    void drop();
    void onStatus(const ConnectionStatus &status);
    void onSubscription(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                        const std::optional<Error> &error);
    void onConnected();
    void onLost(const Error &error);
    void onDeadline();
    void connectFailed(const Error &error);
    void ask();
    void subscribe();
    void publish();
    void answer(const Permission &permission);
    void answerRest(Hindrance hindrance, const std::optional<Error> &error);
    void goOn();

    Plan m_plan;
    const Clock &m_clock;
    QList<Question> m_questions; ///< not answered yet; the first is being asked
    QByteArray m_subscription; ///< that is being asked for
    bool m_isConnected = false;
    bool m_isOverOther = false;
    QTimer m_deadline;
    std::unique_ptr<EventsWebSocketClient> m_client;
    std::vector<std::unique_ptr<EventsWebSocketClient>> m_dropped; ///< until the next turn
};

} // namespace eventscope::doctor
