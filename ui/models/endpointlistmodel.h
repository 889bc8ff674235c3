// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connection.h"
#include "core/workspace/workspace.h"

#include <QAbstractListModel>
#include <QHash>

namespace eventscope {

/// The endpoints of a workspace, in its order, each with its connection state. GUI thread.
class EndpointListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< QString: the second line, host and state in words
        StateRole, ///< int: ConnectionState
        BuiltInRole, ///< bool
    };

    /// `workspace` must outlive it.
    explicit EndpointListModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setStatus(const QString &endpointId, const ConnectionStatus &status);
    [[nodiscard]] ConnectionStatus status(const QString &endpointId) const { return m_statuses.value(endpointId); }
    /// Who is signed in, in words, beside the state; empty for nobody.
    void setSignIn(const QString &endpointId, const QString &words);
    /// Which one is the API inside the console; empty for none.
    void setBuiltIn(const QString &endpointId);
    [[nodiscard]] QModelIndex indexOf(const QString &endpointId) const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;

private:
    void onAdded(const QString &endpointId);
    void onChanged(const QString &endpointId);
    void onRemoved(const QString &endpointId);
    void refresh(const QString &endpointId);
    [[nodiscard]] QStringList workspaceIds() const;
    [[nodiscard]] QString detail(const EndpointSettings &endpoint) const;
    [[nodiscard]] QString spoken(const EndpointSettings &endpoint) const;

    Workspace &m_workspace;
    QStringList m_ids;
    QHash<QString, ConnectionStatus> m_statuses;
    QHash<QString, QString> m_signIns;
    QString m_builtIn;
};

} // namespace eventscope
