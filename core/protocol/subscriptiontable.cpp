// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/subscriptiontable.h"

#include <algorithm>

namespace eventscope {

namespace {

Error firstError(const QList<ServiceError> &errors)
{
    return errors.isEmpty() ? Error{ErrorCode::ServiceError, QStringLiteral("refused without a reason")} : errors.constFirst().toError();
}

} // namespace

SubscriptionTable::SubscriptionTable(ConnectionContext &context)
    : m_context(context)
{
}

bool SubscriptionTable::accepts(const QByteArray &id) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return false;
    // Some servers deliver before they answer the subscribe; nothing of that may be lost.
    return found->second.state == SubscriptionState::Active
        || (found->second.state == SubscriptionState::Pending && found->second.step == Step::Subscribing);
}

bool SubscriptionTable::isAnyInterrupted() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const auto &item) { return item.second.wasActive && item.second.state == SubscriptionState::Pending; });
}

bool SubscriptionTable::isAnyPending() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const auto &item) { return item.second.state == SubscriptionState::Pending; });
}

void SubscriptionTable::add(const QByteArray &id, const ChannelPattern &pattern, bool connected)
{
    Entry &entry = m_entries[id];
    entry.pattern = pattern;
    changeState(id, entry, SubscriptionState::Pending);
    if (connected)
        askAuthorizer(id, entry);
}

void SubscriptionTable::remove(const QByteArray &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.again = false;
    if (entry.state == SubscriptionState::Unsubscribing)
        return;
    // An unsubscribe that overtakes its subscribe is silently ignored by the service: wait for the answer (protocol.md 3.7).
    if (entry.step == Step::Subscribing)
        changeState(id, entry, SubscriptionState::Unsubscribing);
    else if (entry.step == Step::Subscribed)
        sendUnsubscribe(id, entry);
    else
        end(found);
}

void SubscriptionTable::subscribeAgain(const QByteArray &id, bool connected)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.state == SubscriptionState::Unsubscribing)
        return;
    Entry &entry = found->second;
    if (entry.step == Step::Subscribing || entry.step == Step::Subscribed) {
        remove(id);
        entry.again = true;
        return;
    }
    if (entry.state == SubscriptionState::Refused)
        changeState(id, entry, SubscriptionState::Pending);
    if (connected)
        askAuthorizer(id, entry);
}

void SubscriptionTable::unsubscribeAll()
{
    for (auto &[id, entry] : m_entries) {
        if (entry.step == Step::Subscribed)
            m_context.push(action::Send{FrameCodec::unsubscribe(id)});
    }
}

void SubscriptionTable::endAll()
{
    for (auto entry = m_entries.begin(); entry != m_entries.end();)
        entry = end(entry);
}

void SubscriptionTable::connected()
{
    for (auto &[id, entry] : m_entries) {
        if (entry.state == SubscriptionState::Pending)
            askAuthorizer(id, entry);
    }
}

void SubscriptionTable::connectionLost()
{
    for (auto item = m_entries.begin(); item != m_entries.end();) {
        auto &[id, entry] = *item;
        const bool isGoing = entry.state == SubscriptionState::Unsubscribing;
        if (isGoing && !entry.again) {
            item = end(item);
            continue;
        }
        m_context.disarmAnswer(id);
        entry.step = Step::Waiting;
        entry.again = false;
        if (entry.state == SubscriptionState::Active || isGoing)
            changeState(id, entry, SubscriptionState::Pending);
        ++item;
    }
}

void SubscriptionTable::authorized(const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.step != Step::Authorizing || found->second.ticket != ticket)
        return;
    Entry &entry = found->second;
    if (!fields.ok())
        return refuse(id, entry, {}, fields.error());
    entry.step = Step::Subscribing;
    m_context.push(action::Send{FrameCodec::subscribe(id, entry.pattern.text(), fields.value())});
    m_context.armAnswer(id);
}

