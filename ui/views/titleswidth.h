// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <algorithm>

namespace eventscope {

/// The pixels a table needs, with the line around it, so that the titles of all columns are whole. `areEqual`: columns are of one width.
[[nodiscard]] inline int titlesWidth(QHeaderView &header, bool areEqual = false)
{
    header.ensurePolished();
    int sum = 0;
    int widest = 0;
    for (int section = 0; section < header.count(); ++section) {
        sum += header.sectionSizeHint(section);
        widest = std::max(widest, header.sectionSizeHint(section));
    }
    return (areEqual ? widest * header.count() : sum) + 2;
}

} // namespace eventscope
