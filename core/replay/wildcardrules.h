// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/channelmap.h"

#include <QStringList>

namespace eventscope {

/// Rules by which events that came by a wildcard can be published, though they do not tell their channel (protocol.md 3.4): to a channel
/// `replay` below it, which whoever subscribed to the wildcard receives. The other `channels` that a wildcard matches stay as they are.
/// Nothing for one that has no namespace or is too deep to have anything below.
[[nodiscard]] QList<ChannelMap::Rule> rulesForWildcards(const QStringList &channels);

} // namespace eventscope
