// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>

namespace eventscope {

/// Rows that a filter lets pass get a colour; of several rules the first one counts.
struct ColorRule
{
    QString name;
    QString filter; ///< as Filter takes it
    Theme::RuleColor color = Theme::RuleColor::Red;
    bool isEnabled = true;
    bool isWatch = false; ///< stands for a watch rule: rows have a bell, too

    bool operator==(const ColorRule &) const = default;
};

} // namespace eventscope
