// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/secret.h"

namespace eventscope {

/// `host` and one secret field, the shape of every mode but IAM (protocol.md 2.2). MissingCredential when the secret is empty,
/// InvalidArgument when it holds a line break or NUL, which would end an HTTP header. `what` names the secret in the detail.
[[nodiscard]] Result<AuthorizationFields> hostAndSecret(const AuthorizationRequest &request, const QByteArray &field, const Secret &secret,
                                                        const QString &what);

} // namespace eventscope
