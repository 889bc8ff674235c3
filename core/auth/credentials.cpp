// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"

namespace eventscope {

Result<Credentials> credentialsFromEnvironment(const QProcessEnvironment &environment)
{
    const QString keyIdName = QStringLiteral("AWS_ACCESS_KEY_ID");
    const QString secretName = QStringLiteral("AWS_SECRET_ACCESS_KEY");
    for (const QString &name : {keyIdName, secretName}) {
        if (environment.value(name).isEmpty())
            return Error{ErrorCode::MissingCredential, name + QStringLiteral(" is not set")};
    }
    return Credentials{environment.value(keyIdName), Secret(environment.value(secretName)),
                       Secret(environment.value(QStringLiteral("AWS_SESSION_TOKEN")))};
}

} // namespace eventscope
