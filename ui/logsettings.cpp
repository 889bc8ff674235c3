// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logsettings.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace eventscope {

namespace {

using TimeFormat = LogSettings::TimeFormat;

constexpr QLatin1String overviewKey("log/overview");
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

constexpr QLatin1String savedFiltersKey("log/savedFilters");
constexpr QLatin1String recentFiltersKey("log/recentFilters");
constexpr QLatin1String colorRulesKey("log/colorRules");
constexpr QLatin1String foldsCopiesKey("log/foldCopies");
constexpr QLatin1String announcesEventsKey("log/announce");
constexpr QLatin1String ignoredPathsKey("log/ignoredPaths");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String filterKey("filter");
constexpr QLatin1String colorKey("color");
constexpr QLatin1String enabledKey("enabled");
constexpr qsizetype maxRecentFilters = 10;

/// Entries count from 1 and end where there is none: QSettings reads its own arrays only where it may also write.
QString entryKey(QLatin1String list, qsizetype index, QLatin1String key)
{
    return QStringLiteral("%1/%2/%3").arg(list).arg(index + 1).arg(key);
}

QMetaEnum colorNames()
{
    return QMetaEnum::fromType<Theme::RuleColor>();
}

} // namespace

LogSettings::LogSettings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_watch(file)
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

bool LogSettings::has(QLatin1String list, qsizetype index) const
{
    return m_settings.contains(entryKey(list, index, filterKey));
}

QString LogSettings::entry(QLatin1String list, qsizetype index, QLatin1String key) const
{
    return m_settings.value(entryKey(list, index, key)).toString();
}

QList<NamedFilter> LogSettings::savedFilters() const
{
    QList<NamedFilter> filters;
    for (qsizetype index = 0; has(savedFiltersKey, index); ++index)
        filters << NamedFilter{entry(savedFiltersKey, index, nameKey), entry(savedFiltersKey, index, filterKey)};
    return filters;
}

void LogSettings::setSavedFilters(const QList<NamedFilter> &filters)
{
    if (filters == savedFilters())
        return;
    m_settings.remove(savedFiltersKey);
    for (qsizetype index = 0; index < filters.size(); ++index) {
        m_settings.setValue(entryKey(savedFiltersKey, index, nameKey), filters.at(index).name);
        m_settings.setValue(entryKey(savedFiltersKey, index, filterKey), filters.at(index).filter);
    }
    Q_EMIT savedFiltersChanged();
}

QStringList LogSettings::recentFilters() const
{
    return m_settings.value(recentFiltersKey).toStringList();
}

void LogSettings::addRecentFilter(const QString &filter)
{
    QStringList recent = recentFilters();
    recent.removeAll(filter);
    recent.prepend(filter);
    m_settings.setValue(recentFiltersKey, recent.mid(0, maxRecentFilters));
    Q_EMIT savedFiltersChanged();
}

QList<ColorRule> LogSettings::colorRules() const
{
    QList<ColorRule> rules;
    for (qsizetype index = 0; has(colorRulesKey, index); ++index) {
        const int color = colorNames().keyToValue(entry(colorRulesKey, index, colorKey).toLatin1().constData());
        rules << ColorRule{entry(colorRulesKey, index, nameKey), entry(colorRulesKey, index, filterKey),
                           static_cast<Theme::RuleColor>(std::max(0, color)),
                           entry(colorRulesKey, index, enabledKey) != QLatin1String("false")};
    }
    return rules;
}

void LogSettings::setColorRules(const QList<ColorRule> &rules)
{
    if (rules == colorRules())
        return;
    m_settings.remove(colorRulesKey);
    for (qsizetype index = 0; index < rules.size(); ++index) {
        const ColorRule &rule = rules.at(index);
        m_settings.setValue(entryKey(colorRulesKey, index, nameKey), rule.name);
        m_settings.setValue(entryKey(colorRulesKey, index, filterKey), rule.filter);
        m_settings.setValue(entryKey(colorRulesKey, index, colorKey), QString::fromLatin1(colorNames().valueToKey(int(rule.color))));
        if (!rule.isEnabled)
            m_settings.setValue(entryKey(colorRulesKey, index, enabledKey), false);
    }
    Q_EMIT colorRulesChanged();
}

bool LogSettings::foldsCopies() const
{
    return m_settings.value(foldsCopiesKey).toBool();
}

void LogSettings::setFoldsCopies(bool folds)
{
    if (folds == foldsCopies())
        return;
    m_settings.setValue(foldsCopiesKey, folds);
    Q_EMIT foldsCopiesChanged();
}

bool LogSettings::announcesEvents() const
{
    return m_settings.value(announcesEventsKey, true).toBool();
}

void LogSettings::setAnnouncesEvents(bool announces)
{
    m_settings.setValue(announcesEventsKey, announces);
}

QString LogSettings::ignoredPaths() const
{
    return m_settings.value(ignoredPathsKey).toString();
}

void LogSettings::setIgnoredPaths(const QString &paths)
{
    if (paths == ignoredPaths())
        return;
    m_settings.setValue(ignoredPathsKey, paths);
    Q_EMIT ignoredPathsChanged();
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
