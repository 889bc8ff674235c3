// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/capture/capturewriter.h"
#include "core/capture/exporter.h"
#include "core/session/session.h"
#include "core/snippets/snippet.h"
#include "ui/logsettings.h"
#include "ui/panels/logplace.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QToolButton;

namespace eventscope {

class DetailPanel;
class EmptyState;
class EventLogModel;
class EventLogView;
class ExportBar;
class LogPlaces;
class FilterBar;
class FindBar;
class FlowButtons;
class KeptPlace;
class RowComparison;

/// The event log with its tools and the detail of the selected row, over one capture: of a running session, or a saved one.
/// It reads the capture by itself; captureCommitted() only says that there is more. GUI thread, bounded work, at most 60
/// refreshes a second.
class LogPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    LogPanel(Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *parent = nullptr);
    /// Lets go of the capture: no file of it stays open.
    ~LogPanel() override;

    /// Shows the end of a capture whose rows go up to `lastId`. Filter, pause and clear of an earlier one are gone.
    void showCapture(const QString &path, qint64 lastId);
    void captureCommitted(qint64 lastId, const eventscope::CaptureCounters &counters);
    void setSubscriptions(const QList<SubscriptionInfo> &subscriptions);
    /// For "Copy as cURL".
    void setEndpoint(const SnippetRequest &endpoint);
    /// What an empty log says; no button without an action.
    void setEmptyText(const QString &text, const QString &action);

    /// For a capture that does not grow: opens at its first rows, without Follow and Pause.
    void setStill();
    /// Replays a capture: the log ends with this row and follows; `events` of the rows up to it are of kind Event. Each call ends it anew,
    /// earlier too.
    void showUpTo(qint64 lastId, qint64 events);
    /// The replay is over: the log is still again, with the rows it has.
    void endReplay();
    [[nodiscard]] LogPlace place() const;
    /// Goes where somebody was in another log of this capture.
    void takeUp(const LogPlace &place);
    /// The last row of the log, whether a filter lets it pass or not; 0 when it has none.
    [[nodiscard]] qint64 end() const { return m_toldEnd; }
    /// What the log shows, to work on it elsewhere.
    struct Content
    {
        QString capture; ///< path
        qint64 lastId = 0; ///< on disk
        QString filter; ///< empty: none
        QList<IdRange> selected; ///< ascending
    };
    [[nodiscard]] Content content() const;
    /// The ways to export it.
    [[nodiscard]] QMenu *exportMenu() const;
    /// Offers to chart numbers of the event in the detail; not so unless told.
    void setChartable(bool chartable);
    /// The colour that a subscription's rows have here, for Theme::subscriptionColor().
    [[nodiscard]] int colorIndexOf(const QString &channel, const QByteArray &subscriptionId) const;
    /// Narrows the filter.
    void addFilterTerm(const QString &term);
    /// The rows that passed pause, clear and filter. Whoever keeps it watches for its end.
    [[nodiscard]] EventLogModel &model() const { return *m_model; }
    /// Marks, errors, gaps and the overview bar.
    [[nodiscard]] LogPlaces &places() const { return *m_places; }
    [[nodiscard]] qint64 shownEvents() const { return m_shownEvents; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isFollowing() const;
    [[nodiscard]] bool isFiltered() const;
    /// As EventLogModel's.
    [[nodiscard]] qint64 arrivedEvents() const;

Q_SIGNALS:
    /// Events in the log that passed pause, clear and filter, each once, over the whole scroll range.
    void shownChanged(qint64 shownEvents);
    /// end() is another: later as rows arrive, or by a replay, which may also go back; earlier as well when another capture is shown.
    void endChanged(qint64 lastId);
    void emptyActionTriggered();
    /// As RowCompose's.
    void composeRequested(const QString &channel, const QList<QByteArray> &events);
    /// This row is in the detail now.
    void rowShown(const eventscope::CaptureRow &row);
    /// The jq path of a number, for a chart.
    void chartRequested(const QString &expression);
    /// What came of an export, in words.
    void told(const QString &outcome);

private:
    /// What the capture holds.
    struct Extent
    {
        qint64 rows = 0; ///< also the last id
        qint64 events = 0;
    };
    enum class EmptyReason { Nothing, Cleared, Filtered, Unreadable };

    void buildLayout();
    [[nodiscard]] QWidget *buildToolBar();
    void setUpButtons();
    QAction *addFlowAction(const char *name, const QString &text, const QKeySequence &keys, QToolButton &button);
    void setUpEarlier();
    void setUpExport();
    void setUpGoTo();
    void setUpFind();
    void openGoTo();
    void exportRows(const QString &filter);
    void exportSelectedRows();
    void setUpColumns();
    void openColumns();
    void connectParts();
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    void scheduleRefresh();
    void refresh();
    void setPaused(bool paused);
    void showNewest();
    void tellEnd();
    void clearView();
    void showEarlier();
    void updateEarlier();
    void countOlderEvents(qint64 rows);
    void onOlderEventsCounted();
    void showDetail(int row);
    void updateEmptyState();
    [[nodiscard]] EmptyReason emptyReason() const;
    void onEmptyAction();

    Theme &m_theme;
    LogSettings &m_settings;
    EventLogModel *m_model;
    EventLogView *m_view;
    DetailPanel *m_detail;
    LogPlaces *m_places;
    RowComparison *m_comparison;
    EmptyState *m_empty;
    FilterBar *m_filter;
    FindBar *m_find;
    ExportBar *m_exportBar;
    KeptPlace *m_place;
    FlowButtons *m_flow = nullptr;
    QToolButton *m_follow = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_clear = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_earlierButton = nullptr;
    QAction *m_earlier = nullptr; ///< the way back from a cleared view, there as long as it is
    QAction *m_exportFiltered = nullptr;
    QAction *m_exportSelected = nullptr;
    QTimer m_refreshTimer;
    SystemClock m_clock;

    QString m_path;
    QString m_openFault;
    Extent m_latest;
    Extent m_reached; ///< what the model knows: behind m_latest while paused
    qint64 m_firstId = 0; ///< on disk: the budget of the capture removes the oldest
    qint64 m_committedEvents = 0;
    qint64 m_olderRows = -1; ///< those before the session's writer opened the capture
    qint64 m_olderEvents = 0;
    QFutureWatcher<qint64> m_olderCount;
    bool m_paused = false;
    bool m_isStill = false;
    bool m_isReplaying = false;
    qint64 m_onDisk = 0; ///< the last row; a replay shows fewer
    qint64 m_toldEnd = 0;
    qint64 m_shownEvents = 0;
    QString m_emptyText;
    QString m_emptyAction;
};

} // namespace eventscope
