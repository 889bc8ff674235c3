// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/constanttime.h"

namespace eventscope {

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    // volatile keeps the compiler from leaving the loop once the outcome is certain
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(difference | static_cast<unsigned char>(left[i] ^ right[i]));
    return difference == 0;
}

} // namespace eventscope
