// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/secret.h"

#include <functional>

namespace eventscope {

/// API key: `host` and `x-api-key` (protocol.md 2.2). Fails with MissingCredential when the key is empty.
class ApiKeyAuthorizer final : public Authorizer
{
public:
    using Fetch = std::function<QFuture<Result<Secret>>()>;

    explicit ApiKeyAuthorizer(const Secret &apiKey);
    /// `fetchApiKey` is asked for every operation.
    explicit ApiKeyAuthorizer(Fetch fetchApiKey);

    [[nodiscard]] QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) override;

private:
    Fetch m_fetch;
};

} // namespace eventscope
