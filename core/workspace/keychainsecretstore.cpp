// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

namespace eventscope {

namespace {

template<typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void finish(const std::shared_ptr<QPromise<Result<T>>> &promise, const Result<T> &result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, QObject *parent)
    : SecretStore(parent)
    , m_service(std::move(service))
{
}

SecretStore::Persistence KeychainSecretStore::persistence() const
{
    const QMutexLocker lock(&m_mutex);
    return m_persistence;
}

QFuture<Result<Secret>> KeychainSecretStore::read(const QString &name)
{
    if (const auto answer = known(name))
        return QtFuture::makeReadyFuture(*answer);
    const auto promise = startedPromise<Secret>();
    QMetaObject::invokeMethod(this, [this, name, promise] { startRead(name, promise); });
    return promise->future();
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &name, const Secret &secret)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_cache.insert(name, secret);
        m_absent.remove(name);
        m_held.remove(name);
        if (m_persistence == Persistence::SessionOnly)
            return QtFuture::makeReadyFuture(Result<void>());
        m_kept.insert(name);
    }
    const auto promise = startedPromise<void>();
    QMetaObject::invokeMethod(this, [this, name, secret, promise] { startWrite(name, secret, promise); });
    return promise->future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &name)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_cache.remove(name);
        const bool wasHeld = m_held.remove(name);
        m_kept.remove(name);
        m_absent.insert(name);
        if (wasHeld || m_persistence == Persistence::SessionOnly)
            return QtFuture::makeReadyFuture(Result<void>());
    }
    const auto promise = startedPromise<void>();
    QMetaObject::invokeMethod(this, [this, name, promise] { startRemove(name, promise); });
    return promise->future();
}

void KeychainSecretStore::hold(const QString &name, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_cache.insert(name, secret);
    m_absent.remove(name);
    // Over a value that the keychain has: removing it must remove that one too.
    if (!m_kept.contains(name))
        m_held.insert(name);
}

std::optional<Result<Secret>> KeychainSecretStore::known(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    if (const auto found = m_cache.constFind(name); found != m_cache.cend())
        return Result<Secret>(*found);
    if (m_persistence == Persistence::SessionOnly)
        return Result<Secret>(
            Error{ErrorCode::SecretNotFound, QStringLiteral("%1: not entered in this session, and no keychain (%2)").arg(name, m_reason)});
    if (m_absent.contains(name))
        return Result<Secret>(Error{ErrorCode::SecretNotFound, name});
    return std::nullopt;
}

void KeychainSecretStore::startRead(const QString &name, const Promise<Secret> &promise)
{
    start(new QKeychain::ReadPasswordJob(m_service), name,
          [this, name, promise](QKeychain::Job *job) { finish(promise, readAnswer(name, job)); });
}

void KeychainSecretStore::startWrite(const QString &name, const Secret &secret, const Promise<void> &promise)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.reveal());
    start(job, name, [this, promise](QKeychain::Job *ended) { finish(promise, writeAnswer(ended)); });
}

void KeychainSecretStore::startRemove(const QString &name, const Promise<void> &promise)
{
    start(new QKeychain::DeletePasswordJob(m_service), name, [this, promise](QKeychain::Job *job) { finish(promise, writeAnswer(job)); });
}

void KeychainSecretStore::start(QKeychain::Job *job, const QString &name, const std::function<void(QKeychain::Job *)> &finished)
{
    // No parent, and it deletes itself: a job that dies before D-Bus answers is used after that (QtKeychain 0.13.2). Single shot,
    // since DeletePasswordJob may end twice there.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, finished, Qt::SingleShotConnection);
    job->start();
}

Result<Secret> KeychainSecretStore::readAnswer(const QString &name, QKeychain::Job *job)
{
    const auto error = judge(name, job);
    // A secret may have been written or removed while the keychain was asked.
    if (const auto newer = known(name))
        return *newer;
    const QMutexLocker lock(&m_mutex);
    if (error && error->code == ErrorCode::SecretNotFound)
        m_absent.insert(name);
    if (error)
        return *error;
    const Secret secret(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
    m_cache.insert(name, secret);
    m_kept.insert(name);
    return secret;
}

Result<void> KeychainSecretStore::writeAnswer(QKeychain::Job *job)
{
    const auto error = judge(job->key(), job);
    // Nothing to delete is as good as deleted; and without a keychain the secret is kept, or forgotten, for this session.
    if (!error || error->code == ErrorCode::SecretNotFound || persistence() == Persistence::SessionOnly)
        return {};
    return *error;
}

std::optional<Error> KeychainSecretStore::judge(const QString &name, QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError: setPersistence(Persistence::Keychain); return std::nullopt;
    case QKeychain::EntryNotFound: setPersistence(Persistence::Keychain); return Error{ErrorCode::SecretNotFound, name};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return Error{ErrorCode::SecretLocked, job->errorString()};
    case QKeychain::CouldNotDeleteEntry: return Error{ErrorCode::SecretUnavailable, job->errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    // One failure does not make a keychain that has worked go away.
    if (persistence() != Persistence::Keychain)
        setPersistence(Persistence::SessionOnly, job->errorString());
    return Error{ErrorCode::SecretUnavailable, job->errorString()};
}

void KeychainSecretStore::setPersistence(Persistence persistence, const QString &reason)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_persistence == persistence)
            return;
        m_persistence = persistence;
        m_reason = reason;
    }
    Q_EMIT persistenceChanged(persistence);
}

} // namespace eventscope
