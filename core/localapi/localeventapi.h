// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/localapi/localapidefinition.h"

#include <QFuture>
#include <QHostAddress>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <optional>

namespace eventscope {

namespace localapi {
class Server;
}

/// Where a local Event API listens.
struct LocalApiAddress
{
    QUrl http; ///< `http://127.0.0.1:PORT/event`, or https
    QUrl realtime; ///< `ws://127.0.0.1:PORT/event/realtime`, or wss
    QString caFile = {}; ///< with TLS by the local CA: the certificate to trust, PEM
};

/// How a local Event API runs.
struct LocalApiOptions
{
    /// https and wss. Both files (PEM) or neither: then a certificate by a local CA, which is made on first use.
    struct Tls
    {
        QString certificateFile;
        QString keyFile;
    };

    QHostAddress host = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any free one
    std::chrono::milliseconds keepAliveInterval{60'000};
    std::chrono::milliseconds connectionTimeout{300'000};
    qint64 maxQueuedBytes = 16LL * 1024 * 1024; ///< for one connection
    int maxConnections = 512;
    std::chrono::milliseconds requestTimeout{10'000}; ///< for an HTTP request, or an upgrade, to arrive as a whole
    std::chrono::milliseconds closeTimeout{5'000}; ///< for a closing connection to take what is queued
    std::optional<Tls> tls = {};
    QString dataFolder = {}; ///< for the signing key of local tokens and the local CA; needed where those are used
};

/// The user's folder for the signing key and the local CA, one for all programs of Eventscope: a CA is trusted once.
[[nodiscard]] QString defaultLocalApiFolder();

/// Where the signing key of local tokens stands in a data folder.
[[nodiscard]] QString signingKeyFile(const QString &dataFolder);

/// The built-in Event API: HTTP publish and WebSocket on one port (protocol.md 2 to 5), in a thread of its own. Members belong
/// to the thread that made it. A `Host` that is neither loopback nor the bound address is refused (DNS rebinding).
/// A reader that does not read gets a bounded queue (16 MiB) and is then closed with 1013 and a reason.
class LocalEventApi : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    LocalEventApi(LocalApiDefinition definition, const Clock &clock, QObject *parent = nullptr);
    /// Closes every connection and ends the thread.
    ~LocalEventApi() override;

    /// NetworkFailed with the system's words when the port is taken; FileFailed when a key or certificate cannot be read or made.
    [[nodiscard]] QFuture<Result<LocalApiAddress>> start(const LocalApiOptions &options = {});
    /// Closes every connection with 1001 and stops listening; start() may follow.
    QFuture<void> stop();
    [[nodiscard]] const LocalApiDefinition &definition() const { return m_definition; }

    /// Publishes from inside the process, past authorization: for the demo. Thread-safe; an unknown namespace is ignored. Goes
    /// slower than it is asked to while readers are behind; when 64 MiB wait, further lists are dropped with a warning.
    void publish(const QString &channel, const QList<QByteArray> &events);
    /// What publish() took and has not yet sent: for a publisher that wants to wait. Thread-safe.
    [[nodiscard]] qint64 waitingBytes() const;

Q_SIGNALS:
    /// Connections and subscriptions now; at most a few times a second.
    void loadChanged(int connections, int subscriptions);

private:
    LocalApiDefinition m_definition;
    QThread m_thread;
    localapi::Server *m_server; ///< lives in m_thread, which deletes it
};

} // namespace eventscope
