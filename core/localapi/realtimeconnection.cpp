// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/realtimeconnection.h"

#include "core/base/logging.h"
#include "core/localapi/accesscontrol.h"
#include "core/localapi/publishdesk.h"
#include "core/localapi/serverframes.h"
#include "core/protocol/headersubprotocol.h"
#include "core/protocol/limits.h"

#include <QNetworkRequest>
#include <QWebSocketHandshakeOptions>

namespace eventscope::localapi {

namespace {

/// Above the limit for one publish, so that a publish a little too large gets an answer instead of a closed socket.
constexpr quint64 maxIncomingBytes = 2ULL * 1024 * 1024;
/// What is written to the system at the latest while events are being delivered.
constexpr qint64 flushBytes = 256LL * 1024;
constexpr std::chrono::milliseconds patience{2'000};
/// Of frames that wait for an authorizer.
constexpr qsizetype maxWaitingBytes = 4LL * 1024 * 1024;

ServiceError badRequest(const QString &message)
{
    return {QStringLiteral("BadRequestException"), std::nullopt, message};
}

/// The authorization a client presents on connect: a `header-` subprotocol, else the headers of the upgrade (protocol.md 2.3).
AuthorizationFields presentedFields(const QWebSocket &socket)
{
    const QStringList offered = socket.handshakeOptions().subprotocols();
    for (const QString &subprotocol : offered) {
        if (!subprotocol.startsWith(QLatin1String("header-")))
            continue;
        const Result<AuthorizationFields> fields = decodeHeaderSubprotocol(subprotocol.toUtf8());
        return fields ? *fields : AuthorizationFields();
    }
    AuthorizationFields fields;
    const QNetworkRequest request = socket.request();
    for (const QByteArray &name : request.rawHeaderList())
        fields << qMakePair(name, request.rawHeader(name));
    return fields;
}

AccessRequest upgradeRequest(const QWebSocket &socket)
{
    AccessRequest request;
    request.fields = presentedFields(socket);
    return request;
}

/// What a frame asks to be allowed; nothing when it needs nobody's leave.
std::optional<AccessRequest> requestOf(const ClientFrame &frame)
{
    const bool isPublish = frame.type == "publish";
    if (!frame.channel || (!isPublish && frame.type != "subscribe"))
        return std::nullopt;
    const QByteArray body = isPublish ? FrameCodec::publishBody(*frame.channel, frame.events.value_or(QList<QByteArray>()))
                                      : FrameCodec::channelBody(*frame.channel);
    return AccessRequest{isPublish ? Operation::Publish : Operation::Subscribe, *frame.channel,
                         frame.authorization.value_or(AuthorizationFields()), body};
}

} // namespace

class RealtimeConnection::Subscription final : public Subscriber
{
public:
    Subscription(RealtimeConnection &connection, const QByteArray &id, ChannelPattern pattern)
        : m_connection(connection)
        , m_prefix(QString::fromUtf8(frames::dataPrefix(id)))
        , m_pattern(std::move(pattern))
    {
        m_connection.m_service.broker.add(m_pattern, this);
    }
    ~Subscription() override { m_connection.m_service.broker.remove(m_pattern, this); }
    Q_DISABLE_COPY_MOVE(Subscription)

    void deliver(const QString &quotedEvent) override { m_connection.sendText(m_prefix + quotedEvent + u'}'); }

private:
    RealtimeConnection &m_connection;
    QString m_prefix;
    ChannelPattern m_pattern;
};

RealtimeConnection::RealtimeConnection(std::unique_ptr<QWebSocket> socket, const Service &service)
    : m_socket(std::move(socket))
    , m_service(service)
{
    m_socket->setMaxAllowedIncomingFrameSize(maxIncomingBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxIncomingBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &RealtimeConnection::onText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &RealtimeConnection::onBinary);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &RealtimeConnection::leave);
    connect(&m_keepAlive, &QTimer::timeout, this, [this] { send(frames::keepAlive()); });
    m_abort.setSingleShot(true);
    connect(&m_abort, &QTimer::timeout, m_socket.get(), &QWebSocket::abort);
}

RealtimeConnection::~RealtimeConnection()
{
    // An open QWebSocket emits disconnected() from its destructor.
    m_socket->disconnect(this);
    m_socket->abort();
}

void RealtimeConnection::start()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        leave();
        return;
    }
    const AccessRequest request = upgradeRequest(*m_socket);
    m_deciding = true;
    m_service.access.whenDecided(request, this, [this] {
        judgeUpgrade();
        goOn();
    });
}

