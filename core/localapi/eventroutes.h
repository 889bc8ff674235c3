// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/localapi/httpconnection.h"
#include "core/localapi/publishdesk.h"

namespace eventscope::localapi {

class Broker;

/// The HTTP side of the API (protocol.md 4): `POST /event` publishes, `GET /` says what this is, a page served from this
/// machine may publish too (CORS). Upgrades are let through on `/event/realtime` only. One thread.
class EventRoutes final : public HttpHandler
{
public:
    /// All must outlive it.
    EventRoutes(const PublishDesk &desk, Broker &broker, const Clock &clock);
    void setBoundAddress(const QHostAddress &bound) { m_bound = bound; }

    [[nodiscard]] std::optional<HttpAnswer> refusal(const HttpRequest &head, const QHostAddress &reached) override;
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request) override;
    [[nodiscard]] HttpAnswer fault(int status, const QString &message) override;
    [[nodiscard]] QByteArray date() const override;

private:
    [[nodiscard]] HttpAnswer publish(const HttpRequest &request);

    const PublishDesk &m_desk;
    Broker &m_broker;
    const Clock &m_clock;
    ClientFrameReader m_reader;
    QHostAddress m_bound = QHostAddress::LocalHost;
};

} // namespace eventscope::localapi
