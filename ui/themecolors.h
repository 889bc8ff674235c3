// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace eventscope {

/// Every colour of the program by name: the only place where colours are written down.
[[nodiscard]] QColor themeColor(Theme::Scheme scheme, Theme::Role role);
/// `index` from 0 to Theme::subscriptionColorCount - 1; neighbours differ most.
[[nodiscard]] QColor themeSubscriptionColor(Theme::Scheme scheme, int index);
[[nodiscard]] QColor themeRuleColor(Theme::Scheme scheme, Theme::RuleColor color);
[[nodiscard]] QColor themeRuleTint(Theme::Scheme scheme, Theme::RuleColor color);

} // namespace eventscope
