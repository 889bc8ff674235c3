// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerowview.h"

#include <QStringList>

#include <chrono>
#include <deque>

namespace eventscope {

/// Knows which received events are copies of one event that came through several subscriptions. Frames carry no id of the event
/// (protocol.md, "data"), so copies are told by what they are: the same bytes by another subscription whose channel overlaps with those
/// before, at most 64 rows and 2 s behind the first. A subscription gets an event once: its second one with the same bytes is another
/// event, in whatever order the copies of both arrive. A value type; rows come in the order of their ids.
class CopyFold
{
public:
    static constexpr qint64 maxRows = 64;
    static constexpr std::chrono::seconds maxTime{2};

    /// The id of the first row of the event that this row is a copy of; 0 when it is no copy.
    [[nodiscard]] qint64 originalOf(const CaptureRowView &row);

private:
    /// One event with the subscriptions that have got it.
    struct Group
    {
        qint64 firstId = 0;
        UtcTime firstAt{};
        size_t hash = 0;
        QByteArray payload;
        QByteArrayList subscriptions;
        QStringList channels;
    };

    void forget(const CaptureRowView &row);
    [[nodiscard]] static bool takes(const Group &group, const CaptureRowView &row, size_t hash);

    std::deque<Group> m_groups; ///< ascending
};

} // namespace eventscope
