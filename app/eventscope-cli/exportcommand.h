// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"

namespace eventscope::cli {

struct ExportOptions
{
    QString capture;
    QString format = QStringLiteral("ndjson");
    QString filter; ///< jq; empty: everything
};

/// `export`: writes a capture to stdout; answers with the exit code.
[[nodiscard]] int exportCapture(const ExportOptions &options, const Context &context);

} // namespace eventscope::cli
