// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

class QTcpServer;
class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace eventscope::bench {

/// A WebSocket server in a thread of its own that acknowledges a subscriber and then sends it a fixed number of data frames as
/// fast as the socket takes them: the same source for what is measured and for its limit. The frames are made before, and written
/// past QWebSocket: the service is another machine, and what sending costs is not to be measured here.
class Flood : public QObject
{
    Q_OBJECT

public:
    /// `perSecond` 0: as fast as it goes.
    explicit Flood(qint64 frames, int perSecond = 0);
    ~Flood() override;

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    void listen();
    void serve(QTcpSocket *tcp);
    void answer(QWebSocket *socket, QTcpSocket *tcp, const QString &text);
    void start(const QByteArray &subscriptionId);
    void sendMore(QTcpSocket *tcp);
    void send(QTcpSocket *tcp, qint64 frames);

    const qint64 m_frames;
    const int m_perSecond;
    qint64 m_sent = 0;
    QByteArray m_block; ///< some frames, one after the other; empty until somebody subscribed
    qsizetype m_frameBytes = 0;
    QThread m_thread;
    QTcpServer *m_listener = nullptr;
    QWebSocketServer *m_server = nullptr;
    QUrl m_url;
};

} // namespace eventscope::bench
