// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/chartspanel.h"

#include <QObject>
#include <QPointer>

namespace eventscope {

class LogPanel;

/// Links a charts panel with the log beside it: the log's current row is the chart's cursor, a chosen point leads to its row, a number of
/// an event is charted at a click, and subscriptions have one colour in both. GUI thread.
class ChartsDesk final : public QObject
{
    Q_OBJECT

public:
    /// `panel` is its parent.
    explicit ChartsDesk(ChartsPanel &panel);

    /// nullptr: there is none. Before the panel is given the capture.
    void showLog(LogPanel *log);

Q_SIGNALS:
    /// A number is to be charted: the panel should be seen.
    void panelWanted();

private:
    ChartsPanel &m_panel;
    QPointer<LogPanel> m_log;
    bool m_isLeading = false; ///< the log goes to a row, or near one that is gone: the cursor stays at the point
};

} // namespace eventscope
