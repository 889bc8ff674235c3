// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/lonesurrogate.h"

#include <QChar>

namespace eventscope::json {

namespace {

constexpr qsizetype escapeLength = 6; // \uXXXX

/// The unit of a `\uXXXX` at this place, or a null character when none stands there.
char16_t unitAt(QByteArrayView text, qsizetype at)
{
    if (at + escapeLength > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return 0;
    return static_cast<char16_t>(text.sliced(at + 2, 4).toByteArray().toUShort(nullptr, 16));
}

/// The bytes of the escape at this place that belong together; 0 when it is half of a pair.
qsizetype escapeAt(QByteArrayView text, qsizetype at)
{
    const char16_t unit = unitAt(text, at);
    if (unit == 0)
        return text.sliced(at).startsWith("\\u") ? escapeLength : 2;
    if (!QChar::isSurrogate(unit))
        return escapeLength;
    const bool isPair = QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(unitAt(text, at + escapeLength));
    return isPair ? 2 * escapeLength : 0;
}

} // namespace

std::optional<SyntaxError> loneSurrogate(const QByteArray &text)
{
    // A backslash of valid JSON begins an escape in a string: nothing else need be read.
    qsizetype at = text.indexOf('\\');
    while (at >= 0) {
        const qsizetype length = escapeAt(text, at);
        if (length == 0)
            return syntaxErrorAt(text, at, QStringLiteral("one half of a surrogate pair, which is no character"));
        at = text.indexOf('\\', at + length);
    }
    return std::nullopt;
}

} // namespace eventscope::json
