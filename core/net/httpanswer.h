// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"

#include <QUrl>

namespace eventscope {

/// An HTTP answer as it came.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QString errorType; ///< `x-amzn-ErrorType`
    QUrl location; ///< of a redirect
};

/// What an answer to `POST /event` means (protocol.md 4): successes and failures of a 200, all `errors[]` of anything else; what
/// is no JSON (a gateway's HTML page) becomes an error that names the status. Never empty-handed. UnknownOutcome where the answer does
/// not tell whether the service got the events: 502 and 504, any other 5xx that the service did not write, a 200 that cannot be read.
[[nodiscard]] PublishResult publishResultFrom(const HttpAnswer &answer);

} // namespace eventscope
