// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/server.h"

#include "core/base/logging.h"
#include "core/localapi/localca.h"
#include "core/protocol/headersubprotocol.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include <algorithm>

namespace eventscope::localapi {

namespace {

constexpr qint64 maxInboxBytes = 64LL * 1024 * 1024;
/// What is broadcast at most before the sockets get a turn.
constexpr qint64 portionBytes = 512LL * 1024;
constexpr std::chrono::milliseconds inboxRetryInterval{5};
constexpr std::chrono::milliseconds loadInterval{250};

QString hostText(const QHostAddress &address)
{
    // Nobody can connect to "any address".
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4)
        return QHostAddress(QHostAddress::LocalHost).toString();
    return address == QHostAddress::AnyIPv6 ? QHostAddress(QHostAddress::LocalHostIPv6).toString() : address.toString();
}

QUrl urlOf(const char *scheme, const QTcpServer &listener, const char *path)
{
    QUrl url;
    url.setScheme(QLatin1String(scheme));
    url.setHost(hostText(listener.serverAddress()));
    url.setPort(listener.serverPort());
    url.setPath(QLatin1String(path));
    return url;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return file.readAll();
}

Result<ServerCertificate> certificateFor(const LocalApiOptions &options, UtcTime now)
{
    if (options.tls->certificateFile.isEmpty())
        return localCertificate(options.dataFolder, options.host, now);
    const auto certificate = contentOf(options.tls->certificateFile);
    const auto key = contentOf(options.tls->keyFile);
    if (!certificate || !key)
        return certificate ? key.error() : certificate.error();
    return ServerCertificate{*certificate, *key, {}};
}

Result<QSslConfiguration> tlsOf(const ServerCertificate &given)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(given.certificate, QSsl::Pem);
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (key.isNull())
            key = QSslKey(given.key, algorithm, QSsl::Pem);
    }
    if (chain.isEmpty() || key.isNull())
        return Error{ErrorCode::FileFailed,
                     chain.isEmpty() ? QStringLiteral("the certificate is no PEM certificate")
                                     : QStringLiteral("the key is no RSA or EC key without a password, in PEM")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

template<typename T>
void eraseFrom(std::vector<std::unique_ptr<T>> &all, const T *one)
{
    std::erase_if(all, [one](const auto &entry) { return entry.get() == one; });
}

} // namespace

Server::Server(const LocalApiDefinition &definition, const Clock &clock)
    : m_inbox(maxInboxBytes)
    , m_access(definition, clock)
    , m_desk(m_access)
    , m_routes(m_access, m_desk, m_broker, clock)
    , m_service{m_access, m_desk, m_broker, {}}
    , m_definition(definition)
    , m_clock(clock)
    , m_upgrader(QStringLiteral("Eventscope"), QWebSocketServer::NonSecureMode, this)
    , m_inboxRetry(this)
    , m_loadTimer(this)
{
    m_upgrader.setSupportedSubprotocols({QLatin1String(eventSubprotocol)});
    m_inboxRetry.setSingleShot(true);
    m_loadTimer.setSingleShot(true);
    // Queued: the upgrader looks at the socket again after it has told of it, and warns when it is closed by then (Qt 6.4).
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &Server::acceptRealtime, Qt::QueuedConnection);
    connect(&m_inboxRetry, &QTimer::timeout, this, &Server::emptyInbox);
    connect(&m_loadTimer, &QTimer::timeout, this, &Server::tellLoad);
}

Server::~Server() = default;

Result<LocalApiAddress> Server::listen(const LocalApiOptions &options)
{
    if (m_listener && m_listener->isListening())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the local Event API is running already")};
    m_service.options = options;
    m_routes.setAddress(options.host, options.tls.has_value());
    if (m_definition.usesSigningKey()) {
        if (const auto used = useSigningKey(options.dataFolder); !used)
            return used.error();
    }
    const Result<QString> caFile = makeListener(options);
    if (!caFile)
        return caFile.error();
    if (!m_listener->listen(options.host, options.port))
        return Error{ErrorCode::NetworkFailed, m_listener->errorString()};
    const bool isSecure = options.tls.has_value();
    const LocalApiAddress address{urlOf(isSecure ? "https" : "http", *m_listener, "/event"),
                                  urlOf(isSecure ? "wss" : "ws", *m_listener, "/event/realtime"), *caFile};
    qCInfo(logLocalApi) << "listening at" << address.http;
    return address;
}

