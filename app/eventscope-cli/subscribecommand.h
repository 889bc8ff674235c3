// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/endpointoptions.h"
#include "core/capture/capturewriter.h"
#include "core/net/eventswebsocketclient.h"

#include <QTimer>

namespace eventscope::cli {

struct SubscribeOptions
{
    EndpointOptions endpoint;
    QStringList channels;
    qint64 count = 0; ///< 0: no end
    double timeoutSeconds = 0; ///< 0: no end
    QString captureFile; ///< empty: none
};

/// `subscribe`: NDJSON of events and connection changes until the count, the time or a signal ends it. The line of a connection
/// that stands comes once every subscription is active: from then on nothing published is missed.
class SubscribeCommand final : public Command
{
    Q_OBJECT

public:
    SubscribeCommand(SubscribeOptions options, Context context);
    ~SubscribeCommand() override;

    void start() override;
    [[nodiscard]] bool wantsInterrupts() const override { return true; }
    void interrupt() override;

private:
    struct Wanted
    {
        QString channel;
        bool active = false;
    };

    [[nodiscard]] Result<void> prepare();
    void connectClient();
    void showStatus(const ConnectionStatus &status);
    void showConnected();
    void showEvent(const ReceivedEvent &event);
    void takeSubscription(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                          const std::optional<Error> &error);
    void timeOut();
    void print(const QByteArray &line);
    void record(CaptureRow::Kind kind, const QString &text, const QString &channel = {});
    void end(int exitCode);
    [[nodiscard]] bool completeCapture();

    SubscribeOptions m_options;
    Context m_context;
    QList<ChannelPattern> m_patterns;
    QHash<QByteArray, Wanted> m_wanted;
    std::unique_ptr<CaptureWriter> m_capture;
    std::shared_ptr<SavedEndpoint> m_saved; ///< outlives the client
    std::unique_ptr<EventsWebSocketClient> m_client;
    QTimer m_timeout;
    qint64 m_events = 0;
    std::optional<std::chrono::milliseconds> m_missed;
    bool m_connected = false; ///< the socket stands
    bool m_connectedShown = false; ///< and its line is out
    bool m_everReady = false;
    bool m_ending = false;
};

} // namespace eventscope::cli
