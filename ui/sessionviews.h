// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/logsettings.h"
#include "ui/panels/logplace.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QHash>
#include <QStackedWidget>

namespace eventscope {

class LogPanel;

/// The middle of the window: a log for each open session, and one more page for when there is none. Each log keeps its place,
/// filter and selection while another is shown. GUI thread.
class SessionViews : public QStackedWidget
{
    Q_OBJECT

public:
    /// `placeholder` is shown when no session is; owned by the stack from here on.
    SessionViews(OpenSessions &sessions, Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *placeholder,
                 QWidget *parent = nullptr);

    /// Shows a session's log, or the placeholder for an unknown or empty id.
    void showEndpoint(const QString &endpointId);
    /// Where somebody is in each log, by endpoint.
    using Places = QHash<QString, LogPlace>;
    [[nodiscard]] Places places() const;
    void takeUp(const Places &places);
    [[nodiscard]] LogPanel *log(const QString &endpointId) const { return m_logs.value(endpointId); }
    /// Events shown in the current log.
    [[nodiscard]] qint64 shownEvents() const { return m_shown.value(m_current); }

    /// That of the page on show: QStackedWidget asks for the room of the largest.
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }

Q_SIGNALS:
    /// Of the current log.
    void shownChanged(qint64 shownEvents);
    /// The current log is empty and its one action was chosen: subscribe.
    void subscribeRequested();
    /// The events of some rows, please, in the publish editors.
    void composeRequested(const QString &channel, const QList<QByteArray> &events);
    /// What came of an export, in words.
    void told(const QString &outcome);
    /// By the person; `note` is what it said.
    void markRemoved(const QString &endpointId, qint64 row, const QString &note);

private:
    void addLog(const QString &endpointId, Session *session);
    void removeLog(const QString &endpointId);

    Theme &m_theme;
    Prompt &m_prompt;
    LogSettings &m_settings;
    QWidget *m_placeholder;
    QHash<QString, LogPanel *> m_logs;
    QHash<QString, qint64> m_shown;
    QString m_current;
};

} // namespace eventscope
