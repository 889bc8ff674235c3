// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/replay.h"
#include "ui/captureplace.h"
#include "ui/panels/replaybar.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace eventscope {

class CaptureCharts;
class LogPanel;

/// The replay of a capture in its window: while it is on, log and charts have the rows that have come. GUI thread.
class ReplayDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        Theme &theme;
        LogPanel &log;
        CaptureCharts &charts;
        QMainWindow &window;
    };
    explicit ReplayDesk(const Parts &parts);
    /// The bar goes with it.
    ~ReplayDesk() override;

    /// Of which the log shows all rows now. A replay that was on is over.
    void showCapture(const QString &path, qint64 lastId);
    /// No file of the capture is open then.
    void closeCapture();
    /// From the first row on.
    void start();
    void leave();
    /// Nothing while it is off.
    [[nodiscard]] std::optional<ReplayPlace> place() const;
    /// Starts where another one was, once the times of the rows are read.
    void resume(const ReplayPlace &place);

    /// Checkable: start() and leave().
    [[nodiscard]] QAction *action() const { return m_action; }
    /// To be laid out; hidden while it is off.
    [[nodiscard]] ReplayBar *bar() const { return m_bar; }
    [[nodiscard]] Replay &replay() { return m_replay; }

private:
    void setOn(bool on);
    void showRow(const ReplayRow &row);
    void showWhole();

    Parts m_parts;
    SystemClock m_clock;
    Replay m_replay;
    QPointer<ReplayBar> m_bar; ///< the window may delete it first
    QAction *m_action;
    QString m_path;
    qint64 m_lastId = 0;
    ReplayPlace m_start; ///< of the next one
    ReplayRow m_whole; ///< the last row of the replay that is on; none before it began
};

} // namespace eventscope
