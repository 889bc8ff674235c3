// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"

namespace eventscope::cli {

struct BackendOptions
{
    QString definitionFile; ///< empty: the default definition
    QString format;
};

/// `backend`: the code that creates an Event API; answers with the exit code.
[[nodiscard]] int writeBackend(const BackendOptions &options, const Context &context);

} // namespace eventscope::cli
