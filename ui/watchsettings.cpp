// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchsettings.h"

#include <QMetaEnum>

#include <algorithm>

namespace eventscope {

namespace {

constexpr QLatin1String rulesKey("watch");
constexpr QLatin1String countersKey("counters");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String filterKey("filter");
constexpr QLatin1String colorKey("color");
constexpr QLatin1String enabledKey("enabled");
constexpr QLatin1String notifiesKey("notifies");
constexpr QLatin1String payloadKey("payload");
constexpr QLatin1String soundsKey("sounds");
constexpr QLatin1String perMinuteKey("perMinute");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String expressionKey("expression");
constexpr QLatin1String dailyKey("daily");

/// One entry of a list. They count from 1 and end where there is none: QSettings reads its own arrays only where it may also write.
class Entry
{
public:
    Entry(QSettings &settings, QLatin1String list, qsizetype index)
        : m_settings(settings)
        , m_prefix(QStringLiteral("%1/%2/").arg(list).arg(index + 1))
    {
    }

    [[nodiscard]] bool exists() const { return m_settings.contains(m_prefix + nameKey); }
    [[nodiscard]] QString text(QLatin1String key) const { return m_settings.value(m_prefix + key).toString(); }
    [[nodiscard]] bool isSet(QLatin1String key, bool otherwise) const { return m_settings.value(m_prefix + key, otherwise).toBool(); }
    [[nodiscard]] int number(QLatin1String key, int otherwise) const { return m_settings.value(m_prefix + key, otherwise).toInt(); }
    void set(QLatin1String key, const QVariant &value) { m_settings.setValue(m_prefix + key, value); }

private:
    QSettings &m_settings;
    QString m_prefix;
};

template<typename E>
std::optional<E> enumerator(const QString &name)
{
    bool isOne = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(name.toLatin1().constData(), &isOne);
    return isOne ? std::optional(static_cast<E>(value)) : std::nullopt;
}

template<typename E>
QString nameOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

WatchRule readRule(const Entry &entry)
{
    const WatchRule usual;
    WatchRule rule;
    rule.name = entry.text(nameKey);
    rule.filter = entry.text(filterKey);
    rule.color = enumerator<Theme::RuleColor>(entry.text(colorKey));
    rule.isEnabled = entry.isSet(enabledKey, usual.isEnabled);
    rule.notifies = entry.isSet(notifiesKey, usual.notifies);
    rule.showsPayload = entry.isSet(payloadKey, usual.showsPayload);
    rule.sounds = entry.isSet(soundsKey, usual.sounds);
    rule.perMinute = std::clamp(entry.number(perMinuteKey, usual.perMinute), 1, WatchSettings::mostPerMinute);
    return rule;
}

void write(const WatchRule &rule, Entry entry)
{
    entry.set(nameKey, rule.name);
    entry.set(filterKey, rule.filter);
    entry.set(colorKey, rule.color ? nameOf(*rule.color) : QString());
    entry.set(enabledKey, rule.isEnabled);
    entry.set(notifiesKey, rule.notifies);
    entry.set(payloadKey, rule.showsPayload);
    entry.set(soundsKey, rule.sounds);
    entry.set(perMinuteKey, rule.perMinute);
}

Counter readCounter(const Entry &entry)
{
    Counter counter;
    counter.name = entry.text(nameKey);
    counter.filter = entry.text(filterKey);
    counter.kind = enumerator<Counter::Kind>(entry.text(kindKey)).value_or(Counter::Kind::Count);
    counter.expression = entry.text(expressionKey);
    counter.isDaily = entry.isSet(dailyKey, false);
    return counter;
}

void write(const Counter &counter, Entry entry)
{
    entry.set(nameKey, counter.name);
    entry.set(filterKey, counter.filter);
    entry.set(kindKey, nameOf(counter.kind));
    entry.set(expressionKey, counter.expression);
    entry.set(dailyKey, counter.isDaily);
}

template<typename T>
QList<T> readAll(QSettings &settings, QLatin1String list, T (*read)(const Entry &entry))
{
    QList<T> all;
    for (qsizetype index = 0; Entry(settings, list, index).exists(); ++index)
        all << read(Entry(settings, list, index));
    return all;
}

template<typename T>
void writeAll(QSettings &settings, QLatin1String list, const QList<T> &all)
{
    settings.remove(list);
    for (qsizetype index = 0; index < all.size(); ++index)
        write(all.at(index), Entry(settings, list, index));
}

} // namespace

WatchSettings::WatchSettings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_rules(readAll<WatchRule>(m_settings, rulesKey, &readRule))
    , m_counters(readAll<Counter>(m_settings, countersKey, &readCounter))
{
}

void WatchSettings::setRules(const QList<WatchRule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    writeAll(m_settings, rulesKey, rules);
    Q_EMIT rulesChanged();
}

QList<ColorRule> WatchSettings::highlights() const
{
    QList<ColorRule> highlights;
    for (const WatchRule &rule : m_rules) {
        if (rule.isEnabled && rule.color)
            highlights << ColorRule{rule.name, rule.filter, *rule.color, true, true};
    }
    return highlights;
}

void WatchSettings::setCounters(const QList<Counter> &counters)
{
    if (counters == m_counters)
        return;
    m_counters = counters;
    writeAll(m_settings, countersKey, counters);
    Q_EMIT countersChanged();
}

} // namespace eventscope
