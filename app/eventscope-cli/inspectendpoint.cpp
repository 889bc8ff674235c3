// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/inspectendpoint.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/errorjson.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"

namespace eventscope::cli {

namespace {

QByteArray endpointJson(const Endpoint &endpoint)
{
    JsonLine line;
    line.add("kind", endpoint.kind() == Endpoint::Kind::Aws ? "aws" : "custom");
    line.add("http", endpoint.httpUrl().toEncoded()).add("realtime", endpoint.realtimeUrl().toEncoded());
    line.add("host", endpoint.host());
    if (endpoint.region().isEmpty())
        line.addNull("region");
    else
        line.add("region", endpoint.region());
    return line.text();
}

} // namespace

int inspectEndpoint(const EndpointOptions &options, const Context &context)
{
    // What stands on the command line is asked about, an empty text included; the environment is for the other commands.
    const Result<Endpoint> endpoint
        = options.realtime.isEmpty() ? Endpoint::fromInput(options.endpoint) : Endpoint::fromUrls(options.endpoint, options.realtime);
    const QByteArray answer = endpoint ? endpointJson(endpoint.value()) : JsonLine().addJson("error", errorJson(endpoint.error())).text();
    const bool written = context.console.writeLine(answer);
    if (endpoint)
        return written ? ExitDone : ExitRefused;
    context.console.say(words(endpoint.error()));
    return ExitUsage;
}

} // namespace eventscope::cli