void RealtimeConnection::judgeUpgrade()
{
    if (const auto refusal = refuseUpgrade()) {
        send(frames::failure("connection_error", std::nullopt, *refusal));
        // The service closes with 1000 also after failures (protocol.md 2.5).
        close(QWebSocketProtocol::CloseCodeNormal, {});
        return;
    }
    m_keepAlive.start(m_service.options.keepAliveInterval);
}

std::optional<ServiceError> RealtimeConnection::refuseUpgrade()
{
    if (m_socket->subprotocol() != QLatin1String(eventSubprotocol)) {
        const QString message = QStringLiteral("The subprotocol %1 must be offered.").arg(QLatin1String(eventSubprotocol));
        return ServiceError{QStringLiteral("SubProtocolNotSupportedError"), 400, message};
    }
    return m_service.access.refuse(upgradeRequest(*m_socket));
}

void RealtimeConnection::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (m_leaving)
        return;
    m_leaving = true;
    m_keepAlive.stop();
    m_subscriptions.clear();
    Q_EMIT subscriptionsChanged();
    m_abort.start(m_service.options.closeTimeout);
    // Queued: QWebSocket 6.4 reads on after a close in its own slots, or when frames came with the upgrade, and warns.
    QMetaObject::invokeMethod(
        this, [this, code, reason] { m_socket->close(code, reason); }, Qt::QueuedConnection);
}

bool RealtimeConnection::isCatchingUp()
{
    if (m_leaving || m_socket->bytesToWrite() <= m_service.options.maxQueuedBytes / 2) {
        m_behind.invalidate();
        return false;
    }
    if (!m_behind.isValid())
        m_behind.start();
    return !m_behind.hasExpired(patience.count());
}

void RealtimeConnection::onText(const QString &text)
{
    if (m_leaving)
        return;
    const QByteArray utf8 = text.toUtf8();
    if (!m_deciding)
        return take(utf8);
    m_waiting << utf8;
    m_waitingBytes += utf8.size();
    if (m_waitingBytes > maxWaitingBytes)
        close(QWebSocketProtocol::CloseCode(1013), QStringLiteral("too many messages while the authorizer was asked"));
}

void RealtimeConnection::take(const QByteArray &utf8)
{
    const ClientFrame frame = m_reader.read(utf8);
    const qsizetype size = utf8.size();
    const auto request = m_service.access.asksSomebody() ? requestOf(frame) : std::nullopt;
    if (!request || m_service.access.isDecided(*request))
        return handle(frame, size);
    m_deciding = true;
    m_service.access.whenDecided(*request, this, [this, frame, size] {
        handle(frame, size);
        goOn();
    });
}

void RealtimeConnection::goOn()
{
    m_deciding = false;
    while (!m_waiting.isEmpty() && !m_deciding && !m_leaving) {
        const QByteArray next = m_waiting.takeFirst();
        m_waitingBytes -= next.size();
        take(next);
    }
}

void RealtimeConnection::handle(const ClientFrame &frame, qsizetype size)
{
    if (m_leaving)
        return;
    if (!frame.isObject || !frame.type)
        send(frames::failure("error", std::nullopt, badRequest(QStringLiteral("A message is one JSON object with a type"))));
    else if (*frame.type == "connection_init")
        send(frames::connectionAck(m_service.options.connectionTimeout));
    else if (*frame.type == "subscribe")
        subscribe(frame);
    else if (*frame.type == "unsubscribe")
        unsubscribe(frame);
    else if (*frame.type == "publish")
        publish(frame, size);
    else
        send(frames::failure("error", std::nullopt,
                             {QStringLiteral("UnsupportedOperation"), std::nullopt,
                              QStringLiteral("Operation not supported through the realtime channel")}));
}

void RealtimeConnection::onBinary()
{
    if (!m_leaving)
        send(frames::failure("error", std::nullopt, badRequest(QStringLiteral("Binary messages are not supported"))));
}

