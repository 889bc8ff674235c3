// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/auth/serviceclock.h"
#include "core/base/secrettraces.h"
#include "core/workspace/credentialsources.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/signins.h"

namespace eventscope {

/// Makes the authorizers that the endpoints' settings describe. They ask for their secrets when they are asked, share what signed-in
/// users and sources hold, and work in any thread as long as the factory lives. GUI thread.
class AuthorizerFactory
{
public:
    /// All must outlive it.
    AuthorizerFactory(SecretStore &secrets, SignIns &signIns, const Clock &clock);

    /// An unknown or empty `authorizerId` gives the endpoint's first one; nullptr when it has none. A secret that nobody entered fails
    /// the operation with MissingCredential, naming the field.
    [[nodiscard]] AuthorizerPtr authorizer(const EndpointSettings &endpoint, const QString &authorizerId);
    /// The three of the endpoint; one authorizer chosen for several is one object.
    [[nodiscard]] Authorizers authorizers(const EndpointSettings &endpoint);
    /// The clock that signs for an endpoint.
    [[nodiscard]] std::shared_ptr<ServiceClock> serviceClock(const QString &endpointId);
    [[nodiscard]] CredentialSources &sources() { return m_sources; }
    /// Knows every secret that its authorizers have been given, so that it is recognized where it comes back; never null.
    [[nodiscard]] const std::shared_ptr<SecretTraces> &traces() const { return m_traces; }

private:
    [[nodiscard]] AuthorizerPtr make(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer);
    [[nodiscard]] CredentialSources::FetchSecret fetchSecret(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer);
    [[nodiscard]] AuthorizerPtr makeForUser(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer);
    [[nodiscard]] AuthorizerPtr makeIam(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer);

    SecretStore &m_secrets;
    SignIns &m_signIns;
    const Clock &m_clock;
    std::shared_ptr<SecretTraces> m_traces = std::make_shared<SecretTraces>();
    std::map<QString, std::shared_ptr<ServiceClock>> m_clocks; ///< by endpoint; the sources go by them to their end
    CredentialSources m_sources;
};

/// The fields that an authorizer of this kind keeps in the SecretStore, the ones that may be absent last.
[[nodiscard]] QStringList secretFields(AuthorizerSettings::Kind kind);
/// The names of everything the SecretStore may hold for an endpoint: to remove it together with the endpoint.
[[nodiscard]] QStringList secretNames(const EndpointSettings &endpoint);

} // namespace eventscope
