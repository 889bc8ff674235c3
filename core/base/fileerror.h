// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFileDevice;

namespace eventscope {

/// Why a file refused to be written: StorageFull when there was no room, else FileFailed; with the file's name, if it has one, and the
/// system's reason. Ask at once: the next operation that succeeds clears the reason.
[[nodiscard]] Error writeError(const QFileDevice &file);

} // namespace eventscope
