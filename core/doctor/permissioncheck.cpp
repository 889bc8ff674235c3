// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/permissioncheck.h"

#include "core/doctor/permissionprobe.h"

namespace eventscope {

using doctor::PermissionProbe;
using doctor::Question;

PermissionCheck::PermissionCheck(Plan plan, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
{
    for (int index = 0; index < m_plan.authorizers.size(); ++index)
        addProbe(index);
}

PermissionCheck::~PermissionCheck() = default;

QList<Question> PermissionCheck::questions(int authorizer, const QList<ChannelPattern> &channels, bool publishes)
{
    QList<Question> questions{{authorizer, Operation::Connect, {}}};
    for (const ChannelPattern &channel : channels) {
        questions << Question{authorizer, Operation::Subscribe, channel.text()};
        if (publishes && !channel.isWildcard())
            questions << Question{authorizer, Operation::Publish, channel.text()};
    }
    return questions;
}

void PermissionCheck::addProbe(int authorizer)
{
    auto probe = std::make_unique<PermissionProbe>(PermissionProbe::Plan{m_plan.endpoint, m_plan.options, m_plan.authorizers.at(authorizer),
                                                                         m_plan.connectAuthorizer,
                                                                         questions(authorizer, m_plan.channels, m_plan.publishes)},
                                                   m_clock);
    connect(probe.get(), &PermissionProbe::answered, this, &PermissionCheck::take);
    connect(probe.get(), &PermissionProbe::finished, this, &PermissionCheck::onProbeFinished);
    m_probes.push_back(std::move(probe));
}

void PermissionCheck::start()
{
    if (m_isRunning || m_started > 0)
        return;
    m_isRunning = true;
    startNext();
}

void PermissionCheck::startNext()
{
    while (!m_isStopping && m_started < m_probes.size() && m_started - m_finished < atOnce)
        m_probes.at(m_started++)->start();
}

void PermissionCheck::stop()
{
    if (!m_isRunning)
        return;
    m_isStopping = true;
    m_started = m_probes.size();
    for (const auto &probe : m_probes)
        probe->stop();
}

void PermissionCheck::take(const doctor::Permission &permission)
{
    m_permissions << permission;
    Q_EMIT answered(permission);
}

void PermissionCheck::onProbeFinished()
{
    ++m_finished;
    startNext();
    // The one that was started may have finished at once, and have told it.
    if (m_finished == m_probes.size() && std::exchange(m_isRunning, false))
        Q_EMIT finished();
}

} // namespace eventscope
