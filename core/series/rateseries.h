// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/seriesbuilder.h"

namespace eventscope {

/// Events of each whole second, by channel or by subscription. A second stands at its middle and leads to its first event; one without
/// events is 0 while nothing says that events are missing.
class RateSeries final : public SeriesBuilder
{
public:
    enum class By { Channel, Subscription };

    explicit RateSeries(By by);

    void advanceTo(UtcTime now) override;
    void endLines() override;

protected:
    void takeEvent(const CaptureRowView &row) override;

private:
    using Second = std::chrono::sys_seconds;

    /// The second that is being counted.
    struct Count
    {
        Second second{};
        qint64 events = 0;
        qint64 firstId = 0; ///< of its first event; without one, of the latest before
    };

    [[nodiscard]] SeriesCurve curveOf(const CaptureRowView &row) const;
    void tell(const SeriesCurve &curve, const Count &count);
    void moveTo(const SeriesCurve &curve, Count &count, Second second);

    By m_by;
    QHash<SeriesCurve, Count> m_counts;
};

} // namespace eventscope
