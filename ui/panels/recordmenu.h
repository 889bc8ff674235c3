// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loglevels.h"

#include <QMenu>

#include <functional>
#include <optional>

namespace eventscope {

/// What is recorded of each log category: a line for each with its level, and below it the levels to choose from. GUI thread.
class RecordMenu : public QMenu
{
    Q_OBJECT

public:
    /// `levels` must outlive it.
    explicit RecordMenu(LogLevels &levels, QWidget *parent = nullptr);

private:
    void build();
    void addLevels(QMenu *menu, bool hasVerbose, std::optional<LogLevel> present, const std::function<void(LogLevel)> &choose);

    LogLevels &m_levels;
};

} // namespace eventscope
