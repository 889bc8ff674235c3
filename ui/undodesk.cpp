// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undodesk.h"

#include "ui/errortext.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/savedpanel.h"
#include "ui/panels/subscriptionspanel.h"
#include "ui/sessionviews.h"

#include <QTimer>

#include <algorithm>

namespace eventscope {

namespace {

/// Those of the authorizers that `now` does not have any more.
QList<AuthorizerSettings> goneFrom(const EndpointSettings &before, const EndpointSettings &now)
{
    QList<AuthorizerSettings> gone = before.authorizers;
    gone.removeIf([&now](const AuthorizerSettings &one) { return now.authorizer(one.id) != nullptr; });
    return gone;
}

QStringList secretsOf(const EndpointSettings &endpoint, const QList<AuthorizerSettings> &authorizers)
{
    EndpointSettings part = endpoint;
    part.authorizers = authorizers;
    return secretNames(part);
}

bool hasName(const QList<NamedFilter> &filters, const QString &name)
{
    return std::any_of(filters.cbegin(), filters.cend(), [&name](const NamedFilter &one) { return one.name == name; });
}

} // namespace

UndoDesk::UndoDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_trash(parts.secrets, parts.layoutFile)
    , m_offers(parts.notices, this)
    , m_filters(parts.logSettings.savedFilters())
{
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints())
        m_known.insert(endpoint.id, endpoint);
    m_parts.endpoints.setEventCount([this](const QString &id) {
        const Session *session = m_parts.sessions.session(id);
        return session ? session->counters().committedEvents : 0;
    });
    connect(&m_parts.endpoints, &EndpointsPanel::deleted, this, &UndoDesk::offerEndpoint);
    connect(&m_parts.workspace, &Workspace::endpointAdded, this, &UndoDesk::watchAuthorizers);
    connect(&m_parts.workspace, &Workspace::endpointChanged, this, &UndoDesk::watchAuthorizers);
    connect(&m_parts.workspace, &Workspace::endpointRemoved, this, [this](const QString &id) { m_known.remove(id); });
    connect(&m_parts.saved, &SavedPanel::deleted, this, &UndoDesk::offerSaved);
    connect(&m_parts.subscriptions, &SubscriptionsPanel::unsubscribed, this, &UndoDesk::offerSubscription);
    connect(&m_parts.logSettings, &LogSettings::savedFiltersChanged, this, &UndoDesk::watchFilters);
    connect(&m_parts.views, &SessionViews::markRemoved, this, &UndoDesk::noteMark);
}

void UndoDesk::tell(const Error &error)
{
    m_parts.notices.show(QStringLiteral("undoFailed"), NoticeBar::Severity::Error, errorText(error));
}

void UndoDesk::offerEndpoint(const DeletedEndpoint &deleted)
{
    const QStringList secrets = secretNames(deleted.settings);
    m_trash.put(secrets);
    m_offers.add({tr("Deleted the endpoint \u201C%1\u201D.").arg(deleted.settings.name), [this, deleted] { restoreEndpoint(deleted); },
                  [this, secrets] { m_trash.empty(secrets); }});
}

void UndoDesk::restoreEndpoint(const DeletedEndpoint &deleted)
{
    m_trash.takeBack(secretNames(deleted.settings));
    if (const auto saved = m_parts.workspace.drafts().save(deleted.settings.id, deleted.draft); !saved)
        tell(saved.error());
    m_parts.workspace.restore(deleted.settings, deleted.position);
    m_parts.endpoints.select(deleted.settings.id);
}

void UndoDesk::watchAuthorizers(const QString &endpointId)
{
    const EndpointSettings now = *m_parts.workspace.endpoint(endpointId);
    const EndpointSettings before = m_known.value(endpointId, now);
    m_known.insert(endpointId, now);
    const QList<AuthorizerSettings> gone = goneFrom(before, now);
    if (!gone.isEmpty())
        offerAuthorizers(before, gone);
}

