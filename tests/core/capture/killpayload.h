// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eventscope::test {

/// What the writer that is killed stores as its event `number`, from 1 on; of many sizes, some over several pages.
inline QByteArray killPayload(qint64 number)
{
    const QByteArray head = "{\"n\":" + QByteArray::number(number) + ",\"pad\":\"";
    const qsizetype size = number % 100 == 0 ? 20'000 : number * 37 % 400;
    return head + QByteArray(size, static_cast<char>('a' + number % 26)) + "\"}";
}

} // namespace eventscope::test
