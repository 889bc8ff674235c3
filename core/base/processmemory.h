// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace eventscope {

/// Resident memory of this process in bytes; 0 where the system does not tell.
[[nodiscard]] qint64 residentBytes();

} // namespace eventscope
