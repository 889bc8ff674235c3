// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace eventscope {

/// The page of the preferences about how every log looks; changes hold at once. GUI thread.
class LogPage final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit LogPage(LogSettings &settings, QWidget *parent = nullptr);

private:
    void addTimes(QFormLayout &form);
    QCheckBox *addSwitch(QFormLayout &form, const QString &name, const QString &text, void (LogSettings::*set)(bool));
    void showSettings();

    LogSettings &m_settings;
    QComboBox *m_times;
    QCheckBox *m_microseconds = nullptr;
    QCheckBox *m_overview = nullptr;
    QCheckBox *m_folding = nullptr;
    QCheckBox *m_announces = nullptr;
};

} // namespace eventscope
