// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace eventscope {

/// How long a published event may take to come back, as a person set it: 1 to 60 s, kept in window.ini under `publish/`. What is not
/// there, or is no such number, is the default.
[[nodiscard]] std::chrono::seconds storedArrivalPatience(const QString &iniFile);
/// The default is not written. What cannot be written holds for this run.
void storeArrivalPatience(const QString &iniFile, std::chrono::seconds patience);

inline constexpr std::chrono::seconds leastArrivalPatience{1};
inline constexpr std::chrono::seconds mostArrivalPatience{60};

} // namespace eventscope
