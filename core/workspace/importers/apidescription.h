// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/importer.h"

#include <QJsonArray>
#include <QJsonObject>

/// An Event API as the control plane describes it (protocol.md 9).
namespace eventscope::importers {

/// What GetApi and ListApiKeys tell: an authorizer for each of the API's modes, those for connecting, subscribing and publishing chosen
/// by the API's lists of modes. Of the keys, the one that lasts longest from `now` on. `region` is where it was asked; may be empty.
/// InvalidInput without a host.
[[nodiscard]] Result<ImportedEndpoint> endpointOfApi(const QJsonObject &api, const QString &region = {}, const QJsonArray &apiKeys = {},
                                                     UtcTime now = {});

/// The API has this mode among its providers.
[[nodiscard]] bool hasMode(const QJsonObject &api, QLatin1String mode);

/// A printed answer of `aws appsync get-api` or `list-apis`: the APIs in it; empty when it is neither.
[[nodiscard]] QList<QJsonObject> apisOf(const QJsonObject &answer);

} // namespace eventscope::importers
