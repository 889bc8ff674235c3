// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/jwt.h"
#include "core/base/clock.h"
#include "core/localapi/lambdaauthorizer.h"
#include "core/localapi/localapidefinition.h"
#include "core/protocol/frame.h"
#include "core/protocol/framecodec.h"

#include <optional>

namespace eventscope::localapi {

/// What a client asks to be allowed, with what it presents: HTTP headers, a `header-` subprotocol or an `authorization` object
/// (names in any case).
struct AccessRequest
{
    Operation operation = Operation::Connect;
    QString channel; ///< as sent; empty for connect
    AuthorizationFields fields;
    QByteArray signedBody = QByteArrayLiteral("{}"); ///< what an IAM signature is of

    [[nodiscard]] QString channelNamespace() const { return channel.split(u'/', Qt::SkipEmptyParts).value(0); }
};

/// Who may do what: the definition's modes, keys, issuers and Lambda command. One thread; definition and clock must outlive it.
class AccessControl
{
public:
    AccessControl(const LocalApiDefinition &definition, const Clock &clock);

    /// The keys of the issuers that the definition gives none for: those of the local signing key.
    void setLocalKeys(const JwkSet &keys) { m_localKeys = keys; }

    /// Whether a Lambda command may have to be asked at all.
    [[nodiscard]] bool asksSomebody() const { return !m_definition.lambda.command.isEmpty(); }
    /// Whether refuse() can answer already: not so while a Lambda command has to be asked first. Cheap in every other mode.
    [[nodiscard]] bool isDecided(const AccessRequest &request) const;
    /// Calls `then` once refuse() can answer; not any more when `context` has died.
    void whenDecided(const AccessRequest &request, QObject *context, std::function<void()> then);
    /// The error the service would give, or nothing when the request may pass.
    [[nodiscard]] std::optional<ServiceError> refuse(const AccessRequest &request);

    /// The mode a request presents (protocol.md 6.4): what another mode of this API takes for its own never comes to Lambda. Nothing
    /// when it presents none.
    [[nodiscard]] std::optional<AuthMode> presentedMode(const AuthorizationFields &fields) const;

private:
    [[nodiscard]] const LocalApiDefinition::Namespace *find(const QString &name) const;
    [[nodiscard]] QList<AuthMode> allowedModes(const AccessRequest &request) const;
    [[nodiscard]] LambdaQuestion question(const AccessRequest &request) const;
    [[nodiscard]] std::optional<ServiceError> refuseKey(const AuthorizationFields &fields) const;
    [[nodiscard]] std::optional<ServiceError> refuseToken(const AuthorizationFields &fields) const;
    [[nodiscard]] std::optional<ServiceError> refuseSignature(const AccessRequest &request) const;
    [[nodiscard]] const LocalApiDefinition::TokenIssuer *issuerOf(const Jwt &token) const;
    [[nodiscard]] const LocalApiDefinition::IamKey *iamKey(const QString &accessKeyId) const;

    const LocalApiDefinition &m_definition;
    const Clock &m_clock;
    LambdaAuthorizer m_lambda;
    JwkSet m_localKeys;
};

} // namespace eventscope::localapi
