// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// The domain of AWS services in a region: `amazonaws.com`, in China `amazonaws.com.cn`.
[[nodiscard]] QString awsDomain(const QString &region);

/// A Cognito user pool as other services name it: `cognito-idp.REGION.amazonaws.com/POOL` (protocol.md 6.2); behind `https://` it is
/// the issuer of the pool's tokens.
[[nodiscard]] QString userPoolProvider(const QString &region, const QString &userPoolId);

} // namespace eventscope
