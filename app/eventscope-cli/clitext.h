// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/json/syntaxerror.h"

namespace eventscope::cli {

/// What went wrong and what to do next, in one or two short sentences of plain English.
[[nodiscard]] QString words(const Error &error);

/// `line 2, column 5: …`
[[nodiscard]] QString position(const json::SyntaxError &error);

} // namespace eventscope::cli
