// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/connectiondoctor.h"

#include "core/doctor/clockprobe.h"
#include "core/doctor/conversationprobe.h"
#include "core/doctor/nameprobe.h"
#include "core/doctor/socketprobe.h"

namespace eventscope {

using doctor::Cause;
using doctor::Check;
using doctor::Finding;
using doctor::Verdict;

namespace {

constexpr qsizetype checkCount = doctor::allChecks.size();

bool isSameServer(const Endpoint &endpoint)
{
    const QUrl http = endpoint.httpUrl();
    const QUrl realtime = endpoint.realtimeUrl();
    return http.host() == realtime.host() && http.port() == realtime.port();
}

} // namespace

ConnectionDoctor::ConnectionDoctor(Plan plan, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
    , m_names(std::make_unique<doctor::NameProbe>(m_plan.endpoint, m_plan.options))
    , m_socket(std::make_unique<doctor::SocketProbe>(m_plan.endpoint, m_plan.options))
    , m_clockProbe(std::make_unique<doctor::ClockProbe>(m_plan.endpoint, m_plan.options, m_plan.timeMatters, clock))
    , m_conversation(std::make_unique<doctor::ConversationProbe>(m_plan.endpoint, m_plan.authorizers, m_plan.options, m_plan.channel,
                                                                 m_plan.publishAgainAfter, clock))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ConnectionDoctor::timeOut);
    addProbe(*m_names);
    addProbe(*m_socket);
    addProbe(*m_clockProbe);
    addProbe(*m_conversation);
}

ConnectionDoctor::~ConnectionDoctor() = default;

/// Queued: a probe answers from within the slots of its sockets, where nothing may be stopped or deleted.
void ConnectionDoctor::addProbe(doctor::Probe &probe)
{
    connect(&probe, &doctor::Probe::done, this, &ConnectionDoctor::take, Qt::QueuedConnection);
}

void ConnectionDoctor::start()
{
    if (!m_findings.isEmpty())
        return;
    m_isRunning = true;
    next();
}

void ConnectionDoctor::next()
{
    while (m_isRunning && m_findings.size() < checkCount) {
        const Check check = doctor::allChecks.at(m_findings.size());
        const auto reason = blocked(check);
        if (!reason)
            return begin(check);
        record(*reason);
    }
    if (m_isRunning)
        finish();
}

void ConnectionDoctor::begin(Check check)
{
    m_current = check;
    m_startedAt = m_clock.monotonic();
    m_deadline.start(deadline(check));
    Q_EMIT checkStarted(check);
    if (m_current == check) // nobody stopped it
        run(check);
}

void ConnectionDoctor::run(Check check)
{
    switch (check) {
    case Check::Name: return m_names->checkHttpHost();
    case Check::Tcp: return m_socket->connectTcp();
    case Check::Tls: return m_socket->startTls();
    case Check::Clock: return m_clockProbe->check();
    case Check::Realtime: return m_names->checkRealtimeHost();
    case Check::Upgrade:
    case Check::Acknowledge:
    case Check::Subscribe:
    case Check::Publish: return m_conversation->check(check);
    }
}

/// What comes after its deadline, or after a stop, is no answer any more.
void ConnectionDoctor::take(const Finding &finding)
{
    if (m_current != finding.check)
        return;
    m_deadline.stop();
    Finding complete = finding;
    complete.took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_startedAt);
    m_answersHtml = m_answersHtml || finding.cause == Cause::NotAnEventApi;
    const bool isRefused = finding.error && finding.error->code == ErrorCode::UpgradeRefused;
    if (finding.check == Check::Upgrade && isRefused && m_answersHtml)
        complete.cause = Cause::NotAnEventApi;
    m_current.reset();
    record(complete);
    next();
}

void ConnectionDoctor::timeOut()
{
    const Check check = *m_current;
    const Error error{ErrorCode::Timeout, QStringLiteral("no answer within %1 ms").arg(deadline(check).count())};
    const bool isLost = check == Check::Publish && m_conversation->isPublished();
    take({check, Verdict::Failed, error, isLost ? Cause::NotReceived : Cause::None});
}

void ConnectionDoctor::stop()
{
    if (!m_isRunning)
        return;
    m_current.reset();
    m_deadline.stop();
    m_isRunning = false;
    while (m_findings.size() < checkCount)
        record({doctor::allChecks.at(m_findings.size()), Verdict::Skipped, {}, Cause::Stopped});
    finish();
}

void ConnectionDoctor::record(const Finding &finding)
{
    m_findings << finding;
    Q_EMIT found(finding);
}

void ConnectionDoctor::finish()
{
    m_isRunning = false;
    m_names.reset();
    m_socket.reset();
    m_clockProbe.reset();
    m_conversation->end();
    Q_EMIT finished();
}

std::optional<Finding> ConnectionDoctor::blocked(Check check) const
{
    for (const Check needed : needs(check)) {
        const Finding &before = m_findings.at(static_cast<int>(needed));
        if (before.verdict == Verdict::Failed)
            return Finding{check, Verdict::Skipped, {}, Cause::Blocked, needed};
        if (before.cause == Cause::Blocked)
            return Finding{check, Verdict::Skipped, {}, Cause::Blocked, before.blockedBy};
    }
    if (check == Check::Publish && !m_plan.publishes)
        return Finding{check, Verdict::Skipped, {}, Cause::NotWanted};
    return std::nullopt;
}

QList<Check> ConnectionDoctor::needs(Check check) const
{
    switch (check) {
    case Check::Name:
    case Check::Realtime: return {};
    case Check::Tcp: return {Check::Name};
    case Check::Tls: return {Check::Tcp};
    case Check::Clock: return {Check::Tls};
    case Check::Upgrade: return isSameServer(m_plan.endpoint) ? QList{Check::Tls, Check::Realtime} : QList{Check::Realtime};
    case Check::Acknowledge: return {Check::Upgrade};
    case Check::Subscribe: return {Check::Acknowledge};
    case Check::Publish: return {Check::Subscribe};
    }
    return {};
}

std::chrono::milliseconds ConnectionDoctor::deadline(Check check) const
{
    return check < Check::Subscribe ? m_plan.options.connectTimeout : m_plan.options.answerTimeout;
}

} // namespace eventscope
