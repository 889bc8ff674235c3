// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/probe.h"
#include "core/protocol/connectionoptions.h"
#include "core/protocol/endpoint.h"

#include <QSslError>
#include <QSslSocket>

namespace eventscope::doctor {

/// Connects to the host of the HTTP endpoint as the clients do, and looks at its certificate. Nothing is sent beside the handshake; a
/// certificate that is not trusted is told, never accepted.
class SocketProbe final : public Probe
{
    Q_OBJECT

public:
    SocketProbe(Endpoint endpoint, ConnectionOptions options, QObject *parent = nullptr);
    ~SocketProbe() override;

    /// Check::Tcp: HostNotFound, ConnectionRefused, ProxyFailed, Timeout, NetworkFailed.
    void connectTcp();
    /// Check::Tls, once connected: TlsFailed with a cause and the chain, FileFailed for the extra CA file.
    void startTls();

private:
    void onConnected();
    void onEncrypted();
    void onError(QAbstractSocket::SocketError code);
    [[nodiscard]] Finding tlsFinding(Verdict verdict) const;

    Endpoint m_endpoint;
    ConnectionOptions m_options;
    Check m_check = Check::Tcp;
    QSslSocket m_socket;
    QList<QSslError> m_tlsErrors;
};

} // namespace eventscope::doctor
