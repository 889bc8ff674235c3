// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/overviewscan.h"
#include "ui/logsettings.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace eventscope {

class EventLogModel;
class EventLogView;
class LogMarks;
class OverviewBar;

/// A log with its overview bar at the right: tells the bar what the log shows and takes the log where the bar leads. The bar always shows
/// the whole capture; with a filter on, a place leads to the nearest row shown. GUI thread, never blocks it.
class LogOverview final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        Theme &theme;
        LogSettings &settings;
        EventLogModel &model;
        EventLogView &view; ///< becomes a child
        const LogMarks &marks;
    };

    /// All parts must outlive it.
    LogOverview(const Parts &parts, QWidget *parent);

    void setCapture(const QString &path);
    /// There are rows up to `lastId` now, or a filter found more.
    void extendTo(qint64 lastId);
    /// Shows or hides the bar; kept in the settings.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }

private:
    void setUpToggle();
    void connectParts();
    void want();
    void scheduleUpdate();
    void refresh();
    void goTo(qint64 id);
    [[nodiscard]] QList<bool> hits() const;

    Parts m_parts;
    OverviewBar *m_bar;
    QAction *m_toggle;
    OverviewScan m_scan;
    Overview m_overview;
    qint64 m_lastId = 0;
    QTimer m_updateTimer;
};

} // namespace eventscope
