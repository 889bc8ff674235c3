// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/endpointoptions.h"
#include "core/capture/openedcapture.h"
#include "core/net/eventsrestclient.h"
#include "core/replay/republisher.h"

namespace eventscope::cli {

struct ReplayOptions
{
    EndpointOptions endpoint;
    QString capture;
    QStringList maps; ///< FROM=TO; none: to the captured channels
    double speed = 1; ///< 0: as fast as the rate allows
    double rate = 20; ///< events a second
    QString filter; ///< jq; empty: all events
};

/// `replay`: publishes the events of a capture again, over HTTP, one publish after the other; Ctrl+C stops it. Prints what it came to.
class ReplayCommand final : public Command
{
    Q_OBJECT

public:
    ReplayCommand(ReplayOptions options, Context context);

    void start() override;
    [[nodiscard]] bool wantsInterrupts() const override { return true; }
    void interrupt() override;

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<ChannelMap> channelMap() const;
    [[nodiscard]] QFuture<PublishResult> publish(const QString &channel, const QList<QByteArray> &events);
    void onStateChanged(Republisher::State state);
    void answer();

    ReplayOptions m_options;
    Context m_context;
    std::shared_ptr<SavedEndpoint> m_saved; ///< outlives the client
    std::unique_ptr<EventsRestClient> m_rest;
    OpenedCapture m_capture;
    RepublishPlan m_plan;
    bool m_isInterrupted = false;
    Republisher m_republisher;
};

} // namespace eventscope::cli
