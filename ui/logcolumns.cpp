// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logcolumns.h"

#include <algorithm>
#include <array>

namespace eventscope {

namespace {

constexpr QLatin1String ownPrefix("own");
constexpr std::array<QLatin1String, LogColumns::BuiltInCount> names{
    QLatin1String("time"),   QLatin1String("subscription"), QLatin1String("size"),   QLatin1String("payload"),
    QLatin1String("number"), QLatin1String("direction"),    QLatin1String("channel")};

QString nameOf(int section)
{
    return section < LogColumns::BuiltInCount ? QString(names.at(static_cast<std::size_t>(section)))
                                              : ownPrefix + QString::number(section - LogColumns::BuiltInCount + 1);
}

/// -1 for a name that is none.
int sectionOf(const QString &name)
{
    const auto *found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<int>(found - names.begin());
    bool isNumber = false;
    const int number = name.startsWith(ownPrefix) ? name.mid(ownPrefix.size()).toInt(&isNumber) : 0;
    return isNumber && number > 0 && number <= LogColumns::maxOwn ? LogColumns::BuiltInCount + number - 1 : -1;
}

} // namespace

LogColumns::LogColumns()
    : m_places{{Number}, {Time, true}, {Direction}, {Subscription, true}, {Channel}, {Size, true}, {Payload, true}}
{
}

LogColumns LogColumns::fromTexts(const QStringList &places, const QList<Own> &own)
{
    LogColumns columns;
    columns.m_places.clear();
    columns.m_own = own.first(std::min(own.size(), maxOwn));
    for (const QString &place : places)
        columns.takePlace(place);
    columns.placeMissing();
    const bool showsAny = std::any_of(columns.m_places.cbegin(), columns.m_places.cend(), [](const Place &one) { return one.isShown; });
    if (!showsAny)
        columns.setShown(Payload, true);
    return columns;
}

void LogColumns::takePlace(const QString &text)
{
    const bool isHidden = text.startsWith(QLatin1Char('-'));
    const QString name = text.section(QLatin1Char(':'), 0, 0).mid(isHidden ? 1 : 0);
    const int width = text.section(QLatin1Char(':'), 1, 1).toInt();
    const int section = sectionOf(name);
    if (section >= 0 && section < BuiltInCount + m_own.size() && indexOf(section) < 0)
        m_places << Place{section, !isHidden, std::clamp(width, 0, maxWidth)};
}

void LogColumns::placeMissing()
{
    const LogColumns standard;
    for (qsizetype i = 0; i < standard.m_places.size(); ++i) {
        if (indexOf(standard.m_places.at(i).section) < 0)
            m_places.insert(std::min(i, m_places.size()), Place{standard.m_places.at(i).section});
    }
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        if (const int section = BuiltInCount + static_cast<int>(i); indexOf(section) < 0)
            m_places << Place{section};
    }
}

QStringList LogColumns::texts() const
{
    QStringList texts;
    for (const Place &place : m_places) {
        const QString name = (place.isShown ? QString() : QStringLiteral("-")) + nameOf(place.section);
        texts << (place.width > 0 ? QStringLiteral("%1:%2").arg(name).arg(place.width) : name);
    }
    return texts;
}

void LogColumns::setShown(int section, bool isShown)
{
    const auto shown = std::count_if(m_places.cbegin(), m_places.cend(), [](const Place &place) { return place.isShown; });
    if (isShown || shown > 1)
        m_places[indexOf(section)].isShown = isShown;
}

void LogColumns::setWidth(int section, int width)
{
    m_places[indexOf(section)].width = std::clamp(width, 0, maxWidth);
}

void LogColumns::move(int section, qsizetype to)
{
    m_places.move(indexOf(section), to);
}

bool LogColumns::addOwn(const Own &own)
{
    if (m_own.size() >= maxOwn)
        return false;
    const Place place{BuiltInCount + static_cast<int>(m_own.size()), true};
    m_own << own;
    const auto last = std::find_if(m_places.crbegin(), m_places.crend(), [](const Place &one) { return one.isShown; });
    const bool isBeforePayload = last != m_places.crend() && last->section == Payload;
    m_places.insert(isBeforePayload ? indexOf(Payload) : m_places.size(), place);
    return true;
}

void LogColumns::removeOwn(qsizetype index)
{
    const int section = BuiltInCount + static_cast<int>(index);
    setShown(section, false);
    if (isShown(section))
        setShown(Payload, true);
    m_own.removeAt(index);
    m_places.removeAt(indexOf(section));
    for (Place &place : m_places)
        place.section -= place.section > section ? 1 : 0;
}

qsizetype LogColumns::indexOf(int section) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [section](const Place &place) { return place.section == section; });
    return found == m_places.cend() ? -1 : found - m_places.cbegin();
}

} // namespace eventscope
