// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope::json {

/// The text on one line with nothing hidden in it: line breaks and tabs as spaces, other control characters and those that turn the
/// direction of writing as escapes such as `\u202e`. Obeyed, they would make a text look like another. For the eye only.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace eventscope::json
