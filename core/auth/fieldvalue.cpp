// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/fieldvalue.h"

namespace eventscope {

Result<AuthorizationFields> hostAndSecret(const AuthorizationRequest &request, const QByteArray &field, const Secret &secret,
                                          const QString &what)
{
    const QByteArray &value = secret.reveal();
    if (value.trimmed().isEmpty())
        return Error{ErrorCode::MissingCredential, QStringLiteral("the %1 is empty").arg(what)};
    for (const char forbidden : {'\r', '\n', '\0'}) {
        if (value.contains(forbidden))
            return Error{ErrorCode::InvalidArgument, QStringLiteral("the %1 holds a line break").arg(what)};
    }
    return AuthorizationFields{{QByteArrayLiteral("host"), request.endpoint.host().toUtf8()}, {field, value}};
}

} // namespace eventscope
