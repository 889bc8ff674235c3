// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/awsdomain.h"

namespace eventscope {

QString awsDomain(const QString &region)
{
    return region.startsWith(QLatin1String("cn-")) ? QStringLiteral("amazonaws.com.cn") : QStringLiteral("amazonaws.com");
}

QString userPoolProvider(const QString &region, const QString &userPoolId)
{
    return QStringLiteral("cognito-idp.%1.%2/%3").arg(region, awsDomain(region), userPoolId);
}

} // namespace eventscope
