// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace eventscope {

/// The public keys of an issuer (RFC 7517), to check the signatures of its tokens: RS, PS, ES and HS with 256, 384 and 512 bits
/// (protocol.md 6.3). `none` is no signature. A value type; thread-safe once made.
class JwkSet
{
public:
    JwkSet() = default;
    /// A JSON object with `keys`. Keys of other kinds are left out; InvalidJson, or InvalidInput when there is none to use or one is
    /// broken.
    [[nodiscard]] static Result<JwkSet> parse(const QByteArray &json);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// Unauthorized when no key fits or the signature is wrong. Claims are not looked at.
    [[nodiscard]] Result<void> verify(const QByteArray &token) const;

private:
    struct Key;
    std::vector<std::shared_ptr<const Key>> m_keys;
};

/// A private key to sign tokens with (ES256): that of the local Event API. Thread-safe once made.
class SigningKey
{
public:
    /// The key in a PEM file, made on first use with mode 0600, its folder too. FileFailed with the reason.
    [[nodiscard]] static Result<SigningKey> loadOrMake(const QString &path);

    /// Its public half as a JWKS.
    [[nodiscard]] QByteArray publicJwks() const;
    /// A token with these claims, a JSON object.
    [[nodiscard]] QByteArray sign(const QByteArray &claims) const;

private:
    struct Private;
    explicit SigningKey(std::shared_ptr<const Private> key);
    std::shared_ptr<const Private> m_private;
};

} // namespace eventscope
