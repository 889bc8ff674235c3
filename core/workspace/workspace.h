// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspacestore.h"

#include <QObject>

namespace eventscope {

/// The endpoints of the user, in memory and on disk. Every change is saved at once. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Loads what the store has; problems() tells about files that could not be read.
    explicit Workspace(WorkspaceStore store, QObject *parent = nullptr);

    [[nodiscard]] const QList<EndpointSettings> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const EndpointSettings *endpoint(const QString &id) const;
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    /// Gives an id when it has none; answers with the id.
    QString add(EndpointSettings endpoint);
    /// Temporary endpoints (the built-in API) are listed and never saved.
    QString addTemporary(EndpointSettings endpoint);
    void update(const EndpointSettings &endpoint);
    void remove(const QString &id);
    /// Puts a channel at the top of the endpoint's recent ones.
    void rememberChannel(const QString &endpointId, const QString &channel);

Q_SIGNALS:
    void endpointAdded(const QString &id);
    void endpointChanged(const QString &id);
    void endpointRemoved(const QString &id);
    /// A change is in memory but not on disk, and why.
    void saveFailed(const eventscope::Error &error);

private:
    WorkspaceStore m_store;
    QList<EndpointSettings> m_endpoints;
    QList<Error> m_problems;
    QStringList m_temporary;
};

} // namespace eventscope
