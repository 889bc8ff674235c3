// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace eventscope {

class ApiDesk;
class BuiltInDesk;
class CaptureDesk;
class ClientLogPanel;
class CommandDesk;
class EndpointsPanel;
class GuideDesk;
class LogMenus;
class PresentationDesk;
class RepublishDesk;
class SessionViews;
class UndoDesk;
class WatchDesk;
class WindowDocks;

/// The menu bar of the main window. GUI thread.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        EndpointsPanel &endpoints;
        ApiDesk &apis;
        CaptureDesk &captures;
        BuiltInDesk &builtIn;
        RepublishDesk &republish;
        CommandDesk &commands;
        UndoDesk &undo;
        WatchDesk &watch;
        GuideDesk &guide;
        PresentationDesk &presentation;
        SessionViews &views;
        ClientLogPanel &clientLog;
        WindowDocks &docks;
        QMainWindow &window;
    };
    explicit MainMenus(const Parts &parts);

Q_SIGNALS:
    void saveCaptureRequested();

private:
    QMenu *addMenu(const QString &name, const QString &title);
    void fillFile(QMenu &file);
    void fillView(QMenu &view);
    void fillHelp(QMenu &help);
    void showClientLog();
    void showAbout();

    Parts m_parts;
};

} // namespace eventscope
