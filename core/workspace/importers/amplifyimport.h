// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonObject>

/// Configurations of the Amplify client libraries. All fail with InvalidInput and say which part is not there.
namespace eventscope::importers {

/// `amplify_outputs.json`: `custom.events` and `auth`.
[[nodiscard]] bool isAmplifyOutputs(const QJsonObject &object);
[[nodiscard]] Result<ImportedEndpoint> endpointOfAmplifyOutputs(const QJsonObject &outputs);

/// Code or JSON with the `API.Events` of `Amplify.configure`, and `Auth.Cognito` beside it.
[[nodiscard]] bool isAmplifyCode(const QString &code);
[[nodiscard]] Result<ImportedEndpoint> endpointOfAmplifyCode(const QString &code);

/// `aws-exports.js` or `amplifyconfiguration.json` of Amplify Gen 1, which know no Event API: the error that says so.
[[nodiscard]] bool isAmplifyGen1(const QString &text);
[[nodiscard]] Error amplifyGen1Error(const QString &text);

} // namespace eventscope::importers
