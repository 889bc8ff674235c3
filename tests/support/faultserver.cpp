// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include "tests/support/faultpeer.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QtEndian>

#include <algorithm>

namespace eventscope::test {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject answerOf(const char *type, const QJsonObject &message)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("id"), message.value(QStringLiteral("id"))}};
}

QByteArray publishSuccess(const QJsonObject &message)
{
    QJsonArray successful;
    for (int index = 0; index < message.value(QStringLiteral("events")).toArray().size(); ++index)
        successful.append(
            QJsonObject{{QStringLiteral("identifier"), QStringLiteral("event-%1").arg(index)}, {QStringLiteral("index"), index}});
    QJsonObject answer = answerOf("publish_success", message);
    answer.insert(QStringLiteral("successful"), successful);
    answer.insert(QStringLiteral("failed"), QJsonArray());
    return json(answer);
}

} // namespace

FaultServer::FaultServer(QObject *parent)
    : QObject(parent)
{
}

FaultServer::~FaultServer()
{
    stop();
}

bool FaultServer::listen()
{
    return listenWith(std::make_unique<QTcpServer>(), QStringLiteral("ws"));
}

bool FaultServer::listenTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(fixture(QStringLiteral("tls/localhost.pem"))));
    tls.setPrivateKey(QSslKey(fixture(QStringLiteral("tls/localhost.key")), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return listenWith(std::move(server), QStringLiteral("wss"));
}

bool FaultServer::listenWith(std::unique_ptr<QTcpServer> server, const QString &scheme)
{
    m_server = std::move(server);
    m_scheme = scheme;
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

void FaultServer::stop()
{
    drop();
    m_peers.clear();
    m_server.reset();
}

QUrl FaultServer::realtimeUrl() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/event/realtime").arg(m_scheme).arg(m_port));
}

Endpoint FaultServer::endpoint() const
{
    const QString scheme = m_scheme == QLatin1String("wss") ? QStringLiteral("https") : QStringLiteral("http");
    return Endpoint::fromUrls(QStringLiteral("%1://127.0.0.1:%2/event").arg(scheme).arg(m_port), realtimeUrl().toString()).value();
}

void FaultServer::accept()
{
    while (m_server->hasPendingConnections()) {
        ++m_connections;
        auto &peer = *m_peers.emplace_back(std::make_unique<FaultPeer>(m_server->nextPendingConnection()));
        connect(&peer, &FaultPeer::closeReceived, this, [this](int code) { m_closeCode = code; });
        connect(&peer, &FaultPeer::messageReceived, this, [this, &peer](const QJsonObject &message) { noteMessage(peer, message); });
        connect(&peer, &FaultPeer::upgradeAsked, this, [this, &peer](const QByteArray &head) {
            m_requestHead = head;
            switch (script.upgrade) {
            case Upgrade::Accept: peer.accept(head, script.subprotocol, script.connectionHeader); break;
            case Upgrade::Refuse: return peer.refuse(script.status);
            case Upgrade::Silent: return;
            case Upgrade::Drop: return peer.drop();
            }
            for (const QByteArray &frame : qAsConst(script.onUpgrade))
                peer.sendText(frame);
        });
    }
}

void FaultServer::noteMessage(FaultPeer &peer, const QJsonObject &message)
{
    m_messages.append(message);
    const QList<QByteArray> answers = answersTo(message);
    for (const QByteArray &answer : answers)
        peer.sendText(answer);
}

QList<QByteArray> FaultServer::answersTo(const QJsonObject &message) const
{
    const QString type = message.value(QStringLiteral("type")).toString();
    if (script.answers.contains(type)) {
        QList<QByteArray> answers = script.answers.value(type);
        for (QByteArray &answer : answers)
            answer.replace("ID", message.value(QStringLiteral("id")).toString().toUtf8());
        return answers;
    }
    if (type == QLatin1String("connection_init"))
        return {json({{QStringLiteral("type"), QStringLiteral("connection_ack")},
                      {QStringLiteral("connectionTimeoutMs"), script.connectionTimeoutMs}})};
    if (type == QLatin1String("subscribe"))
        return {json(answerOf("subscribe_success", message))};
    if (type == QLatin1String("unsubscribe"))
        return {json(answerOf("unsubscribe_success", message))};
    if (type == QLatin1String("publish"))
        return {publishSuccess(message)};
    return {};
}

void FaultServer::sendText(const QByteArray &utf8)
{
    sendBrokenText(static_cast<quint64>(utf8.size()), utf8);
}

void FaultServer::sendBrokenText(quint64 length, const QByteArray &part)
{
    for (const auto &peer : m_peers) {
        if (peer->isUpgraded() && peer->isOpen())
            peer->sendFrame(0x1, part, length);
    }
}

void FaultServer::sendBytes(const QByteArray &bytes)
{
    for (const auto &peer : m_peers) {
        if (peer->isUpgraded() && peer->isOpen())
            peer->sendBytes(bytes);
    }
}

void FaultServer::closeWith(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    payload += reason;
    for (const auto &peer : m_peers) {
        if (peer->isUpgraded() && peer->isOpen())
            peer->sendFrame(0x8, payload, static_cast<quint64>(payload.size()));
    }
}

void FaultServer::drop()
{
    for (const auto &peer : m_peers)
        peer->drop();
}

int FaultServer::openConnections() const
{
    return static_cast<int>(std::count_if(m_peers.begin(), m_peers.end(), [](const auto &peer) { return peer->isOpen(); }));
}

QStringList FaultServer::messageTypes() const
{
    QStringList types;
    for (const QJsonObject &message : m_messages)
        types.append(message.value(QStringLiteral("type")).toString());
    return types;
}

int FaultServer::count(const QString &messageType) const
{
    return static_cast<int>(messageTypes().count(messageType));
}

QByteArray FaultServer::requestHeader(const QByteArray &name) const
{
    return headerValue(m_requestHead, name);
}

QByteArray FaultServer::dataFrame(const QByteArray &id, const QByteArray &payload)
{
    return json({{QStringLiteral("type"), QStringLiteral("data")},
                 {QStringLiteral("id"), QString::fromUtf8(id)},
                 {QStringLiteral("event"), QString::fromUtf8(payload)}});
}

} // namespace eventscope::test
