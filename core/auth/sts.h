// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/credentials.h"
#include "core/auth/serviceclock.h"
#include "core/http/client.h"

class QObject;

/// The one call to AWS STS that a profile needs.
namespace eventscope::sts {

struct AssumeRole
{
    QString roleArn;
    QString sessionName = QStringLiteral("eventscope");
    QString externalId; ///< empty: none
    int durationSeconds = 3600;
    QString mfaSerial; ///< empty: none; with `mfaCode`
    Secret mfaCode;
};

/// Signed with `credentials` as of `clock`, which must outlive `context`; when STS refuses the date, its own `Date` corrects the clock and
/// the request is sent once more. Errors keep the service's code as type (`AccessDenied` …); InvalidFrame for an answer that is
/// none. `url` is that of the region or of an emulator. The future ends cancelled when `context` dies first.
[[nodiscard]] QFuture<Result<Fetched<Credentials>>> assumeRole(http::Client &client, const QUrl &url, const QString &region,
                                                               const AssumeRole &role, const Credentials &credentials, ServiceClock &clock,
                                                               QObject *context);

} // namespace eventscope::sts
