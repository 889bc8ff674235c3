// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/auth/sigv4.h"

#include <functional>
#include <memory>

namespace eventscope {

/// IAM: the six or seven fields of protocol.md 5.2, signed at the moment of asking. Fails with MissingCredential when there
/// are no credentials or no region.
class IamAuthorizer final : public Authorizer
{
public:
    using Fetch = std::function<QFuture<Result<Credentials>>()>;

    /// An empty region is taken from the endpoint.
    IamAuthorizer(const Credentials &credentials, QString region, std::shared_ptr<const Clock> clock);
    IamAuthorizer(Fetch fetchCredentials, QString region, std::shared_ptr<const Clock> clock);

    [[nodiscard]] QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) override;

    /// The request as it is signed, before `x-amz-date` and the token are added: for `inspect authorization`.
    [[nodiscard]] static sigv4::Request requestToSign(const AuthorizationRequest &request);

private:
    Fetch m_fetch;
    QString m_region;
    std::shared_ptr<const Clock> m_clock;
};

} // namespace eventscope
