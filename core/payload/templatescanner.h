// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"
#include "core/payload/templateplaceholder.h"

#include <QList>

#include <variant>

namespace eventscope {

/// The placeholders of a template, without their expressions, in the order of the text. The end of one is found by jq's rules: braces
/// that belong to an object and those in a text in quotes do not end it, and what a comment holds does not count. The error is a `{{` that
/// is not closed, or a bracket in it that closes nothing.
[[nodiscard]] std::variant<QList<TemplatePlaceholder>, json::SyntaxError> scanTemplate(QByteArrayView text);

} // namespace eventscope
