// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/number.h"

#include <algorithm>

namespace eventscope::json {

namespace {

constexpr qsizetype maxExponentDigits = 17;

bool isExponentMark(char c)
{
    return c == 'e' || c == 'E';
}

/// The digits without zeros at the front.
QByteArrayView significant(QByteArrayView digits)
{
    const auto *const first = std::find_if(digits.begin(), digits.end(), [](char c) { return c != '0'; });
    return {first, digits.end()};
}

/// Zeros at the end become part of the exponent: how many they were.
qsizetype dropTrailingZeros(QByteArray &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(digits.size() - 1 - zeros) == '0')
        ++zeros;
    digits.chop(zeros);
    return zeros;
}

} // namespace

QByteArray canonicalNumber(QByteArrayView token)
{
    const bool isNegative = token.startsWith('-');
    const QByteArrayView number = token.sliced(isNegative ? 1 : 0);
    const auto *const mark = std::find_if(number.begin(), number.end(), isExponentMark);
    const QByteArrayView mantissa(number.begin(), mark);
    const QByteArrayView exponent = mark == number.end() ? QByteArrayView("0") : QByteArrayView(mark + 1, number.end());

    const qsizetype point = mantissa.indexOf('.');
    const qsizetype decimals = point < 0 ? 0 : mantissa.size() - point - 1;
    QByteArray digits = mantissa.toByteArray();
    if (point >= 0)
        digits.remove(point, 1);
    digits = significant(digits).toByteArray();
    const qsizetype zeros = dropTrailingZeros(digits);
    if (digits.isEmpty())
        return "0";
    const bool hasSign = exponent.startsWith('-') || exponent.startsWith('+');
    if (significant(exponent.sliced(hasSign ? 1 : 0)).size() > maxExponentDigits)
        return token.toByteArray();
    return (isNegative ? "-" : "") + digits + 'e' + QByteArray::number(exponent.toLongLong() - decimals + zeros);
}

} // namespace eventscope::json
