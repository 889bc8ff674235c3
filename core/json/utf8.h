// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace eventscope::json {

/// The length in bytes of the UTF-8 sequence at an offset, 1-4; 1 when the bytes there are no valid sequence.
[[nodiscard]] int utf8SequenceLength(QByteArrayView text, qsizetype at);
/// Where the first invalid UTF-8 sequence begins, or -1. Overlong forms, surrogates and code points above U+10FFFF are invalid.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView text);
/// How many UTF-16 units a UTF-8 text takes.
[[nodiscard]] qsizetype utf16Length(QByteArrayView text);

/// The text with a byte order mark at its start kept: QString::fromUtf8() drops it.
[[nodiscard]] QString decodedUtf8(QByteArrayView text);

} // namespace eventscope::json
