// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/profilecredentials.h"

#include "core/auth/awsjson.h"
#include "core/auth/credentialprocess.h"
#include "core/auth/sso.h"
#include "core/base/whenfinished.h"

namespace eventscope {

namespace {

using Answer = Result<Fetched<Credentials>>;
using Section = AwsConfig::Section;

const QString defaultRegion = QStringLiteral("us-east-1");

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

/// Keys that stand in a file may be replaced there at any time: they expire at once, so that they are read again each time.
Answer ownKeys(const QString &profile, const Section &section, UtcTime now)
{
    for (const char *key : {"aws_access_key_id", "aws_secret_access_key"}) {
        if (value(section, key).isEmpty())
            return failed(profile, QStringLiteral("it has no %1").arg(QLatin1String(key)));
    }
    return Fetched<Credentials>{
        {value(section, "aws_access_key_id"), Secret(value(section, "aws_secret_access_key")), Secret(value(section, "aws_session_token"))},
        now};
}

Error noSuchProfile(const QString &profile, const QStringList &names, const QStringList &files)
{
    return failed(profile,
                  names.isEmpty() ? QStringLiteral("there are no profiles in %1").arg(files.join(QStringLiteral(" and ")))
                                  : QStringLiteral("there is none; there are %1").arg(names.join(QStringLiteral(", "))));
}

bool hasSso(const Section &section)
{
    return section.contains(QStringLiteral("sso_session")) || section.contains(QStringLiteral("sso_start_url"))
        || section.contains(QStringLiteral("sso_account_id"));
}

Result<sts::AssumeRole> roleOf(const QString &profile, const Section &section)
{
    sts::AssumeRole role;
    role.roleArn = value(section, "role_arn");
    role.sessionName = section.value(QStringLiteral("role_session_name"), role.sessionName);
    role.externalId = value(section, "external_id");
    role.mfaSerial = value(section, "mfa_serial");
    if (section.contains(QStringLiteral("duration_seconds")))
        role.durationSeconds = value(section, "duration_seconds").toInt();
    if (role.durationSeconds <= 0)
        return failed(profile, QStringLiteral("its duration_seconds is no number of seconds"));
    return role;
}

} // namespace

ProfileCredentials::ProfileCredentials(QString profile, const QProcessEnvironment &environment, Tools tools, QObject *parent)
    : QObject(parent)
    , m_profile(profile.isEmpty() ? AwsConfig::defaultProfile(environment) : std::move(profile))
    , m_environment(environment)
    , m_tools(std::move(tools))
{
}

QFuture<Answer> ProfileCredentials::fetch()
{
    const auto config = AwsConfig::load(m_environment);
    return config ? resolve(*config, m_profile, {}) : answered(config.error());
}

QFuture<Answer> ProfileCredentials::resolve(const AwsConfig &config, const QString &profile, QStringList path)
{
    if (path.contains(profile))
        return answered(failed(profile, QStringLiteral("it leads to itself: %1").arg((path << profile).join(QStringLiteral(" -> ")))));
    if (!config.hasProfile(profile))
        return answered(noSuchProfile(profile, config.profileNames(), AwsConfig::files(m_environment)));
    path << profile;
    const Section section = config.profile(profile);
    if (!value(section, "role_arn").isEmpty())
        return assumeRole(config, profile, path);
    if (!value(section, "aws_access_key_id").isEmpty())
        return answered(ownKeys(profile, section, m_tools.clock.utc()));
    if (hasSso(section))
        return fromSso(config, profile);
    if (!value(section, "credential_process").isEmpty())
        return fromProcess(profile, value(section, "credential_process"));
    return answered(failed(profile, QStringLiteral("it holds no credentials")));
}

QFuture<Answer> ProfileCredentials::assumeRole(const AwsConfig &config, const QString &profile, const QStringList &path)
{
    const Section section = config.profile(profile);
    if (!value(section, "web_identity_token_file").isEmpty())
        return answered(failed(profile, QStringLiteral("web_identity_token_file is not supported; use credential_process")));
    const auto role = roleOf(profile, section);
    if (!role)
        return answered(role.error());
    const QString region = section.value(QStringLiteral("region"), m_environment.value(QStringLiteral("AWS_REGION"), defaultRegion));
    return andThen(sourceOf(config, profile, path), this, [this, role = *role, region](const Answer &source) {
        if (!source)
            return answered(source.error());
        return role.mfaSerial.isEmpty() ? assumeWith(role, region, source->value) : assumeWithCode(role, region, source->value);
    });
}

QFuture<Answer> ProfileCredentials::sourceOf(const AwsConfig &config, const QString &profile, const QStringList &path)
{
    const Section section = config.profile(profile);
    const QString source = value(section, "source_profile");
    if (source == profile) // the role of its own keys
        return answered(ownKeys(profile, section, m_tools.clock.utc()));
    if (!source.isEmpty())
        return resolve(config, source, path);
    if (value(section, "credential_source") == QLatin1String("Environment")) {
        const auto credentials = credentialsFromEnvironment(m_environment);
        return answered(credentials ? Answer(Fetched<Credentials>{*credentials, {}}) : Answer(credentials.error()));
    }
    return answered(failed(profile, QStringLiteral("its role_arn needs a source_profile, or credential_source = Environment")));
}

QFuture<Answer> ProfileCredentials::assumeWithCode(const sts::AssumeRole &role, const QString &region, const Credentials &source)
{
    if (!m_tools.askForCode)
        return answered(Error{ErrorCode::MissingCredential, QStringLiteral("the code of the MFA device %1 is needed").arg(role.mfaSerial)});
    return andThen(m_tools.askForCode(role.mfaSerial), this, [this, role, region, source](const Result<Secret> &code) {
        if (!code)
            return answered(code.error());
        sts::AssumeRole coded = role;
        coded.mfaCode = *code;
        return assumeWith(coded, region, source);
    });
}

QFuture<Answer> ProfileCredentials::assumeWith(const sts::AssumeRole &role, const QString &region, const Credentials &source)
{
    const auto url = awsjson::serviceUrl(QStringLiteral("sts"), region, m_environment.value(QStringLiteral("AWS_ENDPOINT_URL_STS")));
    return url ? sts::assumeRole(m_tools.client, *url, region, role, source, m_tools.clock, this) : answered(url.error());
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
    if (role.cacheKey.isEmpty() || role.region.isEmpty() || role.accountId.isEmpty() || role.roleName.isEmpty())
        return answered(
            failed(profile, QStringLiteral("SSO needs sso_start_url or sso_session, sso_region, sso_account_id and sso_role_name")));
    // The AWS CLI writes the end by the clock of this computer, right or wrong.
    const UtcTime now = m_tools.clock.utc() - m_tools.clock.offset();
    const auto token = sso::cachedToken(AwsConfig::ssoCacheFolder(m_environment), role, now);
    const auto portal
        = awsjson::serviceUrl(QStringLiteral("portal.sso"), role.region, m_environment.value(QStringLiteral("AWS_ENDPOINT_URL_SSO")));
    if (!token || !portal)
        return answered(token ? portal.error() : token.error());
    return sso::roleCredentials(m_tools.client, *portal, role, *token, this);
}

QFuture<Answer> ProfileCredentials::fromProcess(const QString &profile, const QString &commandLine)
{
    return andThen(fetchFromProcess(commandLine, m_tools.runner), this, [profile](const Answer &answer) {
        return answer ? answer : Answer(failed(profile, QStringLiteral("credential_process %1").arg(answer.error().detail)));
    });
}

} // namespace eventscope
