// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eventscope::json {

/// The decimal value of a JSON number token in one spelling: two tokens have the same value exactly when this text is the same.
/// `1.0`, `1.00` and `10e-1` give the same, 18446744073709551615 and ...616 do not: no double is involved, so nothing is rounded.
/// `-0` is 0. An exponent of more than 17 digits is beyond any value and stays as it is written.
[[nodiscard]] QByteArray canonicalNumber(QByteArrayView token);

} // namespace eventscope::json
