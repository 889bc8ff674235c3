// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"

#include <optional>

namespace eventscope {

/// A capture of any length in a few hundred buckets, each an equal part of its rows: when they came, how fast, and where something went
/// wrong. A value type.
struct Overview
{
    struct Bucket
    {
        qint64 firstId = 0;
        UtcTime at{}; ///< of its first row
        /// Rows a second. Nothing where no time can be told: a single row, or a clock that was set back.
        std::optional<double> rate;
        bool hasFailure = false; ///< of the notable rows
        bool hasGap = false;

        bool operator==(const Bucket &) const = default;
    };

    qint64 firstId = 1;
    qint64 lastId = 0; ///< smaller than firstId when there are no rows
    UtcTime endsAt{}; ///< of the last row
    QList<Bucket> buckets; ///< ascending

    bool operator==(const Overview &) const = default;

    [[nodiscard]] qint64 rowCount() const { return lastId - firstId + 1; }
    /// The bucket that holds the id, the nearest for one outside; -1 without buckets.
    [[nodiscard]] qsizetype bucketOf(qint64 id) const;

    /// Of the rows up to `lastId`, in at most `buckets` buckets, no more than there are rows. A few look-ups a bucket: milliseconds
    /// for a capture of any length.
    [[nodiscard]] static Overview of(const CaptureReader &reader, qint64 lastId, int buckets);
};

} // namespace eventscope

Q_DECLARE_METATYPE(eventscope::Overview)
