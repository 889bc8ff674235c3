// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedcontent.h"

#include <QList>

namespace eventscope {

/// An item of SavedWork with all that is in it and where it was, to bring it back. A value type.
struct SavedSnapshot
{
    SavedContent content;
    QList<SavedSnapshot> children;
    int parent = 0; ///< the folder's id
    int position = 0; ///< in it
};

} // namespace eventscope
