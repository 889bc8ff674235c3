// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logsettings.h"

#include <algorithm>
#include <array>

namespace eventscope {

namespace {

using TimeFormat = LogSettings::TimeFormat;

constexpr QLatin1String timeFormatKey("log/timeFormat");
constexpr QLatin1String microsecondsKey("log/microseconds");
constexpr QLatin1String columnsKey("log/columns");
constexpr QLatin1String ownColumnsKey("log/ownColumns");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String expressionKey("expression");
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

bool LogSettings::showsMicroseconds() const
{
    return m_settings.value(microsecondsKey).toBool();
}

void LogSettings::setShowsMicroseconds(bool shows)
{
    if (shows == showsMicroseconds())
        return;
    m_settings.setValue(microsecondsKey, shows);
    Q_EMIT timeFormatChanged();
}

LogColumns LogSettings::columns() const
{
    if (!m_columns)
        m_columns = readColumns();
    return *m_columns;
}

LogColumns LogSettings::readColumns() const
{
    QList<LogColumns::Own> own;
    const int count = m_settings.beginReadArray(ownColumnsKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        own << LogColumns::Own{m_settings.value(titleKey).toString(), m_settings.value(expressionKey).toString()};
    }
    m_settings.endArray();
    const QVariant places = m_settings.value(columnsKey);
    return places.isValid() ? LogColumns::fromTexts(places.toStringList(), own) : LogColumns();
}

void LogSettings::setColumns(const LogColumns &columns)
{
    if (columns == this->columns())
        return;
    m_columns = columns;
    m_settings.setValue(columnsKey, columns.texts());
    m_settings.remove(ownColumnsKey);
    m_settings.beginWriteArray(ownColumnsKey, static_cast<int>(columns.own().size()));
    for (int i = 0; i < columns.own().size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(titleKey, columns.own().at(i).title);
        m_settings.setValue(expressionKey, columns.own().at(i).expression);
    }
    m_settings.endArray();
    Q_EMIT columnsChanged();
}

} // namespace eventscope
