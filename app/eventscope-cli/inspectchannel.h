// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"

#include <optional>

namespace eventscope::cli {

struct InspectChannelOptions
{
    QString path;
    std::optional<QString> matches; ///< a channel to match with the path as a pattern
};

/// `inspect channel`: what a path may be used for; answers with the exit code.
[[nodiscard]] int inspectChannel(const InspectChannelOptions &options, const Context &context);

} // namespace eventscope::cli
