// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowdocks.h"

#include "ui/panels/channelspanel.h"
#include "ui/panels/chartspanel.h"
#include "ui/panels/clientlogpanel.h"
#include "ui/panels/counterspanel.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/framespanel.h"
#include "ui/panels/publishpanel.h"
#include "ui/panels/savedpanel.h"
#include "ui/panels/subscriptionspanel.h"
#include "ui/views/panelheader.h"
#include "ui/zoomstyle.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <QToolButton>

namespace eventscope {

namespace {

constexpr int narrowWidth = 1'100;
constexpr int lowHeight = 300; ///< of what stands below the log, which comes first

void addCloseButton(QDockWidget *dock)
{
    auto *close = new QAction(WindowDocks::tr("Close %1").arg(dock->windowTitle()), dock);
    QObject::connect(close, &QAction::triggered, dock, &QWidget::close);
    qobject_cast<PanelHeader *>(dock->titleBarWidget())
        ->addButton(close, QStringLiteral("close"))
        ->setObjectName(dock->objectName() + QStringLiteral("CloseButton"));
}

} // namespace

WindowDocks::WindowDocks(const Panels &panels, QMainWindow &window)
    : m_window(window)
{
    addLeft(panels);
    m_publish = add(QStringLiteral("publishDock"), tr("Publish"), panels.publish, panels.publish->header(), Qt::RightDockWidgetArea);
    addBottom(panels);
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.resizeDocks({m_left.first(), m_publish}, {280, 320}, Qt::Horizontal);
    m_window.resizeDocks(m_left.first(2), {240, 440}, Qt::Vertical);
}

QDockWidget *WindowDocks::add(const QString &name, const QString &title, QWidget *panel, QWidget *header, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setTitleBarWidget(header);
    dock->setWidget(panel);
    m_window.addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &WindowDocks::nameTabs);
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
        if (isShown)
            dock->raise(); // it may share its place with others
    });
    return dock;
}

void WindowDocks::addLeft(const Panels &panels)
{
    const auto area = Qt::LeftDockWidgetArea;
    m_left = {
        add(QStringLiteral("endpointsDock"), tr("Endpoints"), panels.endpoints, panels.endpoints->header(), area),
        add(QStringLiteral("subscriptionsDock"), tr("Subscriptions"), panels.subscriptions, panels.subscriptions->header(), area),
        add(QStringLiteral("channelsDock"), tr("Channels"), panels.channels, panels.channels->header(), area),
        add(QStringLiteral("savedDock"), tr("Saved"), panels.saved, panels.saved->header(), area),
    };
    m_window.tabifyDockWidget(m_left.at(1), m_left.at(2));
    m_window.tabifyDockWidget(m_left.at(1), m_left.at(3));
    m_left.at(1)->raise();
}

void WindowDocks::addBottom(const Panels &panels)
{
    const auto area = Qt::BottomDockWidgetArea;
    m_bottom = {
        add(QStringLiteral("chartsDock"), tr("Charts"), panels.charts, panels.charts->header(), area),
        add(QStringLiteral("countersDock"), tr("Counters"), panels.counters, panels.counters->header(), area),
        add(QStringLiteral("framesDock"), tr("Frames"), panels.frames, panels.frames->header(), area),
        add(QStringLiteral("clientLogDock"), tr("Client log"), panels.clientLog, panels.clientLog->header(), area),
    };
    m_window.tabifyDockWidget(m_bottom.at(0), m_bottom.at(1));
    m_window.tabifyDockWidget(m_bottom.at(1), m_bottom.at(2));
    m_window.tabifyDockWidget(m_bottom.at(2), m_bottom.at(3));
    for (QDockWidget *dock : std::as_const(m_bottom)) {
        dock->hide();
        addCloseButton(dock);
    }
}

/// Qt makes the tab bar when docks share a place, and gives it no name.
void WindowDocks::nameTabs()
{
    for (QTabBar *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
}

void WindowDocks::show(const QWidget *panel)
{
    for (QDockWidget *dock : m_left + m_bottom + QList{m_publish}) {
        if (dock->widget() != panel)
            continue;
        dock->show();
        dock->raise();
    }
}

void WindowDocks::arrangeForWidth(int width)
{
    if (m_publish->isFloating())
        return;
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(m_publish);
    if (width < zoomed(narrowWidth) && area == Qt::RightDockWidgetArea) {
        m_window.addDockWidget(Qt::BottomDockWidgetArea, m_publish);
        m_window.resizeDocks({m_publish}, {zoomed(lowHeight)}, Qt::Vertical);
    } else if (width >= zoomed(narrowWidth) && area == Qt::BottomDockWidgetArea) {
        m_window.addDockWidget(Qt::RightDockWidgetArea, m_publish);
    }
}

QList<QAction *> WindowDocks::toggleActions() const
{
    QList<QAction *> actions;
    for (QDockWidget *dock : m_left + QList{m_publish} + m_bottom)
        actions << dock->toggleViewAction();
    return actions;
}

QList<QWidget *> WindowDocks::inReadingOrder(QWidget *middle) const
{
    QList<QWidget *> parts(m_left.cbegin(), m_left.cend());
    parts << middle << m_publish;
    for (QDockWidget *dock : m_bottom)
        parts << dock;
    return parts;
}

} // namespace eventscope
