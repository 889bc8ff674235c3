// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/base/clock.h"
#include "core/http/client.h"
#include "core/workspace/importer.h"

#include <QObject>

namespace eventscope {

/// "Find my Event APIs": asks the AppSync control plane of a region (protocol.md 9) with IAM credentials. ListApis, then for each
/// API its namespaces and API keys, page by page; throttled requests are tried again with backoff. What the credentials may not
/// do is noted with the API, and the rest goes on. One thread; `client` and `clock` must outlive it.
class ApiDiscovery : public QObject
{
    Q_OBJECT

public:
    /// An API found, as an endpoint with an authorizer for each of its modes.
    struct Found
    {
        QString apiId;
        ImportedEndpoint endpoint;
        QList<Error> problems; ///< e.g. ListApiKeys not permitted
    };

    /// `controlPlane` replaces `https://appsync.REGION.amazonaws.com`, for emulators and tests.
    ApiDiscovery(http::Client &client, const Clock &clock, QUrl controlPlane = {}, QObject *parent = nullptr);

    /// Starts over. found() per API, then finished().
    void start(const QString &region, const Credentials &credentials);
    void cancel();

Q_SIGNALS:
    void found(const eventscope::ApiDiscovery::Found &api);
    /// Unauthorized, RateLimitExceeded, a network error …; APIs found before stay found.
    void finished(const eventscope::Result<void> &result);
};

} // namespace eventscope