void UndoDesk::offerAuthorizers(const EndpointSettings &before, const QList<AuthorizerSettings> &gone)
{
    const QStringList secrets = secretsOf(before, gone);
    m_trash.put(secrets);
    const QString text = gone.size() == 1
        ? tr("Removed the authorizer \u201C%1\u201D of \u201C%2\u201D.").arg(gone.first().name, before.name)
        : tr("Removed %n authorizer(s) of \u201C%1\u201D.", nullptr, int(gone.size())).arg(before.name);
    m_offers.add({text, [this, before, gone] { restoreAuthorizers(before, gone); }, [this, secrets] { m_trash.empty(secrets); }});
}

/// What used them uses them again, unless something else was chosen meanwhile.
void UndoDesk::restoreAuthorizers(const EndpointSettings &before, const QList<AuthorizerSettings> &gone)
{
    m_trash.takeBack(secretsOf(before, gone));
    const EndpointSettings *present = m_parts.workspace.endpoint(before.id);
    if (!present)
        return;
    EndpointSettings restored = *present;
    for (const AuthorizerSettings &one : gone) {
        const auto position = std::min(before.authorizers.indexOf(one), restored.authorizers.size());
        restored.authorizers.insert(position, one);
        for (QString EndpointSettings::*use :
             {&EndpointSettings::connectAuthorizer, &EndpointSettings::subscribeAuthorizer, &EndpointSettings::publishAuthorizer}) {
            if (before.*use == one.id && (restored.*use).isEmpty())
                restored.*use = one.id;
        }
    }
    m_parts.workspace.update(restored);
}

void UndoDesk::offerSaved(const QString &name, const SavedSnapshot &snapshot)
{
    m_offers.add({tr("Deleted \u201C%1\u201D.").arg(name),
                  [this, snapshot] {
                      const auto restored = m_parts.workspace.savedWork().restore(snapshot);
                      if (restored)
                          m_parts.saved.select(*restored);
                      else
                          tell(restored.error());
                  },
                  {}});
}

void UndoDesk::offerSubscription(const QString &endpointId, const SubscriptionSettings &gone)
{
    m_offers.add({tr("Unsubscribed from \u201C%1\u201D.").arg(gone.pattern),
                  [this, endpointId, gone] {
                      Session *session = m_parts.sessions.session(endpointId);
                      if (!session)
                          return;
                      if (const auto subscribed = session->subscribe(gone.pattern, gone.authorizer); !subscribed)
                          tell(subscribed.error());
                  },
                  {}});
}

void UndoDesk::watchFilters()
{
    const QList<NamedFilter> now = m_parts.logSettings.savedFilters();
    QList<NamedFilter> gone = std::exchange(m_filters, now);
    const bool isFewer = gone.size() > now.size();
    gone.removeIf([&now](const NamedFilter &one) {
        return std::any_of(now.cbegin(), now.cend(),
                           [&one](const NamedFilter &kept) { return kept.name == one.name || kept.filter == one.filter; });
    });
    if (!isFewer || gone.isEmpty())
        return;
    const QString text = gone.size() == 1 ? tr("Removed the filter \u201C%1\u201D.").arg(gone.first().name)
                                          : tr("Removed %n saved filter(s).", nullptr, int(gone.size()));
    m_offers.add({text,
                  [this, gone] {
                      QList<NamedFilter> filters = m_parts.logSettings.savedFilters();
                      for (const NamedFilter &one : gone) {
                          if (!hasName(filters, one.name))
                              filters << one;
                      }
                      m_parts.logSettings.setSavedFilters(filters);
                  },
                  {}});
}

/// Many marks are removed at once, each told by itself: one offer brings all of them back.
void UndoDesk::noteMark(const QString &endpointId, qint64 row, const QString &note)
{
    if (m_marks.isEmpty())
        QTimer::singleShot(0, this, &UndoDesk::offerMarks);
    m_markedEndpoint = endpointId;
    m_marks.insert(row, note);
}

void UndoDesk::offerMarks()
{
    const QMap<qint64, QString> marks = std::exchange(m_marks, {});
    m_offers.add({tr("Removed %n mark(s).", nullptr, int(marks.size())),
                  [this, endpointId = m_markedEndpoint, marks] {
                      Session *session = m_parts.sessions.session(endpointId);
                      for (auto mark = marks.cbegin(); session && mark != marks.cend(); ++mark)
                          session->setMark(mark.key(), mark.value());
                  },
                  {}});
}

} // namespace eventscope
