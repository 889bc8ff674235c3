// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"

namespace eventscope {

/// The authorizer that an endpoint's settings describe; it asks the store for its secrets when it is asked. An unknown or
/// empty `authorizerId` gives the endpoint's first one; nullptr when it has none. `secrets` and `clock` must outlive it.
/// A secret that nobody entered fails the operation with MissingCredential, naming the field.
[[nodiscard]] AuthorizerPtr makeAuthorizer(const EndpointSettings &endpoint, const QString &authorizerId, SecretStore &secrets,
                                           const Clock &clock);

/// The three of the endpoint; one authorizer chosen for several is one object.
[[nodiscard]] Authorizers makeAuthorizers(const EndpointSettings &endpoint, SecretStore &secrets, const Clock &clock);

/// The fields that an authorizer of this kind keeps in the SecretStore, the one that may be absent last.
[[nodiscard]] QStringList secretFields(AuthorizerSettings::Kind kind);
/// The names of everything the SecretStore may hold for an endpoint: to remove it together with the endpoint.
[[nodiscard]] QStringList secretNames(const EndpointSettings &endpoint);

} // namespace eventscope
