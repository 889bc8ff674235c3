// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/overview.h"

#include <algorithm>

namespace eventscope {

namespace {

using Notable = CaptureReader::Notable;

/// A burst within one reading of the clock has a rate, too, but not an endless one.
constexpr std::chrono::microseconds shortestSpan{1'000};

UtcTime timeOf(const CaptureReader &reader, qint64 id)
{
    const QList<CaptureRow> rows = reader.rows(id, id, 0);
    return rows.isEmpty() ? UtcTime() : rows.constFirst().at;
}

QList<Overview::Bucket> sampled(const CaptureReader &reader, const Overview &overview, int count)
{
    QList<Overview::Bucket> buckets(count);
    for (int i = 0; i < count; ++i) {
        buckets[i].firstId = overview.firstId + overview.rowCount() * i / count;
        buckets[i].at = timeOf(reader, buckets[i].firstId);
    }
    return buckets;
}

std::optional<double> rateOf(qint64 steps, std::chrono::microseconds span)
{
    if (steps < 1 || span < std::chrono::microseconds(0))
        return std::nullopt;
    return static_cast<double>(steps) / std::chrono::duration<double>(std::max(span, shortestSpan)).count();
}

void measure(Overview &overview)
{
    QList<Overview::Bucket> &buckets = overview.buckets;
    for (qsizetype i = 0; i + 1 < buckets.size(); ++i)
        buckets[i].rate = rateOf(buckets.at(i + 1).firstId - buckets.at(i).firstId, buckets.at(i + 1).at - buckets.at(i).at);
    Overview::Bucket &last = buckets.last();
    last.rate = rateOf(overview.lastId - last.firstId, overview.endsAt - last.at);
}

/// From one bucket that has such a row to the next: at most one look-up a bucket, however many such rows there are.
void note(const CaptureReader &reader, Overview &overview, Notable what, bool Overview::Bucket::*flag)
{
    qint64 id = reader.nextNotable(overview.firstId - 1, what, CaptureReader::Direction::Forward);
    while (id > 0 && id <= overview.lastId) {
        const qsizetype bucket = overview.bucketOf(id);
        overview.buckets[bucket].*flag = true;
        if (bucket + 1 == overview.buckets.size())
            return;
        id = reader.nextNotable(overview.buckets.at(bucket + 1).firstId - 1, what, CaptureReader::Direction::Forward);
    }
}

} // namespace

qsizetype Overview::bucketOf(qint64 id) const
{
    const auto after
        = std::upper_bound(buckets.cbegin(), buckets.cend(), id, [](qint64 wanted, const Bucket &one) { return wanted < one.firstId; });
    if (buckets.isEmpty())
        return -1;
    return std::max<qsizetype>(0, after - buckets.cbegin() - 1);
}

Overview Overview::of(const CaptureReader &reader, qint64 lastId, int buckets)
{
    Overview overview;
    overview.firstId = std::max<qint64>(1, reader.firstId());
    overview.lastId = std::min(lastId, reader.lastId());
    const auto count = static_cast<int>(std::clamp<qint64>(overview.rowCount(), 0, buckets));
    if (count == 0)
        return overview;
    overview.endsAt = timeOf(reader, overview.lastId);
    overview.buckets = sampled(reader, overview, count);
    measure(overview);
    note(reader, overview, Notable::Failure, &Bucket::hasFailure);
    note(reader, overview, Notable::Gap, &Bucket::hasGap);
    return overview;
}

} // namespace eventscope
