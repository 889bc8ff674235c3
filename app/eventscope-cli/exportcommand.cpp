// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/exportcommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "core/capture/exporter.h"
#include "core/capture/openedcapture.h"

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

/// What was lost of a damaged capture, and what that means for a script: the answer is not whole.
int tellRescue(const Context &context, const RescueReport &report)
{
    context.console.say(QStringLiteral("The capture is damaged: %1 rows could be read; gap rows stand for the others.").arg(report.rows));
    return report.isComplete() ? ExitDone : ExitRefused;
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
    Progress progress;
    const Result<OpenedCapture> opened = openCapture(options.capture, progress);
    if (!opened)
        return refuse(context, opened.error(), ExitUsage);
    const Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(opened->path);
    if (!reader)
        return refuse(context, reader.error(), ExitUsage);
    const Result<qint64> written = Exporter::write(*reader.value(), filter.value(), format.value(), context.console.output());
    if (!written)
        return refuse(context, written.error(), ExitRefused);
    return opened->rescue ? tellRescue(context, *opened->rescue) : ExitDone;
}

} // namespace eventscope::cli
