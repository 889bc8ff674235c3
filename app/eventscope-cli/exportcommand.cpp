// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/exportcommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "core/capture/exporter.h"

namespace eventscope::cli {

namespace {

/// The option is jq and nothing else; words, which the log's filter field takes too, are not meant here.
Result<Filter> jqFilter(const QString &text)
{
    if (text.isEmpty())
        return Filter();
    const QString prefix = QStringLiteral("jq:");
    return Filter::parse(text.startsWith(prefix) ? text : prefix + text);
}

int refuse(const Context &context, const Error &error, ExitCode exitCode)
{
    context.console.say(words(error));
    return exitCode;
}

} // namespace

int exportCapture(const ExportOptions &options, const Context &context)
{
    const Result<Exporter::Format> format = Exporter::formatFromName(options.format);
    if (!format)
        return refuse(context, format.error(), ExitUsage);
    const Result<Filter> filter = jqFilter(options.filter);
    if (!filter)
        return refuse(context, filter.error(), ExitUsage);
    const Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(options.capture);
    if (!reader)
        return refuse(context, reader.error(), ExitUsage);
    QFile &output = context.console.output();
    const Result<qint64> written = Exporter::write(*reader.value(), filter.value(), format.value(), output);
    if (!written)
        return refuse(context, written.error(), ExitRefused);
    if (!output.flush())
        return refuse(context, {ErrorCode::FileFailed, output.errorString()}, ExitRefused);
    return ExitDone;
}

} // namespace eventscope::cli
