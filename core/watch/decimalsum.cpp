// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/decimalsum.h"

#include "core/json/number.h"

#include <algorithm>
#include <optional>

namespace eventscope {

namespace {

constexpr qsizetype limbDigits = 9;
constexpr qint64 limbRange = 1'000'000'000;
/// A limb of 64 bits holds nine times as many.
constexpr int maxAdditions = 1'000'000'000;

bool isNumber(QByteArrayView token)
{
    return !token.isEmpty() && (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'));
}

/// digits * 10^exponent
struct Amount
{
    bool isNegative = false;
    QByteArray digits; ///< none: zero
    qint64 exponent = 0;
};

/// Nothing for what is no number or reaches too far.
std::optional<Amount> amountOf(QByteArrayView number)
{
    if (!isNumber(number) || number.size() > 3LL * DecimalSum::maxDigits)
        return std::nullopt;
    QByteArray text = json::canonicalNumber(number);
    const bool isNegative = text.startsWith('-');
    text.remove(0, isNegative ? 1 : 0);
    const qsizetype mark = text.indexOf('e');
    if (mark < 0)
        return Amount{};
    bool isExponent = false;
    const Amount amount{isNegative, text.left(mark), text.mid(mark + 1).toLongLong(&isExponent)};
    const bool fits = amount.exponent >= -DecimalSum::maxDigits && amount.digits.size() + amount.exponent <= DecimalSum::maxDigits;
    return isExponent && fits ? std::optional(amount) : std::nullopt;
}

/// Of a number as it is written; with an exponent it is not written to be read.
qsizetype decimalsOf(QByteArrayView number)
{
    const qsizetype point = number.indexOf('.');
    return point < 0 || number.contains('e') || number.contains('E') ? 0 : number.size() - point - 1;
}

qint64 floorQuotient(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

bool DecimalSum::addTimes(QByteArrayView number, int factor)
{
    const auto amount = amountOf(number);
    if (!amount)
        return false;
    m_decimals = std::max(m_decimals, decimalsOf(number));
    const qint64 sign = amount->isNegative ? -factor : factor;
    qint64 limb = floorQuotient(amount->exponent, limbDigits);
    const QByteArray digits = amount->digits + QByteArray(amount->exponent - limb * limbDigits, '0');
    for (qsizetype end = digits.size(); end > 0; end -= limbDigits, ++limb) {
        const qsizetype begin = std::max<qsizetype>(0, end - limbDigits);
        m_limbs[static_cast<int>(limb)] += sign * digits.mid(begin, end - begin).toLongLong();
    }
    if (++m_additions == maxAdditions)
        settle();
    return true;
}

void DecimalSum::settle()
{
    bool isNegative = false;
    m_limbs = settled(m_limbs, &isNegative);
    for (qint64 &limb : m_limbs)
        limb = isNegative ? -limb : limb;
    m_additions = 0;
}

/// Every limb within its nine digits, from the lowest to the highest without a hole; of the amount, without its sign.
DecimalSum::Limbs DecimalSum::settled(const Limbs &limbs, bool *isNegative)
{
    Limbs result;
    qint64 carry = 0;
    if (!limbs.isEmpty()) {
        for (int key = limbs.firstKey(); key <= limbs.lastKey() || (carry != 0 && carry != -1); ++key) {
            const qint64 value = limbs.value(key) + carry;
            carry = floorQuotient(value, limbRange);
            result.insert(key, value - carry * limbRange);
        }
    }
    *isNegative = carry < 0;
    if (carry == 0)
        return result;
    Limbs turned = limbs;
    for (qint64 &one : turned)
        one = -one;
    bool isNegativeToo = false;
    return settled(turned, &isNegativeToo);
}

int DecimalSum::sign() const
{
    bool isNegative = false;
    const Limbs limbs = settled(m_limbs, &isNegative);
    const bool isZero = std::all_of(limbs.cbegin(), limbs.cend(), [](qint64 limb) { return limb == 0; });
    return isZero ? 0 : isNegative ? -1 : 1;
}

QByteArray DecimalSum::text() const
{
    bool isNegative = false;
    const Limbs limbs = settled(m_limbs, &isNegative);
    QByteArray whole;
    QByteArray fraction;
    for (auto limb = limbs.cbegin(); limb != limbs.cend(); ++limb) {
        const QByteArray digits = QByteArray::number(*limb).rightJustified(limbDigits, '0');
        (limb.key() < 0 ? fraction : whole).prepend(digits);
    }
    // Limbs between the point and the highest or lowest one were never touched.
    if (!limbs.isEmpty() && limbs.firstKey() > 0)
        whole.append(limbs.firstKey() * limbDigits, '0');
    if (!limbs.isEmpty() && limbs.lastKey() < -1)
        fraction.prepend(QByteArray((-1 - limbs.lastKey()) * limbDigits, '0'));
    while (whole.startsWith('0'))
        whole.remove(0, 1);
    while (fraction.size() > m_decimals && fraction.endsWith('0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(m_decimals, '0');
    if (whole.isEmpty())
        whole = "0";
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty() ? QByteArray() : '.' + fraction);
}

} // namespace eventscope
