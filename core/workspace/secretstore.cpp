// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/secretstore.h"

#include "core/base/whenfinished.h"

namespace eventscope {

QString SecretStore::name(const QString &endpointId, const QString &authorizerId, const QString &field)
{
    return endpointId + QLatin1Char('/') + authorizerId + QLatin1Char('/') + field;
}

QFuture<SecretStore::Refused> SecretStore::writeAll(const Named &secrets, QObject *context)
{
    QList<QFuture<Result<void>>> writes;
    for (const auto &[name, secret] : secrets)
        writes << write(name, secret);
    return andThen(QtFuture::whenAll(writes.begin(), writes.end()), context, [secrets](const QList<QFuture<Result<void>>> &written) {
        Refused refused;
        for (qsizetype at = 0; at < written.size(); ++at) {
            const Result<void> result = written.at(at).result();
            if (result.ok())
                continue;
            refused.secrets << secrets.at(at);
            refused.reason = result.error();
        }
        return refused;
    });
}

void SecretStore::holdAll(const Named &secrets)
{
    for (const auto &[name, secret] : secrets)
        hold(name, secret);
}

QFuture<Result<Secret>> MemorySecretStore::read(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.cend())
        return QtFuture::makeReadyFuture(Result<Secret>(Error{ErrorCode::SecretNotFound, name}));
    return QtFuture::makeReadyFuture(Result<Secret>(*found));
}

QFuture<Result<void>> MemorySecretStore::write(const QString &name, const Secret &secret)
{
    hold(name, secret);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(name);
    return QtFuture::makeReadyFuture(Result<void>());
}

void MemorySecretStore::hold(const QString &name, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(name, secret);
}

} // namespace eventscope
