// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"

namespace eventscope::doctor {

/// Why the publish of one event did not succeed; nothing where it did.
[[nodiscard]] std::optional<Error> publishError(const PublishResult &result);

} // namespace eventscope::doctor
