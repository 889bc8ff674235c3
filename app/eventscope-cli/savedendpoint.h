// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/authorizerfactory.h"

#include <memory>

namespace eventscope::cli {

/// An endpoint of the console's workspace, found by its name, with what authorizes it: keychain, sign-ins, sources. Lives as long as
/// the command that uses it.
class SavedEndpoint
{
public:
    /// Name (whatever the case) or id. InvalidArgument names the endpoints that there are, and files that cannot be read.
    [[nodiscard]] static Result<std::shared_ptr<SavedEndpoint>> open(const QString &configFolder, const QString &name, const Clock &clock);
    /// One that is not saved: credentials of an AWS profile.
    [[nodiscard]] static std::shared_ptr<SavedEndpoint> forProfile(const QString &url, const QString &region, const QString &profile,
                                                                   const Clock &clock);
    /// The folder of the console on this computer; `given` wins.
    [[nodiscard]] static QString configFolder(const QString &given);

    SavedEndpoint(EndpointSettings settings, std::unique_ptr<SecretStore> secrets, const Clock &clock);

    [[nodiscard]] const EndpointSettings &settings() const { return m_settings; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] SignIns &signIns() { return m_signIns; }
    /// Every operation by the first authorizer of this kind; InvalidArgument when there is none.
    [[nodiscard]] Result<void> useKind(AuthorizerSettings::Kind kind);
    [[nodiscard]] Authorizers authorizers() { return m_factory.authorizers(m_settings); }
    /// The authorizer that somebody signs in to: the first, or the one of this name. InvalidArgument when there is none.
    [[nodiscard]] Result<AuthorizerSettings> userAuthorizer(const QString &name) const;

private:
    EndpointSettings m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    SignIns m_signIns;
    AuthorizerFactory m_factory;
};

} // namespace eventscope::cli
