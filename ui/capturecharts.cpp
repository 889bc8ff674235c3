// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturecharts.h"

#include "ui/chartsdesk.h"
#include "ui/views/panelheader.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QToolButton>

namespace eventscope {

CaptureCharts::CaptureCharts(Theme &theme, Prompt &prompt, LogPanel &log, QMainWindow &window)
    : QObject(&window)
    , m_panel(new ChartsPanel(theme, prompt))
    , m_dock(new QDockWidget(tr("Charts"), &window))
{
    m_dock->setObjectName(QStringLiteral("chartsDock"));
    m_dock->setWidget(m_panel);
    m_dock->setTitleBarWidget(m_panel->header());
    window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    auto *close = new QAction(tr("Close %1").arg(m_dock->windowTitle()), m_dock);
    connect(close, &QAction::triggered, m_dock, &QWidget::close);
    static_cast<PanelHeader *>(m_panel->header())
        ->addButton(close, QStringLiteral("close"))
        ->setObjectName(QStringLiteral("chartsDockCloseButton"));
    auto *desk = new ChartsDesk(*m_panel);
    desk->showLog(&log);
    connect(desk, &ChartsDesk::panelWanted, m_dock, &QWidget::show);
}

void CaptureCharts::showCapture(const QString &path, qint64 lastId)
{
    m_panel->showCapture(path, lastId);
}

void CaptureCharts::showUpTo(qint64 lastId, UtcTime at)
{
    m_panel->showUpTo(lastId, at);
}

void CaptureCharts::closeCapture()
{
    m_panel->closeCapture();
}

QList<SeriesRequest> CaptureCharts::series() const
{
    return m_panel->series();
}

} // namespace eventscope
