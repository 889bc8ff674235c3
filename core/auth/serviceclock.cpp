// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serviceclock.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace eventscope {

ServiceClock::ServiceClock(const Clock &clock)
    : m_clock(clock)
{
}

bool ServiceClock::noteServerDate(QByteArrayView httpDate)
{
    const auto date = parseHttpDate(httpDate);
    if (!date)
        return false;
    const std::chrono::microseconds found = *date - m_clock.utc();
    const qint64 next = std::chrono::abs(found) < tolerance ? 0 : found.count();
    // Answers come with whole seconds, so the same difference is found again and again a little differently.
    if (std::chrono::abs(std::chrono::microseconds(next - m_offset)) < tolerance)
        return false;
    m_offset = next;
    return true;
}

namespace {

bool says(const Error &error, std::initializer_list<const char *> signs)
{
    const QString text = error.type + QLatin1Char(' ') + error.detail;
    return std::any_of(signs.begin(), signs.end(),
                       [&text](const char *sign) { return text.contains(QLatin1String(sign), Qt::CaseInsensitive); });
}

} // namespace

bool isAboutTheDate(const Error &error)
{
    return says(error, {"Signature expired", "not yet current", "RequestTimeTooSkewed", "RequestExpired"});
}

bool isOfAWrongClock(const Error &error)
{
    return isAboutTheDate(error) || says(error, {"SignatureDoesNotMatch"});
}

QByteArray httpDate(UtcTime at)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

std::optional<UtcTime> parseHttpDate(QByteArrayView text)
{
    // Date and time apart: together they would be taken for a local time, of which some do not exist in spring.
    const QString whole = QString::fromLatin1(text);
    const QDate date = QLocale::c().toDate(whole.left(16), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(whole.mid(16), QStringLiteral("' 'hh:mm:ss' GMT'"));
    const UtcTime at(std::chrono::milliseconds(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()));
    // Qt forgives the wrong day of the week and short numbers.
    return date.isValid() && time.isValid() && httpDate(at) == text ? std::optional(at) : std::nullopt;
}

} // namespace eventscope
