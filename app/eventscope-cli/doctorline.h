// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

namespace eventscope::cli {

/// `failed   tls             12 ms  …`: the verdict, the check, how long it took, what was found and what to do next. Secrets masked.
[[nodiscard]] QString findingLine(const doctor::Finding &finding);

/// `{"check":…,"verdict":…,"ms":…,"facts":{…}}`, with `cause`, `blockedBy`, `error` and `certificates` where there are any. Secrets masked.
[[nodiscard]] QByteArray findingJson(const doctor::Finding &finding);

} // namespace eventscope::cli
