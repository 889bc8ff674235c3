// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/doctorcommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/doctorline.h"
#include "app/eventscope-cli/exitcode.h"
#include "core/doctor/scratchchannel.h"

#include <algorithm>

namespace eventscope::cli {

namespace {

bool needsRightClock(const Target &target)
{
    return target.saved ? target.saved->settings().needsRightClock() : target.auth != Target::Auth::ApiKey;
}

} // namespace

DoctorCommand::DoctorCommand(DoctorOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
{
}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::start()
{
    if (const Result<void> prepared = prepare(); !prepared) {
        m_context.console.say(words(prepared.error()));
        Q_EMIT finished(ExitUsage);
        return;
    }
    connect(m_doctor.get(), &ConnectionDoctor::found, this, &DoctorCommand::print);
    connect(m_doctor.get(), &ConnectionDoctor::finished, this, [this] { Q_EMIT finished(exitCode()); });
    m_doctor->start();
}

Result<void> DoctorCommand::prepare()
{
    const Result<Target> target = resolve(m_options.endpoint, m_context.environment, m_context.clock);
    if (!target)
        return target.error();
    m_saved = target->saved;
    const QStringList namespaces = m_saved ? m_saved->settings().namespaces : QStringList();
    const auto channel = ChannelPath::parse(m_options.channel.isEmpty() ? doctor::scratchChannel(namespaces) : m_options.channel);
    if (!channel)
        return channel.error();
    ConnectionOptions connection = target->connection;
    if (m_options.timeoutSeconds > 0) {
        connection.connectTimeout = std::chrono::milliseconds(static_cast<qint64>(m_options.timeoutSeconds * 1000));
        connection.answerTimeout = connection.connectTimeout;
    }
    m_doctor = std::make_unique<ConnectionDoctor>(ConnectionDoctor::Plan{target->endpoint, target->authorizers(), connection, *channel,
                                                                         m_options.publishes, needsRightClock(*target)},
                                                  m_context.clock);
    return {};
}

void DoctorCommand::print(const doctor::Finding &finding)
{
    const QByteArray line = m_options.asJson ? findingJson(finding) : findingLine(finding).toUtf8();
    m_isRead = m_isRead && m_context.console.writeLine(line);
}

int DoctorCommand::exitCode() const
{
    const QList<doctor::Finding> &findings = m_doctor->findings();
    const auto failed = std::find_if(findings.cbegin(), findings.cend(),
                                     [](const doctor::Finding &finding) { return finding.verdict == doctor::Verdict::Failed; });
    if (failed == findings.cend())
        return m_isRead ? ExitDone : ExitRefused;
    return failed->error && failed->error->code == ErrorCode::Timeout ? ExitTimeout : ExitRefused;
}

} // namespace eventscope::cli
