// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/clockcheck.h"

#include "core/base/whenfinished.h"

namespace eventscope {

ClockCheck::ClockCheck(const Endpoint &endpoint, const ConnectionOptions &options, ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_client(options)
    , m_clock(clock)
{
}

void ClockCheck::start()
{
    if (std::exchange(m_asking, true))
        return;
    http::Request request;
    request.method = "GET";
    request.url = m_endpoint.httpUrl();
    ++m_exchanges;
    m_sinceSent.start();
    tell(wire::HttpRequest{m_exchanges, request.url, request.headers, request.body, request.method});
    whenFinished(m_client.send(request), this, [this](const Result<http::Response> &response) { onAnswer(response); });
}

void ClockCheck::onAnswer(const Result<http::Response> &response)
{
    m_asking = false;
    if (response)
        tell(wire::HttpAnswer{m_exchanges, m_endpoint.httpUrl(), response->status, response->headers, response->body, sinceSent(), "GET"});
    else
        tell(wire::HttpFailed{m_exchanges, m_endpoint.httpUrl(), response.error(), sinceSent(), "GET"});
    if (response && m_clock.noteServerDate(response->header("Date")))
        Q_EMIT corrected();
}

void ClockCheck::tell(const WireFact &fact) const
{
    if (m_tap && m_tap->isRecording())
        m_tap->take(fact);
}

std::chrono::microseconds ClockCheck::sinceSent() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(m_sinceSent.nsecsElapsed()));
}

} // namespace eventscope
