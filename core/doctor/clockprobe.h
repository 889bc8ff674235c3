// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/doctor/probe.h"
#include "core/http/networkclient.h"
#include "core/protocol/endpoint.h"

namespace eventscope::doctor {

/// Compares this computer's clock with the `Date` of any answer of the HTTP endpoint (protocol.md 2.5). The answer's kind is looked at
/// too: an Event API does not answer HTML.
class ClockProbe final : public Probe
{
    Q_OBJECT

public:
    /// Up to here the difference may be the way of the answer, or does no harm.
    static constexpr std::chrono::seconds warningAbove{60};
    /// Signatures are refused from about here on, and tokens are told too old or too new.
    static constexpr std::chrono::seconds failureAbove{300};

    /// `timeMatters`: something is signed or has an end. `clock` must outlive it.
    ClockProbe(const Endpoint &endpoint, const ConnectionOptions &options, bool timeMatters, const Clock &clock, QObject *parent = nullptr);

    /// Check::Clock: the errors of http::Client.
    void check();

private:
    void take(const http::Response &response);
    void judge(Finding &finding, std::chrono::seconds offset) const;

    Endpoint m_endpoint;
    std::chrono::milliseconds m_timeout;
    bool m_timeMatters;
    const Clock &m_clock;
    http::NetworkClient m_client;
};

} // namespace eventscope::doctor
