// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/permission.h"
#include "core/workspace/endpointsettings.h"

namespace eventscope {

/// The words for who may do what (translated).
/// "Connect", "Subscribe", "Publish".
[[nodiscard]] QString operationText(Operation operation);
/// "Allowed", "Refused" or "Not known"; "Allowed, with exceptions" when something below a wildcard is refused.
[[nodiscard]] QString answerText(const doctor::Permission &permission, const QStringList &refusedBelow);
/// Why, and what to do next, in a few sentences; empty for what is simply allowed. `authorizerId` is the one that was asked about.
[[nodiscard]] QString permissionText(const doctor::Permission &permission, const QStringList &refusedBelow,
                                     const EndpointSettings &endpoint, const QString &authorizerId);

} // namespace eventscope
