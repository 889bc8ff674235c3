// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/endpointoptions.h"
#include "app/eventscope-cli/publishinput.h"
#include "app/eventscope-cli/publishsummary.h"
#include "core/net/eventsrestclient.h"
#include "core/net/eventswebsocketclient.h"

namespace eventscope::cli {

struct PublishOptions
{
    EndpointOptions endpoint;
    QString channel;
    bool overWebSocket = false;
    double timeoutSeconds = 0; ///< 0: the usual 15 s
    bool isForced = false; ///< what is no channel and no JSON goes, too
    QStringList events; ///< JSON texts, or a single `-`
};

/// `publish`: one batch after the other; stops at the first that fails as a whole.
class PublishCommand final : public Command
{
    Q_OBJECT

public:
    PublishCommand(PublishOptions options, Context context);

    void start() override;

private:
    [[nodiscard]] Result<void> prepare();
    void openWebSocket(const Target &target);
    void openRest(const Target &target);
    void watchConnection(const ConnectionStatus &status);
    void publishNext();
    void take(const PublishResult &result);
    void sayLoneSurrogates() const;
    void sayMismatches() const;
    void failWith(const PublishResult::Failure &failure, bool timedOut);
    void answer(const QByteArray &json, int exitCode);

    PublishOptions m_options;
    Context m_context;
    std::shared_ptr<SavedEndpoint> m_saved; ///< outlives the clients
    ConnectionOptions m_connection;
    ChannelPath m_channel;
    Batches m_batches;
    PublishSummary m_summary;
    qsizetype m_next = 0;
    bool m_wasConnected = false;
    bool m_answered = false;
    std::unique_ptr<EventsRestClient> m_rest;
    std::unique_ptr<EventsWebSocketClient> m_webSocket;
};

} // namespace eventscope::cli
