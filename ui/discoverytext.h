// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/apidiscovery.h"

namespace eventscope {

/// Why a search for Event APIs ended early, and what to do (translated).
[[nodiscard]] QString discoveryErrorText(const Error &error, const QString &region);
/// What could not be read of an API that was found, and which permission it takes (translated); empty for nothing.
[[nodiscard]] QString discoveryProblemsText(const QList<Error> &problems);

} // namespace eventscope
