// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/flood.h"

#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QWebSocketServer>

namespace eventscope::bench {

namespace {

constexpr qint64 highWater = 1024 * 1024;
constexpr int blockFrames = 1'000;
constexpr int paceMs = 10;

/// As a server sends it: unmasked, with a length of two bytes (RFC 6455, 5.2).
QByteArray onTheWire(const QByteArray &text)
{
    QByteArray head = QByteArrayLiteral("\x81\x7e");
    head += static_cast<char>(text.size() >> 8);
    head += static_cast<char>(text.size() & 0xff);
    return head + text;
}

} // namespace

Flood::Flood(qint64 frames, int perSecond)
    : m_frames(frames)
    , m_perSecond(perSecond)
{
    moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        this, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

Flood::~Flood()
{
    QMetaObject::invokeMethod(
        this, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Flood::listen()
{
    m_server = new QWebSocketServer(QStringLiteral("flood"), QWebSocketServer::NonSecureMode);
    m_server->setSupportedSubprotocols({QStringLiteral("aws-appsync-event-ws")});
    m_listener = new QTcpServer(m_server);
    m_listener->listen(QHostAddress::LocalHost);
    m_url = QUrl(QStringLiteral("ws://127.0.0.1:%1/event/realtime").arg(m_listener->serverPort()));
    connect(m_listener, &QTcpServer::newConnection, this, [this] { serve(m_listener->nextPendingConnection()); });
}

void Flood::serve(QTcpSocket *tcp)
{
    connect(m_server, &QWebSocketServer::newConnection, tcp, [this, tcp] {
        QWebSocket *socket = m_server->nextPendingConnection();
        socket->setParent(m_server);
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket, tcp](const QString &text) { answer(socket, tcp, text); });
    });
    m_server->handleConnection(tcp);
}

void Flood::answer(QWebSocket *socket, QTcpSocket *tcp, const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = frame.value(QStringLiteral("type")).toString();
    if (type == QLatin1String("connection_init"))
        socket->sendTextMessage(QStringLiteral(R"({"type":"connection_ack","connectionTimeoutMs":300000})"));
    if (type != QLatin1String("subscribe"))
        return;
    const QString id = frame.value(QStringLiteral("id")).toString();
    socket->sendTextMessage(QStringLiteral(R"({"type":"subscribe_success","id":"%1"})").arg(id));
    start(id.toUtf8());
    if (m_perSecond > 0) {
        auto *pace = new QTimer(socket);
        pace->setTimerType(Qt::PreciseTimer);
        QElapsedTimer clock;
        clock.start();
        connect(pace, &QTimer::timeout, tcp,
                [this, tcp, clock] { send(tcp, std::min(m_frames, clock.elapsed() * m_perSecond / 1000) - m_sent); });
        pace->start(paceMs);
        return;
    }
    connect(tcp, &QTcpSocket::bytesWritten, this, [this, tcp] { sendMore(tcp); });
    sendMore(tcp);
}

void Flood::start(const QByteArray &subscriptionId)
{
    m_block.clear();
    m_sent = 0;
    for (int i = 0; i < blockFrames; ++i)
        m_block += onTheWire(sampleFrame(subscriptionId, i));
    m_frameBytes = m_block.size() / blockFrames; // all are equally long
}

void Flood::sendMore(QTcpSocket *tcp)
{
    while (m_sent < m_frames && tcp->bytesToWrite() < highWater)
        send(tcp, blockFrames);
}

void Flood::send(QTcpSocket *tcp, qint64 frames)
{
    for (qint64 left = std::min(frames, m_frames - m_sent); left > 0;) {
        const qint64 now = std::min<qint64>(left, blockFrames);
        tcp->write(m_block.constData(), now * m_frameBytes);
        m_sent += now;
        left -= now;
    }
}

} // namespace eventscope::bench
