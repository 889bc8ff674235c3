// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultpeer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace eventscope::test {

namespace {

constexpr int textOpcode = 0x1;
constexpr int closeOpcode = 0x8;

/// Length of a client frame's head with its mask; 0 while it is incomplete.
qsizetype headLength(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return 0;
    const int shortLength = bytes.at(1) & 0x7f;
    const qsizetype length = 2 + (shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0) + 4;
    return bytes.size() < length ? 0 : length;
}

quint64 payloadLength(const QByteArray &bytes)
{
    const int shortLength = bytes.at(1) & 0x7f;
    if (shortLength == 126)
        return qFromBigEndian<quint16>(bytes.constData() + 2);
    if (shortLength == 127)
        return qFromBigEndian<quint64>(bytes.constData() + 2);
    return static_cast<quint64>(shortLength);
}

template<typename T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FaultPeer::FaultPeer(QTcpSocket *socket)
    : m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &FaultPeer::read);
}

FaultPeer::~FaultPeer()
{
    QObject::disconnect(m_socket, nullptr, this, nullptr);
}

void FaultPeer::accept(const QByteArray &requestHead, const QByteArray &subprotocol, const QByteArray &connectionHeader)
{
    const QByteArray key = headerValue(requestHead, "Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: " + connectionHeader
        + "\r\nSec-WebSocket-Accept: " + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n";
    if (!subprotocol.isEmpty())
        answer += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    m_upgraded = true;
    sendBytes(answer + "\r\n");
}

void FaultPeer::refuse(int status)
{
    // Without closing: a refused client has to go by itself.
    sendBytes("HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nContent-Length: 0\r\n\r\n");
}

void FaultPeer::drop()
{
    m_socket->abort();
}

void FaultPeer::sendText(const QByteArray &utf8)
{
    sendFrame(textOpcode, utf8, static_cast<quint64>(utf8.size()));
}

void FaultPeer::sendFrame(int opcode, const QByteArray &payload, quint64 promisedLength)
{
    QByteArray head(1, static_cast<char>(0x80 | opcode));
    if (promisedLength < 126)
        head += static_cast<char>(promisedLength);
    else if (promisedLength <= 0xffff)
        head += char(126) + bigEndian(static_cast<quint16>(promisedLength));
    else
        head += char(127) + bigEndian(promisedLength);
    sendBytes(head + payload);
}

void FaultPeer::sendBytes(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void FaultPeer::read()
{
    m_buffer += m_socket->readAll();
    if (!m_asked && !readHead())
        return;
    while (m_upgraded && readFrame()) { }
}

bool FaultPeer::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    m_asked = true;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    Q_EMIT upgradeAsked(head);
    return true;
}

bool FaultPeer::readFrame()
{
    const qsizetype head = headLength(m_buffer);
    if (head == 0)
        return false;
    const auto length = static_cast<qsizetype>(payloadLength(m_buffer));
    if (m_buffer.size() < head + length)
        return false;
    const int opcode = m_buffer.at(0) & 0x0f;
    const QByteArray mask = m_buffer.mid(head - 4, 4);
    QByteArray payload = m_buffer.mid(head, length);
    m_buffer.remove(0, head + length);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload.at(i) ^ mask.at(i % 4));
    handleFrame(opcode, payload);
    return true;
}

void FaultPeer::handleFrame(int opcode, const QByteArray &payload)
{
    if (opcode == textOpcode)
        Q_EMIT messageReceived(QJsonDocument::fromJson(payload).object());
    else if (opcode == closeOpcode)
        Q_EMIT closeReceived(payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 1005);
}

} // namespace eventscope::test
