// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>
#include <QString>

namespace eventscope::json {

/// Where and why a text is no JSON. Line and column count from 1; the column counts UTF-16 units, as editors do.
struct SyntaxError
{
    int line = 1;
    int column = 1;
    qsizetype offset = 0; ///< bytes from the start of the UTF-8 text
    QString message; ///< technical, in English, e.g. "expected ',' or '}'"

    bool operator==(const SyntaxError &) const = default;
};

/// The line and column of an offset in a UTF-8 text.
[[nodiscard]] SyntaxError syntaxErrorAt(QByteArrayView text, qsizetype offset, const QString &message);

} // namespace eventscope::json
