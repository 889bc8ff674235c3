// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace eventscope {

/// An exact sum of JSON numbers: money and integers beyond 2^53 are added digit by digit, no double is involved. A value type.
class DecimalSum
{
public:
    /// Numbers with digits further from the point are refused: one of them could fill the memory.
    static constexpr int maxDigits = 400;

    /// False, and nothing changes, for what is no JSON number or has too many digits.
    bool add(QByteArrayView number) { return addTimes(number, 1); }
    bool subtract(QByteArrayView number) { return addTimes(number, -1); }
    /// -1, 0 or 1.
    [[nodiscard]] int sign() const;
    /// `-1234.50`: all digits, no exponent; at least as many decimals as the number had that had the most, as money is written.
    [[nodiscard]] QByteArray text() const;

private:
    /// Nine decimal digits each; the one of key k counts 10^(9k). Between two settle() each may be beyond them, with either sign.
    using Limbs = QMap<int, qint64>;

    bool addTimes(QByteArrayView number, int factor);
    void settle();
    [[nodiscard]] static Limbs settled(const Limbs &limbs, bool *isNegative);

    Limbs m_limbs;
    qsizetype m_decimals = 0; ///< as written, the most of all
    int m_additions = 0; ///< since the limbs were settled
};

} // namespace eventscope
