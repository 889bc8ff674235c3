// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerescue.h"

namespace eventscope {

/// Numbers the rows of a damaged capture anew, so that their ids have no holes: each range that was lost becomes one id, that of its gap
/// row. A value type; internal to core/capture.
class RescuedIds
{
public:
    /// Ranges come ascending.
    void lose(const RescueReport::Range &range);
    /// Of the row that had this id, or of the gap row in its place. No range lost later may begin before `id`.
    [[nodiscard]] qint64 of(qint64 id) const;

private:
    struct Loss
    {
        RescueReport::Range range;
        qint64 gap = 0; ///< the id of its gap row
    };

    QList<Loss> m_losses;
};

} // namespace eventscope
