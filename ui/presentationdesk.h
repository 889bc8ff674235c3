// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "core/workspace/signins.h"
#include "core/workspace/workspace.h"
#include "ui/logsettings.h"
#include "ui/presentation/presentationwindow.h"
#include "ui/zoom.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace eventscope {

class ChartsPanel;
class LogPanel;
class PreferencesDialog;

/// Begins and ends the presentation mode: while it lasts no other window of the program is to be seen, and the program is zoomed for a room
/// instead of a desk. GUI thread.
class PresentationDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        Workspace &workspace;
        SecretStore &secrets;
        SignIns &signIns;
        AuthorizerFactory &authorizers;
        OpenSessions &sessions;
        LogSettings &logSettings;
        Theme &theme;
        Zoom &zoom;
        QWidget &window;
        QString layoutFile; ///< INI
    };
    explicit PresentationDesk(const Parts &parts);
    ~PresentationDesk() override;

    /// F11; for a menu. What it presents is asked for by wanted().
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isPresenting() const { return m_window != nullptr; }
    void present(LogPanel &log, Session *session, const QList<SeriesRequest> &series);
    /// What the audience must not see, as of now.
    [[nodiscard]] Discretion discretion() const;
    void addPage(PreferencesDialog &dialog);
    /// What it shows and hides.
    [[nodiscard]] PresentationSettings &settings() { return m_settings; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void wanted();
    void changed(bool isPresenting);

private:
    [[nodiscard]] QList<QFuture<Result<Secret>>> secretsOf(const EndpointSettings &endpoint) const;
    void learnSecrets();
    [[nodiscard]] bool isOther(const QWidget &window) const;
    void keepAway(QWidget &window);
    void putAway(QWidget &window);
    void notePlaces();
    void hideOthers();
    void bringBack();
    void leave();
    [[nodiscard]] QStringList names() const;

    Parts m_parts;
    PresentationSettings m_settings;
    QAction *m_action;
    std::unique_ptr<PresentationWindow> m_window;
    /// A window that waits for the end.
    struct Hidden
    {
        QPointer<QWidget> window;
        QByteArray geometry; ///< before the zoom, which may want more room
    };
    QList<Hidden> m_hidden;
    QPointer<QWidget> m_began; ///< where the log that is presented stands
    int m_zoomBefore = 100; ///< percent
};

} // namespace eventscope
