// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"

#include <QByteArray>

#include <variant>

namespace eventscope::json {

/// The text with line breaks and `indent` spaces a level. Only white space between tokens changes.
[[nodiscard]] std::variant<QByteArray, SyntaxError> formatted(const QByteArray &text, int indent = 2);

/// The text without any white space between tokens.
[[nodiscard]] std::variant<QByteArray, SyntaxError> compact(const QByteArray &text);

/// One line for a table cell: visibleText(), cut after `limit` characters with `…`.
/// Takes any text, valid JSON or not.
[[nodiscard]] QString oneLine(const QByteArray &text, int limit = 512);

} // namespace eventscope::json
