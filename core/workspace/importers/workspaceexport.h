// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonObject>

/// Our own form for passing endpoints on: `{"eventscopeExport":1,"endpoints":[…],"required":[…]}`, each endpoint as in its file.
namespace eventscope::importers {

[[nodiscard]] bool isWorkspaceExport(const QJsonObject &object);
/// InvalidInput naming the endpoint that cannot be read; UnsupportedVersion.
[[nodiscard]] Result<QList<ImportedEndpoint>> endpointsOfExport(const QJsonObject &object);

/// What the receiver of an authorizer must supply: a secret by its name in the SecretStore, `signIn`, or the `environment`, `command`,
/// `file` or `profile` that his machine must have.
[[nodiscard]] QStringList requiredFor(const AuthorizerSettings &authorizer);

} // namespace eventscope::importers
