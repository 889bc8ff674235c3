// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <memory>

namespace eventscope::test {

/// The RSA key that an issuer signs its tokens with (RS256), made anew. A value type.
class TokenKey
{
public:
    explicit TokenKey(QString id);

    /// A token with these claims.
    [[nodiscard]] QByteArray sign(const QJsonObject &claims) const;
    /// Its public half as a JWKS.
    [[nodiscard]] QByteArray jwks() const;

private:
    struct Private;
    QString m_id;
    std::shared_ptr<const Private> m_private;
};

} // namespace eventscope::test
