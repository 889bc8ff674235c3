// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/publishtable.h"

#include <algorithm>

namespace eventscope {

PublishTable::PublishTable(ConnectionContext &context)
    : m_context(context)
{
}

QByteArray PublishTable::onlySent() const
{
    if (m_sent != 1)
        return {};
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [](const auto &item) { return item.second.step == Step::Sent; });
    return found->first;
}

void PublishTable::add(const QByteArray &id, const ChannelPath &channel, const QList<QByteArray> &events, bool connected)
{
    Entry &entry = m_entries[id];
    entry.order = ++m_lastOrder;
    entry.channel = channel;
    entry.events = events;
    entry.since = m_context.now;
    if (connected)
        return askAuthorizer(id, entry);
    m_context.armAnswer(id);
    wait(id, entry);
}

void PublishTable::connected()
{
    const QList<QByteArray> ids = inOrder();
    for (const QByteArray &id : ids) {
        m_context.push(action::PublishWaits{id, false});
        askAuthorizer(id, m_entries.at(id));
    }
}

void PublishTable::held()
{
    for (const auto &[id, entry] : m_entries)
        m_context.armAnswer(id);
}

void PublishTable::connectionLost()
{
    m_overdue.clear();
    const QList<QByteArray> ids = inOrder();
    for (const QByteArray &id : ids) {
        Entry &entry = m_entries.at(id);
        if (entry.step == Step::Sent)
            finishUnknown(id, QStringLiteral("the connection was lost before the answer"));
        else if (entry.step == Step::Authorizing)
            wait(id, entry);
    }
}

void PublishTable::endAll(const Error &error)
{
    m_overdue.clear();
    const QList<QByteArray> ids = inOrder();
    for (const QByteArray &id : ids) {
        if (m_entries.at(id).step == Step::Sent)
            finishUnknown(id, QStringLiteral("disconnected before the answer"));
        else
            finish(id, error);
    }
}

void PublishTable::authorized(const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.step != Step::Authorizing || found->second.ticket != ticket)
        return;
    Entry &entry = found->second;
    if (!fields.ok())
        return finish(id, fields.error());
    entry.step = Step::Sent;
    ++m_sent;
    m_context.push(action::Send{FrameCodec::publish(id, entry.channel.text(), entry.events, fields.value())});
    m_context.armAnswer(id);
}

void PublishTable::answerMissing(const QByteArray &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    if (found->second.step != Step::Sent)
        return finish(id, notSent(found->second));
    remember(id, found->second);
    finishUnknown(id, QStringLiteral("no answer in time"));
}

Error PublishTable::notSent(const Entry &entry) const
{
    if (entry.step == Step::Authorizing)
        return {ErrorCode::Timeout, QStringLiteral("the authorizer did not answer in time, nothing was sent")};
    const double seconds = static_cast<double>(m_context.timeouts.answer.count()) / 1000.0;
    return {ErrorCode::NotConnected, QStringLiteral("there was no connection within %1 s").arg(seconds)};
}

void PublishTable::remember(const QByteArray &id, const Entry &entry)
{
    m_overdue.push_back({id, entry.since});
    if (m_overdue.size() > maxOverdue)
        m_overdue.pop_front();
}

bool PublishTable::answered(const QByteArray &id, const Frame &frame, const QByteArray &text)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return answeredLate(id, frame, text);
    if (found->second.step != Step::Sent)
        return false;
    finish(id, frame, text);
    return true;
}

bool PublishTable::answeredLate(const QByteArray &id, const Frame &frame, const QByteArray &text)
{
    const auto found = std::find_if(m_overdue.begin(), m_overdue.end(), [&id](const Overdue &one) { return one.id == id; });
    if (found == m_overdue.end())
        return false;
    m_context.push(action::PublishAnsweredLate{id, frame, text, found->since});
    m_overdue.erase(found);
    return true;
}

QList<QByteArray> PublishTable::inOrder() const
{
    QList<QByteArray> ids;
    ids.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const auto &[id, entry] : m_entries)
        ids.append(id);
    std::sort(ids.begin(), ids.end(),
              [this](const QByteArray &left, const QByteArray &right) { return m_entries.at(left).order < m_entries.at(right).order; });
    return ids;
}

void PublishTable::wait(const QByteArray &id, Entry &entry)
{
    entry.step = Step::Waiting;
    m_context.push(action::PublishWaits{id, true});
}

void PublishTable::askAuthorizer(const QByteArray &id, Entry &entry)
{
    m_context.armAnswer(id);
    entry.step = Step::Authorizing;
    entry.ticket = ++m_context.lastTicket;
    m_context.push(action::Authorize{entry.ticket, Operation::Publish, id, entry.channel.text(), entry.events});
}

void PublishTable::finish(const QByteArray &id, const PublishOutcome &outcome, const QByteArray &answer)
{
    const auto found = m_entries.find(id);
    m_context.disarmAnswer(id);
    m_context.push(action::PublishFinished{id, outcome, answer});
    if (found->second.step == Step::Sent)
        --m_sent;
    m_entries.erase(found);
}

void PublishTable::finishUnknown(const QByteArray &id, const QString &detail)
{
    ++m_unknownOutcomes;
    finish(id, Error{ErrorCode::UnknownOutcome, detail});
}

} // namespace eventscope
