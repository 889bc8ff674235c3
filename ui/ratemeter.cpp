// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratemeter.h"

namespace eventscope {

namespace {
constexpr int periodMs = 250;
constexpr qint64 windowMs = 2'000;
} // namespace

RateMeter::RateMeter(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &RateMeter::sample);
    m_timer.start(periodMs);
}

void RateMeter::update(qint64 total)
{
    if (total < m_total)
        m_samples.clear();
    m_total = total;
}

void RateMeter::reset()
{
    m_samples.clear();
    m_total = 0;
    m_perSecond = 0;
    Q_EMIT rateChanged(0);
}

void RateMeter::sample()
{
    const qint64 now = m_clock.elapsed();
    m_samples.push_back({now, m_total});
    while (m_samples.size() > 2 && m_samples.front().atMs < now - windowMs)
        m_samples.pop_front();
    const Sample &oldest = m_samples.front();
    const double before = m_perSecond;
    m_perSecond = now > oldest.atMs ? static_cast<double>(m_total - oldest.total) * 1'000.0 / static_cast<double>(now - oldest.atMs) : 0.0;
    if (m_perSecond != 0.0 || before != 0.0)
        Q_EMIT rateChanged(m_perSecond);
}

} // namespace eventscope
