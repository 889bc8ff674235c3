// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/series/seriesrequest.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace eventscope {

class ChartsPanel;
class LogPanel;

/// The charts of a capture's own window, in a dock below its log that begins hidden. GUI thread.
class CaptureCharts final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dock belongs to `window`.
    CaptureCharts(Theme &theme, Prompt &prompt, LogPanel &log, QMainWindow &window);

    void showCapture(const QString &path, qint64 lastId);
    /// In a replay: as ChartsPanel's.
    void showUpTo(qint64 lastId, UtcTime at);
    /// No file of the capture is open then.
    void closeCapture();
    [[nodiscard]] QList<SeriesRequest> series() const;
    [[nodiscard]] QDockWidget *dock() const { return m_dock; }

private:
    ChartsPanel *m_panel;
    QDockWidget *m_dock;
};

} // namespace eventscope
