// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/subscribecommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/errorjson.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/capture/exporter.h"
#include "core/capture/rowphrase.h"
#include "core/net/websockettransport.h"

#include <algorithm>

namespace eventscope::cli {

SubscribeCommand::SubscribeCommand(SubscribeOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, &SubscribeCommand::timeOut);
}

SubscribeCommand::~SubscribeCommand() = default;

void SubscribeCommand::start()
{
    if (const Result<void> prepared = prepare(); !prepared) {
        m_context.console.say(words(prepared.error()));
        m_ending = true;
        Q_EMIT finished(ExitUsage);
        return;
    }
    if (m_options.timeoutSeconds > 0)
        m_timeout.start(static_cast<int>(m_options.timeoutSeconds * 1000));
    for (const ChannelPattern &pattern : std::as_const(m_patterns)) {
        const QByteArray id = EventsWebSocketClient::newId();
        m_wanted.insert(id, {pattern.text(), false});
        m_client->subscribe(pattern, {}, id);
    }
}

Result<void> SubscribeCommand::prepare()
{
    const Result<Target> target = resolve(m_options.endpoint, m_context.environment, m_context.clock);
    if (!target)
        return target.error();
    for (const QString &channel : std::as_const(m_options.channels)) {
        const Result<ChannelPattern> pattern = ChannelPattern::parse(channel);
        if (!pattern)
            return pattern.error();
        m_patterns << pattern.value();
    }
    if (!m_options.captureFile.isEmpty()) {
        Result<std::unique_ptr<CaptureWriter>> capture = CaptureWriter::open(m_options.captureFile);
        if (!capture)
            return capture.error();
        m_capture = std::move(capture).value();
    }
    m_saved = target->saved;
    const TransportFactory transports = [connection = target->connection] { return std::make_unique<WebSocketTransport>(connection); };
    m_client
        = std::make_unique<EventsWebSocketClient>(target->endpoint, target->authorizers(), target->connection, transports, m_context.clock);
    connectClient();
    return {};
}

void SubscribeCommand::connectClient()
{
    Console &console = m_context.console;
    connect(m_client.get(), &EventsWebSocketClient::statusChanged, this, &SubscribeCommand::showStatus);
    connect(m_client.get(), &EventsWebSocketClient::subscriptionChanged, this, &SubscribeCommand::takeSubscription);
    connect(m_client.get(), &EventsWebSocketClient::eventReceived, this, &SubscribeCommand::showEvent);
    connect(m_client.get(), &EventsWebSocketClient::gapNoticed, this, [this](std::chrono::milliseconds lost) {
        m_missed = lost;
        const QString seconds = QString::number(static_cast<double>(lost.count()) / 1000.0, 'f', 1);
        record(CaptureRow::Kind::Gap, RowPhrase{RowPhrase::Kind::Disconnected, {seconds}}.text());
        m_context.console.say(QStringLiteral("The connection was lost for %1 ms; events may be missing.").arg(lost.count()));
    });
    connect(m_client.get(), &EventsWebSocketClient::broadcastFailed, this,
            [this, &console](const QByteArray &id, const QList<ServiceError> &errors) {
                const Error error = errors.isEmpty() ? Error{ErrorCode::ServiceError, {}} : errors.first().toError();
                record(CaptureRow::Kind::Error, words(error), m_wanted.value(id).channel);
                console.say(QStringLiteral("An event of %1 was not delivered. %2").arg(m_wanted.value(id).channel, words(error)));
            });
    connect(m_client.get(), &EventsWebSocketClient::frameNoticed, this, [&console](const Frame &frame) {
        console.say(
            QStringLiteral("The server sent a frame that belongs to nothing here: %1").arg(QString::fromUtf8(FrameCodec::describe(frame))));
    });
    if (m_capture) {
        connect(m_capture.get(), &CaptureWriter::storageChanged, this, [&console](const std::optional<Error> &error) {
            console.say(error ? words(*error) : QStringLiteral("The capture is being written again."));
        });
    }
}

