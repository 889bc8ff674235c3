// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/credentials.h"
#include "core/auth/serviceclock.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/signins.h"

#include <QThread>

namespace eventscope {

/// Keys, tokens and credentials that somebody else holds: variables, files, commands, AWS profiles, identity pools. Files, processes and
/// the network are used in a thread of its own; what was fetched is cached, one source per authorizer, shared by all who use it.
/// Members belong to the GUI thread; the functions they answer with may be called from any, as long as the sources live.
class CredentialSources : public QObject
{
    Q_OBJECT

public:
    using FetchSecret = std::function<QFuture<Result<Secret>>()>;
    using FetchCredentials = std::function<QFuture<Result<Credentials>>()>;

    /// Both must outlive it.
    CredentialSources(SignIns &signIns, const Clock &clock, QObject *parent = nullptr);
    ~CredentialSources() override;

    /// Of an API key or token authorizer whose source is not Stored.
    [[nodiscard]] FetchSecret secret(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer);
    /// Of an IAM authorizer: environment, profile, command or identity pool. `clock`, always the same for an endpoint, tells their ends and
    /// signs for them; it must outlive the sources.
    [[nodiscard]] FetchCredentials credentials(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer, ServiceClock &clock);
    /// Forgets what was fetched for an endpoint: the next operation asks the sources anew. When its users come and go, that happens by
    /// itself.
    void forget(const QString &endpointId);
    /// The answer of a person to mfaCodeWanted(): the code, or why there is none (Cancelled).
    void giveMfaCode(const QString &serial, const Result<Secret> &code);

Q_SIGNALS:
    /// A profile needs the code of an MFA device. Where nobody is connected to this, the profile fails with MissingCredential.
    void mfaCodeWanted(const QString &serial);

private:
    void onMfaCodeWanted(const QString &serial);

    class Worker;
    template<typename T>
    struct Kept
    {
        AuthorizerSettings authorizer;
        AuthorizerSettings user; ///< whose tokens an identity pool takes
        ConnectionOptions options;
        std::shared_ptr<CachedSource<T>> source;
    };

    const Clock &m_clock;
    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread, deleted there
    std::map<QString, Kept<Secret>> m_secrets; ///< by endpoint and authorizer
    std::map<QString, Kept<Credentials>> m_credentials;
};

} // namespace eventscope
