// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/awsconfig.h"

#include "core/base/regularfile.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

namespace eventscope {

namespace {

constexpr qint64 maxConfigBytes = 4LL * 1024 * 1024;

using Section = AwsConfig::Section;
/// Which section a header opens; nullptr: one that does not matter here.
using Open = std::function<Section *(const QString &header)>;

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

/// A name with blanks may stand in quotes.
QString withoutQuotes(const QString &name)
{
    const bool isQuoted
        = name.size() > 1 && name.front() == name.back() && (name.front() == QLatin1Char('"') || name.front() == QLatin1Char('\''));
    return isQuoted ? name.mid(1, name.size() - 2) : name;
}

/// Reads one file.
class Reader
{
public:
    Reader(QString file, Open open)
        : m_file(std::move(file))
        , m_open(std::move(open))
    {
    }

    Result<void> read(const QByteArray &content)
    {
        const QStringList lines = QString::fromUtf8(content).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            ++m_line;
            if (const auto done = readLine(line); !done)
                return done.error();
        }
        return {};
    }

private:
    Result<void> readLine(const QString &line)
    {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';')))
            return {};
        if (text.startsWith(QLatin1Char('[')))
            return readHeader(text);
        const qsizetype indent = line.indexOf(text);
        if (m_keyIndent >= 0 && indent > m_keyIndent) // the settings of a service stand indented below its key
            return {};
        m_keyIndent = indent;
        return readKey(text);
    }
    Result<void> readHeader(const QString &text)
    {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        const QString header = text.mid(1, end - 1).simplified();
        if (end < 0 || header.isEmpty())
            return mistake(end < 0 ? QStringLiteral("the section has no ]") : QStringLiteral("the section has no name"));
        m_section = m_open(header);
        m_isOpen = true;
        m_keyIndent = -1;
        return {};
    }
    Result<void> readKey(const QString &text)
    {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (!m_isOpen || equals <= 0)
            return mistake(QStringLiteral("a section or \"key = value\" is expected here"));
        if (m_section)
            m_section->insert(text.left(equals).trimmed().toLower(), withoutComment(text.mid(equals + 1)));
        return {};
    }
    [[nodiscard]] Error mistake(const QString &what) const
    {
        return {ErrorCode::SourceFailed, QStringLiteral("%1, line %2: %3").arg(m_file).arg(m_line).arg(what)};
    }

    QString m_file;
    Open m_open;
    Section *m_section = nullptr;
    bool m_isOpen = false;
    qsizetype m_keyIndent = -1; ///< of the last key of the section; -1: it has none yet
    int m_line = 0;
};

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
    if (!QFileInfo::exists(path))
        return QByteArray();
    auto read = readRegularFile(path, maxConfigBytes + 1);
    const bool tooLarge = read && read->size() > maxConfigBytes;
    if (read && !tooLarge)
        return read;
    const QString why = tooLarge ? QStringLiteral("it is larger than %1 bytes").arg(maxConfigBytes) : read.error().detail;
    return Error{ErrorCode::SourceFailed, QStringLiteral("%1: %2").arg(path, why)};
}

} // namespace

Result<AwsConfig> AwsConfig::load(const QProcessEnvironment &environment)
{
    const QStringList paths = files(environment);
    const auto config = contentOf(paths.first());
    const auto credentials = contentOf(paths.last());
    if (!config || !credentials)
        return config ? credentials.error() : config.error();
    return parse(*config, *credentials, paths.first(), paths.last());
}

Result<AwsConfig> AwsConfig::parse(const QByteArray &config, const QByteArray &credentials, const QString &configName,
                                   const QString &credentialsName)
{
    AwsConfig read;
    const Open openConfig = [&read](const QString &header) -> Section * {
        const QString name = withoutQuotes(header.section(QLatin1Char(' '), 1));
        if (header == QLatin1String("default"))
            return &read.m_profiles[header];
        if (header.startsWith(QLatin1String("profile ")))
            return &read.m_profiles[name];
        return header.startsWith(QLatin1String("sso-session ")) ? &read.m_ssoSessions[name] : nullptr;
    };
    const Open openCredentials = [&read](const QString &header) { return &read.m_profiles[header]; };
    if (const auto done = Reader(configName, openConfig).read(config); !done)
        return done.error();
    if (const auto done = Reader(credentialsName, openCredentials).read(credentials); !done)
        return done.error();
    return read;
}

QStringList AwsConfig::files(const QProcessEnvironment &environment)
{
    return {homeFile(environment, QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("config")),
            homeFile(environment, QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), QStringLiteral("credentials"))};
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
