// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace eventscope {

/// Why nothing could be imported, and what to do (translated).
[[nodiscard]] QString importErrorText(const Error &error);

/// What an import lacks, by its word in ImportedEndpoint::missing: a phrase such as "the API key" (translated).
[[nodiscard]] QString importMissingText(const QString &missing);

} // namespace eventscope
