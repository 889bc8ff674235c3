// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/backendcommand.h"
#include "app/eventscope-cli/doctorcommand.h"
#include "app/eventscope-cli/exportcommand.h"
#include "app/eventscope-cli/importcommand.h"
#include "app/eventscope-cli/inspectauthorization.h"
#include "app/eventscope-cli/inspectchannel.h"
#include "app/eventscope-cli/logincommand.h"
#include "app/eventscope-cli/publishcommand.h"
#include "app/eventscope-cli/replaycommand.h"
#include "app/eventscope-cli/servecommand.h"
#include "app/eventscope-cli/subscribecommand.h"
#include "app/eventscope-cli/tokencommand.h"
#include "core/base/logging.h"

#include <variant>

namespace eventscope::cli {

/// Help, a version or a fault: what to print, and the end.
struct Finished
{
    int exitCode = 0;
    QString answer; ///< for stdout
    QString words; ///< for stderr
};
struct InspectEndpointOptions
{
    EndpointOptions endpoint;
};
struct InspectFrameOptions
{
};

using Chosen = std::variant<Finished, ServeOptions, PublishOptions, SubscribeOptions, ExportOptions, ImportOptions, InspectEndpointOptions,
                            InspectChannelOptions, InspectAuthorizationOptions, InspectFrameOptions, LoginOptions, TokenOptions,
                            BackendOptions, DoctorOptions, ReplayOptions>;

/// The command line, read.
struct CommandLine
{
    QMap<QString, LogLevel> logLevels;
    Chosen chosen;
};

/// `arguments` without the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace eventscope::cli
