// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace eventscope {

/// How much a capture may hold; whichever is reached first makes the oldest rows go. A value type.
struct CaptureBudget
{
    qint64 bytes = qint64{4} * 1024 * 1024 * 1024; ///< of the file's pages in use; its write-ahead log comes on top, about 16 MiB
    qint64 rows = 20'000'000; ///< of any kind

    bool operator==(const CaptureBudget &) const = default;
};

} // namespace eventscope
