// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filterguard.h"

namespace eventscope {

void FilterGuard::setFilter(const Filter &filter)
{
    const QMutexLocker lock(&m_mutex);
    m_filter = filter;
}

bool FilterGuard::matches(const CaptureRowView &row)
{
    beginLook();
    const bool found = m_filter.matches(row);
    endLook();
    return found;
}

void FilterGuard::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    m_filter.interrupt();
}

} // namespace eventscope
