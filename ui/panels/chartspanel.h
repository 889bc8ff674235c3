// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/chartmodel.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QToolButton;

namespace eventscope {

class ChartLegend;
class ChartView;
class EmptyState;
class ExpressionField;
class MessageLabel;
class PanelHeader;

/// Charts of one capture, of a session or saved: events a second, publish to receive, numbers in the payloads. Its cursor and the log's
/// current row lead to each other. What is charted stays when another capture is shown. GUI thread; follows a growing capture at most
/// four times a second, and only while it is seen.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChartsPanel(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// The title bar of the dock.
    [[nodiscard]] QWidget *header() const;
    /// Charts the capture of a session, or none. It must be taken away before it dies.
    void setSession(Session *session);
    /// Charts a capture that does not grow.
    void showCapture(const QString &path, qint64 lastId);
    void closeCapture();
    /// As ChartModel's.
    void setSubscriptionColors(std::function<int(const QString &channel, const QByteArray &id)> colorIndexOf);
    /// Charts what a jq expression gives for the payloads.
    void addNumber(const QString &expression);
    /// What is charted, in the order it was asked for.
    [[nodiscard]] QList<SeriesRequest> series() const { return m_model.requests(); }
    /// The log's current row; nobody is told.
    void setCursor(UtcTime at);

Q_SIGNALS:
    /// A point was chosen that comes from this row.
    void rowWanted(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Kind = SeriesRequest::Kind;

    void layOut();
    [[nodiscard]] QWidget *makeToolBar();
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &icon, const QString &text, const QString &toolTip);
    void setUpAddMenu();
    void setUpExport();
    void connectParts();
    void addSeries(const SeriesRequest &request);
    void setPaused(bool paused);
    void scheduleExtension();
    void extend();
    void updateState();
    void updateEmptyState();
    void onEmptyAction();

    Theme &m_theme;
    Prompt &m_prompt;
    ChartModel m_model;
    PanelHeader *m_header;
    ChartView *m_view;
    ChartLegend *m_legend;
    EmptyState *m_empty;
    MessageLabel *m_message; ///< about the series and what was just done
    ExpressionField *m_field = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_export = nullptr;
    QString m_outcome; ///< of an export; until something else is done
    bool m_hasFailed = false; ///< the outcome says so
    QPointer<Session> m_session;
    QString m_path;
    qint64 m_stillTo = 0; ///< the last row of a capture that does not grow
    QTimer m_extendTimer;
    SystemClock m_clock;
};

} // namespace eventscope