void RealtimeConnection::subscribe(const ClientFrame &frame)
{
    if (const auto refusal = refuseSubscribe(frame)) {
        send(frames::failure("subscribe_error", frame.id, *refusal));
        return;
    }
    const Result<ChannelPattern> pattern = ChannelPattern::parse(*frame.channel);
    m_subscriptions.emplace(*frame.id, std::make_unique<Subscription>(*this, *frame.id, *pattern));
    send(frames::success("subscribe_success", *frame.id));
    Q_EMIT subscriptionsChanged();
}

std::optional<ServiceError> RealtimeConnection::refuseSubscribe(const ClientFrame &frame)
{
    if (!frame.id || !FrameCodec::isValidId(*frame.id))
        return badRequest(QStringLiteral("Invalid id"));
    if (!frame.channel || !ChannelPattern::parse(*frame.channel))
        return badRequest(QStringLiteral("Invalid Channel Format"));
    if (const auto refusal = m_service.access.refuse(*requestOf(frame)))
        return refusal;
    if (m_subscriptions.contains(*frame.id))
        return ServiceError{QStringLiteral("DuplicatedOperationError"), std::nullopt,
                            QStringLiteral("Duplicated operation id %1").arg(QString::fromUtf8(*frame.id))};
    if (subscriptionCount() >= limits::maxSubscriptionsPerConnection)
        return ServiceError{QStringLiteral("MaxSubscriptionsReachedError"), std::nullopt,
                            QStringLiteral("A connection takes %1 subscriptions").arg(limits::maxSubscriptionsPerConnection)};
    return std::nullopt;
}

void RealtimeConnection::unsubscribe(const ClientFrame &frame)
{
    const QByteArray id = frame.id.value_or(QByteArray());
    if (m_subscriptions.erase(id) == 0) {
        const QString message = QStringLiteral("Unknown operation id %1").arg(QString::fromUtf8(id));
        send(frames::failure("unsubscribe_error", frame.id, {QStringLiteral("UnknownOperationError"), std::nullopt, message}));
        return;
    }
    send(frames::success("unsubscribe_success", id));
    Q_EMIT subscriptionsChanged();
}

void RealtimeConnection::publish(const ClientFrame &frame, qsizetype size)
{
    const auto refuse = [this, &frame](const ServiceError &error) { send(frames::failure("publish_error", frame.id, error)); };
    if (!frame.id || !FrameCodec::isValidId(*frame.id))
        return refuse(badRequest(QStringLiteral("Invalid id")));
    if (size > limits::maxPublishBytes)
        return refuse(badRequest(QStringLiteral("The message is larger than 1.2 MB")));
    const QByteArray signedBody = FrameCodec::publishBody(frame.channel.value_or(QString()), frame.events.value_or(QList<QByteArray>()));
    const auto judged
        = m_service.desk.judge(PublishDesk::Transport::WebSocket, frame, frame.authorization.value_or(AuthorizationFields()), signedBody);
    if (const auto *error = std::get_if<ServiceError>(&judged))
        return refuse(*error);
    const auto &outcome = std::get<PublishOutcome>(judged);
    send(frames::publishSuccess(*frame.id, outcome.successful, outcome.failed));
    m_service.broker.publish(*frame.channel, outcome.accepted);
}

void RealtimeConnection::send(const QByteArray &frame)
{
    sendText(QString::fromUtf8(frame));
}

void RealtimeConnection::sendText(const QString &frame)
{
    if (m_leaving)
        return;
    if (m_socket->bytesToWrite() > flushBytes)
        m_socket->flush();
    const qint64 waiting = m_socket->bytesToWrite();
    if (waiting > 0 && waiting + frame.size() > m_service.options.maxQueuedBytes) {
        qCInfo(logLocalApi) << "closing a reader that is too slow," << waiting << "bytes wait";
        m_leaving = true;
        // Not from here: the broker is walking over the subscriptions.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_leaving = false;
                close(QWebSocketProtocol::CloseCode(1013), QStringLiteral("reader too slow"));
            },
            Qt::QueuedConnection);
        return;
    }
    m_socket->sendTextMessage(frame);
}

void RealtimeConnection::leave()
{
    m_leaving = true;
    m_keepAlive.stop();
    m_abort.stop();
    Q_EMIT closed();
}

} // namespace eventscope::localapi
