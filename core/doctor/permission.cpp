// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/permission.h"

#include "core/protocol/channelpattern.h"

namespace eventscope::doctor {

namespace {

constexpr int serverFault = 500;

/// The service looked at who asks for what and said no. Busy, broken and unreachable services decide nothing.
bool isRefusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::BadRequest:
    case ErrorCode::InvalidInput:
    case ErrorCode::ResourceNotFound:
    case ErrorCode::UnsupportedOperation: return true;
    case ErrorCode::UpgradeRefused: return error.status == 401 || error.status == 403;
    case ErrorCode::ServiceError: return error.status < serverFault; // a handler's own error has any type
    default: return false;
    }
}

bool isBelow(const QString &channel, const ChannelPattern &wildcard)
{
    QString base = channel;
    if (base.endsWith(QLatin1String("/*")))
        base.chop(2);
    const auto path = ChannelPath::parse(base);
    return path && wildcard.matches(*path);
}

} // namespace

Permission permissionBy(const Question &question, const Error &error)
{
    return {question, isRefusal(error) ? Answer::Refused : Answer::NotAsked, error};
}

QStringList refusedBelow(const QList<Permission> &all, const Permission &one)
{
    const auto wildcard = ChannelPattern::parse(one.question.channel);
    if (one.answer != Answer::Allowed || !wildcard || !wildcard->isWildcard())
        return {};
    QStringList refused;
    for (const Permission &other : all) {
        const bool isSame = other.question.authorizer == one.question.authorizer && other.question.operation == one.question.operation;
        if (isSame && other.answer == Answer::Refused && isBelow(other.question.channel, *wildcard))
            refused << other.question.channel;
    }
    return refused;
}

} // namespace eventscope::doctor
