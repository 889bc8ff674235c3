// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/endpointintake.h"

#include "core/base/whenfinished.h"
#include "core/protocol/endpoint.h"

#include <algorithm>

namespace eventscope {

EndpointIntake::EndpointIntake(Workspace &workspace, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
{
}

QString EndpointIntake::add(const QList<ImportedEndpoint> &endpoints)
{
    QString first;
    for (const ImportedEndpoint &found : endpoints) {
        const QString id = addOne(found);
        if (first.isEmpty())
            first = id;
    }
    return first;
}

QString EndpointIntake::addOne(const ImportedEndpoint &found)
{
    EndpointSettings endpoint = found.settings;
    // Not one made from the name: a keychain may still hold secrets of a deleted endpoint.
    endpoint.id = newEndpointId();
    endpoint.name = freeName(nameOf(endpoint));
    const QString id = m_workspace.add(endpoint);
    for (const auto &[key, secret] : found.secrets) {
        const qsizetype slash = key.lastIndexOf(QLatin1Char('/'));
        m_unstored.emplaceBack(SecretStore::name(id, key.left(slash), key.mid(slash + 1)), secret);
    }
    return id;
}

QString EndpointIntake::freeName(const QString &name) const
{
    const QList<EndpointSettings> &all = m_workspace.endpoints();
    const auto isTaken = [&all](const QString &wanted) {
        return std::any_of(all.cbegin(), all.cend(), [&wanted](const EndpointSettings &one) { return one.name == wanted; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

void EndpointIntake::storeSecrets()
{
    if (m_unstored.isEmpty()) {
        Q_EMIT stored();
        return;
    }
    whenFinished(m_secrets.writeAll(m_unstored, this), this, [this](const SecretStore::Refused &answer) {
        m_unstored = answer.secrets;
        if (m_unstored.isEmpty())
            Q_EMIT stored();
        else
            Q_EMIT refused(answer.reason);
    });
}

void EndpointIntake::holdSecrets()
{
    m_secrets.holdAll(std::exchange(m_unstored, {}));
}

QString EndpointIntake::nameOf(const EndpointSettings &endpoint)
{
    if (!endpoint.name.isEmpty())
        return endpoint.name;
    const auto read = Endpoint::fromInput(endpoint.url);
    return read ? read->host() : endpoint.url;
}

} // namespace eventscope
