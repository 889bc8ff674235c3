// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/importcommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"

#include <QFileInfo>

namespace eventscope::cli {

ImportCommand::ImportCommand(ImportOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
    , m_file(m_options.file)
{
}

void ImportCommand::start()
{
    const auto input = openInput();
    if (!input) {
        m_context.console.say(words(input.error()));
        Q_EMIT finished(ExitUsage);
        return;
    }
    m_import.start(
        this, [device = *input, target = m_options.capture](Progress &progress) { return importNdjson(*device, target, progress); },
        [this](const Result<NdjsonReport> &report) { onFinished(report); });
}

void ImportCommand::interrupt()
{
    m_import.cancel();
    m_stdin.interrupt();
}

Result<QIODevice *> ImportCommand::openStdin()
{
    if (!m_stdin.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, QStringLiteral("stdin: %1").arg(m_stdin.errorString())};
    return &m_stdin;
}

Result<QIODevice *> ImportCommand::openInput()
{
    if (QFileInfo::exists(m_options.capture))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1 is there already").arg(m_options.capture)};
    if (m_options.file == QLatin1String("-"))
        return openStdin();
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(m_options.file, m_file.errorString())};
    return &m_file;
}

void ImportCommand::onFinished(const Result<NdjsonReport> &report)
{
    if (!report) {
        const Error &error = report.error();
        const bool isOfTheInput = error.code == ErrorCode::InvalidArgument;
        m_context.console.say(isOfTheInput ? QStringLiteral("The input cannot be imported: %1.").arg(error.detail) : words(error));
        Q_EMIT finished(ExitRefused);
        return;
    }
    for (const NdjsonReport::Fault &fault : report->faults)
        m_context.console.say(QStringLiteral("line %1: %2").arg(fault.line).arg(fault.reason));
    if (report->faultyLines > report->faults.size())
        m_context.console.say(QStringLiteral("and %1 lines more").arg(report->faultyLines - report->faults.size()));
    const QByteArray answer = JsonLine().add("rows", report->rows).add("faultyLines", report->faultyLines).text();
    const bool written = m_context.console.writeLine(answer);
    Q_EMIT finished(written && report->faultyLines == 0 ? ExitDone : ExitRefused);
}

} // namespace eventscope::cli
