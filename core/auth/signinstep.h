// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace eventscope {

/// Where a sign-in to a Cognito user pool has come to: done, or a challenge that a person answers (protocol.md 6.1).
struct SignInStep
{
    bool isSignedIn = false;
    std::optional<Error> notStored; ///< signed in until the program ends: why the refresh token could not be stored
    QString challenge; ///< `NEW_PASSWORD_REQUIRED`, `SOFTWARE_TOKEN_MFA`, `SMS_MFA`, `EMAIL_OTP`, `SMS_OTP`, `SELECT_MFA_TYPE`,
                       ///< `CUSTOM_CHALLENGE`, `MFA_SETUP`
    QStringList fields; ///< what to ask for, by the service's names: `NEW_PASSWORD`, `userAttributes.email`, `SMS_MFA_CODE`, `ANSWER` …
    QStringList choices; ///< for SELECT_MFA_TYPE: what ANSWER may be
    QString destination; ///< where a code was sent, as the service masks it; the shared key for MFA_SETUP
};

} // namespace eventscope
