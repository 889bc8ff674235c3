// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/commands.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/logsettings.h"
#include "ui/zoom.h"

class QDockWidget;
class QMainWindow;
class QMenu;

namespace eventscope {

class EndpointsPanel;
class LogPanel;
class PreferencesDialog;

/// The hands of the main window: its commands by name, the palette that finds them, the list of their keys, the zoom and the preferences.
/// GUI thread.
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is the parent of this and of what it opens.
    struct Parts
    {
        Workspace &workspace;
        OpenSessions &sessions;
        EndpointsPanel &endpoints;
        LogSettings &logSettings;
        Theme &theme;
        QMainWindow &window;
        QString layoutFile; ///< INI: keys, zoom, limits of captures
    };
    explicit CommandDesk(const Parts &parts);

    [[nodiscard]] Commands &commands() { return m_commands; }
    [[nodiscard]] Zoom &zoom() { return m_zoom; }
    [[nodiscard]] QAction *paletteAction() const { return m_palette; }
    [[nodiscard]] QAction *shortcutsAction() const { return m_shortcuts; }
    [[nodiscard]] QAction *preferencesAction() const { return m_preferences; }

    /// Takes in what the menus hold, and what stands in the docks, the bars and the logs. Logs that come later are taken in by takeIn().
    void takeInWindow();
    void takeIn(LogPanel &log);

    void openPalette();
    void openShortcuts();
    void openPreferences();

Q_SIGNALS:
    /// The preferences are being made: a page can be added.
    void preferencesMade(eventscope::PreferencesDialog &dialog);

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &keys, void (CommandDesk::*act)());
    void addCaptureLimits(PreferencesDialog &dialog);
    void addPublishing(PreferencesDialog &dialog);
    [[nodiscard]] QList<CommandPalette::Entry> entries() const;
    [[nodiscard]] CommandPalette::Entry entry(const Commands::Command &command) const;
    void addEndpoints(QList<CommandPalette::Entry> &entries) const;
    void addPanels(QList<CommandPalette::Entry> &entries) const;
    [[nodiscard]] static QString whyOff(const QAction *action);

    Parts m_parts;
    Commands m_commands;
    Zoom m_zoom;
    QAction *m_palette;
    QAction *m_shortcuts;
    QAction *m_preferences;
};

} // namespace eventscope
