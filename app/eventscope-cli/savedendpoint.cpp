// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/savedendpoint.h"

#include "core/workspace/keychainsecretstore.h"
#include "core/workspace/workspacestore.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace eventscope::cli {

namespace {

Error usage(const QString &detail)
{
    return {ErrorCode::InvalidArgument, detail};
}

/// A command may run where nobody can answer, and a code is good for one call only.
Error noCode(const QString &serial)
{
    return {ErrorCode::MissingCredential,
            QStringLiteral("the profile needs a code of the MFA device %1, which is not asked for here; make AWS_ variables of the profile "
                           "with: aws configure export-credentials --format env")
                .arg(serial)};
}

} // namespace

SavedEndpoint::SavedEndpoint(EndpointSettings settings, std::unique_ptr<SecretStore> secrets, const Clock &clock)
    : m_settings(std::move(settings))
    , m_secrets(std::move(secrets))
    , m_signIns(*m_secrets, clock)
    , m_factory(*m_secrets, m_signIns, clock)
{
    CredentialSources &sources = m_factory.sources();
    QObject::connect(&sources, &CredentialSources::mfaCodeWanted, &sources,
                     [&sources](const QString &serial) { sources.giveMfaCode(serial, noCode(serial)); });
}

QString SavedEndpoint::configFolder(const QString &given)
{
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/eventscope");
}

Result<std::shared_ptr<SavedEndpoint>> SavedEndpoint::open(const QString &configFolder, const QString &name, const Clock &clock)
{
    const WorkspaceStore::Loaded loaded = WorkspaceStore(configFolder).load();
    const auto isMeant
        = [&name](const EndpointSettings &one) { return one.id == name || one.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(loaded.endpoints.cbegin(), loaded.endpoints.cend(), isMeant);
    if (found != loaded.endpoints.cend())
        return std::make_shared<SavedEndpoint>(*found, std::make_unique<KeychainSecretStore>(QStringLiteral("eventscope")), clock);
    QStringList names;
    for (const EndpointSettings &one : loaded.endpoints)
        names << one.name;
    for (const Error &problem : loaded.problems)
        names << problem.detail;
    return usage(QStringLiteral("there is no endpoint \"%1\" in %2; there are: %3")
                     .arg(name, configFolder, names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "))));
}

std::shared_ptr<SavedEndpoint> SavedEndpoint::forProfile(const QString &url, const QString &region, const QString &profile,
                                                         const Clock &clock)
{
    EndpointSettings settings;
    settings.id = QStringLiteral("command-line");
    settings.url = url;
    settings.region = region;
    AuthorizerSettings authorizer;
    authorizer.id = QStringLiteral("profile");
    authorizer.kind = AuthorizerSettings::Kind::IamProfile;
    authorizer.profile = profile;
    settings.authorizers = {authorizer};
    return std::make_shared<SavedEndpoint>(settings, std::make_unique<MemorySecretStore>(), clock);
}

Result<void> SavedEndpoint::useKind(AuthorizerSettings::Kind kind)
{
    for (const AuthorizerSettings &one : std::as_const(m_settings.authorizers)) {
        if (one.kind != kind)
            continue;
        m_settings.connectAuthorizer = m_settings.subscribeAuthorizer = m_settings.publishAuthorizer = one.id;
        return {};
    }
    return usage(QStringLiteral("the endpoint \"%1\" has no authorizer of this kind").arg(m_settings.name));
}

Result<AuthorizerSettings> SavedEndpoint::userAuthorizer(const QString &name) const
{
    for (const AuthorizerSettings &one : m_settings.authorizers) {
        if (one.hasUser() && (name.isEmpty() || one.name.compare(name, Qt::CaseInsensitive) == 0 || one.id == name))
            return one;
    }
    return usage(QStringLiteral("nobody signs in to \"%1\": it has no user pool or OpenID Connect authorizer%2")
                     .arg(m_settings.name, name.isEmpty() ? QString() : QStringLiteral(" named \"%1\"").arg(name)));
}

} // namespace eventscope::cli
