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

bool ClockCheck::isSuspect(const Error &error)
{
    const QString text = error.type + QLatin1Char(' ') + error.detail;
    for (const char *sign : {"Signature expired", "Signature not yet current", "RequestTimeTooSkewed", "RequestExpired"}) {
        if (text.contains(QLatin1String(sign), Qt::CaseInsensitive))
            return true;
    }
    return false;
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
            Q_EMIT corrected(std::chrono::duration_cast<std::chrono::seconds>(m_clock.offset()));
    });
}

} // namespace eventscope
