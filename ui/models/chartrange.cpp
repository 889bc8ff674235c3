// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartrange.h"

#include <algorithm>

namespace eventscope {

namespace {

UtcTime::duration part(UtcTime::duration whole, double factor)
{
    return std::chrono::duration_cast<UtcTime::duration>(whole * factor);
}

} // namespace

void ChartRange::setExtent(UtcTime first, UtcTime last)
{
    const bool isAtEnd = m_to >= m_last;
    m_first = first;
    m_last = std::max(last, first + least);
    if (!m_isWhole)
        place(isAtEnd ? m_last - (m_to - m_from) : m_from, m_to - m_from);
}

void ChartRange::show(UtcTime from, UtcTime to)
{
    const Duration length = std::max(to - from, least);
    m_isWhole = from <= m_first && from + length >= m_last;
    if (!m_isWhole)
        place(from, length);
}

void ChartRange::place(UtcTime from, Duration length)
{
    length = std::min(length, m_last - m_first);
    m_from = std::clamp(from, m_first, m_last - length);
    m_to = m_from + length;
}

void ChartRange::zoom(double factor, UtcTime anchor)
{
    const Duration before = length();
    const Duration after = std::max(part(before, factor), least);
    const double place = static_cast<double>((anchor - from()).count()) / static_cast<double>(before.count());
    const UtcTime begin = anchor - part(after, place);
    if (after >= m_last - m_first)
        return showWhole();
    show(std::clamp(begin, m_first, m_last - after), std::clamp(begin, m_first, m_last - after) + after);
}

void ChartRange::pan(double part)
{
    if (m_isWhole)
        return;
    place(m_from + eventscope::part(length(), part), length());
}

void ChartRange::reveal(UtcTime at)
{
    if (m_isWhole || (at >= m_from && at <= m_to))
        return;
    place(at - length() / 2, length());
}

} // namespace eventscope