void SubscriptionTable::answerMissing(const QByteArray &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    const Error error{ErrorCode::Timeout, QStringLiteral("no answer in time")};
    if (found->second.again)
        startAnew(id, found->second);
    else if (found->second.state == SubscriptionState::Unsubscribing)
        end(found, {}, error);
    else
        refuse(id, found->second, {}, error);
}

bool SubscriptionTable::acknowledged(const QByteArray &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        // The answer comes after we gave it up: without this the service would deliver to nobody.
        m_context.push(action::Send{FrameCodec::unsubscribe(id)});
        return true;
    }
    Entry &entry = found->second;
    if (entry.step == Step::Subscribed || entry.step == Step::Unsubscribing)
        return false;
    m_context.disarmAnswer(id);
    entry.step = Step::Subscribed;
    if (entry.state == SubscriptionState::Unsubscribing) {
        sendUnsubscribe(id, entry);
    } else { // Refused too, when our patience ended before the answer came
        entry.wasActive = true;
        changeState(id, entry, SubscriptionState::Active);
    }
    return true;
}

bool SubscriptionTable::refused(const QByteArray &id, const QList<ServiceError> &errors)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || (found->second.step != Step::Subscribing && found->second.step != Step::Subscribed))
        return false;
    if (found->second.again)
        startAnew(id, found->second);
    else if (found->second.state == SubscriptionState::Unsubscribing)
        end(found, errors);
    else
        refuse(id, found->second, errors, firstError(errors));
    return true;
}

bool SubscriptionTable::unsubscribed(const QByteArray &id, const QList<ServiceError> &errors)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.step != Step::Unsubscribing)
        return false;
    if (found->second.again)
        startAnew(id, found->second);
    else
        end(found, errors);
    return true;
}

bool SubscriptionTable::failed(const QByteArray &id, const QList<ServiceError> &errors)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return false;
    if (found->second.step == Step::Subscribing)
        return refused(id, errors);
    return unsubscribed(id, errors);
}

void SubscriptionTable::askAuthorizer(const QByteArray &id, Entry &entry)
{
    entry.step = Step::Authorizing;
    entry.ticket = ++m_context.lastTicket;
    m_context.push(action::Authorize{entry.ticket, Operation::Subscribe, id, entry.pattern.text(), {}});
    m_context.armAnswer(id);
}

void SubscriptionTable::startAnew(const QByteArray &id, Entry &entry)
{
    entry.again = false;
    changeState(id, entry, SubscriptionState::Pending);
    askAuthorizer(id, entry);
}

void SubscriptionTable::sendUnsubscribe(const QByteArray &id, Entry &entry)
{
    entry.step = Step::Unsubscribing;
    m_context.push(action::Send{FrameCodec::unsubscribe(id)});
    m_context.armAnswer(id);
    if (entry.state != SubscriptionState::Unsubscribing)
        changeState(id, entry, SubscriptionState::Unsubscribing);
}

void SubscriptionTable::refuse(const QByteArray &id, Entry &entry, const QList<ServiceError> &errors, const Error &error)
{
    m_context.disarmAnswer(id);
    entry.step = Step::Waiting;
    entry.state = SubscriptionState::Refused;
    entry.wasActive = false;
    m_context.push(action::SubscriptionChanged{id, SubscriptionState::Refused, errors, error});
}

void SubscriptionTable::changeState(const QByteArray &id, Entry &entry, SubscriptionState state)
{
    entry.state = state;
    m_context.push(action::SubscriptionChanged{id, state, {}, {}});
}

SubscriptionTable::Entries::iterator SubscriptionTable::end(Entries::iterator entry, const QList<ServiceError> &errors,
                                                            const std::optional<Error> &error)
{
    m_context.disarmAnswer(entry->first);
    m_context.push(action::SubscriptionChanged{entry->first, SubscriptionState::Ended, errors, error});
    return m_entries.erase(entry);
}

} // namespace eventscope
