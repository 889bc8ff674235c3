// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// The jq expression that was probably meant by a filter of words that reads like a comparison, such as `.total > 100` for
/// `total > 100`; empty when it reads like none.
[[nodiscard]] QString jqSuggestion(const QString &filter);

} // namespace eventscope
