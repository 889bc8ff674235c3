// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>

#include <optional>

namespace eventscope {

/// Rows that a filter lets pass are worth a person's attention: highlighted wherever they stand, and told when they come.
struct WatchRule
{
    QString name = {};
    QString filter = {}; ///< as Filter takes it
    std::optional<Theme::RuleColor> color = Theme::RuleColor::Orange; ///< of the highlight; nothing: none
    bool isEnabled = true;
    bool notifies = true; ///< on the desktop
    bool showsPayload = false; ///< the beginning of it, in the notification: others may see the screen
    bool sounds = false;
    int perMinute = 6; ///< notifications and sounds, at most

    bool operator==(const WatchRule &) const = default;
};

} // namespace eventscope
