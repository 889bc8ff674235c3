// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/stuckwatch.h"

namespace eventscope {

namespace {
constexpr int looksPerRow = 5;
} // namespace

StuckWatch::StuckWatch(const LookCounter &looks, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_looks(looks)
{
    connect(&m_timer, &QTimer::timeout, this, &StuckWatch::look);
    setLimit(limit);
}

void StuckWatch::setLimit(std::chrono::milliseconds limit)
{
    m_timer.setInterval(limit / looksPerRow);
}

void StuckWatch::start()
{
    m_alike = 0;
    m_timer.start();
}

void StuckWatch::stop()
{
    m_timer.stop();
}

void StuckWatch::look()
{
    const quint64 look = m_looks.look();
    const bool isSame = look % 2 == 1 && look == m_seen;
    m_seen = look;
    m_alike = isSame ? m_alike + 1 : 0;
    if (m_alike >= looksPerRow)
        Q_EMIT stuck();
}

} // namespace eventscope
