// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stallmeter.h"

#include <algorithm>
#include <vector>

namespace eventscope {

namespace {
constexpr int periodMs = 5;
constexpr qint64 windowMs = 10'000;
} // namespace

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::beat);
    m_timer.start(periodMs);
}

void StallMeter::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const double sinceLastMs = static_cast<double>(now - m_lastBeatNs) / 1e6;
    m_lastBeatNs = now;
    m_beats.push_back({now / 1'000'000, std::max(0.0, sinceLastMs - periodMs)});
    while (m_beats.front().at < now / 1'000'000 - windowMs)
        m_beats.pop_front();
}

StallMeter::Lateness StallMeter::lateness() const
{
    if (m_beats.empty())
        return {};
    std::vector<double> late;
    late.reserve(m_beats.size());
    for (const Beat &beat : m_beats)
        late.push_back(beat.late);
    std::sort(late.begin(), late.end());
    const auto at = [&late](double quantile) { return late[static_cast<size_t>(quantile * static_cast<double>(late.size() - 1))]; };
    return {at(0.5), at(0.99), late.back()};
}

} // namespace eventscope
