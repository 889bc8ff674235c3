// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceclock.h"
#include "core/http/networkclient.h"
#include "core/net/frametap.h"
#include "core/protocol/endpoint.h"

#include <QElapsedTimer>

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
    /// Told of each exchange; must outlive it. None: nobody is.
    void setTap(FrameTap *tap) { m_tap = tap; }

Q_SIGNALS:
    void corrected();

private:
    void onAnswer(const Result<http::Response> &response);
    void tell(const WireFact &fact) const;
    [[nodiscard]] std::chrono::microseconds sinceSent() const;

    Endpoint m_endpoint;
    http::NetworkClient m_client;
    ServiceClock &m_clock;
    FrameTap *m_tap = nullptr;
    int m_exchanges = 0;
    QElapsedTimer m_sinceSent;
    bool m_asking = false;
};

} // namespace eventscope
