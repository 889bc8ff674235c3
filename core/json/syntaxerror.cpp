// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/syntaxerror.h"

#include "core/json/utf8.h"

namespace eventscope::json {

SyntaxError syntaxErrorAt(QByteArrayView text, qsizetype offset, const QString &message)
{
    SyntaxError error;
    error.offset = offset;
    error.message = message;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < offset; ++i) {
        const bool lineBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        if (!lineBreak)
            continue;
        ++error.line;
        lineStart = i + 1;
    }
    error.column = 1 + int(utf16Length(text.sliced(lineStart, offset - lineStart)));
    return error;
}

} // namespace eventscope::json
