// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace eventscope {

/// Keeps the rows of a table as high as its text and the zoom of the program want them, `least` pixels or more at 100 %.
void keepRowHeight(QTableView &table, int least = 24);

} // namespace eventscope
