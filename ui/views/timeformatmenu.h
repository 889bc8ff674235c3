// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"

#include <QMenu>

namespace eventscope {

/// How the times of all logs are shown: one of the formats, with or without microseconds. GUI thread.
class TimeFormatMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit TimeFormatMenu(LogSettings &settings, QWidget *parent = nullptr);

private:
    void addFormat(const QString &text, LogSettings::TimeFormat format);
    void showChosen();

    LogSettings &m_settings;
    QActionGroup *m_formats;
    QAction *m_microseconds;
};

} // namespace eventscope
