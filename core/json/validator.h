// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"

#include <QByteArray>

#include <optional>

namespace eventscope::json {

/// The first fault of a JSON text (RFC 8259, any value at the top), or nothing when it is valid.
[[nodiscard]] std::optional<SyntaxError> validate(const QByteArray &text);

/// True when the text is one valid JSON value. Faster than validate(): for the path of every event.
[[nodiscard]] bool isValid(QByteArrayView text);

} // namespace eventscope::json
