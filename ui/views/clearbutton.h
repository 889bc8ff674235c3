// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace eventscope {

/// A button that empties the field, while there is something to empty; Qt's own has no name for those who do not see it.
void addClearButton(QLineEdit &field);

} // namespace eventscope
