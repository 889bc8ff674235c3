// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewpicture.h"

#include <QDateTime>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace eventscope {

namespace {

using Sign = OverviewPicture::Sign;

// From right to left: the signs, the filter's hits, the bars. The times lie over hits and bars.
constexpr int margin = 2;
constexpr int labelMargin = 1;
constexpr int signSize = 7;
constexpr int signsWidth = 1 + signSize + 1 + signSize; ///< with what is free at the edge
constexpr int gapHeight = 4;
constexpr int hitWidth = 3;
constexpr int gap = 2;
constexpr int labelDistance = 64;
constexpr int leastHandle = 8;

constexpr int rightOfBars = gap + hitWidth + gap + signsWidth;

int barsRight(const QRect &area)
{
    return area.right() + 1 - rightOfBars;
}

int labelWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00:00")) + 1;
}

int barsLeft(const QRect &area)
{
    return area.left() + margin;
}

/// A gap cuts through the bars; errors and marks have a lane each.
QRect signRect(const QRect &area, Sign sign)
{
    const int right = area.right();
    switch (sign) {
    case Sign::Gap: return {barsLeft(area), 0, barsRight(area) - barsLeft(area), gapHeight};
    case Sign::Failure: return {right - signSize, 0, signSize, signSize};
    case Sign::Mark: return {right - signSize - 1 - signSize, 0, signSize, signSize};
    }
    return {};
}

/// Beside a burst of ten thousand a second, one a second must still be seen.
double weightOf(double rate)
{
    return std::sqrt(rate);
}

QRect bucketRect(const QRect &area, qsizetype index, qsizetype count, int left, int right)
{
    const auto top = area.top() + static_cast<int>(area.height() * index / count);
    const auto end = area.top() + static_cast<int>(area.height() * (index + 1) / count);
    return {left, top, std::max(0, right - left), std::max(1, end - top)};
}

QList<QRect> barsOf(const Overview &overview, const QRect &area)
{
    double most = 0;
    for (const Overview::Bucket &bucket : overview.buckets)
        most = std::max(most, weightOf(bucket.rate.value_or(0)));
    const int right = barsRight(area);
    const int room = std::max(1, right - barsLeft(area));
    QList<QRect> bars;
    for (qsizetype i = 0; i < overview.buckets.size(); ++i) {
        const auto &rate = overview.buckets.at(i).rate;
        const int width = rate && most > 0 ? std::max(1, static_cast<int>(std::lround(room * weightOf(*rate) / most))) : 0;
        bars << (rate ? bucketRect(area, i, overview.buckets.size(), right - width, right) : QRect());
    }
    return bars;
}

QList<QRect> hitsOf(const OverviewPicture::Content &content, const QRect &area)
{
    QList<QRect> hits;
    const int left = barsRight(area) + gap;
    for (qsizetype i = 0; i < content.hits.size(); ++i) {
        if (content.hits.at(i))
            hits << bucketRect(area, i, content.hits.size(), left, left + hitWidth);
    }
    return hits;
}

/// Signs that would lie upon each other are one.
void addTick(QList<OverviewPicture::Tick> &ticks, const QRect &area, Sign sign, int height)
{
    QRect rect = signRect(area, sign);
    const int lowest = std::max(area.top(), area.bottom() + 1 - rect.height());
    rect.moveTop(std::clamp(height - rect.height() / 2, area.top(), lowest));
    const bool isSeen = !ticks.isEmpty() && ticks.constLast().sign == sign && ticks.constLast().rect.bottom() >= rect.top();
    if (!isSeen)
        ticks << OverviewPicture::Tick{sign, rect};
}

void addTicks(QList<OverviewPicture::Tick> &ticks, const Overview &overview, const QRect &area, Sign sign, bool Overview::Bucket::*flag)
{
    for (qsizetype i = 0; i < overview.buckets.size(); ++i) {
        if (overview.buckets.at(i).*flag)
            addTick(ticks, area, sign, bucketRect(area, i, overview.buckets.size(), 0, 0).center().y());
    }
}

QList<OverviewPicture::Tick> ticksOf(const OverviewPicture::Content &content, const QRect &area)
{
    QList<OverviewPicture::Tick> ticks;
    addTicks(ticks, content.overview, area, Sign::Gap, &Overview::Bucket::hasGap);
    addTicks(ticks, content.overview, area, Sign::Failure, &Overview::Bucket::hasFailure);
    for (const qint64 id : content.marks)
        addTick(ticks, area, Sign::Mark, OverviewPicture::heightOf(content.overview, area, id));
    return ticks;
}

QString timeText(UtcTime at)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("hh:mm"));
}

/// Where the minute changed, at sensible distances.
QList<OverviewPicture::Label> labelsOf(const Overview &overview, const QRect &area, const QFontMetrics &metrics)
{
    QList<OverviewPicture::Label> labels;
    if (!OverviewPicture::hasRoomForLabels(metrics))
        return labels;
    const int height = metrics.height();
    for (int y = area.top() + labelDistance / 2; y + height < area.bottom(); y += labelDistance) {
        const qsizetype bucket = overview.bucketOf(OverviewPicture::idAt(overview, area, y + height / 2));
        const QString text = timeText(overview.buckets.at(bucket).at);
        const QRect rect(area.left() + labelMargin, y, labelWidth(metrics), height);
        if (labels.isEmpty() || labels.constLast().text != text)
            labels << OverviewPicture::Label{rect, text};
    }
    return labels;
}

QRect handleOf(const OverviewPicture::Content &content, const QRect &area)
{
    if (content.firstVisible < 1)
        return {};
    const int top = OverviewPicture::heightOf(content.overview, area, content.firstVisible);
    const int end = OverviewPicture::heightOf(content.overview, area, content.lastVisible + 1);
    const int height = std::min(std::max(leastHandle, end - top), area.height());
    const int middle = (top + end) / 2;
    const int wanted = end - top >= leastHandle ? top : middle - height / 2;
    return {area.left(), std::clamp(wanted, area.top(), area.bottom() + 1 - height), area.width(), height};
}

} // namespace

bool OverviewPicture::hasRoomForLabels(const QFontMetrics &labelMetrics)
{
    return labelMargin + labelWidth(labelMetrics) + signsWidth <= width;
}

OverviewPicture OverviewPicture::of(const Content &content, const QRect &area, const QFontMetrics &labelMetrics)
{
    if (content.overview.buckets.isEmpty() || area.height() < leastHandle)
        return {};
    return {barsOf(content.overview, area), hitsOf(content, area), ticksOf(content, area), labelsOf(content.overview, area, labelMetrics),
            handleOf(content, area)};
}

qint64 OverviewPicture::idAt(const Overview &overview, const QRect &area, int y)
{
    if (overview.rowCount() < 1 || area.height() < 1)
        return 0;
    const qint64 offset = overview.rowCount() * (y - area.top()) / area.height();
    return overview.firstId + std::clamp<qint64>(offset, 0, overview.rowCount() - 1);
}

int OverviewPicture::heightOf(const Overview &overview, const QRect &area, qint64 id)
{
    const qint64 rows = std::max<qint64>(1, overview.rowCount());
    const qint64 before = std::clamp<qint64>(id - overview.firstId, 0, rows);
    return area.top() + static_cast<int>(before * area.height() / rows);
}

} // namespace eventscope
