// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connection.h"
#include "core/workspace/endpointsettings.h"
#include "ui/theme.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace eventscope {

class ElidedLabel;
class StateDot;

/// The line on top of the window: which endpoint, in which state, and the button that changes it. Counts down to the next try
/// by itself. GUI thread.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit ConnectionBar(Theme &theme, QWidget *parent = nullptr);

    /// nullptr: none is chosen.
    void setEndpoint(const EndpointSettings *endpoint);
    void setStatus(const ConnectionStatus &status);
    /// Time since the server's last keep-alive, shown while connected; nothing before the first, which is said too.
    void setKeepAlive(std::optional<std::chrono::seconds> sinceKeepAlive);

Q_SIGNALS:
    void connectRequested();
    void disconnectRequested();
    void builtInApiRequested();
    /// To find out why the endpoint cannot be talked to.
    void doctorRequested(const QString &endpointId);
    void themeChosen(eventscope::Theme::Choice choice);

private:
    void makeState();
    void makeButtons();
    void makeThemeMenu();
    void layOut();
    void applyTheme();
    void refresh();
    [[nodiscard]] ConnectionStatus statusNow() const;
    [[nodiscard]] bool canDisconnect() const;
    [[nodiscard]] QString keepAliveText() const;
    [[nodiscard]] QString reason(const Error &error) const;

    Theme &m_theme;
    ConnectionStatus m_status;
    std::optional<std::chrono::seconds> m_keepAlive;
    QDeadlineTimer m_nextTry;
    QTimer m_countdown;
    std::optional<EndpointSettings> m_endpoint;
    QLabel *m_name = nullptr;
    StateDot *m_dot = nullptr;
    QLabel *m_state = nullptr;
    ElidedLabel *m_reason = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_findOut = nullptr; ///< while there is something to find out
    QPushButton *m_builtIn = nullptr;
    QToolButton *m_themeButton = nullptr;
};

} // namespace eventscope
