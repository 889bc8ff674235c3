// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"

#include <QList>

namespace eventscope::json {

/// The nodes whose key, or whose own value if it is no container, holds a text, whatever its case; in the order of the document. Strings
/// and keys are looked into with their escapes resolved. An empty text is nowhere. Linear; any thread.
[[nodiscard]] QList<int> nodesWithText(const Document &document, const QString &text);

} // namespace eventscope::json
