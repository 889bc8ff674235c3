// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

namespace eventscope {

/// How a person wants every log to look: kept in window.ini under `log/`, the same for all logs of the program, which follow a change at
/// once. GUI thread.
class LogSettings : public QObject
{
    Q_OBJECT

public:
    enum class TimeFormat {
        Local, ///< time of day, or more where it is needed
        Utc,
        SinceStart, ///< of the capture
        SincePrevious, ///< row of the log
        SinceReference, ///< row that was chosen
    };

    /// `file` is an INI file; a setting is written when it is changed. What cannot be written holds for this run.
    explicit LogSettings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] TimeFormat timeFormat() const;
    void setTimeFormat(TimeFormat format);

    /// The bar with the whole capture beside the log; shown unless switched off.
    [[nodiscard]] bool showsOverview() const;
    void setShowsOverview(bool shows);

Q_SIGNALS:
    void showsOverviewChanged();
    void timeFormatChanged();

private:
    QSettings m_settings;
};

} // namespace eventscope
