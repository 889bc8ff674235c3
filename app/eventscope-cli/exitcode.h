// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eventscope::cli {

/// What the process ends with: part of the command line's contract.
enum ExitCode {
    ExitDone = 0,
    ExitRefused = 1, ///< refused or failed, a partly failed batch included
    ExitUsage = 2, ///< wrong usage or configuration
    ExitTimeout = 3, ///< time ran out
};

} // namespace eventscope::cli