void SubscribeCommand::showStatus(const ConnectionStatus &status)
{
    m_connected = status.state == ConnectionState::Connected;
    if (m_connected) {
        if (status.keepAliveLate)
            m_context.console.say(QStringLiteral("Nothing was heard from the server for 65 s."));
        showConnected();
        return;
    }
    m_connectedShown = false;
    for (Wanted &wanted : m_wanted)
        wanted.active = false;
    JsonLine line;
    line.add("kind", "connection").add("state", QString(connectionStateName(status.state)));
    if (status.state == ConnectionState::Reconnecting)
        line.add("attempt", qint64(status.attempt)).add("retryInMs", qint64(status.retryIn.count()));
    if (status.error)
        line.addJson("error", errorJson(*status.error));
    record(CaptureRow::Kind::Connection, connectionStateName(status.state));
    print(line.text());
    // The client tries again after "Token expired", for an authorizer that renews: what was given on the command line never does.
    const bool isHopeless = !m_saved && status.error && status.error->code == ErrorCode::Unauthorized;
    if (status.state == ConnectionState::Failed || isHopeless) {
        m_context.console.say(words(status.error.value_or(Error{ErrorCode::NetworkFailed, {}}), Party::Connection));
        end(ExitRefused);
    }
}

void SubscribeCommand::showConnected()
{
    const bool ready = std::all_of(m_wanted.cbegin(), m_wanted.cend(), [](const Wanted &wanted) { return wanted.active; });
    if (!m_connected || m_connectedShown || !ready || m_wanted.size() != m_patterns.size() || m_ending)
        return;
    m_connectedShown = true;
    m_everReady = true;
    JsonLine line;
    line.add("kind", "connection").add("state", QString(connectionStateName(ConnectionState::Connected)));
    if (m_missed)
        line.add("missedMs", qint64(m_missed->count()));
    m_missed.reset();
    record(CaptureRow::Kind::Connection, connectionStateName(ConnectionState::Connected));
    print(line.text());
}

void SubscribeCommand::takeSubscription(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                                        const std::optional<Error> &error)
{
    const auto wanted = m_wanted.find(id);
    if (wanted == m_wanted.end())
        return;
    wanted->active = state == SubscriptionState::Active;
    if (state == SubscriptionState::Active)
        showConnected();
    if (state != SubscriptionState::Refused || m_ending)
        return;
    const Error why = error ? *error : errors.isEmpty() ? Error{ErrorCode::ServiceError, {}} : errors.first().toError();
    record(CaptureRow::Kind::Error, words(why), wanted->channel);
    m_context.console.say(QStringLiteral("The subscription to %1 was refused. %2").arg(wanted->channel, words(why)));
    end(why.code == ErrorCode::Timeout ? ExitTimeout : ExitRefused);
}

void SubscribeCommand::showEvent(const ReceivedEvent &event)
{
    if (m_ending)
        return;
    CaptureRow row;
    row.at = event.receivedAt;
    row.channel = m_wanted.value(event.subscriptionId).channel;
    row.subscriptionId = event.subscriptionId;
    row.payload = event.payload;
    if (m_capture)
        m_capture->append(row);
    print(Exporter::ndjsonLine(row));
    if (++m_events == m_options.count)
        end(ExitDone);
}

void SubscribeCommand::timeOut()
{
    const bool enough = m_options.count == 0 && m_everReady;
    if (!enough) {
        const QString heard = m_everReady
            ? QStringLiteral("%1 of %2 events came in time.").arg(m_events).arg(m_options.count)
            : QStringLiteral("There was no connection in time. Check the endpoint, or allow more with --timeout.");
        m_context.console.say(heard);
    }
    end(enough ? ExitDone : ExitTimeout);
}

void SubscribeCommand::interrupt()
{
    end(ExitDone);
}

void SubscribeCommand::print(const QByteArray &line)
{
    if (!m_context.console.writeLine(line))
        end(ExitRefused); // nobody reads any more
}

void SubscribeCommand::record(CaptureRow::Kind kind, const QString &text, const QString &channel)
{
    if (!m_capture)
        return;
    CaptureRow row;
    row.kind = kind;
    row.at = m_context.clock.utc();
    row.text = text;
    row.channel = channel;
    m_capture->append(row);
}

void SubscribeCommand::end(int exitCode)
{
    if (m_ending)
        return;
    m_ending = true;
    m_timeout.stop();
    m_client->disconnect(true).then(this, [this, exitCode](int) {
        const bool isComplete = !m_capture || completeCapture();
        Q_EMIT finished(isComplete ? exitCode : int(ExitRefused));
    });
}

/// Commits what waits. Whoever ends the program learns what the file lacks, though it was told of the disk long ago.
bool SubscribeCommand::completeCapture()
{
    const Result<void> flushed = m_capture->flush();
    if (!flushed)
        m_context.console.say(words(flushed.error()));
    const qint64 missing = m_capture->counters().missing();
    if (missing > 0)
        m_context.console.say(QStringLiteral("Events that are not in %1: %2.").arg(m_options.captureFile).arg(missing));
    return flushed.ok() && missing == 0;
}

} // namespace eventscope::cli
