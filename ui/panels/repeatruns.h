// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repeater.h"
#include "core/session/session.h"

#include <map>
#include <memory>

namespace eventscope {

/// What is published again and again.
struct RepeatRequest
{
    BatchTemplate batch;
    TemplateContext context; ///< names the channel
    PublishTransport transport = PublishTransport::WebSocket;
    PublishOptions options;
};

/// The repeated publishes of all endpoints, at most one run each. A run goes on whatever the window shows, until its plan is done, it is
/// stopped, or its session is disconnected or ends; what it came to stays until the next one. GUI thread.
class RepeatRuns : public QObject
{
    Q_OBJECT

public:
    /// One publish and what became of it.
    struct Answer
    {
        QList<QByteArray> events;
        quint64 sessionPublish = 0; ///< Session::lastPublish() after it
        PublishResult result;
    };
    struct Run
    {
        EndpointSettings endpoint; ///< as it was at the start
        RepeatRequest request;
        RepeatPlan plan;
        std::unique_ptr<Repeater> repeater;
        std::optional<Answer> latest; ///< not told yet

        /// Something is sent, or an answer is awaited.
        [[nodiscard]] bool isBusy() const { return repeater->state() != Repeater::State::Idle; }
        [[nodiscard]] const QString &channel() const { return request.context.channel; }
    };

    explicit RepeatRuns(QObject *parent = nullptr);

    /// Nothing happens while the endpoint's run is busy.
    void start(Session &session, const RepeatRequest &request, const RepeatPlan &plan);
    /// Nothing is sent from now on.
    void stop(const QString &endpointId);
    /// The last one, or nullptr.
    [[nodiscard]] const Run *run(const QString &endpointId) const;
    /// Endpoints whose runs are still sending.
    [[nodiscard]] QStringList sending() const;

Q_SIGNALS:
    /// A run started, stopped or ended, or its summary changed: that at most ten times a second.
    void changed(const QString &endpointId);
    /// The latest of the publishes that were answered; not each.
    void answered(const QString &endpointId, const eventscope::RepeatRuns::Answer &answer);

private:
    [[nodiscard]] QFuture<PublishResult> publish(Session &session, Run &run, const QString &channel, const QList<QByteArray> &events);
    void tell(const QString &endpointId);

    SystemClock m_clock;
    std::map<QString, Run> m_runs;
};

} // namespace eventscope
