// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/secretstore.h"

#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace QKeychain {
class Job;
}

namespace eventscope {

/// SecretStore over QtKeychain, insecure fallback off. What was read or written is cached in memory. Where there is no
/// keychain, secrets are kept for this session only and persistence() says so; what is not entered in the session is then
/// SecretNotFound. A locked keychain answers SecretLocked, and a secret written meanwhile serves for this session. Jobs have
/// no parent and are never destroyed while running: QtKeychain 0.13.2 would use them after that. Lives in the thread it was
/// made in; calls from elsewhere are posted there. A call that the store does not outlive ends with a cancelled future.
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
    template<typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    void startRead(const QString &name, const Promise<Secret> &promise);
    void startWrite(const QString &name, const Secret &secret, const Promise<void> &promise);
    void startRemove(const QString &name, const Promise<void> &promise);
    void start(QKeychain::Job *job, const QString &name, const std::function<void(QKeychain::Job *)> &finished);

    /// What is known without the keychain: the secret, that there is none, or nothing.
    [[nodiscard]] std::optional<Result<Secret>> known(const QString &name) const;
    [[nodiscard]] Result<Secret> readAnswer(const QString &name, QKeychain::Job *job);
    [[nodiscard]] Result<void> writeAnswer(QKeychain::Job *job);
    /// Notes whether there is a keychain, by what a job came to; the error in our terms.
    [[nodiscard]] std::optional<Error> judge(const QString &name, QKeychain::Job *job);
    void setPersistence(Persistence persistence, const QString &reason = {});

    QString m_service;
    mutable QMutex m_mutex; ///< guards all below
    QHash<QString, Secret> m_cache;
    QSet<QString> m_absent; ///< known not to be in the keychain
    QSet<QString> m_kept; ///< the keychain was given it, or answered with it
    QSet<QString> m_held; ///< never in the keychain
    Persistence m_persistence = Persistence::Unknown;
    QString m_reason; ///< the keychain's words on why it is not there
};

} // namespace eventscope
