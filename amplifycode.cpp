// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/amplifycode.h"

#include "core/workspace/import/endpointdraft.h"
#include "core/workspace/import/valuefindings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace eventscope {

namespace {

/// The first object of this name, at any depth: `ResourcesConfig` may stand in an object of the program's own.
QJsonObject objectNamed(const QString &name, const QJsonValue &within)
{
    const QJsonObject object = within.toObject();
    if (object.value(name).isObject())
        return object.value(name).toObject();
    for (const QJsonValue inner : object) {
        if (const QJsonObject found = objectNamed(name, inner); !found.isEmpty())
            return found;
    }
    return {};
}

bool isGen1(const QJsonObject &configuration)
{
    for (const QLatin1String key : {QLatin1String("aws_project_region"), QLatin1String("aws_cognito_region"),
                                    QLatin1String("aws_user_pools_id"), QLatin1String("aws_cognito_identity_pool_id")}) {
        if (configuration.contains(key))
            return true;
    }
    return configuration.contains(QLatin1String("UserAgent")) && configuration.contains(QLatin1String("Version"));
}

} // namespace

std::optional<Result<Import>> importAmplifyConfigure(const QJsonValue &configuration)
{
    const QJsonObject events = objectNamed(QStringLiteral("Events"), configuration);
    if (events.isEmpty())
        return std::nullopt;
    const QString url = events.value(QStringLiteral("endpoint")).toString();
    if (url.isEmpty())
        return Result<Import>(
            Error{ErrorCode::InvalidArgument, QStringLiteral("the endpoint of Events is not written out as a text: paste its URL")});
    auto draft = EndpointDraft::fromUrl(url);
    if (!draft)
        return Result<Import>(draft.error());
    draft->settings().region = events.value(QStringLiteral("region")).toString();
    draft->addApiKey(events.value(QStringLiteral("apiKey")).toString());
    const QJsonObject cognito = objectNamed(QStringLiteral("Cognito"), configuration);
    draft->addCognito(cognito.value(QStringLiteral("userPoolId")).toString(), cognito.value(QStringLiteral("userPoolClientId")).toString(),
                      cognito.value(QStringLiteral("identityPoolId")).toString());
    addAuthType(*draft, events.value(QStringLiteral("defaultAuthMode")).toString(), true);
    return Result<Import>(Import{Import::Format::AmplifyConfigure, {draft->finished()}});
}

std::optional<Result<Import>> importAmplifyGen1(const QJsonValue &configuration)
{
    if (!isGen1(configuration.toObject()))
        return std::nullopt;
    ValueFindings findings;
    findings.addAll({}, configuration);
    const QList<ImportedEndpoint> endpoints = endpointsOf({findings});
    if (endpoints.isEmpty())
        return Result<Import>(Error{ErrorCode::InvalidArgument,
                                    QStringLiteral("this is a configuration of Amplify Gen 1, which knows no Event API: the API's URL is "
                                                   "missing, paste it, or the Events section of Amplify.configure")});
    return Result<Import>(Import{Import::Format::AmplifyGen1, endpoints});
}

} // namespace eventscope
