// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/http/keepaliveclient.h"
#include "core/net/frametap.h"
#include "core/net/publishresult.h"
#include "core/protocol/connectionoptions.h"

#include <QSslConfiguration>

namespace eventscope {

/// Publishes by HTTP POST (protocol.md 4) over kept connections. Redirects are not followed: one would carry the credentials
/// to another host. Never sent twice. Never throws; every outcome is a PublishResult: what was in flight when the client is
/// destroyed ends as UnknownOutcome. One thread.
class EventsRestClient : public QObject
{
    Q_OBJECT

public:
    EventsRestClient(Endpoint endpoint, AuthorizerPtr publishAuthorizer, const ConnectionOptions &options, QObject *parent = nullptr);

    /// `events` are JSON texts. One to five go out as one request; more are sent too, for the service to refuse.
    /// `authorizer` overrides the publish authorizer for this one.
    QFuture<PublishResult> publish(const ChannelPath &channel, const QList<QByteArray> &events, AuthorizerPtr authorizer = {});
    void setPublishAuthorizer(AuthorizerPtr authorizer);
    /// Told of each exchange; must outlive the client. None: nobody is.
    void setTap(FrameTap *tap) { m_tap = tap; }

private:
    Endpoint m_endpoint;
    AuthorizerPtr m_publishAuthorizer;
    ConnectionOptions m_options;
    Result<QSslConfiguration> m_tls;
    FrameTap *m_tap = nullptr;
    int m_exchanges = 0;
    http::KeepAliveClient m_http;
};

} // namespace eventscope
