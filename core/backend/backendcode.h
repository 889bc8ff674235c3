// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/localapidefinition.h"

namespace eventscope {

/// Code that creates an Event API as a definition describes it, with its authorization providers, modes, namespaces and, for IAM, a policy
/// for its clients: the file that the local Event API runs serves for deployment too. No key or token of the definition stands in it; what
/// a definition cannot know, such as the ARN of a Lambda function, is a parameter, with what it does know as its default.

/// A CloudFormation template, JSON.
[[nodiscard]] QString cloudFormationTemplate(const LocalApiDefinition &definition);
/// A stack of aws-cdk-lib, TypeScript; it becomes the same template.
[[nodiscard]] QString cdkStack(const LocalApiDefinition &definition);
/// What amplify/backend.ts needs more, TypeScript: a user pool is that of Amplify's auth, the policy is that of its users.
[[nodiscard]] QString amplifyBackend(const LocalApiDefinition &definition);

enum class BackendFormat { CloudFormation, Cdk, Amplify };

[[nodiscard]] QString backendCode(BackendFormat format, const LocalApiDefinition &definition);
/// `cloudformation`, `cdk`, `amplify`. InvalidArgument for another.
[[nodiscard]] Result<BackendFormat> backendFormatFromName(const QString &name);
/// What its file is usually called.
[[nodiscard]] QString backendFileName(BackendFormat format);

} // namespace eventscope
