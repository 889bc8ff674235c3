// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/endpointsettings.h"

#include <QByteArray>

/// The text of one file of the workspace. What this version does not know, in the endpoint, its options or an authorizer, is
/// kept in EndpointSettings::unknownKeys: keys of the endpoint as they are, keys of `options` under `options`, and those of
/// an authorizer under `authorizers` and its id. An authorizer of an unknown kind is kept there whole.
namespace eventscope::endpointfile {

inline constexpr int version = 1;

/// Sorted keys, indented, nothing that is a default.
[[nodiscard]] QByteArray toText(const EndpointSettings &endpoint);

/// InvalidJson with line and column, also when a known key holds a value of the wrong type; UnsupportedVersion. The id stays empty:
/// it is the file's name.
[[nodiscard]] Result<EndpointSettings> fromText(const QByteArray &text);

/// Why the settings must not stand in a file: they hold a secret outside an authorizer. Empty when they may.
[[nodiscard]] QString secretIn(const EndpointSettings &endpoint);

/// As far as name and value can tell: such a variable stands neither in a file nor in an export.
[[nodiscard]] bool isSecretVariable(const QString &name, const QByteArray &value);

} // namespace eventscope::endpointfile
