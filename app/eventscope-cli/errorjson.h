// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frame.h"

namespace eventscope::cli {

/// `{"type":…,"message":…,"code":…}`: the service's own type and words where there are any, else ours. With several service
/// errors all of them follow as `errors`. What looks like a secret is masked.
[[nodiscard]] QByteArray errorJson(const Error &error, const QList<ServiceError> &serviceErrors = {});

} // namespace eventscope::cli
