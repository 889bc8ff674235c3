// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backendcode.h"

namespace eventscope {

QString backendCode(BackendFormat format, const LocalApiDefinition &definition)
{
    switch (format) {
    case BackendFormat::CloudFormation: return cloudFormationTemplate(definition);
    case BackendFormat::Cdk: return cdkStack(definition);
    case BackendFormat::Amplify: return amplifyBackend(definition);
    }
    return {};
}

Result<BackendFormat> backendFormatFromName(const QString &name)
{
    if (name == QLatin1String("cloudformation"))
        return BackendFormat::CloudFormation;
    if (name == QLatin1String("cdk"))
        return BackendFormat::Cdk;
    if (name == QLatin1String("amplify"))
        return BackendFormat::Amplify;
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown format \"%1\": cloudformation, cdk or amplify").arg(name)};
}

QString backendFileName(BackendFormat format)
{
    switch (format) {
    case BackendFormat::CloudFormation: return QStringLiteral("event-api.template.json");
    case BackendFormat::Cdk: return QStringLiteral("event-api-stack.ts");
    case BackendFormat::Amplify: return QStringLiteral("backend.ts");
    }
    return {};
}

} // namespace eventscope
