// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/dialogs/republishdialog.h"

#include <QObject>

class QAction;

namespace eventscope {

class BuiltInDesk;
class CaptureWindow;
class LogPanel;
class SessionViews;

/// Opens "Publish again" for the log of the main window and for captures in windows of their own, and tells the dialogs which endpoints are
/// connected. GUI thread.
class RepublishDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        Workspace &workspace;
        OpenSessions &sessions;
        const BuiltInDesk &builtIn;
        SessionViews &views;
        Theme &theme;
        QWidget &window;
    };
    explicit RepublishDesk(const Parts &parts);

    /// For the log that the main window shows.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// Takes what is wanted of a capture's window.
    void serve(CaptureWindow &window);

private:
    [[nodiscard]] static RepublishDialog::Source sourceOf(const LogPanel &log, const QString &name);
    [[nodiscard]] QList<RepublishDialog::Target> targets() const;
    void openForLog();
    void open(const RepublishDialog::Source &source, QWidget &parent);
    void updateTargets();

    Parts m_parts;
    QAction *m_action;
    QList<QPointer<RepublishDialog>> m_dialogs;
    QString m_closing; ///< the endpoint whose session is about to end
};

} // namespace eventscope
