// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

namespace eventscope {

/// What an error of QNetworkAccessManager means to us, when no answer came; NetworkFailed for the rest.
[[nodiscard]] ErrorCode networkErrorCode(QNetworkReply::NetworkError error);

} // namespace eventscope
