// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/nestedtext.h"

#include "core/json/document.h"
#include "core/json/utf8.h"
#include "core/json/validator.h"

#include <algorithm>

namespace eventscope::json {

namespace {

bool isContainerText(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const bool looksSo = (trimmed.startsWith('{') && trimmed.endsWith('}')) || (trimmed.startsWith('[') && trimmed.endsWith(']'));
    return looksSo && isValid(text);
}

bool isReadable(const QByteArray &text)
{
    const auto isControl = [](char c) { return (quint8(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; };
    return !text.isEmpty() && firstInvalidUtf8(text) < 0 && std::none_of(text.begin(), text.end(), isControl);
}

std::optional<QByteArray> decoded(const QByteArray &text, QByteArray::Base64Options alphabet)
{
    const auto result = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

std::optional<NestedText> fromBase64(const QByteArray &text)
{
    if (text.size() < NestedText::minBase64Length)
        return std::nullopt;
    const bool isUrl = text.contains('-') || text.contains('_');
    const auto content = decoded(text, isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding);
    if (!content || !isReadable(*content))
        return std::nullopt;
    return NestedText{isUrl ? NestedText::Encoding::Base64Url : NestedText::Encoding::Base64, isContainerText(*content), *content};
}

} // namespace

std::optional<NestedText> nestedText(QByteArrayView stringToken)
{
    if (stringToken.size() > NestedText::maxLength || !stringToken.startsWith('"'))
        return std::nullopt;
    const QByteArray text = unescaped(stringToken).toUtf8();
    if (isContainerText(text))
        return NestedText{NestedText::Encoding::Plain, true, text};
    return fromBase64(text);
}

} // namespace eventscope::json
