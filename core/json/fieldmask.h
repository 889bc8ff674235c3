// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/pathpattern.h"

#include <optional>

namespace eventscope::json {

/// What stands for a value that is not shown.
inline constexpr char maskedValue[] = "\"\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\"";

/// A JSON text with the values at these places replaced by maskedValue, all else as it was. Nothing when the text is no JSON: where a
/// field stands cannot be known then.
[[nodiscard]] std::optional<QByteArray> maskFields(const QByteArray &text, const QList<PathPattern> &places);

} // namespace eventscope::json
