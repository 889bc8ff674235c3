// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/saveditem.h"

/// The text of a file with one SavedEvent: a JSON head with name and channel, then each event behind a line of its own, byte for byte, so
/// that a change of an event is a readable change of the file, and invalid JSON can be saved, too:
///
///     {
///         "channel": "/orders/eu",
///         "name": "Order paid",
///         "version": 1
///     }
///     --- event ---
///     {"order": {{ seq }}}
///
/// The line has more dashes where an event holds such a line itself.
namespace eventscope::savedeventfile {

inline constexpr int version = 1;

[[nodiscard]] QByteArray toText(const SavedEvent &event);
/// InvalidJson with line and column when the head is wrong; UnsupportedVersion. One line break before the next line is no part of an
/// event; with CR LF throughout, as Git may make it, it is that.
[[nodiscard]] Result<SavedEvent> fromText(const QByteArray &text);

} // namespace eventscope::savedeventfile
