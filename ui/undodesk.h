// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "core/workspace/savedsnapshot.h"
#include "core/workspace/secrettrash.h"
#include "ui/logsettings.h"
#include "ui/undooffers.h"

#include <QMap>

namespace eventscope {

struct DeletedEndpoint;
class EndpointsPanel;
class NoticeBar;
class SavedPanel;
class SessionViews;
class SubscriptionsPanel;

/// Offers to bring back what was deleted in the main window: endpoints with their secrets and drafts, authorizers, subscriptions, saved
/// work, saved filters, marks. Secrets of what is deleted stay in the keychain while the offer lasts and are removed when it lapses
/// (UndoOffers tells when), or at the next start if the program ends before the keychain answered. GUI thread.
class UndoDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        Workspace &workspace;
        SecretStore &secrets;
        OpenSessions &sessions;
        LogSettings &logSettings;
        EndpointsPanel &endpoints;
        SavedPanel &saved;
        SubscriptionsPanel &subscriptions;
        SessionViews &views;
        NoticeBar &notices;
        QWidget &window;
        QString layoutFile; ///< INI: names of secrets that are still to be removed
    };
    explicit UndoDesk(const Parts &parts);

    [[nodiscard]] UndoOffers &offers() { return m_offers; }

private:
    void offerEndpoint(const DeletedEndpoint &deleted);
    void restoreEndpoint(const DeletedEndpoint &deleted);
    void watchAuthorizers(const QString &endpointId);
    void offerAuthorizers(const EndpointSettings &before, const QList<AuthorizerSettings> &gone);
    void restoreAuthorizers(const EndpointSettings &before, const QList<AuthorizerSettings> &gone);
    void offerSaved(const QString &name, const SavedSnapshot &snapshot);
    void offerSubscription(const QString &endpointId, const SubscriptionSettings &gone);
    void watchFilters();
    void noteMark(const QString &endpointId, qint64 row, const QString &note);
    void offerMarks();
    void tell(const Error &error);

    Parts m_parts;
    SecretTrash m_trash;
    UndoOffers m_offers;
    QHash<QString, EndpointSettings> m_known; ///< as they were before a change
    QList<NamedFilter> m_filters;
    QString m_markedEndpoint;
    QMap<qint64, QString> m_marks; ///< removed in this turn of the event loop, with their notes
};

} // namespace eventscope
