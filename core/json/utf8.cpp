// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/utf8.h"

#include <QStringDecoder>

#include <array>

namespace eventscope::json {

namespace {

struct Form
{
    quint8 mask;
    quint8 lead;
    int length;
    quint32 smallest;
};

/// The multi-byte forms of RFC 3629, section 3.
constexpr std::array<Form, 3> forms{{{0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}}};

/// 0 when the bytes at `at` are no valid sequence.
int validLength(QByteArrayView text, qsizetype at)
{
    const auto byte = [text](qsizetype i) { return quint8(text[i]); };
    const quint8 lead = byte(at);
    if (lead < 0x80)
        return 1;
    for (const Form &form : forms) {
        if ((lead & form.mask) != form.lead)
            continue;
        if (at + form.length > text.size())
            return 0;
        quint32 point = quint8(lead & ~form.mask);
        for (int i = 1; i < form.length; ++i) {
            if ((byte(at + i) & 0xC0) != 0x80)
                return 0;
            point = (point << 6) | (byte(at + i) & 0x3F);
        }
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        return point < form.smallest || point > 0x10FFFF || surrogate ? 0 : form.length;
    }
    return 0;
}

} // namespace

int utf8SequenceLength(QByteArrayView text, qsizetype at)
{
    return qMax(1, validLength(text, at));
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const int length = validLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

qsizetype utf16Length(QByteArrayView text)
{
    qsizetype units = 0;
    for (const char c : text) {
        const quint8 byte = quint8(c);
        if ((byte & 0xC0) != 0x80)
            units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

QString decodedUtf8(QByteArrayView text)
{
    static constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
    if (!text.startsWith(byteOrderMark))
        return QString::fromUtf8(text);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(text);
}

} // namespace eventscope::json
