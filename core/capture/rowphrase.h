// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace eventscope {

/// What this program itself writes into the text of a row: technical English with values, kept in files and searched as it is. A phrase
/// that changes is no longer known in captures that were written before: their rows are then shown as they were stored. A value type; the
/// words for people are made in ui/rowphrasetext.
struct RowPhrase
{
    enum class Kind {
        Disconnected, ///< seconds
        EndpointChanged,
        SubscribedAnew,
        ClockBehind, ///< seconds
        ClockAhead, ///< seconds
        TrimmedToRows, ///< events, other rows, limit in rows
        TrimmedToSize, ///< events, other rows, limit such as `1.00 GiB`
        RowsUnreadable, ///< first, last
        RowsUnreadableToTheEnd, ///< first
        MadeAgain,
        MadeAgainWithLoss, ///< events, other rows
        WrittenAgain, ///< why not
        WrittenAgainWithLoss, ///< why not, events, other rows
        SubscriptionRefused, ///< why
        NotDelivered, ///< why
        UnknownAnswer,
        StrayFrame, ///< what it is
        LatePublished, ///< channel
        LateNotPublished, ///< channel, name of an ErrorCode, detail
        LatePartlyPublished, ///< channel, events that were, events that were not
        NotReceivedPerhaps, ///< event, publish, subscription, seconds
        NotReceived, ///< the same
        Published, ///< identifier
        EventFailed, ///< code and message
        NotInTheAnswer,
    };

    Kind kind = Kind::EndpointChanged;
    QStringList values = {}; ///< as many as the kind has

    /// What is stored.
    [[nodiscard]] QString text() const;
    /// Nothing for a text of another making.
    [[nodiscard]] static std::optional<RowPhrase> read(const QString &text);

    bool operator==(const RowPhrase &) const = default;
};

} // namespace eventscope
