// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logging.h"

#include <optional>

namespace eventscope {

/// What is recorded of each log category, as chosen in the window and kept in its INI file; every change serves at once. Levels of
/// the command line win for the run and are not kept. GUI thread.
class LogLevels
{
public:
    using Levels = QMap<QString, LogLevel>; ///< by category; the empty one for all others

    /// Applies what was kept, or `forThisRun`.
    LogLevels(const QString &settingsFile, const std::optional<Levels> &forThisRun);

    [[nodiscard]] LogLevel level(const QString &category) const;
    /// Whether the category has frames; for the others Verbose is Debug.
    [[nodiscard]] static bool hasVerbose(const QString &category);
    void setLevel(const QString &category, LogLevel level);
    /// The same for every category.
    void setAll(LogLevel level);

private:
    void keep() const;

    QString m_settingsFile;
    Levels m_kept;
    Levels m_levels; ///< of this run
};

} // namespace eventscope
