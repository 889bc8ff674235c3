// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/flood.h"

#include "tests/bench/measure.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QWebSocketServer>

namespace eventscope::bench {

namespace {
constexpr qint64 highWater = 1024 * 1024;
constexpr int portion = 500;
} // namespace

Flood::Flood(int frames)
    : m_frames(frames)
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
    m_server->listen(QHostAddress::LocalHost);
    m_url = QUrl(QStringLiteral("ws://127.0.0.1:%1/event/realtime").arg(m_server->serverPort()));
    connect(m_server, &QWebSocketServer::newConnection, this, [this] { serve(m_server->nextPendingConnection()); });
}

void Flood::serve(QWebSocket *socket)
{
    socket->setParent(m_server);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) { answer(socket, text); });
    connect(socket, &QWebSocket::bytesWritten, this, [this, socket] { sendMore(socket); });
}

void Flood::answer(QWebSocket *socket, const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = frame.value(QStringLiteral("type")).toString();
    if (type == QLatin1String("connection_init"))
        socket->sendTextMessage(QStringLiteral(R"({"type":"connection_ack","connectionTimeoutMs":300000})"));
    if (type != QLatin1String("subscribe"))
        return;
    m_subscriptionId = frame.value(QStringLiteral("id")).toString().toUtf8();
    m_sent = 0;
    socket->sendTextMessage(QStringLiteral(R"({"type":"subscribe_success","id":"%1"})").arg(QString::fromUtf8(m_subscriptionId)));
    sendMore(socket);
}

void Flood::sendMore(QWebSocket *socket)
{
    while (!m_subscriptionId.isEmpty() && m_sent < m_frames && socket->bytesToWrite() < highWater) {
        for (int i = 0; i < portion && m_sent < m_frames; ++i)
            socket->sendTextMessage(QString::fromUtf8(sampleFrame(m_subscriptionId, m_sent++)));
    }
}

} // namespace eventscope::bench
