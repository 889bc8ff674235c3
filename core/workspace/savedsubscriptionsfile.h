// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/saveditem.h"

/// The text of a file with one SavedSubscriptions: JSON, sorted keys, a version, unknown keys kept.
namespace eventscope::savedsubscriptionsfile {

inline constexpr int version = 1;

[[nodiscard]] QByteArray toText(const SavedSubscriptions &set);
/// InvalidJson with line and column, UnsupportedVersion.
[[nodiscard]] Result<SavedSubscriptions> fromText(const QByteArray &text);

} // namespace eventscope::savedsubscriptionsfile
