// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localeventapi.h"

#include "core/base/logging.h"
#include "core/localapi/server.h"

#include <QDir>
#include <QPromise>
#include <QStandardPaths>

namespace eventscope {

namespace {

/// Runs `work` in the server's thread; the future ends with what it answers.
template<typename T, typename Work>
QFuture<T> runIn(QObject *server, Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    const QFuture<T> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        server,
        [promise, work = std::move(work)] {
            if constexpr (std::is_void_v<T>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace

QString defaultLocalApiFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/eventscope/localapi");
}

QString signingKeyFile(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("signing-key.pem"));
}

LocalEventApi::LocalEventApi(LocalApiDefinition definition, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_definition(std::move(definition))
    , m_server(new localapi::Server(m_definition, clock))
{
    m_thread.setObjectName(QStringLiteral("local Event API"));
    m_server->moveToThread(&m_thread);
    // The thread ends after it: its sockets are deleted later in turn, and the last round of a thread leaves those undeleted.
    connect(m_server, &QObject::destroyed, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(m_server, &localapi::Server::loadChanged, this, &LocalEventApi::loadChanged);
    m_thread.start();
}

LocalEventApi::~LocalEventApi()
{
    QMetaObject::invokeMethod(m_server, &localapi::Server::shutDown, Qt::BlockingQueuedConnection);
    m_server->deleteLater();
    m_thread.wait();
}

QFuture<Result<LocalApiAddress>> LocalEventApi::start(const LocalApiOptions &options)
{
    return runIn<Result<LocalApiAddress>>(m_server, [server = m_server, options] { return server->listen(options); });
}

QFuture<void> LocalEventApi::stop()
{
    return runIn<void>(m_server, [server = m_server] { server->shutDown(); });
}

void LocalEventApi::publish(const QString &channel, const QList<QByteArray> &events)
{
    switch (m_server->inbox().put(channel, events)) {
    case localapi::Inbox::Put::Done: break;
    case localapi::Inbox::Put::Wake: QMetaObject::invokeMethod(m_server, &localapi::Server::emptyInbox, Qt::QueuedConnection); break;
    case localapi::Inbox::Put::Full: qCWarning(logLocalApi) << "dropping" << events.size() << "events: too many wait"; break;
    }
}

qint64 LocalEventApi::waitingBytes() const
{
    return m_server->inbox().waitingBytes();
}

} // namespace eventscope
