// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

/// Object literals as JavaScript and TypeScript write them: unquoted keys, single quotes, template literals, trailing commas. What is
/// no literal (a variable, a call, a template with `${}`) reads as null, for it is not known here. No I/O; no code is run.
namespace eventscope::importers::looseobject {

/// The code with its comments blanked, strings left alone; positions stay.
[[nodiscard]] QString withoutComments(const QString &code);

/// The value whose text begins at `position`; undefined when the text ends within it or is nested deeper than 64.
[[nodiscard]] QJsonValue read(const QString &code, qsizetype position);

/// The object literal that is the value of `key` in the code, the first one; undefined when there is none.
[[nodiscard]] QJsonValue valueOf(const QString &code, const QString &key);

} // namespace eventscope::importers::looseobject
