// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draftstore.h"
#include "core/workspace/savedwork.h"
#include "core/workspace/workspacestore.h"

#include <QObject>

namespace eventscope {

/// The endpoints of the user and the saved work, in memory and on disk. Every change is saved at once. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Loads what the store has; problems() tells about files that could not be read.
    explicit Workspace(WorkspaceStore store, QObject *parent = nullptr);

    [[nodiscard]] const QList<EndpointSettings> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const EndpointSettings *endpoint(const QString &id) const;
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    /// Gives an id when it has none or one that is taken; answers with the id. New endpoints come last.
    QString add(EndpointSettings endpoint);
    /// Temporary endpoints (the built-in API) are listed and never saved.
    QString addTemporary(EndpointSettings endpoint);
    /// The ids of those that are listed, in the order they were added.
    [[nodiscard]] const QStringList &temporaryIds() const { return m_temporary; }
    /// Replaces the endpoint with this id; nothing happens when nothing is different or there is none.
    void update(const EndpointSettings &endpoint);
    /// Its secrets stay in the SecretStore until they are removed there (secretNames in authorizerfactory.h tells which).
    void remove(const QString &id);
    /// Brings a removed endpoint back under its id, `position` from the top; its secrets and its draft are the caller's.
    void restore(const EndpointSettings &endpoint, qsizetype position);
    /// Puts a channel at the top of the endpoint's recent ones.
    void rememberChannel(const QString &endpointId, const QString &channel);
    /// Events and subscription sets with names, for all endpoints.
    [[nodiscard]] SavedWork &savedWork() { return m_savedWork; }
    /// What stands in the publish editors of each endpoint; remove() removes an endpoint's with it.
    [[nodiscard]] DraftStore drafts() const { return DraftStore(m_store.folder()); }

Q_SIGNALS:
    void endpointAdded(const QString &id);
    void endpointChanged(const QString &id);
    void endpointRemoved(const QString &id);
    /// A change is in memory but not on disk, and why.
    void saveFailed(const eventscope::Error &error);

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] QString freeId(const EndpointSettings &endpoint) const;
    void save(const QString &id);

    WorkspaceStore m_store;
    SavedWork m_savedWork;
    QList<EndpointSettings> m_endpoints;
    QList<Error> m_problems;
    QStringList m_temporary;
};

} // namespace eventscope
