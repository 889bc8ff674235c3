// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/copyfold.h"

#include <QHash>

#include <algorithm>

namespace eventscope {

namespace {

/// A pattern lets a channel through that is it, or below it when the pattern ends with `/*`.
bool covers(const QString &pattern, const QString &channel)
{
    return pattern.endsWith(QLatin1String("/*")) && channel.startsWith(QStringView(pattern).chopped(1));
}

/// There is a channel that both let through. Wildcards stand at the end only.
bool overlap(const QString &one, const QString &other)
{
    return one == other || covers(one, other) || covers(other, one);
}

} // namespace

qint64 CopyFold::originalOf(const CaptureRowView &row)
{
    if (row.kind != CaptureRow::Kind::Event || row.source->subscriptionId.isEmpty())
        return 0;
    forget(row);
    const size_t hash = qHash(row.payload);
    const auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return takes(one, row, hash); });
    if (group == m_groups.end()) {
        m_groups.push_back({row.id, row.at, hash, row.payload.toByteArray(), {row.source->subscriptionId}, {row.source->channel}});
        return 0;
    }
    group->subscriptions << row.source->subscriptionId;
    group->channels << row.source->channel;
    return group->firstId;
}

void CopyFold::forget(const CaptureRowView &row)
{
    while (!m_groups.empty() && row.id - m_groups.front().firstId > maxRows)
        m_groups.pop_front();
}

bool CopyFold::takes(const Group &group, const CaptureRowView &row, size_t hash)
{
    // The clock may be set back: then the row is no nearer in time than it says.
    return group.hash == hash && std::chrono::abs(row.at - group.firstAt) <= maxTime
        && !group.subscriptions.contains(row.source->subscriptionId) && group.payload == row.payload
        && std::all_of(group.channels.cbegin(), group.channels.cend(),
                       [&row](const QString &channel) { return overlap(channel, row.source->channel); });
}

} // namespace eventscope
