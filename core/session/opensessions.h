// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturefolder.h"
#include "core/session/session.h"
#include "core/workspace/workspace.h"

#include <QSet>

#include <map>
#include <memory>

namespace eventscope {

/// The sessions of the endpoints that were opened, at most one each. A session stays, with its capture, after a disconnect:
/// its log can still be read. GUI thread.
class OpenSessions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    OpenSessions(Workspace &workspace, AuthorizerFactory &authorizers, CaptureFolder captures, const Clock &clock,
                 QObject *parent = nullptr);
    /// Ends all sessions, as close().
    ~OpenSessions() override;

    /// The session of an endpoint, or nullptr when it is not open.
    [[nodiscard]] Session *session(const QString &endpointId) const;
    /// Of the endpoints that have one.
    [[nodiscard]] QStringList ids() const;
    /// Opens one when there is none. Errors as Session::start. Where the folder of captures takes no file, the capture is made in a
    /// folder of the system's for files that need not last, which capturedElsewhere() tells.
    [[nodiscard]] Result<Session *> open(const QString &endpointId);
    /// Ends a session and deletes its capture, or leaves it when that was wanted.
    void close(const QString &endpointId);
    /// When the session ends, its capture stays in the folder for the next start to offer, provided that it holds an event.
    void keepCapture(const QString &endpointId);
    /// Somebody signed in to an endpoint, or gave a secret for it: its session tries again what failed for want of that.
    void credentialsChanged(const QString &endpointId);
    /// How much a capture may hold: those of open sessions from now on, and those to come.
    void setCaptureBudget(const CaptureBudget &budget);
    /// Session's, for open sessions and those to come.
    void setArrivalPatience(std::chrono::milliseconds patience);
    /// Captures that were kept, or left by a crash.
    [[nodiscard]] QStringList leftovers() const;
    void removeLeftover(const QString &capturePath);

Q_SIGNALS:
    void sessionOpened(const QString &endpointId, eventscope::Session *session);
    /// Follows sessionOpened(): why the capture is not in the folder of captures. It goes with the session, or with the computer.
    void capturedElsewhere(const QString &endpointId, const eventscope::Error &why);
    /// The session ends after this; drop every pointer to it now.
    void sessionClosing(const QString &endpointId);

private:
    void applySettings(const QString &endpointId);
    void rememberSubscriptions(const QString &endpointId);

    Workspace &m_workspace;
    AuthorizerFactory &m_authorizers;
    CaptureFolder m_captures;
    CaptureFolder m_spare;
    const Clock &m_clock;
    CaptureBudget m_budget;
    std::chrono::milliseconds m_arrivalPatience = defaultArrivalPatience;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    QSet<QString> m_kept; ///< endpoints whose captures stay
};

} // namespace eventscope
