// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"

namespace eventscope::cli {

/// `inspect frame`: the meaning of each frame on stdin, one a line; answers with the exit code.
[[nodiscard]] int inspectFrames(const Context &context);

} // namespace eventscope::cli
