// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/seriesrequest.h"
#include "core/session/session.h"
#include "core/watch/counter.h"
#include "core/workspace/workspace.h"
#include "ui/presentation/discretion.h"
#include "ui/presentation/feedmodel.h"
#include "ui/presentation/presentationsettings.h"
#include "ui/ratemeter.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace eventscope {

class EventLogModel;
class StateDot;

/// The presentation mode: a window for an audience, with the chosen parts of one log, in a layout that nobody can change by accident; no
/// menus, no editors, and nothing that Discretion hides. Esc, F11 or closing it leaves. GUI thread.
class PresentationWindow final : public QWidget
{
    Q_OBJECT

public:
    /// What is presented. Each may go before the window; `log` alone is needed.
    struct Source
    {
        EventLogModel *log = nullptr;
        Session *session = nullptr; ///< null: nothing is connected, as with a saved capture
        QList<SeriesRequest> series = {}; ///< of the charts
        QList<Counter> counters = {};
        bool tellsEvents = true; ///< to a screen reader, as they come
    };

    /// All must outlive it.
    PresentationWindow(Workspace &workspace, Theme &theme, const PresentationSettings &settings);

    void present(const Source &source, const Discretion &discretion);
    /// What the discretion hides has grown: events, counters and charts go through it again.
    void hideAnew();

Q_SIGNALS:
    /// Once; somebody wants to go back.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QHBoxLayout *makeHead();
    void addParts();
    void announce();
    void setUpKeys();
    void setPaused(bool paused);
    void showState(const ConnectionStatus &status);
    void applyFonts();

    Workspace &m_workspace;
    Theme &m_theme;
    const PresentationSettings &m_settings;
    Source m_source;
    Discretion m_discretion;
    QPointer<Session> m_session;
    FeedModel m_feed;
    RateMeter m_rate;
    QLabel *m_title;
    StateDot *m_dot;
    QLabel *m_state;
    QLabel *m_rateLabel;
    QToolButton *m_pause;
    QVBoxLayout *m_above = nullptr;
    QHBoxLayout *m_middle = nullptr;
    QVBoxLayout *m_below = nullptr;
};

} // namespace eventscope
