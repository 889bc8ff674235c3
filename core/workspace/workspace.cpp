// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/slug.h"

#include <QRandomGenerator>

#include <algorithm>

namespace eventscope {

namespace {

constexpr qsizetype recentChannelsKept = 50;

} // namespace

Workspace::Workspace(WorkspaceStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_savedWork(m_store.folder())
{
    WorkspaceStore::Loaded loaded = m_store.load();
    m_endpoints = std::move(loaded.endpoints);
    m_problems = std::move(loaded.problems);
}

qsizetype Workspace::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_endpoints.cbegin(), m_endpoints.cend(), [&id](const EndpointSettings &one) { return one.id == id; });
    return found == m_endpoints.cend() ? -1 : std::distance(m_endpoints.cbegin(), found);
}

const EndpointSettings *Workspace::endpoint(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_endpoints.at(index);
}

QString Workspace::freeId(const EndpointSettings &endpoint) const
{
    // The random end keeps the secrets of a deleted endpoint from a new one of the same name.
    QString id = endpoint.id;
    while (id.isEmpty() || indexOf(id) >= 0)
        id = QStringLiteral("%1-%2")
                 .arg(slug(endpoint.name, QStringLiteral("endpoint")))
                 .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    return id;
}

QString Workspace::add(EndpointSettings endpoint)
{
    endpoint.id = freeId(endpoint);
    QString id = endpoint.id;
    m_endpoints << std::move(endpoint);
    save(id);
    Q_EMIT endpointAdded(id);
    return id;
}

QString Workspace::addTemporary(EndpointSettings endpoint)
{
    endpoint.id = freeId(endpoint);
    QString id = endpoint.id;
    m_temporary << id;
    m_endpoints << std::move(endpoint);
    Q_EMIT endpointAdded(id);
    return id;
}

void Workspace::update(const EndpointSettings &endpoint)
{
    const qsizetype index = indexOf(endpoint.id);
    if (index < 0 || m_endpoints.at(index) == endpoint)
        return;
    const QString id = endpoint.id;
    m_endpoints[index] = endpoint;
    save(id);
    Q_EMIT endpointChanged(id);
}

void Workspace::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    // `id` may be that of the endpoint itself.
    const QString removedId = m_endpoints.takeAt(index).id;
    if (m_temporary.removeAll(removedId) == 0) {
        if (const auto removed = m_store.remove(removedId); !removed)
            Q_EMIT saveFailed(removed.error());
    }
    if (const auto removed = drafts().remove(removedId); !removed)
        Q_EMIT saveFailed(removed.error());
    Q_EMIT endpointRemoved(removedId);
}

void Workspace::restore(const EndpointSettings &endpoint, qsizetype position)
{
    if (indexOf(endpoint.id) >= 0)
        return;
    m_endpoints.insert(std::min(position, m_endpoints.size()), endpoint);
    save(endpoint.id);
    Q_EMIT endpointAdded(endpoint.id);
}

void Workspace::rememberChannel(const QString &endpointId, const QString &channel)
{
    const EndpointSettings *known = endpoint(endpointId);
    if (!known || channel.isEmpty())
        return;
    EndpointSettings changed = *known;
    changed.recentChannels.removeAll(channel);
    changed.recentChannels.prepend(channel);
    if (changed.recentChannels.size() > recentChannelsKept)
        changed.recentChannels.resize(recentChannelsKept);
    update(changed);
}

void Workspace::save(const QString &id)
{
    if (m_temporary.contains(id))
        return;
    if (const auto saved = m_store.save(*endpoint(id)); !saved)
        Q_EMIT saveFailed(saved.error());
}

} // namespace eventscope
