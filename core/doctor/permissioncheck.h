// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/clock.h"
#include "core/doctor/permission.h"
#include "core/protocol/channelpattern.h"
#include "core/protocol/connectionoptions.h"

#include <QObject>

#include <memory>
#include <vector>

namespace eventscope {

namespace doctor {
class PermissionProbe;
} // namespace doctor

/// Finds out who may do what: each authorizer × connect, subscribe and, where wanted, publish × each channel. Each authorizer is asked over
/// a connection of its own (PermissionProbe), so that a refusal disturbs neither the others nor an open session. One run; nothing in
/// it blocks. One thread.
class PermissionCheck : public QObject
{
    Q_OBJECT

public:
    /// So many authorizers are asked at a time.
    static constexpr int atOnce = 4;

    struct Plan
    {
        Endpoint endpoint;
        ConnectionOptions options;
        QList<AuthorizerPtr> authorizers; ///< at least one
        AuthorizerPtr connectAuthorizer; ///< opens the connection for those that may not connect; none: they are not asked further
        QList<ChannelPattern> channels; ///< each once
        bool publishes = false; ///< one event to each channel without a wildcard: it costs, and others may see it
    };

    /// `clock` must outlive it.
    PermissionCheck(Plan plan, const Clock &clock, QObject *parent = nullptr);
    /// Not from a slot of its own signals: use deleteLater() there.
    ~PermissionCheck() override;

    /// What one authorizer is asked, in this order.
    [[nodiscard]] static QList<doctor::Question> questions(int authorizer, const QList<ChannelPattern> &channels, bool publishes);

    void start();
    /// What is not answered is Stopped; finished() comes before it returns.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// So far, in the order of the answers; one for each question after finished().
    [[nodiscard]] const QList<doctor::Permission> &permissions() const { return m_permissions; }

Q_SIGNALS:
    void answered(const eventscope::doctor::Permission &permission);
    /// Once, last.
    void finished();

private:
    void addProbe(int authorizer);
    void startNext();
    void take(const doctor::Permission &permission);
    void onProbeFinished();

    Plan m_plan;
    const Clock &m_clock;
    QList<doctor::Permission> m_permissions;
    std::vector<std::unique_ptr<doctor::PermissionProbe>> m_probes; ///< one for each authorizer
    std::size_t m_started = 0;
    std::size_t m_finished = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace eventscope
