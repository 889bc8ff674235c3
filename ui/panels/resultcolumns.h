// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace eventscope {

/// Widths for the columns of the publish results, of which `contents` are those that need no cut (PublishResultModel::Column; 0: not
/// shown). Where they do not fit, the identifier gives way first, then the code, down to nothing; then how an event came back and the
/// message, which wrap, down to what can still be read. What is left over goes to the first of message, identifier, arrival and outcome
/// that is shown. Pixels.
[[nodiscard]] QList<int> fittedResultColumns(const QList<int> &contents, int available);

} // namespace eventscope
