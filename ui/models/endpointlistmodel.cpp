// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpointlistmodel.h"

#include "core/protocol/endpoint.h"
#include "ui/errortext.h"

namespace eventscope {

namespace {

QString hostOf(const EndpointSettings &endpoint)
{
    const auto parsed = Endpoint::fromInput(endpoint.url);
    return parsed ? parsed->host() : endpoint.url;
}

QString stateWords(const ConnectionStatus &status)
{
    const QString words = connectionText(status);
    return status.state == ConnectionState::Failed && status.error ? words + QLatin1String(": ") + errorTitle(*status.error) : words;
}

} // namespace

EndpointListModel::EndpointListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_ids(workspaceIds())
{
    connect(&m_workspace, &Workspace::endpointAdded, this, &EndpointListModel::onAdded);
    connect(&m_workspace, &Workspace::endpointChanged, this, &EndpointListModel::onChanged);
    connect(&m_workspace, &Workspace::endpointRemoved, this, &EndpointListModel::onRemoved);
}

int EndpointListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant EndpointListModel::data(const QModelIndex &index, int role) const
{
    const EndpointSettings *endpoint = m_workspace.endpoint(idAt(index));
    if (!endpoint)
        return {};
    switch (role) {
    case Qt::DisplayRole: return endpoint->name;
    case Qt::AccessibleTextRole: return spoken(*endpoint);
    case Qt::ToolTipRole:
        return QString(endpoint->name + QLatin1Char('\n') + endpoint->url + QLatin1Char('\n') + stateWords(status(endpoint->id)));
    case IdRole: return endpoint->id;
    case DetailRole: return detail(*endpoint);
    case StateRole: return static_cast<int>(status(endpoint->id).state);
    case BuiltInRole: return endpoint->id == m_builtIn;
    default: return {};
    }
}

void EndpointListModel::setStatus(const QString &endpointId, const ConnectionStatus &status)
{
    m_statuses.insert(endpointId, status);
    refresh(endpointId);
}

void EndpointListModel::setSignIn(const QString &endpointId, const QString &words)
{
    if (m_signIns.value(endpointId) == words)
        return;
    m_signIns.insert(endpointId, words);
    refresh(endpointId);
}

void EndpointListModel::setBuiltIn(const QString &endpointId)
{
    const QString before = std::exchange(m_builtIn, endpointId);
    refresh(before);
    refresh(endpointId);
}

QModelIndex EndpointListModel::indexOf(const QString &endpointId) const
{
    const auto row = m_ids.indexOf(endpointId);
    return row < 0 ? QModelIndex() : index(int(row));
}

QString EndpointListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_ids.value(index.row()) : QString();
}

QStringList EndpointListModel::workspaceIds() const
{
    QStringList ids;
    for (const EndpointSettings &endpoint : m_workspace.endpoints())
        ids << endpoint.id;
    return ids;
}

void EndpointListModel::onAdded(const QString &endpointId)
{
    const auto row = int(workspaceIds().indexOf(endpointId));
    if (row < 0 || m_ids.contains(endpointId))
        return;
    beginInsertRows({}, row, row);
    m_ids.insert(row, endpointId);
    endInsertRows();
}

void EndpointListModel::onChanged(const QString &endpointId)
{
    const auto from = int(m_ids.indexOf(endpointId));
    const auto to = int(workspaceIds().indexOf(endpointId));
    if (from < 0 || to < 0)
        return;
    if (from != to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_ids.move(from, to);
        endMoveRows();
    }
    refresh(endpointId);
}

void EndpointListModel::onRemoved(const QString &endpointId)
{
    const auto row = int(m_ids.indexOf(endpointId));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.removeAt(row);
    m_statuses.remove(endpointId);
    endRemoveRows();
}

void EndpointListModel::refresh(const QString &endpointId)
{
    const QModelIndex index = indexOf(endpointId);
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
}

QString EndpointListModel::detail(const EndpointSettings &endpoint) const
{
    const ConnectionStatus now = status(endpoint.id);
    // What the host gives way to: a state that needs words, and who is signed in.
    const bool isCalm = now.state == ConnectionState::Disconnected || (now.state == ConnectionState::Connected && !now.keepAliveLate);
    const QString signIn = m_signIns.value(endpoint.id);
    QStringList parts;
    if (now.state != ConnectionState::Disconnected)
        parts << stateWords(now);
    if (isCalm)
        parts << (signIn.isEmpty() ? hostOf(endpoint) : signIn);
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString EndpointListModel::spoken(const EndpointSettings &endpoint) const
{
    const QString words
        = tr("%1, %2, %3", "endpoint name, state, host").arg(endpoint.name, stateWords(status(endpoint.id)), hostOf(endpoint));
    const QString signIn = m_signIns.value(endpoint.id);
    return signIn.isEmpty() ? words : words + QStringLiteral(", ") + signIn;
}

} // namespace eventscope
