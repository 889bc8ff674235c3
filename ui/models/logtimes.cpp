// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logtimes.h"

#include <QLocale>

namespace eventscope {

using Format = LogSettings::TimeFormat;

LogTimes::LogTimes(RowCache &cache, const RowSequence &rows)
    : m_cache(cache)
    , m_rows(rows)
{
}

void LogTimes::setFormat(LogSettings::TimeFormat format, Fraction fraction)
{
    m_format = format;
    m_fraction = fraction;
}

void LogTimes::setReference(qint64 id, const std::optional<UtcTime> &at)
{
    m_reference = id;
    m_referenceTime = at;
}

void LogTimes::forget()
{
    setReference(0, std::nullopt);
    m_startTime.reset();
}

QString LogTimes::text(const LogRow &row) const
{
    const UtcTime at = row.row.at;
    const auto clock = [&] { return m_fraction == Fraction::Milliseconds ? row.time : clockText(at, Qt::LocalTime, m_fraction); };
    switch (m_format) {
    case Format::Local: return clock();
    case Format::Utc: return clockText(at, Qt::UTC, m_fraction);
    case Format::SinceStart: return spanSince(startTime(), at);
    case Format::SincePrevious: return spanSince(previousTime(row.row.id), at);
    case Format::SinceReference:
        if (isReference(row.row.id))
            return tr("reference");
        return m_referenceTime ? spanSince(m_referenceTime, at) : clock();
    }
    return {};
}

QString LogTimes::title(const QString &plain) const
{
    switch (m_format) {
    case Format::Local: break;
    case Format::Utc: return tr("Time (UTC)");
    case Format::SinceStart: return tr("Time since start");
    case Format::SincePrevious: return tr("Time since previous");
    case Format::SinceReference:
        if (m_referenceTime)
            return tr("Time since row %1").arg(QLocale().toString(m_reference));
        break;
    }
    return plain;
}

QString LogTimes::spanSince(const std::optional<UtcTime> &begin, UtcTime at) const
{
    return begin ? spanText(at - *begin, m_fraction) : QStringLiteral("\u2013");
}

std::optional<UtcTime> LogTimes::startTime() const
{
    if (!m_startTime)
        m_startTime = m_cache.firstTime();
    return m_startTime;
}

std::optional<UtcTime> LogTimes::previousTime(qint64 id) const
{
    const qint64 position = m_rows.indexOf(id);
    if (position < 1)
        return std::nullopt;
    const LogRow *previous = m_cache.row(m_rows.at(position - 1), m_rows.isList());
    return previous ? std::optional(previous->row.at) : std::nullopt;
}

} // namespace eventscope
