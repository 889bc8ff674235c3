// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace eventscope {

/// Counts the rows of kind Event with ids up to `lastId` in a pool thread, with a connection of its own. -1 when the capture
/// cannot be read. Can be cancelled; then it ends soon and gives no result. Any thread.
[[nodiscard]] QFuture<qint64> countEvents(const QString &capturePath, qint64 lastId);

} // namespace eventscope
