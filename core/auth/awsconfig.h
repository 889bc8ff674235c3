// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

namespace eventscope {

/// The shared files of the AWS tools: `~/.aws/config` and `~/.aws/credentials`, or where AWS_CONFIG_FILE and
/// AWS_SHARED_CREDENTIALS_FILE say. Read when asked, never written. A value type.
class AwsConfig
{
public:
    using Section = QMap<QString, QString>; ///< keys in lower case

    /// A file that is not there counts as empty; SourceFailed names the file, line and mistake of one that cannot be read.
    [[nodiscard]] static Result<AwsConfig> load(const QProcessEnvironment &environment);
    /// From texts, for tests and for what `load` found; the names stand in errors.
    [[nodiscard]] static Result<AwsConfig> parse(const QByteArray &config, const QByteArray &credentials,
                                                 const QString &configName = QStringLiteral("config"),
                                                 const QString &credentialsName = QStringLiteral("credentials"));
    /// The two files, config first, whether they are there or not.
    [[nodiscard]] static QStringList files(const QProcessEnvironment &environment);
    /// The folder of the token cache that `aws sso login` leaves.
    [[nodiscard]] static QString ssoCacheFolder(const QProcessEnvironment &environment);
    /// The profile a person means who names none: AWS_PROFILE, else `default`.
    [[nodiscard]] static QString defaultProfile(const QProcessEnvironment &environment);

    [[nodiscard]] QStringList profileNames() const { return m_profiles.keys(); }
    [[nodiscard]] bool hasProfile(const QString &name) const { return m_profiles.contains(name); }
    /// Of both files; keys in the credentials file win.
    [[nodiscard]] Section profile(const QString &name) const { return m_profiles.value(name); }
    [[nodiscard]] bool hasSsoSession(const QString &name) const { return m_ssoSessions.contains(name); }
    [[nodiscard]] Section ssoSession(const QString &name) const { return m_ssoSessions.value(name); }

private:
    QMap<QString, Section> m_profiles;
    QMap<QString, Section> m_ssoSessions;
};

} // namespace eventscope
