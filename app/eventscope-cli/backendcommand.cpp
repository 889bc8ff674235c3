// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/backendcommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/servecommand.h"
#include "core/backend/backendcode.h"

namespace eventscope::cli {

int writeBackend(const BackendOptions &options, const Context &context)
{
    const auto refuse = [&context](const Error &error) {
        context.console.say(words(error));
        return ExitUsage;
    };
    const Result<BackendFormat> format = backendFormatFromName(options.format);
    if (!format)
        return refuse(format.error());
    const Result<LocalApiDefinition> definition = readDefinition(options.definitionFile);
    if (!definition)
        return refuse(definition.error());
    const QByteArray code = backendCode(*format, *definition).toUtf8();
    return context.console.writeLine(code.chopped(1)) ? ExitDone : ExitRefused;
}

} // namespace eventscope::cli
