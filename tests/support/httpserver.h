// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace eventscope::test {

/// A loopback HTTP/1.1 server that answers what a test tells it to, byte for byte, or nothing at all.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QMap<QByteArray, QByteArray> headers; ///< by lower-case name
        QByteArray body;
    };
    /// Called with the whole request; may write, disconnect or leave the socket alone.
    using Answer = std::function<void(QTcpSocket &socket, const Request &request)>;

    explicit HttpServer(Answer answer, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// `http://127.0.0.1:PORT/event`
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    void setAnswer(Answer answer) { m_answer = std::move(answer); }

    /// A complete response with its length. `extraHeaders`: whole lines, each ended with CR LF.
    [[nodiscard]] static QByteArray response(int status, const QByteArray &body, const QByteArray &contentType = "application/json",
                                             const QByteArray &extraHeaders = {});
    /// Always the same response.
    [[nodiscard]] static Answer always(const QByteArray &response);

Q_SIGNALS:
    void requested();
    /// A connection is closed, by whichever side.
    void ended();

private:
    void accept();
    void read(QTcpSocket *socket);

    Answer m_answer;
    QMap<QTcpSocket *, QByteArray> m_received;
    QList<Request> m_requests;
    QTcpServer m_server; // last: its sockets say goodbye to the rest when they are destroyed
};

} // namespace eventscope::test
