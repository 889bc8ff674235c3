// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// A filter that a person keeps under a name.
struct NamedFilter
{
    QString name;
    QString filter; ///< as Filter takes it

    bool operator==(const NamedFilter &) const = default;
};

} // namespace eventscope
