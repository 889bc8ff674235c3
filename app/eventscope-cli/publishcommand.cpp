// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/publishcommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/errorjson.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/json/lonesurrogate.h"
#include "core/net/websockettransport.h"

namespace eventscope::cli {

PublishCommand::PublishCommand(PublishOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
{
}

void PublishCommand::start()
{
    if (const Result<void> prepared = prepare(); !prepared) {
        m_context.console.say(words(prepared.error()));
        Q_EMIT finished(ExitUsage);
        return;
    }
    publishNext();
}

Result<void> PublishCommand::prepare()
{
    const Result<Target> target = resolve(m_options.endpoint, m_context.environment, m_context.clock);
    if (!target)
        return target.error();
    const Result<ChannelPath> channel = ChannelPath::parse(m_options.channel);
    if (!channel && !m_options.isForced)
        return channel.error();
    m_channel = channel ? channel.value() : ChannelPath::unchecked(m_options.channel);
    Result<Batches> batches = readBatches(m_options.events, m_context.console.input(), m_options.isForced);
    if (!batches)
        return batches.error();
    m_batches = std::move(batches).value();
    sayLoneSurrogates();
    m_connection = target->connection;
    m_saved = target->saved;
    if (m_options.timeoutSeconds > 0) {
        m_connection.answerTimeout = std::chrono::milliseconds(static_cast<qint64>(m_options.timeoutSeconds * 1000));
        m_connection.connectTimeout = m_connection.answerTimeout;
    }
    if (m_options.overWebSocket)
        openWebSocket(target.value());
    else
        openRest(target.value());
    return {};
}

/// They are JSON and go as they are given; a console must be able to send them.
void PublishCommand::sayLoneSurrogates() const
{
    int number = 0;
    for (const QList<QByteArray> &batch : m_batches) {
        for (const QByteArray &event : batch) {
            ++number;
            if (const auto place = json::loneSurrogate(event))
                m_context.console.say(QStringLiteral("EVENT %1, %2. It is sent as it is; receivers may refuse or replace it.")
                                          .arg(number)
                                          .arg(position(*place)));
        }
    }
}

void PublishCommand::openRest(const Target &target)
{
    m_rest = std::make_unique<EventsRestClient>(target.endpoint, target.authorizers().publishAuthorizer, m_connection);
}

void PublishCommand::openWebSocket(const Target &target)
{
    const TransportFactory transports = [connection = m_connection] { return std::make_unique<WebSocketTransport>(connection); };
    m_webSocket = std::make_unique<EventsWebSocketClient>(target.endpoint, target.authorizers(), m_connection, transports, m_context.clock);
    connect(m_webSocket.get(), &EventsWebSocketClient::statusChanged, this, &PublishCommand::watchConnection);
}

/// The client would try for ever to reach a server that is not there; a publish is for now.
void PublishCommand::watchConnection(const ConnectionStatus &status)
{
    m_wasConnected = m_wasConnected || status.state == ConnectionState::Connected;
    const bool givenUp = status.state == ConnectionState::Failed || (status.state == ConnectionState::Reconnecting && !m_wasConnected);
    if (givenUp && status.error)
        failWith({*status.error, {}}, false);
}

void PublishCommand::publishNext()
{
    const QList<QByteArray> &batch = m_batches.at(m_next);
    const QFuture<PublishResult> answer = m_webSocket ? m_webSocket->publish(m_channel, batch) : m_rest->publish(m_channel, batch);
    QFuture<PublishResult>(answer).then(this, [this](const PublishResult &result) { take(result); });
}

void PublishCommand::take(const PublishResult &result)
{
    if (m_answered)
        return;
    if (const PublishResult::Failure *failure = result.failure()) {
        failWith(*failure, result.roundTrip >= m_connection.answerTimeout * 9 / 10); // a coarse timer may be 5 % early
        return;
    }
    m_summary.add(*result.response(), int(m_batches.at(m_next).size()));
    if (++m_next < m_batches.size()) {
        publishNext();
        return;
    }
    sayMismatches();
    answer(m_summary.json(), m_summary.status() == PublishResult::Status::Successful ? ExitDone : ExitRefused);
}

/// Where the answers are not about what was sent.
void PublishCommand::sayMismatches() const
{
    QStringList indexes;
    for (const int index : m_summary.notReported())
        indexes << QString::number(index);
    if (!indexes.isEmpty())
        m_context.console.say(
            QStringLiteral("The API did not say what became of these events, by index: %1. A handler may have left them out. "
                           "Look at the receiving side before you send them again.")
                .arg(indexes.join(QLatin1String(", "))));
    if (m_summary.notSent() > 0)
        m_context.console.say(QStringLiteral("The API named events that were not sent: %1.").arg(m_summary.notSent()));
}

void PublishCommand::failWith(const PublishResult::Failure &failure, bool timedOut)
{
    if (m_answered)
        return;
    const ErrorCode code = failure.error.code;
    // NotConnected is a wait for the connection that was in vain: nothing else ends so here.
    const bool isTimeout = code == ErrorCode::Timeout || code == ErrorCode::NotConnected || (timedOut && code == ErrorCode::UnknownOutcome);
    const int exitCode = isTimeout ? ExitTimeout : ExitRefused;
    m_context.console.say(words(failure.error));
    if (m_summary.isEmpty()) {
        answer(JsonLine().addJson("error", errorJson(failure.error, failure.serviceErrors)).text(), exitCode);
        return;
    }
    sayMismatches();
    m_summary.addFailed(failure.error, int(m_batches.at(m_next).size()));
    const Error notSent{ErrorCode::Cancelled, QStringLiteral("not sent after an earlier batch failed"), 0, QStringLiteral("NotSent")};
    while (++m_next < m_batches.size())
        m_summary.addFailed(notSent, int(m_batches.at(m_next).size()));
    answer(m_summary.json(), exitCode);
}

void PublishCommand::answer(const QByteArray &json, int exitCode)
{
    m_answered = true;
    const int code = m_context.console.writeLine(json) ? exitCode : int(ExitRefused);
    if (!m_webSocket) {
        Q_EMIT finished(code);
        return;
    }
    const bool flush = exitCode == ExitDone;
    m_webSocket->disconnect(flush).then(this, [this, code](int) { Q_EMIT finished(code); });
}

} // namespace eventscope::cli
