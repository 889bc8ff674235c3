// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

class QWebSocket;
class QWebSocketServer;

namespace eventscope::bench {

/// A WebSocket server in a thread of its own that acknowledges a subscriber and then sends it a fixed number of data frames as
/// fast as the socket takes them: the same source for what is measured and for its limit.
class Flood : public QObject
{
    Q_OBJECT

public:
    explicit Flood(int frames);
    ~Flood() override;

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    void listen();
    void serve(QWebSocket *socket);
    void answer(QWebSocket *socket, const QString &text);
    void sendMore(QWebSocket *socket);

    int m_frames;
    int m_sent = 0;
    QByteArray m_subscriptionId;
    QThread m_thread;
    QWebSocketServer *m_server = nullptr;
    QUrl m_url;
};

} // namespace eventscope::bench
