// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/secretstore.h"

namespace eventscope {

/// SecretStore over QtKeychain, insecure fallback off. What was read or written is cached in memory. Where there is no
/// keychain, secrets are kept for this session only and persistence() says so. Jobs have no parent and are never destroyed
/// while running (qt64.md 5.9). Lives in the thread it was made in; calls from elsewhere are posted there.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QString service, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    void hold(const QString &name, const Secret &secret) override;
    [[nodiscard]] Persistence persistence() const override;

private:
    QString m_service;
    mutable QMutex m_mutex;
    QHash<QString, Secret> m_cache;
    Persistence m_persistence = Persistence::Unknown;
};

} // namespace eventscope
