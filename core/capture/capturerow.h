// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace eventscope {

/// One row of a capture. Order is by `id`, never by time (a clock may be set back).
struct CaptureRow
{
    /// Stored as numbers: never renumber.
    enum class Kind {
        Event = 0, ///< received; payload is the event
        Published = 1, ///< sent by this console; payload is the event
        Connection = 2, ///< text says the new state
        Error = 3, ///< text says what failed
        Gap = 4, ///< text says why events may be missing here
        Missing = 5, ///< text says which event of this console was accepted but not received
    };

    qint64 id = 0; ///< from 1, ascending; 0 before it is stored
    Kind kind = Kind::Event;
    UtcTime at{};
    /// For Event the subscription's pattern, for Published and Missing the channel; that of an Error or Gap, if it has one.
    QString channel;
    /// For Event the subscription's id; empty else.
    QByteArray subscriptionId;
    QByteArray payload; ///< byte for byte
    /// Bytes of the whole payload, also when the reader was asked to cut it; readers set it, a writer ignores it.
    qsizetype payloadSize = 0;
    QString text; ///< for the kinds without payload; for Published the outcome

    /// What it holds of memory; the channel is shared between rows.
    [[nodiscard]] qsizetype memoryBytes() const;
};

/// So begins the text of the row that tells a publish's answer which came after its deadline.
inline constexpr QLatin1String lateAnswerStart("the answer to a publish");

/// `event`, `published`, `connection`, `error`, `gap`, `missing`.
[[nodiscard]] QLatin1String captureRowKindName(CaptureRow::Kind kind);

} // namespace eventscope
