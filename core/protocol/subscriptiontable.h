// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpattern.h"
#include "core/protocol/connectionaction.h"
#include "core/protocol/framecodec.h"

#include <map>

namespace eventscope {

/// The wanted subscriptions of a Connection and how far each has come on the present socket. Refused ones stay, unwanted, until
/// they are tried again or removed. Pure, as Connection. One thread.
class SubscriptionTable
{
public:
    /// `context` must outlive the table.
    explicit SubscriptionTable(ConnectionContext &context);

    [[nodiscard]] bool contains(const QByteArray &id) const { return m_entries.contains(id); }
    /// Whether an event for this id is to be delivered. On the path of every event.
    [[nodiscard]] bool accepts(const QByteArray &id) const;
    /// A subscription that had been active is waiting to be so again.
    [[nodiscard]] bool isAnyInterrupted() const;

    /// Some subscription has not got its answer yet.
    [[nodiscard]] bool isAnyPending() const;

    // What the user wants
    void add(const QByteArray &id, const ChannelPattern &pattern, bool connected);
    void remove(const QByteArray &id);
    /// A refused one is tried again; what the service knows is unsubscribed and then subscribed anew, under the same id.
    void subscribeAgain(const QByteArray &id, bool connected);
    /// Sends unsubscribe for everything the service knows of.
    void unsubscribeAll();
    void endAll();

    // What the connection does
    void connected();
    void connectionLost();
    void authorized(const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields);
    void answerMissing(const QByteArray &id);

    // What the service says; false when the id is not waiting for that
    bool acknowledged(const QByteArray &id);
    bool refused(const QByteArray &id, const QList<ServiceError> &errors);
    bool unsubscribed(const QByteArray &id, const QList<ServiceError> &errors);
    /// A general `error` frame with this id.
    bool failed(const QByteArray &id, const QList<ServiceError> &errors);

private:
    /// How far the present socket is with it.
    enum class Step { Waiting, Authorizing, Subscribing, Subscribed, Unsubscribing };
    struct Entry
    {
        ChannelPattern pattern;
        SubscriptionState state = SubscriptionState::Pending;
        Step step = Step::Waiting;
        quint64 ticket = 0;
        bool wasActive = false;
        bool again = false; ///< to be subscribed anew once the service has let go of it
    };
    using Entries = std::map<QByteArray, Entry>;

    void askAuthorizer(const QByteArray &id, Entry &entry);
    void startAnew(const QByteArray &id, Entry &entry);
    void sendUnsubscribe(const QByteArray &id, Entry &entry);
    void refuse(const QByteArray &id, Entry &entry, const QList<ServiceError> &errors, const Error &error);
    void changeState(const QByteArray &id, Entry &entry, SubscriptionState state);
    Entries::iterator end(Entries::iterator entry, const QList<ServiceError> &errors = {}, const std::optional<Error> &error = {});

    ConnectionContext &m_context;
    Entries m_entries;
};

} // namespace eventscope
