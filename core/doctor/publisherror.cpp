// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/publisherror.h"

namespace eventscope::doctor {

std::optional<Error> publishError(const PublishResult &result)
{
    if (const PublishResult::Failure *failure = result.failure())
        return failure->error;
    if (result.isFullSuccess())
        return std::nullopt;
    const FailedEvent failed = result.response()->failedEvents.value(0);
    return Error{errorCodeForServiceType(failed.code), failed.message, failed.code.toInt(), failed.code};
}

} // namespace eventscope::doctor
