// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QObject>

namespace eventscope {

/// Where secrets live. Calls are thread-safe and asynchronous: a locked keyring may ask a person and take minutes.
/// A name is `endpointId/authorizerId/field`.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Persistence {
        Unknown, ///< not tried yet
        Keychain, ///< the system's keychain keeps them
        SessionOnly, ///< no keychain here: kept in memory until the program ends
    };
    Q_ENUM(Persistence)

    using QObject::QObject;

    /// SecretNotFound, SecretLocked, SecretUnavailable.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    virtual QFuture<Result<void>> write(const QString &name, const Secret &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &name) = 0;
    /// Keeps a secret in memory for this session, past the keychain: for the built-in API's own key.
    virtual void hold(const QString &name, const Secret &secret) = 0;
    [[nodiscard]] virtual Persistence persistence() const = 0;

    using Named = QList<QPair<QString, Secret>>; ///< by name()
    /// The secrets that a store did not take, and one reason.
    struct Refused
    {
        Named secrets; ///< empty: all were taken
        Error reason;
    };

    /// Writes all of them; answers in the thread of `context`, and not when that dies first.
    [[nodiscard]] QFuture<Refused> writeAll(const Named &secrets, QObject *context);
    void holdAll(const Named &secrets);

    [[nodiscard]] static QString name(const QString &endpointId, const QString &authorizerId, const QString &field);

Q_SIGNALS:
    void persistenceChanged(eventscope::SecretStore::Persistence persistence);
};

/// Keeps secrets in memory only: for tests and the command line.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    void hold(const QString &name, const Secret &secret) override;
    [[nodiscard]] Persistence persistence() const override { return Persistence::SessionOnly; }

private:
    mutable QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

} // namespace eventscope
