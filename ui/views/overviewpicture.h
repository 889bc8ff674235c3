// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/overview.h"

#include <QRect>

class QFontMetrics;

namespace eventscope {

/// What an overview bar draws and where: the capture from top to bottom by the number of its rows, not by time. Pure geometry, in pixels. A
/// value type.
struct OverviewPicture
{
    enum class Sign { Failure, Gap, Mark };
    struct Tick
    {
        Sign sign;
        QRect rect;

        bool operator==(const Tick &) const = default;
    };
    struct Label
    {
        QRect rect;
        QString text; ///< local time of day

        bool operator==(const Label &) const = default;
    };
    /// What is known besides the overview.
    struct Content
    {
        Overview overview;
        QList<qint64> marks; ///< ids, ascending
        QList<bool> hits; ///< by bucket: the filter lets a row of it pass; empty without a filter
        qint64 firstVisible = 0; ///< ids of the rows in view; 0 for none
        qint64 lastVisible = 0;
    };

    QList<QRect> bars; ///< one a bucket; empty where the rate is not known
    QList<QRect> hits;
    QList<Tick> ticks; ///< at most one of a kind every few pixels
    QList<Label> labels;
    QRect handle; ///< of the rows in view

    bool operator==(const OverviewPicture &) const = default;

    /// A bucket is two pixels high.
    static constexpr int bucketHeight = 2;

    /// Of the area; what lies over it is the log's.
    static constexpr int width = 47;

    /// Beside the signs; without it there are none.
    [[nodiscard]] static bool hasRoomForLabels(const QFontMetrics &labelMetrics);
    [[nodiscard]] static OverviewPicture of(const Content &content, const QRect &area, const QFontMetrics &labelMetrics);
    /// The id at a height, within the capture; 0 for an empty one.
    [[nodiscard]] static qint64 idAt(const Overview &overview, const QRect &area, int y);
    [[nodiscard]] static int heightOf(const Overview &overview, const QRect &area, qint64 id);
};

} // namespace eventscope
