// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/endpointoptions.h"

namespace eventscope::cli {

/// `inspect endpoint`: what is derived from a URL; answers with the exit code.
[[nodiscard]] int inspectEndpoint(const EndpointOptions &options, const Context &context);

} // namespace eventscope::cli
