// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/throttlewatch.h"

#include <QDateTime>

#include <utility>

namespace eventscope {

namespace {

std::optional<QByteArray> retryAfterOf(const wire::HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("retry-after", Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return std::nullopt;
}

} // namespace

std::optional<UtcTime> retryTime(const QByteArray &retryAfter, UtcTime now)
{
    bool isNumber = false;
    if (const uint seconds = retryAfter.toUInt(&isNumber); isNumber)
        return now + std::chrono::seconds(seconds);
    QString text = QString::fromLatin1(retryAfter);
    text.replace(QLatin1String("GMT"), QLatin1String("+0000")); // Qt reads offsets only
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    const UtcTime at{std::chrono::milliseconds(date.toMSecsSinceEpoch())};
    return at > now ? std::optional(at) : std::nullopt;
}

ThrottleWatch::ThrottleWatch(FrameTap &next)
    : m_next(next)
{
    setRecording(true);
}

void ThrottleWatch::take(const WireFact &fact)
{
    if (const auto *answer = std::get_if<wire::HttpAnswer>(&fact))
        m_retryAfter = retryAfterOf(*answer);
    if (m_next.isRecording())
        m_next.take(fact);
}

std::optional<QByteArray> ThrottleWatch::takeRetryAfter()
{
    return std::exchange(m_retryAfter, std::nullopt);
}

} // namespace eventscope
