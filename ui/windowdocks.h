// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace eventscope {

class ChannelsPanel;
class ChartsPanel;
class ClientLogPanel;
class CountersPanel;
class EndpointsPanel;
class FramesPanel;
class PublishPanel;
class SavedPanel;
class SubscriptionsPanel;

/// The docks of the main window: where each panel begins, which share a place, where they go in a narrow window. GUI thread.
class WindowDocks : public QObject
{
    Q_OBJECT

public:
    /// Each becomes the content of a dock, its header the dock's title.
    struct Panels
    {
        EndpointsPanel *endpoints;
        SubscriptionsPanel *subscriptions;
        ChannelsPanel *channels;
        SavedPanel *saved;
        PublishPanel *publish;
        ChartsPanel *charts;
        FramesPanel *frames;
        ClientLogPanel *clientLog;
        CountersPanel *counters;
    };

    /// The docks belong to `window`, which must outlive this.
    WindowDocks(const Panels &panels, QMainWindow &window);

    /// Shows a panel's dock, above those that share its place.
    void show(const QWidget *panel);
    /// Below 1,100 px at a zoom of 100 % the publish panel is under the log (design.md 7), unless somebody moved it elsewhere.
    void arrangeForWidth(int width);
    /// To show and hide each, in the order of the View menu.
    [[nodiscard]] QList<QAction *> toggleActions() const;
    /// The docks with what the window has in its `middle`, as one reads them.
    [[nodiscard]] QList<QWidget *> inReadingOrder(QWidget *middle) const;

private:
    QDockWidget *add(const QString &name, const QString &title, QWidget *panel, QWidget *header, Qt::DockWidgetArea area);
    void addLeft(const Panels &panels);
    void addBottom(const Panels &panels);
    void nameTabs();

    QMainWindow &m_window;
    QList<QDockWidget *> m_left;
    QList<QDockWidget *> m_bottom; ///< hidden at first, and with a button to close them
    QDockWidget *m_publish;
};

} // namespace eventscope
