// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/localapi/httpconnection.h"
#include "core/localapi/publishdesk.h"

namespace eventscope::localapi {

class AccessControl;
class Broker;

/// The HTTP side of the API (protocol.md 4): `POST /event` publishes, `GET /` says what this is, a page served from this
/// machine may publish too (CORS), and the keys of local tokens stand under `/.well-known`. Upgrades are let through on `/event/realtime`
/// only, when they are not too large. One thread.
class EventRoutes final : public HttpHandler
{
public:
    /// All must outlive it.
    EventRoutes(AccessControl &access, const PublishDesk &desk, Broker &broker, const Clock &clock);
    void setAddress(const QHostAddress &bound, bool isSecure)
    {
        m_bound = bound;
        m_isSecure = isSecure;
    }
    /// What an OpenID provider would answer for the local signing key; empty without one.
    void setKeys(const QByteArray &jwks) { m_jwks = jwks; }

    [[nodiscard]] std::optional<HttpAnswer> refusal(const HttpRequest &head, const QHostAddress &reached) override;
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request) override;
    void whenReady(const HttpRequest &request, QObject *context, std::function<void()> then) override;
    [[nodiscard]] HttpAnswer fault(int status, const QString &message) override;
    [[nodiscard]] QByteArray date() const override;

private:
    [[nodiscard]] HttpAnswer publish(const HttpRequest &request);

    AccessControl &m_access;
    const PublishDesk &m_desk;
    Broker &m_broker;
    const Clock &m_clock;
    ClientFrameReader m_reader;
    QByteArray m_jwks;
    QHostAddress m_bound = QHostAddress::LocalHost;
    bool m_isSecure = false;
};

} // namespace eventscope::localapi
