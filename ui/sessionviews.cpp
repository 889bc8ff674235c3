// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionviews.h"

#include "ui/panels/logpanel.h"
#include "ui/panels/logplaces.h"
#include "ui/snippetrequest.h"

namespace eventscope {

SessionViews::SessionViews(OpenSessions &sessions, Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *placeholder,
                           QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_placeholder(placeholder)
{
    addWidget(m_placeholder);
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    connect(&sessions, &OpenSessions::sessionOpened, this, &SessionViews::addLog);
    connect(&sessions, &OpenSessions::sessionClosing, this, &SessionViews::removeLog);
    for (const QString &id : sessions.ids())
        addLog(id, sessions.session(id));
}

void SessionViews::showEndpoint(const QString &endpointId)
{
    m_current = endpointId;
    LogPanel *shown = log(endpointId);
    setCurrentWidget(shown ? static_cast<QWidget *>(shown) : m_placeholder);
    Q_EMIT shownChanged(shownEvents());
}

SessionViews::Places SessionViews::places() const
{
    Places places;
    for (auto one = m_logs.cbegin(); one != m_logs.cend(); ++one)
        places.insert(one.key(), one.value()->place());
    return places;
}

void SessionViews::takeUp(const Places &places)
{
    for (auto one = places.cbegin(); one != places.cend(); ++one) {
        if (LogPanel *panel = log(one.key()))
            panel->takeUp(one.value());
    }
}

void SessionViews::addLog(const QString &endpointId, Session *session)
{
    auto *added = new LogPanel(m_theme, m_prompt, m_settings, this);
    added->setEmptyText(tr("Events appear here as they arrive. Subscribe to a channel to begin."), tr("Subscribe to a channel"));
    added->showCapture(session->capturePath(), session->lastCommittedId());
    added->setEndpoint(snippetRequest(session->settings(), SnippetRequest::Action::Publish));
    connect(session, &Session::committed, added, &LogPanel::captureCommitted);
    connect(session, &Session::subscriptionsChanged, added, [added, session] { added->setSubscriptions(session->subscriptions()); });
    LogPlaces *places = &added->places();
    places->setMarkable(true);
    connect(places, &LogPlaces::markWanted, session, &Session::setMark);
    connect(places, &LogPlaces::removalWanted, session, &Session::removeMark);
    connect(places, &LogPlaces::removalWanted, this,
            [this, endpointId](qint64 row, const QString &note) { Q_EMIT markRemoved(endpointId, row, note); });
    connect(session, &Session::marksChanged, places, &LogPlaces::readMarks);
    connect(added, &LogPanel::emptyActionTriggered, this, &SessionViews::subscribeRequested);
    connect(added, &LogPanel::composeRequested, this, &SessionViews::composeRequested);
    connect(added, &LogPanel::told, this, &SessionViews::told);
    connect(added, &LogPanel::shownChanged, this, [this, endpointId](qint64 shown) {
        m_shown.insert(endpointId, shown);
        if (endpointId == m_current)
            Q_EMIT shownChanged(shown);
    });
    m_logs.insert(endpointId, added);
    addWidget(added);
    if (session->lastCommittedId() == 0)
        return;
    added->setSubscriptions(session->subscriptions());
    added->captureCommitted(session->lastCommittedId(), session->counters());
}

void SessionViews::removeLog(const QString &endpointId)
{
    m_shown.remove(endpointId);
    if (LogPanel *removed = m_logs.take(endpointId))
        delete removed; // at once: its reader must let go of the capture before that is deleted
    if (endpointId == m_current)
        showEndpoint({});
}

} // namespace eventscope
