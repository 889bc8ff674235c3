// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/awsconfig.h"

#include <QDir>
#include <QFile>

#include <functional>

namespace eventscope {

namespace {

using Section = AwsConfig::Section;
/// Which section a header opens; nullptr: one that does not matter here.
using Open = std::function<Section *(const QString &header)>;

Error mistake(const QString &file, qsizetype line, const QString &what)
{
    return {ErrorCode::SourceFailed, QStringLiteral("%1, line %2: %3").arg(file).arg(line).arg(what)};
}

/// A comment begins a line, or follows a blank.
QString withoutComment(const QString &value)
{
    for (qsizetype at = 1; at < value.size(); ++at) {
        const bool begins = value.at(at) == QLatin1Char('#') || value.at(at) == QLatin1Char(';');
        if (begins && value.at(at - 1).isSpace())
            return value.left(at).trimmed();
    }
    return value.trimmed();
}

Result<void> readLine(const QString &line, const QString &file, qsizetype number, const Open &open, Section *&section, bool &isOpen)
{
    const QString text = line.trimmed();
    if (text.isEmpty() || text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';')))
        return {};
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        if (end < 0)
            return mistake(file, number, QStringLiteral("the section has no ]"));
        section = open(text.mid(1, end - 1).simplified());
        isOpen = true;
        return {};
    }
    // Settings of services stand indented below a key.
    if (line.at(0).isSpace())
        return {};
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (!isOpen || equals <= 0)
        return mistake(file, number, QStringLiteral("a section or \"key = value\" is expected here"));
    if (section)
        section->insert(text.left(equals).trimmed().toLower(), withoutComment(text.mid(equals + 1)));
    return {};
}

Result<void> readFile(const QByteArray &content, const QString &file, const Open &open)
{
    Section *section = nullptr;
    bool isOpen = false;
    const QStringList lines = QString::fromUtf8(content).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto read = readLine(lines.at(i), file, i + 1, open, section, isOpen); !read)
            return read.error();
    }
    return {};
}

QString homeFile(const QProcessEnvironment &environment, const QString &variable, const QString &name)
{
    const QString given = environment.value(variable);
    if (!given.isEmpty())
        return given;
    const QString home = environment.value(QStringLiteral("HOME"), QDir::homePath());
    return QDir(home).filePath(QStringLiteral(".aws/") + name);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SourceFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return file.readAll();
}

} // namespace

Result<AwsConfig> AwsConfig::load(const QProcessEnvironment &environment)
{
    const QString configPath = homeFile(environment, QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("config"));
    const QString credentialsPath = homeFile(environment, QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), QStringLiteral("credentials"));
    const auto config = contentOf(configPath);
    const auto credentials = contentOf(credentialsPath);
    if (!config || !credentials)
        return config ? credentials.error() : config.error();
    return parse(*config, *credentials, configPath, credentialsPath);
}

Result<AwsConfig> AwsConfig::parse(const QByteArray &config, const QByteArray &credentials, const QString &configName,
                                   const QString &credentialsName)
{
    AwsConfig read;
    const Open openConfig = [&read](const QString &header) -> Section * {
        const QString name = header.section(QLatin1Char(' '), 1).trimmed();
        if (header == QLatin1String("default"))
            return &read.m_profiles[header];
        if (header.startsWith(QLatin1String("profile ")))
            return &read.m_profiles[name];
        return header.startsWith(QLatin1String("sso-session ")) ? &read.m_ssoSessions[name] : nullptr;
    };
    const Open openCredentials = [&read](const QString &header) { return &read.m_profiles[header]; };
    if (const auto done = readFile(config, configName, openConfig); !done)
        return done.error();
    if (const auto done = readFile(credentials, credentialsName, openCredentials); !done)
        return done.error();
    return read;
}

QString AwsConfig::ssoCacheFolder(const QProcessEnvironment &environment)
{
    return homeFile(environment, {}, QStringLiteral("sso/cache"));
}

QString AwsConfig::defaultProfile(const QProcessEnvironment &environment)
{
    return environment.value(QStringLiteral("AWS_PROFILE"), QStringLiteral("default"));
}

} // namespace eventscope
