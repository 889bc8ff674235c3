// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/localapi/localapidefinition.h"
#include "core/protocol/frame.h"
#include "core/protocol/framecodec.h"

#include <optional>

namespace eventscope::localapi {

/// Who may do what: the definition's modes and keys against the fields of a request, be they HTTP headers, a `header-`
/// subprotocol or an `authorization` object (names in any case). Answers with the error the service would give, or nothing
/// when the request may pass. Thread-free; definition and clock must outlive it.
class AccessControl
{
public:
    AccessControl(const LocalApiDefinition &definition, const Clock &clock);

    [[nodiscard]] std::optional<ServiceError> refuseConnect(const AuthorizationFields &fields) const;
    [[nodiscard]] std::optional<ServiceError> refuseSubscribe(const QString &channelNamespace, const AuthorizationFields &fields,
                                                              const QByteArray &signedBody) const;
    [[nodiscard]] std::optional<ServiceError> refusePublish(const QString &channelNamespace, const AuthorizationFields &fields,
                                                            const QByteArray &signedBody) const;

    /// The mode a request presents (protocol.md 6.4, last paragraph); nothing when it presents none. There is no OIDC and no
    /// Cognito here, so every token that is not a signature is a Lambda token.
    [[nodiscard]] static std::optional<AuthMode> presentedMode(const AuthorizationFields &fields);

private:
    [[nodiscard]] const LocalApiDefinition::Namespace *find(const QString &name) const;
    [[nodiscard]] std::optional<ServiceError> refuse(const QList<AuthMode> &allowed, const AuthorizationFields &fields,
                                                     const QByteArray &signedBody) const;
    [[nodiscard]] std::optional<ServiceError> refuseSignature(const AuthorizationFields &fields, const QByteArray &signedBody) const;
    [[nodiscard]] const Credentials *iamKey(const QString &accessKeyId) const;

    const LocalApiDefinition &m_definition;
    const Clock &m_clock;
};

} // namespace eventscope::localapi
