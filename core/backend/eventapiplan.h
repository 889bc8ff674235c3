// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backendvalue.h"
#include "core/localapi/localapidefinition.h"

#include <optional>

namespace eventscope::backend {

/// What a definition cannot know for the cloud, or may be another there.
struct Parameter
{
    QString id;
    QString type; ///< `String` or `Number`
    QString description;
    QString defaultValue; ///< empty: it must be given
};

struct Resource
{
    QString id;
    QString type; ///< `AWS::AppSync::Api`
    Value::Object properties;
};

struct Output
{
    QString id;
    QString description;
    Template value;
};

/// What is to be created for a definition: CloudFormation's parameters, resources and outputs, from which each kind of code is written.
struct EventApiPlan
{
    QString name;
    std::vector<Parameter> parameters;
    std::vector<Resource> resources;
    std::vector<Output> outputs;
};

/// The parts of a definition that only serve the local API (keys, tokens, the authorizer's command) are left out: nothing secret is in it.
[[nodiscard]] EventApiPlan planOf(const LocalApiDefinition &definition);

/// `[{"AuthType": …}, …]`
[[nodiscard]] Value authModesValue(const QList<AuthMode> &modes);

/// The parameter with the id of the first user pool; those of further ones have a number behind it.
inline const QString userPoolParameter = QStringLiteral("UserPoolId");
inline const QString apiType = QStringLiteral("AWS::AppSync::Api");
inline const QString apiKeyType = QStringLiteral("AWS::AppSync::ApiKey");
inline const QString namespaceType = QStringLiteral("AWS::AppSync::ChannelNamespace");
inline const QString policyType = QStringLiteral("AWS::IAM::ManagedPolicy");
inline const QString permissionType = QStringLiteral("AWS::Lambda::Permission");

} // namespace eventscope::backend
