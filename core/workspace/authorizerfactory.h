// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"

namespace eventscope {

/// The authorizer that an endpoint's settings describe; it asks the store for its secrets when it is asked. An unknown or
/// empty `authorizerId` gives the endpoint's first one; nullptr when it has none. `secrets` and `clock` must outlive it.
[[nodiscard]] AuthorizerPtr makeAuthorizer(const EndpointSettings &endpoint, const QString &authorizerId, SecretStore &secrets,
                                           const Clock &clock);

/// The three of the endpoint.
[[nodiscard]] Authorizers makeAuthorizers(const EndpointSettings &endpoint, SecretStore &secrets, const Clock &clock);

} // namespace eventscope
