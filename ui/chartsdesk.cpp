// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartsdesk.h"

#include "ui/panels/logpanel.h"
#include "ui/panels/logplaces.h"

namespace eventscope {

ChartsDesk::ChartsDesk(ChartsPanel &panel)
    : QObject(&panel)
    , m_panel(panel)
{
    connect(&panel, &ChartsPanel::rowWanted, this, [this](qint64 id) {
        m_isLeading = true;
        if (m_log)
            m_log->places().goToRow(id);
        m_isLeading = false;
    });
    panel.setSubscriptionColors(
        [this](const QString &channel, const QByteArray &id) { return m_log ? m_log->colorIndexOf(channel, id) : 0; });
}

void ChartsDesk::showLog(LogPanel *log)
{
    if (m_log)
        m_log->disconnect(this);
    m_log = log;
    if (!log)
        return;
    log->setChartable(true);
    connect(log, &LogPanel::rowShown, this, [this](const CaptureRow &row) {
        if (!m_isLeading)
            m_panel.setCursor(row.at);
    });
    connect(log, &LogPanel::chartRequested, this, [this](const QString &expression) {
        Q_EMIT panelWanted();
        m_panel.addNumber(expression);
    });
}

} // namespace eventscope
