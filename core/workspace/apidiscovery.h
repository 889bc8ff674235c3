// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/base/clock.h"
#include "core/http/client.h"
#include "core/workspace/importer.h"

#include <QObject>

#include <functional>
#include <map>

namespace eventscope {

/// "Find my Event APIs": asks the AppSync control plane of a region (protocol.md 9) with IAM credentials. ListApis, then for each
/// API GetApi, its namespaces and API keys, page by page; throttled requests are tried again with backoff. What the credentials may
/// not do is noted with the API, and the rest goes on. One thread; `client` and `clock` must outlive it.
class ApiDiscovery : public QObject
{
    Q_OBJECT

public:
    /// An API found, as an endpoint with an authorizer for each of its modes.
    struct Found
    {
        QString apiId;
        ImportedEndpoint endpoint;
        QList<Error> problems; ///< e.g. ListApiKeys not permitted; the detail begins with the operation
    };

    /// `controlPlane` replaces `https://appsync.REGION.amazonaws.com`, for emulators and tests; `random` serves the backoff.
    ApiDiscovery(http::Client &client, const Clock &clock, QUrl controlPlane = {}, QObject *parent = nullptr,
                 std::function<double()> random = &ApiDiscovery::chance);
    ~ApiDiscovery() override;

    /// Starts over. found() per API, then finished(), neither of them before start() has returned.
    void start(const QString &region, const Credentials &credentials);
    /// No signal follows.
    void cancel();

    /// The same endpoint with `iam`, the authorizer that searched, in place of the IAM authorizer that lacks its credentials; `secrets` are
    /// its own, by field.
    [[nodiscard]] static ImportedEndpoint signedBy(ImportedEndpoint endpoint, const AuthorizerSettings &iam,
                                                   const std::map<QString, Secret> &secrets);

Q_SIGNALS:
    void found(const eventscope::ApiDiscovery::Found &api);
    /// Unauthorized, RateLimitExceeded, a network error …; APIs found before stay found.
    void finished(const eventscope::Result<void> &result);

private:
    class Run;

    [[nodiscard]] static double chance();

    http::Client &m_client;
    const Clock &m_clock;
    QUrl m_controlPlane;
    std::function<double()> m_random;
    Run *m_run = nullptr; ///< our child; deleted later, because it may be what calls us
};

} // namespace eventscope
