// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QProcessEnvironment>

namespace eventscope {

/// AWS credentials; the session token is empty for long-lived ones.
struct Credentials
{
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;

    bool operator==(const Credentials &) const = default;
};

/// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`; MissingCredential naming the first that lacks.
[[nodiscard]] Result<Credentials> credentialsFromEnvironment(const QProcessEnvironment &environment);

} // namespace eventscope
