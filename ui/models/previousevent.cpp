// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previousevent.h"

#include "core/capture/capturereader.h"

#include <algorithm>

namespace eventscope {

namespace {
constexpr qint64 page = 2'048;
} // namespace

Result<std::optional<CaptureRow>> previousEvent(const QString &capturePath, const CaptureRow &row)
{
    const auto reader = CaptureReader::open(capturePath);
    if (!reader)
        return reader.error();
    const qint64 lowest = std::max((*reader)->firstId(), row.id - previousEventReach);
    for (qint64 last = row.id - 1; last >= lowest; last -= page) {
        const QList<CaptureRow> rows = (*reader)->rows(std::max(lowest, last - page + 1), last, 0);
        const auto isAlike = [&row](const CaptureRow &other) { return other.kind == row.kind && other.channel == row.channel; };
        const auto found = std::find_if(rows.crbegin(), rows.crend(), isAlike);
        if (found == rows.crend())
            continue;
        auto whole = (*reader)->row(found->id);
        return whole ? Result(std::optional(std::move(*whole))) : whole.error();
    }
    return std::optional<CaptureRow>();
}

} // namespace eventscope
