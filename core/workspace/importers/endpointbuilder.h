// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authmode.h"
#include "core/auth/credentials.h"
#include "core/protocol/endpoint.h"
#include "core/workspace/importer.h"

namespace eventscope::importers {

/// Puts an ImportedEndpoint together; what an authorizer needs and was not given is noted as missing. A value type, no I/O.
class EndpointBuilder
{
public:
    /// `http` is any that Endpoint::fromInput takes; `realtime` is kept when it cannot be derived.
    [[nodiscard]] static Result<EndpointBuilder> from(const QString &http, const QString &realtime = {});

    void setName(const QString &name);
    void setRegion(const QString &region);
    void addChannel(const QString &channel);
    void addNamespace(const QString &name);
    void addHeader(const QByteArray &name, const QByteArray &value);

    /// Each answers with the id of the authorizer; a name is made up from its kind when none is given.
    QString addApiKey(const Secret &key, const QString &name = {});
    QString addToken(const Secret &token);
    QString addUserPool(const UserPoolSettings &userPool);
    QString addOidc(const OidcSettings &oidc);
    QString addIam(const Credentials &credentials);
    QString addProfile();
    QString addIdentityPool(const IdentityPoolSettings &identityPool);
    QString addSourced(AuthorizerSettings::Kind kind, const SourceSettings &source);
    /// The authorizer of a mode: the first there is, else a new one that lacks everything.
    QString authorizerFor(AuthMode mode);

    void setAuthorizers(const QString &connect, const QString &subscribe, const QString &publish);
    void addMissing(const QString &what);

    [[nodiscard]] ImportedEndpoint take();

private:
    QString add(AuthorizerSettings authorizer, const QString &id);
    void addSecret(const QString &authorizerId, const char *field, const Secret &secret);
    void noteEmpty(const QString &value, const char *what);

    ImportedEndpoint m_made;
    Endpoint m_endpoint;
};

/// The mode that an authorizer of this kind serves; a token is taken for Lambda's.
[[nodiscard]] AuthMode modeOf(AuthorizerSettings::Kind kind);

} // namespace eventscope::importers
