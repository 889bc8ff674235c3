// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <optional>

namespace eventscope {

/// The session bus; nothing where none runs. No bus is started for this.
[[nodiscard]] std::optional<QDBusConnection> runningSessionBus();

} // namespace eventscope
