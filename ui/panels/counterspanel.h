// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/countervalues.h"
#include "ui/theme.h"
#include "ui/watchsettings.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace eventscope {

class CounterCard;
class EmptyState;
class PanelHeader;

/// The counters of one session's log as cards, as many beside each other as there is room for. They are computed from when the panel is
/// seen first. GUI thread.
class CountersPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CountersPanel(Theme &theme, WatchSettings &settings, QWidget *parent = nullptr);

    /// The title bar of the dock.
    [[nodiscard]] QWidget *header() const;
    /// Counts what a session captures, or nothing. It must be taken away before it dies.
    void setSession(Session *session);

Q_SIGNALS:
    /// Counters are to be added or changed.
    void editWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void makeCards();
    void placeCards();
    void showValue(int index);

    Theme &m_theme;
    WatchSettings &m_settings;
    PanelHeader *m_header;
    QScrollArea *m_area;
    QWidget *m_content;
    QGridLayout *m_grid;
    EmptyState *m_empty;
    QList<CounterCard *> m_cards;
    QPointer<Session> m_session;
    QPointer<Session> m_counted; ///< m_session, once the panel was seen
    SystemClock m_clock;
    CounterValues m_values;
};

} // namespace eventscope
