// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebudget.h"

#include <QString>

namespace eventscope {

/// How much a capture may hold, as a person set it: kept in window.ini under `capture/`. What is not there, or is no positive number, is
/// the default.
[[nodiscard]] CaptureBudget storedCaptureBudget(const QString &iniFile);
/// The default is not written. What cannot be written holds for this run.
void storeCaptureBudget(const QString &iniFile, const CaptureBudget &budget);

} // namespace eventscope