Result<void> Server::useSigningKey(const QString &dataFolder)
{
    const Result<SigningKey> key = SigningKey::loadOrMake(signingKeyFile(dataFolder));
    if (!key)
        return key.error();
    const Result<JwkSet> keys = JwkSet::parse(key->publicJwks());
    if (!keys)
        return keys.error();
    m_access.setLocalKeys(*keys);
    m_routes.setKeys(key->publicJwks());
    return {};
}

Result<QString> Server::makeListener(const LocalApiOptions &options)
{
    if (!options.tls) {
        m_listener = std::make_unique<QTcpServer>();
        connect(m_listener.get(), &QTcpServer::newConnection, this, &Server::accept);
        return QString();
    }
    const auto certificate = certificateFor(options, m_clock.utc());
    if (!certificate)
        return certificate.error();
    const auto configuration = tlsOf(*certificate);
    if (!configuration)
        return configuration.error();
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(*configuration);
    // Not newConnection, which comes before the handshake.
    connect(listener.get(), &QTcpServer::pendingConnectionAvailable, this, &Server::accept);
    m_listener = std::move(listener);
    return certificate->caFile;
}

void Server::shutDown()
{
    if (m_listener)
        m_listener->close();
    m_http.clear();
    for (const auto &connection : m_realtime)
        connection->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("the local Event API stops"));
}

void Server::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        std::unique_ptr<QTcpSocket> owned(socket);
        socket->setParent(nullptr);
        if (m_http.size() + m_realtime.size() >= static_cast<size_t>(m_service.options.maxConnections)) {
            qCInfo(logLocalApi) << "refusing a connection, there are" << m_service.options.maxConnections;
            owned->abort();
            continue;
        }
        m_http.push_back(std::make_unique<HttpConnection>(std::move(owned), m_routes, m_service.options.requestTimeout));
        HttpConnection *connection = m_http.back().get();
        connect(connection, &HttpConnection::upgradeRequested, this, [this, connection] { upgrade(connection); });
        // Queued: the connection is still at work when it says so.
        connect(
            connection, &HttpConnection::closed, this, [this, connection] { forget(connection); }, Qt::QueuedConnection);
        connection->start();
    }
}

void Server::upgrade(HttpConnection *connection)
{
    QTcpSocket *socket = connection->takeSocket().release();
    QMetaObject::invokeMethod(
        this, [this, connection] { forget(connection); }, Qt::QueuedConnection);
    // It owns the socket from here on, and reads the head, which was only peeked at.
    m_upgrader.handleConnection(socket);
}

void Server::acceptRealtime()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        socket->setParent(nullptr);
        m_realtime.push_back(std::make_unique<RealtimeConnection>(std::unique_ptr<QWebSocket>(socket), m_service));
        RealtimeConnection *connection = m_realtime.back().get();
        const auto noteLoad = [this] {
            if (!m_loadTimer.isActive())
                m_loadTimer.start(loadInterval);
        };
        connect(connection, &RealtimeConnection::subscriptionsChanged, this, noteLoad);
        connect(
            connection, &RealtimeConnection::closed, this, [this, connection] { forget(connection); }, Qt::QueuedConnection);
        connection->start();
        noteLoad();
    }
}

void Server::forget(HttpConnection *connection)
{
    eraseFrom(m_http, connection);
}

void Server::forget(RealtimeConnection *connection)
{
    eraseFrom(m_realtime, connection);
    if (!m_loadTimer.isActive())
        m_loadTimer.start(loadInterval);
}

void Server::emptyInbox()
{
    if (m_inboxRetry.isActive())
        return;
    if (mustWaitForReaders()) {
        m_inboxRetry.start(inboxRetryInterval);
        return;
    }
    qint64 left = std::min(portionBytes, m_service.options.maxQueuedBytes / 4);
    while (left > 0) {
        const std::optional<Inbox::Batch> batch = m_inbox.take(left);
        if (!batch)
            return;
        m_broker.publish(batch->channel, batch->events);
        for (const QByteArray &event : batch->events)
            left -= event.size() + 1;
    }
    QMetaObject::invokeMethod(this, &Server::emptyInbox, Qt::QueuedConnection);
}

bool Server::mustWaitForReaders()
{
    bool wait = false;
    for (const auto &connection : m_realtime)
        wait = connection->isCatchingUp() || wait;
    return wait;
}

void Server::tellLoad()
{
    QPair<int, int> load{static_cast<int>(m_realtime.size()), 0};
    for (const auto &connection : m_realtime)
        load.second += connection->subscriptionCount();
    if (std::exchange(m_toldLoad, load) != load)
        Q_EMIT loadChanged(load.first, load.second);
}

} // namespace eventscope::localapi
