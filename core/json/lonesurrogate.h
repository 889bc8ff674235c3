// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"

#include <QByteArray>

#include <optional>

namespace eventscope::json {

/// The first `\uXXXX` of a valid JSON text that is one half of a surrogate pair without the other: JSON allows it (RFC 8259, 8.2), but
/// it is no character, and receivers refuse or replace it. Nothing where there is none.
[[nodiscard]] std::optional<SyntaxError> loneSurrogate(const QByteArray &text);

} // namespace eventscope::json
