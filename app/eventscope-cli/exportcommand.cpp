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

/// How many, as far as that is known.
QString lostRows(const QList<RescueReport::Range> &lost)
{
    if (lost.isEmpty())
        return QStringLiteral("none is lost");
    const bool hasOpenEnd = lost.constLast().last == 0;
    qint64 rows = 0;
    for (const RescueReport::Range &range : lost.first(lost.size() - (hasOpenEnd ? 1 : 0)))
        rows += range.last - range.first + 1;
    const QString known = QStringLiteral("%1 are lost").arg(rows);
    const QString end = QStringLiteral("all from row %1 on are lost").arg(lost.constLast().first);
    const QString all = !hasOpenEnd ? known : rows == 0 ? end : known + QStringLiteral(", and ") + end;
    return all + QStringLiteral("; gap rows stand for them");
}

/// What was lost of a damaged capture, and what that means for a script: the answer is not whole.
int tellRescue(const Context &context, const RescueReport &report)
{
    QString told = QStringLiteral("The capture is damaged: %1 rows could be read, %2.").arg(report.rows).arg(lostRows(report.lost));
    if (report.rowsWithoutChannel > 0)
        told += QStringLiteral(" The channel of %1 rows is lost.").arg(report.rowsWithoutChannel);
    context.console.say(told);
    return report.isComplete() ? ExitDone : ExitRefused;
}

/// Damage between whole ends is looked for before anything is written: what stands on stdout cannot be taken back.
Result<OpenedCapture> openWhole(const QString &path)
{
    Progress progress;
    auto opened = openCapture(path, progress);
    if (!opened || opened->rescue)
        return opened;
    auto looked = rescueIfDamaged(opened->path, progress);
    if (!looked)
        return looked.error();
    return *looked ? **std::move(looked) : opened;
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
    const Result<OpenedCapture> opened = openWhole(options.capture);
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
