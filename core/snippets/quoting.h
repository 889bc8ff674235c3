// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text as a literal of a language, quotes included. What the language reads back is the very text, whatever stands in it; a control
/// character or a line separator never stands in the literal as such.
namespace eventscope::snippets {

/// One word of a POSIX shell, in single quotes where it needs any; line breaks stay as they are.
[[nodiscard]] QString shellQuoted(const QString &text);
/// Lines as the standard input of a POSIX shell's command, to stand behind it: `<<'EVENTS'`, the lines as they are, and the end.
[[nodiscard]] QString hereDocument(const QString &lines);
/// In single quotes. `</` and `<!` are broken up, so that it can stand in an HTML page's script.
[[nodiscard]] QString javaScriptQuoted(const QString &text);
[[nodiscard]] QString pythonQuoted(const QString &text);
/// In double quotes, `$` escaped.
[[nodiscard]] QString kotlinQuoted(const QString &text);
[[nodiscard]] QString swiftQuoted(const QString &text);

} // namespace eventscope::snippets
