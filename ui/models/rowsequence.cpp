// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsequence.h"

#include <algorithm>

namespace eventscope {

void RowSequence::setRange(qint64 first, qint64 last)
{
    m_isList = false;
    m_first = first;
    m_last = last;
    m_ids = {};
}

void RowSequence::setList()
{
    m_isList = true;
    m_ids = {};
}

qsizetype RowSequence::append(const QList<qint64> &ids)
{
    m_ids += ids;
    if (m_ids.size() <= maxListed)
        return 0;
    // A tenth at once, so that the move of the rest is rare.
    const qsizetype forgotten = std::max(m_ids.size() - maxListed, maxListed / 10);
    m_ids.remove(0, forgotten);
    return forgotten;
}

qint64 RowSequence::dropBefore(qint64 id)
{
    const qint64 dropped = lowerBound(id);
    if (m_isList)
        m_ids.remove(0, dropped);
    else
        m_first = std::max(m_first, id);
    return dropped;
}

qint64 RowSequence::size() const
{
    return m_isList ? m_ids.size() : std::max<qint64>(0, m_last - m_first + 1);
}

qint64 RowSequence::lowerBound(qint64 id) const
{
    if (!m_isList)
        return std::clamp<qint64>(id - m_first, 0, size());
    return std::lower_bound(m_ids.cbegin(), m_ids.cend(), id) - m_ids.cbegin();
}

qint64 RowSequence::indexOf(qint64 id) const
{
    const qint64 index = lowerBound(id);
    return index < size() && at(index) == id ? index : -1;
}

} // namespace eventscope
