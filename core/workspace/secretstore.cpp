// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/secretstore.h"

namespace eventscope {

QString SecretStore::name(const QString &endpointId, const QString &authorizerId, const QString &field)
{
    return endpointId + QLatin1Char('/') + authorizerId + QLatin1Char('/') + field;
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
