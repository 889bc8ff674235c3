// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importers/endpointbuilder.h"

#include <QJsonValue>

namespace eventscope::importers {

/// Gathers what named values tell about Event APIs, by the look of the values: hosts and URLs, `da2-` keys, user pools, identity pools.
/// Names are only asked where a value has no look of its own: a client id, a region, a namespace, a secret access key. URLs of GraphQL
/// APIs are passed over. What cannot be told to belong to one endpoint is given to none.
class ValueFindings
{
public:
    void add(const QString &name, const QString &value);
    /// Every string in a JSON value, with the nearest key as its name.
    void addAll(const QJsonValue &value, const QString &name = {});

    /// One for each API found, in the order they were found.
    [[nodiscard]] QList<ImportedEndpoint> endpoints() const;

private:
    /// The hosts of one API, by what both have in common.
    struct Api
    {
        QString common;
        QString http;
        QString realtime;
    };

    void addAddress(const QString &value);
    void addByName(const QString &name, const QString &value);
    [[nodiscard]] Api &apiOf(const QString &common);
    void addAuthorizers(EndpointBuilder &builder) const;

    QList<Api> m_apis;
    QList<Secret> m_apiKeys;
    QStringList m_userPoolIds;
    QStringList m_clientIds;
    QStringList m_identityPoolIds;
    Credentials m_credentials;
    QString m_region;
    QStringList m_namespaces;
};

} // namespace eventscope::importers
