// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/clientframe.h"
#include "core/protocol/frame.h"

#include <variant>

namespace eventscope::localapi {

class AccessControl;

/// What became of a publish: `accepted` is what to broadcast.
struct PublishOutcome
{
    QList<SuccessfulEvent> successful;
    QList<FailedEvent> failed;
    QList<QByteArray> accepted;
};

/// Judges publishes of both transports by the service's rules (protocol.md 3.1, 3.5, 4, 10).
class PublishDesk
{
public:
    enum class Transport { Http, WebSocket };

    /// `access` must outlive it.
    explicit PublishDesk(AccessControl &access);

    /// `signedBody` is what an IAM signature has to cover. An error means that nothing is published.
    [[nodiscard]] std::variant<PublishOutcome, ServiceError> judge(Transport transport, const ClientFrame &request,
                                                                   const AuthorizationFields &fields, const QByteArray &signedBody) const;

private:
    AccessControl &m_access;
};

} // namespace eventscope::localapi
