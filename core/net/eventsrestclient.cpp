// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/eventsrestclient.h"

#include "core/http/networkconfiguration.h"
#include "core/net/httppublish.h"

namespace eventscope {

namespace {

QFuture<PublishResult> failed(const Error &error)
{
    return QtFuture::makeReadyFuture(PublishResult(PublishResult::Failure{error, {}}));
}

} // namespace

EventsRestClient::EventsRestClient(Endpoint endpoint, AuthorizerPtr publishAuthorizer, const ConnectionOptions &options, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_publishAuthorizer(std::move(publishAuthorizer))
    , m_options(options)
    , m_tls(tlsConfiguration(options))
    , m_http({m_endpoint.httpUrl(), options, m_tls ? *m_tls : QSslConfiguration()})
{
}

QFuture<PublishResult> EventsRestClient::publish(const ChannelPath &channel, const QList<QByteArray> &events, AuthorizerPtr authorizer)
{
    if (!authorizer)
        authorizer = m_publishAuthorizer;
    if (!authorizer)
        return failed({ErrorCode::MissingCredential, QStringLiteral("no publish authorizer")});
    if (!m_tls)
        return failed(m_tls.error());
    HttpPublish::Setup setup{m_endpoint, m_options, FrameCodec::publishBody(channel.text(), events), m_tap, ++m_exchanges};
    auto *one = new HttpPublish(m_http, std::move(setup), this); // deletes itself once it is done
    return one->start(*authorizer);
}

void EventsRestClient::setPublishAuthorizer(AuthorizerPtr authorizer)
{
    m_publishAuthorizer = std::move(authorizer);
}

} // namespace eventscope
