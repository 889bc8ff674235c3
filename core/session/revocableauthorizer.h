// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"

#include <functional>

namespace eventscope {

/// The authorizer of one publish that waits for its connection and may be taken back until it asks: then it gets no fields but Cancelled,
/// and a client sends nothing without them. Asks another authorizer else. One thread.
class RevocableAuthorizer final : public Authorizer
{
public:
    using Source = std::function<AuthorizerPtr()>;

    /// `source` is asked when the publish leaves; it may answer with none.
    explicit RevocableAuthorizer(Source source);

    [[nodiscard]] QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) override;
    void revoke() { m_isRevoked = true; }
    [[nodiscard]] bool isRevoked() const { return m_isRevoked; }

private:
    Source m_source;
    bool m_isRevoked = false;
};

} // namespace eventscope
