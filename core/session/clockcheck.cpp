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
    whenFinished(m_client.send(request), this, [this](const Result<http::Response> &response) {
        m_asking = false;
        if (response && m_clock.noteServerDate(response->header("Date")))
            Q_EMIT corrected();
    });
}

} // namespace eventscope
