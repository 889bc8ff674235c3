// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loglevels.h"

#include <QSettings>

namespace eventscope {

namespace {

constexpr QLatin1String settingsKey("clientLog/levels");

LogLevels::Levels keptIn(const QString &settingsFile)
{
    const QSettings settings(settingsFile, QSettings::IniFormat);
    const QString text = settings.value(settingsKey).toStringList().join(QLatin1Char(','));
    if (text.isEmpty())
        return {};
    const auto levels = logLevelsFromText(text);
    if (levels)
        return *levels;
    qCWarning(logUi).noquote() << settingsFile << settingsKey << levels.error().detail;
    return {};
}

} // namespace

LogLevels::LogLevels(const QString &settingsFile, const std::optional<Levels> &forThisRun)
    : m_settingsFile(settingsFile)
    , m_kept(keptIn(settingsFile))
    , m_levels(forThisRun.value_or(m_kept))
{
    applyLogLevels(m_levels);
}

LogLevel LogLevels::level(const QString &category) const
{
    const LogLevel level = m_levels.value(category, m_levels.value(QString(), LogLevel::Warning));
    return level == LogLevel::Verbose && !hasVerbose(category) ? LogLevel::Debug : level;
}

bool LogLevels::hasVerbose(const QString &category)
{
    return category == QLatin1String(logNet().categoryName());
}

void LogLevels::setLevel(const QString &category, LogLevel level)
{
    m_kept.insert(category, level);
    m_levels.insert(category, level);
    keep();
}

void LogLevels::setAll(LogLevel level)
{
    m_kept = {{QString(), level}};
    m_levels = m_kept;
    keep();
}

void LogLevels::keep() const
{
    applyLogLevels(m_levels);
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(settingsKey, logLevelsToText(m_kept));
}

} // namespace eventscope
