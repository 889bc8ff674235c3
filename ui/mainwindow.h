// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clientlog.h"
#include "core/localapi/builtinapi.h"
#include "core/session/opensessions.h"
#include "core/workspace/apidiscovery.h"
#include "core/workspace/workspace.h"
#include "ui/captureplace.h"
#include "ui/loglevels.h"
#include "ui/logsettings.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace eventscope {

class BuiltInDesk;
class CaptureDesk;
class ChannelsPanel;
class ChartsDesk;
class ChartsPanel;
class ClientLogPanel;
class CommandDesk;
class ConnectionBar;
class CountersBar;
class CountersPanel;
class EndpointsPanel;
class FramesPanel;
class NoticeBar;
class PreferencesDialog;
class PresentationDesk;
class PublishPanel;
class RateMeter;
class RunningWork;
class SaveBar;
class SavedDesk;
class SessionViews;
class SubscriptionsPanel;
class UndoDesk;
class UnsavedCaptures;
class WatchDesk;
class WindowDocks;

/// The window: puts the panels together, gives each the current endpoint's session, keeps the layout. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the program made; all of it must outlive the window.
    struct Parts
    {
        Workspace &workspace;
        SecretStore &secrets;
        SignIns &signIns;
        AuthorizerFactory &authorizers;
        OpenSessions &sessions;
        ApiDiscovery &discovery;
        BuiltInApi &builtIn;
        LogSettings &logSettings;
        Theme &theme;
        Prompt &prompt;
        ClientLog &clientLog;
        LogLevels &logLevels;
        QString layoutFile; ///< INI; geometry, docks, theme, and how the built-in API runs
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Starts the built-in Event API when needed, selects its endpoint and connects.
    void openBuiltIn();
    /// Opens a capture in a window of its own, which tells when it cannot be read.
    void openCapture(const QString &path);

    /// The system ends the program: the window closes without a question, and events that nobody saved stay for the next start.
    void keepUnsaved();

    /// What a window shows that its layout does not tell.
    struct Shown
    {
        QString endpointId;
        QStringList captures; ///< in windows of their own
        QStringList imports; ///< the same, of NDJSON files
        QHash<QString, CapturePlace> places; ///< in those windows, by path
        QHash<QString, LogPlace> logs; ///< by endpoint
        bool hasBuiltInName = false; ///< nobody gave the built-in API another
    };
    [[nodiscard]] Shown shown() const;
    /// For a window that takes the place of another; with the preferences, where that was decided.
    void showAgain(const Shown &shown);
    /// A file is being saved or exported, or events are published again: another window would cut that off.
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] Session *currentSession() const;
    [[nodiscard]] qint64 shownEvents() const;
    [[nodiscard]] double eventsPerSecond() const;

Q_SIGNALS:
    /// The preferences are being made: a page can be added.
    void preferencesMade(eventscope::PreferencesDialog &dialog);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBars();
    void connectPanels();
    void connectChannels();
    void connectTransfer();
    void connectSessions();
    void takeIn(const QString &endpointId, Session *session);
    void connectWatch();
    void showEndpoint(const QString &endpointId);
    void connectCurrent();
    void connectBuiltIn(const QString &endpointId);
    void present();
    void saveCapture();
    void compose(const QString &channel, const QList<QByteArray> &events);
    void showKeepAlive();
    void tellProblems();

    Parts m_parts;
    QString m_currentEndpoint;
    ConnectionBar *m_connectionBar;
    CountersBar *m_countersBar;
    EndpointsPanel *m_endpointsPanel;
    SubscriptionsPanel *m_subscriptionsPanel;
    ChannelsPanel *m_channelsPanel;
    PublishPanel *m_publishPanel;
    ClientLogPanel *m_clientLogPanel;
    FramesPanel *m_framesPanel;
    ChartsPanel *m_chartsPanel;
    ChartsDesk *m_charts;
    CountersPanel *m_countersPanel;
    NoticeBar *m_notices;
    SessionViews *m_views;
    SaveBar *m_saveBar;
    CaptureDesk *m_captures;
    RateMeter *m_rate;
    BuiltInDesk *m_builtIn;
    SavedDesk *m_saved;
    UnsavedCaptures *m_unsaved;
    RunningWork *m_running;
    CommandDesk *m_commands;
    PresentationDesk *m_presentation;
    UndoDesk *m_undo = nullptr;
    WatchDesk *m_watch = nullptr;
    QWidget *m_middle;
    QTimer m_keepAliveTimer;
    std::unique_ptr<WindowDocks> m_docks; ///< goes before the docks, which tell while they go that they are hidden
};

} // namespace eventscope
