// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/decimalsum.h"

#include "core/json/number.h"

#include <algorithm>

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

qint64 floorQuotient(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

bool DecimalSum::addTimes(QByteArrayView number, int factor)
{
    if (!isNumber(number))
        return false;
    const QByteArray canonical = json::canonicalNumber(number);
    const bool isNegative = canonical.startsWith('-');
    const qsizetype mark = canonical.indexOf('e');
    if (mark < 0)
        return true; // zero
    QByteArray digits = canonical.mid(isNegative ? 1 : 0, mark - (isNegative ? 1 : 0));
    bool isExponent = false;
    const qint64 exponent = canonical.mid(mark + 1).toLongLong(&isExponent);
    if (!isExponent || exponent < -maxDigits || exponent > maxDigits || digits.size() + exponent > maxDigits)
        return false;
    qint64 limb = floorQuotient(exponent, limbDigits);
    digits.append(exponent - limb * limbDigits, '0');
    for (qsizetype end = digits.size(); end > 0; end -= limbDigits, ++limb) {
        const qsizetype begin = std::max<qsizetype>(0, end - limbDigits);
        const qint64 sign = isNegative ? -factor : factor;
        m_limbs[static_cast<int>(limb)] += sign * digits.mid(begin, end - begin).toLongLong();
    }
    if (++m_additions == maxAdditions) {
        bool isBelowZero = false;
        m_limbs = settled(m_limbs, &isBelowZero);
        for (qint64 &one : m_limbs)
            one = isBelowZero ? -one : one;
        m_additions = 0;
    }
    return true;
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
    while (fraction.endsWith('0'))
        fraction.chop(1);
    if (whole.isEmpty())
        whole = "0";
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty() ? QByteArray() : '.' + fraction);
}

} // namespace eventscope
