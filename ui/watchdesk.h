// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"
#include "core/session/opensessions.h"
#include "core/watch/watchscan.h"
#include "ui/logsettings.h"
#include "ui/watchalarms.h"

#include <QPointer>

#include <map>

class QAction;

namespace eventscope {

class NoticeBar;
class UndoOffers;

/// Watch rules and counters of the main window: looks at what the logs of all open endpoints get, tells of it, and opens the dialogs. GUI
/// thread.
class WatchDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        OpenSessions &sessions;
        WatchSettings &settings;
        Theme &theme;
        Notifier &notifier;
        NoticeBar &notices;
        UndoOffers &offers;
        QWidget &window;
    };
    explicit WatchDesk(const Parts &parts);
    ~WatchDesk() override;

    /// For a menu.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The dialogs preview the counters over its capture; it is the one that is shown.
    void setSession(Session *session) { m_session = session; }
    /// Nothing is told outside of the window: others may look at the screen. Rows are highlighted as before.
    void setQuiet(bool quiet) { m_alarms.setQuiet(quiet); }
    void openRules();
    void openCounters();

Q_SIGNALS:
    /// Somebody clicked a notification: this row of an endpoint's log should be seen.
    void rowWanted(const QString &endpointId, qint64 row);

private:
    struct Watched
    {
        Session *session;
        WatchScan scan;
        std::unique_ptr<CaptureReader> reader; ///< for the rows that are told
    };

    void addAction(const QString &name, const QString &text, void (WatchDesk::*open)());
    void watch(const QString &endpointId, Session *session);
    void applyRules();
    [[nodiscard]] QStringList filters() const;
    void report(const QString &endpointId, const QString &filter, const QList<qint64> &ids);
    [[nodiscard]] std::optional<CaptureRow> row(const QString &endpointId, qint64 id, qsizetype payloadLimit);
    void tellFailed(const QString &filter, const Error &error);
    void tellRefused();
    void offerRules();
    void offerCounters();

    Parts m_parts;
    SystemClock m_clock;
    WatchAlarms m_alarms;
    std::map<QString, std::unique_ptr<Watched>> m_watched; ///< by endpoint
    QPointer<Session> m_session;
    QList<QAction *> m_actions;
    QList<WatchRule> m_rules; ///< as they were before a change
    QList<Counter> m_counters;
    bool m_hasToldRefusal = false;
};

} // namespace eventscope
