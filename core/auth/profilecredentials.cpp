// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/profilecredentials.h"

#include "core/auth/awsjson.h"
#include "core/auth/credentialprocess.h"
#include "core/auth/sso.h"
#include "core/auth/sts.h"
#include "core/base/whenfinished.h"

namespace eventscope {

namespace {

using Answer = Result<Fetched<Credentials>>;
using Section = AwsConfig::Section;

QFuture<Answer> answered(const Answer &answer)
{
    return QtFuture::makeReadyFuture(answer);
}

Error failed(const QString &profile, const QString &why)
{
    return {ErrorCode::SourceFailed, QStringLiteral("the AWS profile \"%1\": %2").arg(profile, why)};
}

QString value(const Section &section, const char *key)
{
    return section.value(QLatin1String(key));
}

/// Keys that stand in a file may be replaced there at any time: they are read again with the next renewal.
Answer ownKeys(const QString &profile, const Section &section)
{
    for (const char *key : {"aws_access_key_id", "aws_secret_access_key"}) {
        if (value(section, key).isEmpty())
            return failed(profile, QStringLiteral("it has no %1").arg(QLatin1String(key)));
    }
    return Fetched<Credentials>{
        {value(section, "aws_access_key_id"), Secret(value(section, "aws_secret_access_key")), Secret(value(section, "aws_session_token"))},
        {}};
}

Error noSuchProfile(const AwsConfig &config, const QString &profile)
{
    const QStringList names = config.profileNames();
    return failed(profile,
                  names.isEmpty() ? QStringLiteral("there are no profiles")
                                  : QStringLiteral("there is none; there are %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace

ProfileCredentials::ProfileCredentials(QString profile, QProcessEnvironment environment, Tools tools, QObject *parent)
    : QObject(parent)
    , m_profile(profile.isEmpty() ? AwsConfig::defaultProfile(environment) : std::move(profile))
    , m_environment(std::move(environment))
    , m_tools(std::move(tools))
{
}

QFuture<Answer> ProfileCredentials::fetch()
{
    const auto config = AwsConfig::load(m_environment);
    return config ? resolve(*config, m_profile, {}) : answered(config.error());
}

QString ProfileCredentials::region() const
{
    const auto config = AwsConfig::load(m_environment);
    return config ? value(config->profile(m_profile), "region") : QString();
}

QFuture<Answer> ProfileCredentials::resolve(const AwsConfig &config, const QString &profile, QStringList path)
{
    if (path.contains(profile))
        return answered(failed(profile, QStringLiteral("it leads to itself: %1").arg((path << profile).join(QStringLiteral(" -> ")))));
    if (!config.hasProfile(profile))
        return answered(noSuchProfile(config, profile));
    path << profile;
    const Section section = config.profile(profile);
    if (!value(section, "role_arn").isEmpty())
        return assumeRole(config, profile, path);
    if (!value(section, "aws_access_key_id").isEmpty())
        return answered(ownKeys(profile, section));
    if (!value(section, "sso_account_id").isEmpty())
        return fromSso(config, profile);
    if (!value(section, "credential_process").isEmpty())
        return fromProcess(value(section, "credential_process"));
    if (!value(section, "web_identity_token_file").isEmpty())
        return answered(failed(profile, QStringLiteral("web_identity_token_file is not supported; use credential_process")));
    return answered(failed(profile, QStringLiteral("it holds no credentials")));
}

QFuture<Answer> ProfileCredentials::assumeRole(const AwsConfig &config, const QString &profile, const QStringList &path)
{
    const Section section = config.profile(profile);
    return andThen(sourceOf(config, profile, path), this, [this, section](const Answer &source) {
        if (!source)
            return answered(source.error());
        const QString serial = value(section, "mfa_serial");
        if (serial.isEmpty())
            return assumeWith(section, source->value, {});
        return andThen(m_tools.askForCode(serial), this, [this, section, credentials = source->value](const Result<Secret> &code) {
            return code ? assumeWith(section, credentials, *code) : answered(code.error());
        });
    });
}

QFuture<Answer> ProfileCredentials::sourceOf(const AwsConfig &config, const QString &profile, const QStringList &path)
{
    const Section section = config.profile(profile);
    const QString source = value(section, "source_profile");
    if (source == profile) // the role of its own keys
        return answered(ownKeys(profile, section));
    if (!source.isEmpty())
        return resolve(config, source, path);
    if (value(section, "credential_source") == QLatin1String("Environment")) {
        const auto credentials = credentialsFromEnvironment(m_environment);
        return answered(credentials ? Answer(Fetched<Credentials>{*credentials, {}}) : Answer(credentials.error()));
    }
    return answered(failed(profile, QStringLiteral("its role_arn needs a source_profile, or credential_source = Environment")));
}

QFuture<Answer> ProfileCredentials::assumeWith(const Section &section, const Credentials &source, const Secret &mfaCode)
{
    const QString region = section.value(QStringLiteral("region"), QStringLiteral("us-east-1"));
    const auto url = awsjson::serviceUrl(QStringLiteral("sts"), region, m_environment.value(QStringLiteral("AWS_ENDPOINT_URL_STS")));
    if (!url)
        return answered(url.error());
    sts::AssumeRole role;
    role.roleArn = value(section, "role_arn");
    role.sessionName = section.value(QStringLiteral("role_session_name"), role.sessionName);
    role.externalId = value(section, "external_id");
    role.durationSeconds = section.value(QStringLiteral("duration_seconds"), QString::number(role.durationSeconds)).toInt();
    role.mfaSerial = value(section, "mfa_serial");
    role.mfaCode = mfaCode;
    return sts::assumeRole(m_tools.client, *url, region, role, source, m_tools.clock, this);
}

QFuture<Answer> ProfileCredentials::fromSso(const AwsConfig &config, const QString &profile)
{
    const Section section = config.profile(profile);
    const QString session = value(section, "sso_session");
    if (!session.isEmpty() && !config.hasSsoSession(session))
        return answered(failed(profile, QStringLiteral("there is no sso-session \"%1\"").arg(session)));
    const Section signIn = session.isEmpty() ? section : config.ssoSession(session);
    const sso::Role role{profile, session.isEmpty() ? value(section, "sso_start_url") : session, value(signIn, "sso_region"),
                         value(section, "sso_account_id"), value(section, "sso_role_name")};
    if (role.cacheKey.isEmpty() || role.region.isEmpty() || role.roleName.isEmpty())
        return answered(failed(profile, QStringLiteral("SSO needs sso_start_url or sso_session, sso_region and sso_role_name")));
    const auto token = sso::cachedToken(AwsConfig::ssoCacheFolder(m_environment), role, m_tools.clock.utc());
    const auto portal
        = awsjson::serviceUrl(QStringLiteral("portal.sso"), role.region, m_environment.value(QStringLiteral("AWS_ENDPOINT_URL_SSO")));
    if (!token || !portal)
        return answered(token ? portal.error() : token.error());
    return sso::roleCredentials(m_tools.client, *portal, role, *token, this);
}

QFuture<Answer> ProfileCredentials::fromProcess(const QString &commandLine)
{
    return andThen(m_tools.runner.run(commandLine), this,
                   [](const Result<QByteArray> &output) { return output ? credentialsFromProcess(*output) : Answer(output.error()); });
}

} // namespace eventscope
