// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace eventscope::json {

/// A text that was put into a JSON string.
struct NestedText
{
    enum class Encoding { Plain, Base64, Base64Url };

    Encoding encoding = Encoding::Plain;
    bool isJson = false; ///< an object or array, else any text
    QByteArray text; ///< decoded, UTF-8

    /// A longer string token is not looked into, in bytes.
    static constexpr qsizetype maxLength = 1'000'000;
    /// Shorter words are taken for base64 by chance, in characters.
    static constexpr qsizetype minBase64Length = 16;

    bool operator==(const NestedText &) const = default;
};

/// What a JSON string token holds in another form: the text of a JSON object or array, or base64 (RFC 4648 sections 4 and 5, with or
/// without padding) of UTF-8 text without control characters. Nothing when it is just a string.
[[nodiscard]] std::optional<NestedText> nestedText(QByteArrayView stringToken);

} // namespace eventscope::json
