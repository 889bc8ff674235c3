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
/// is no JSON (a gateway's HTML page) becomes an error that names the status. Never empty-handed.
[[nodiscard]] PublishResult publishResultFrom(const HttpAnswer &answer);

} // namespace eventscope
