// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpath.h"

namespace eventscope::doctor {

/// `/NAMESPACE/eventscope-doctor-RANDOM`, a channel that nobody else listens to by name; in the first of the known namespaces, else in
/// `default`.
[[nodiscard]] QString scratchChannel(const QStringList &namespaces);

} // namespace eventscope::doctor
