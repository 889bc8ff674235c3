// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/publishresult.h"

namespace eventscope {

PublishResult::Status PublishResult::Response::status() const
{
    if (failedEvents.isEmpty())
        return Status::Successful;
    return successfulEvents.isEmpty() ? Status::Failed : Status::PartialSuccess;
}

PublishResult::PublishResult(Response response)
    : m_outcome(std::move(response))
{
}

PublishResult::PublishResult(Failure failure)
    : m_outcome(std::move(failure))
{
}

PublishResult PublishResult::fromFrame(const Frame &frame)
{
    if (frame.kind == Frame::Kind::PublishSuccess)
        return Response{frame.successful, frame.failed};
    if (!frame.errors.isEmpty())
        return Failure{frame.errors.first().toError(), frame.errors};
    if (frame.kind == Frame::Kind::Malformed)
        return Failure{{ErrorCode::InvalidFrame, frame.reason}, {}};
    return Failure{{ErrorCode::ServiceError, QStringLiteral("refused without a reason")}, {}};
}

bool PublishResult::isFullSuccess() const
{
    const Response *answer = response();
    return answer && answer->status() == Status::Successful;
}

} // namespace eventscope
