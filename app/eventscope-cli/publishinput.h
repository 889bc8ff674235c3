// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

namespace eventscope::cli {

/// The events to publish in the batches to send them in.
using Batches = QList<QList<QByteArray>>;

/// The EVENT arguments are one batch, whatever their number: a sixth is for the service to refuse. A single `-` reads NDJSON
/// from `input`, five a batch, to its end before anything is published. Every event must be JSON (any value): InvalidJson with
/// the position otherwise, unless `isForced`: then all go as they stand.
[[nodiscard]] Result<Batches> readBatches(const QStringList &arguments, QIODevice &input, bool isForced);

/// InvalidJson naming `where` and the position in it, or nothing.
[[nodiscard]] Result<void> checkJson(const QByteArray &event, const QString &where);

} // namespace eventscope::cli
