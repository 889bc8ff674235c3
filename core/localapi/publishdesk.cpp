// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/publishdesk.h"

#include "core/json/validator.h"
#include "core/localapi/accesscontrol.h"
#include "core/protocol/channelpath.h"
#include "core/protocol/limits.h"

#include <QUuid>

namespace eventscope::localapi {

namespace {

ServiceError badRequest(const QString &message)
{
    return {QStringLiteral("BadRequestException"), std::nullopt, message};
}

/// The two transports name the same mistake differently (protocol.md 3.6).
ServiceError tooManyEvents(PublishDesk::Transport transport)
{
    if (transport == PublishDesk::Transport::Http)
        return badRequest(QStringLiteral("Input exceeded 5 event limit"));
    return {QStringLiteral("InvalidInputError"), std::nullopt, QStringLiteral("input exceeded 5 event limit")};
}

std::optional<ServiceError> refuseEvents(PublishDesk::Transport transport, const QList<QByteArray> &events)
{
    if (events.size() > limits::maxEventsPerPublish)
        return tooManyEvents(transport);
    if (events.isEmpty())
        return badRequest(QStringLiteral("events must hold at least one event"));
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!json::isValid(events.at(i)))
            return badRequest(QStringLiteral("events[%1] is not valid JSON").arg(i));
    }
    return std::nullopt;
}

PublishOutcome sorted(const QList<QByteArray> &events)
{
    PublishOutcome outcome;
    for (int i = 0; i < events.size(); ++i) {
        const QString identifier = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (events.at(i).size() > limits::maxEventBytes) {
            outcome.failed << FailedEvent{identifier, i, QStringLiteral("EventTooLargeException"),
                                          QStringLiteral("Transformed event is larger than 240KB")};
            continue;
        }
        outcome.successful << SuccessfulEvent{identifier, i};
        outcome.accepted << events.at(i);
    }
    return outcome;
}

} // namespace

PublishDesk::PublishDesk(AccessControl &access)
    : m_access(access)
{
}

std::variant<PublishOutcome, ServiceError> PublishDesk::judge(Transport transport, const ClientFrame &request,
                                                              const AuthorizationFields &fields, const QByteArray &signedBody) const
{
    if (!request.channel)
        return badRequest(QStringLiteral("channel must be a string"));
    if (!request.events)
        return badRequest(QStringLiteral("events must be an array of strings"));
    const Result<ChannelPath> channel = ChannelPath::parse(*request.channel);
    if (!channel)
        return badRequest(QStringLiteral("Invalid Channel Format"));
    if (const auto refusal = m_access.refuse({Operation::Publish, *request.channel, fields, signedBody}))
        return *refusal;
    if (const auto refusal = refuseEvents(transport, *request.events))
        return *refusal;
    return sorted(*request.events);
}

} // namespace eventscope::localapi
