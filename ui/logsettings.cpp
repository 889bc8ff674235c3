// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logsettings.h"

#include <algorithm>
#include <array>

namespace eventscope {

namespace {

using TimeFormat = LogSettings::TimeFormat;

constexpr QLatin1String overviewKey("log/overview");
constexpr QLatin1String timeFormatKey("log/timeFormat");
constexpr std::array<std::pair<QLatin1String, TimeFormat>, 5> timeFormats{{{QLatin1String("local"), TimeFormat::Local},
                                                                           {QLatin1String("utc"), TimeFormat::Utc},
                                                                           {QLatin1String("sinceStart"), TimeFormat::SinceStart},
                                                                           {QLatin1String("sincePrevious"), TimeFormat::SincePrevious},
                                                                           {QLatin1String("sinceReference"), TimeFormat::SinceReference}}};

} // namespace

LogSettings::LogSettings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

TimeFormat LogSettings::timeFormat() const
{
    const QString name = m_settings.value(timeFormatKey).toString();
    const auto *found = std::find_if(timeFormats.begin(), timeFormats.end(), [&name](const auto &one) { return one.first == name; });
    return found == timeFormats.end() ? TimeFormat::Local : found->second;
}

void LogSettings::setTimeFormat(TimeFormat format)
{
    if (format == timeFormat())
        return;
    const auto *found = std::find_if(timeFormats.begin(), timeFormats.end(), [format](const auto &one) { return one.second == format; });
    m_settings.setValue(timeFormatKey, QString(found->first));
    Q_EMIT timeFormatChanged();
}

bool LogSettings::showsOverview() const
{
    return m_settings.value(overviewKey, true).toBool();
}

void LogSettings::setShowsOverview(bool shows)
{
    if (shows == showsOverview())
        return;
    m_settings.setValue(overviewKey, shows);
    Q_EMIT showsOverviewChanged();
}

} // namespace eventscope
