// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceclock.h"
#include "core/http/networkclient.h"
#include "core/protocol/endpoint.h"

namespace eventscope {

/// Asks an Event API what time it is, by the `Date` header of any answer, after a signature was refused for its date
/// (protocol.md 2.5), and corrects the clock that signs. One question at a time. In the session's thread.
class ClockCheck : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    ClockCheck(const Endpoint &endpoint, const ConnectionOptions &options, ServiceClock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void corrected();

private:
    Endpoint m_endpoint;
    http::NetworkClient m_client;
    ServiceClock &m_clock;
    bool m_asking = false;
};

} // namespace eventscope
