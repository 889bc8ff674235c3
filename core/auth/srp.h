// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <memory>

/// The Secure Remote Password arithmetic of Cognito's USER_SRP_AUTH (protocol.md 6.1): RFC 3526 group 15, g = 2, SHA-256.
/// Numbers go in and out in hex. Everything that depends on the password is computed by OpenSSL in constant time.
namespace eventscope::srp {

/// What a PASSWORD_VERIFIER challenge brings, and who answers it.
struct Challenge
{
    QString poolName; ///< the pool id after `_`
    QString userId; ///< USER_ID_FOR_SRP
    QByteArray saltHex; ///< SALT
    QByteArray serverPublicHex; ///< SRP_B
    QByteArray secretBlock; ///< SECRET_BLOCK, base64
    QByteArray timestamp; ///< see timestamp()
};

/// One sign-in: a fresh private number `a`. Not copyable.
class Client
{
public:
    /// `privateHex` is for test vectors; empty: 1,024 random bits.
    explicit Client(const QByteArray &privateHex = {});
    ~Client();
    Q_DISABLE_COPY_MOVE(Client)

    /// SRP_A.
    [[nodiscard]] QByteArray publicHex() const;
    /// PASSWORD_CLAIM_SIGNATURE, base64. InvalidFrame when a number of the challenge is none, or one that SRP forbids.
    [[nodiscard]] Result<QByteArray> passwordClaim(const Challenge &challenge, const Secret &password) const;

private:
    struct Numbers;
    std::unique_ptr<Numbers> m_numbers;
};

/// TIMESTAMP: `Sun Jun 1 09:05:03 UTC 2025`, English whatever the locale, the day without a leading zero.
[[nodiscard]] QByteArray timestamp(UtcTime at);

/// SECRET_HASH of an app client that has a secret: base64(HMAC-SHA256(client secret, user name + client id)).
[[nodiscard]] QByteArray secretHash(const QString &userName, const QString &clientId, const Secret &clientSecret);

} // namespace eventscope::srp
