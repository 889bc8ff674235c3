// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/awsconfig.h"
#include "core/auth/cachedsource.h"
#include "core/auth/commandrunner.h"
#include "core/auth/credentials.h"
#include "core/auth/sts.h"
#include "core/http/client.h"

#include <functional>

namespace eventscope {

/// Asks a person for the code of an MFA device; the serial is its ARN.
using MfaPrompt = std::function<QFuture<Result<Secret>>(const QString &serial)>;

/// Credentials of a named profile of the shared AWS files, which are read anew each time: static keys, `credential_process`, SSO
/// (`sso_session` and the legacy keys), `role_arn` with `source_profile` or `credential_source = Environment` through STS, with
/// `mfa_serial`. AWS_ENDPOINT_URL_STS and AWS_ENDPOINT_URL_SSO lead to emulators, as for the AWS tools. SourceFailed names the profile
/// and what is wrong with it: missing (and which there are), a loop, a key that is not there. One thread; what is under way when it is
/// destroyed ends cancelled.
class ProfileCredentials : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Tools
    {
        http::Client &client;
        CommandRunner &runner;
        ServiceClock &clock; ///< what signs, and what ends are looked at by
        MfaPrompt askForCode; ///< empty: nobody can be asked, and what needs a code fails with MissingCredential
    };

    /// An empty profile is AWS_PROFILE, else `default`.
    ProfileCredentials(QString profile, const QProcessEnvironment &environment, Tools tools, QObject *parent = nullptr);

    /// Static keys expire at once: they are read anew each time.
    [[nodiscard]] QFuture<Result<Fetched<Credentials>>> fetch();

private:
    using Answer = Result<Fetched<Credentials>>;

    [[nodiscard]] QFuture<Answer> resolve(const AwsConfig &config, const QString &profile, QStringList path);
    [[nodiscard]] QFuture<Answer> assumeRole(const AwsConfig &config, const QString &profile, const QStringList &path);
    [[nodiscard]] QFuture<Answer> sourceOf(const AwsConfig &config, const QString &profile, const QStringList &path);
    [[nodiscard]] QFuture<Answer> assumeWithCode(const sts::AssumeRole &role, const QString &region, const Credentials &source);
    [[nodiscard]] QFuture<Answer> assumeWith(const sts::AssumeRole &role, const QString &region, const Credentials &source);
    [[nodiscard]] QFuture<Answer> fromSso(const AwsConfig &config, const QString &profile);
    [[nodiscard]] QFuture<Answer> fromProcess(const QString &profile, const QString &commandLine);

    QString m_profile;
    QProcessEnvironment m_environment;
    Tools m_tools;
};

} // namespace eventscope
