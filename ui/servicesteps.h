// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// What to do next for an error type of an Event API (protocol.md 3.6), of Cognito (6.1) or of the services around them (6.2, 9), in
/// one sentence (translated). Empty for a type that is not known.
[[nodiscard]] QString stepForServiceType(const QString &type);

} // namespace eventscope
