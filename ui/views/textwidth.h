// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

#include <cmath>

namespace eventscope {

/// The pixels a text needs. QFontMetrics rounds to the nearest: where it rounds down, a text of just that width is elided.
[[nodiscard]] inline int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(metrics).horizontalAdvance(text)));
}

} // namespace eventscope
