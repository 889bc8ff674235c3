// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/probe.h"
#include "core/protocol/connectionoptions.h"
#include "core/protocol/endpoint.h"

#include <QHostInfo>

namespace eventscope::doctor {

/// Looks up the hosts of an endpoint: HostNotFound with the system's words. Names are the proxy's business where there is one.
class NameProbe final : public Probe
{
    Q_OBJECT

public:
    NameProbe(Endpoint endpoint, ConnectionOptions options, QObject *parent = nullptr);
    ~NameProbe() override;

    /// Check::Name.
    void checkHttpHost();
    /// Check::Realtime. An AWS host has one realtime host (protocol.md 1.1); another one, given by hand, is worth a warning.
    void checkRealtimeHost();

private:
    void lookUp(const QUrl &url, Finding finding);
    void finish(Finding finding, const QHostInfo &info);

    Endpoint m_endpoint;
    ConnectionOptions m_options;
    int m_lookup = -1;
};

} // namespace eventscope::doctor
