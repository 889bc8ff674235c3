// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/framelog.h"

#include <algorithm>

namespace eventscope {

namespace {

/// What a record takes in memory, near enough.
qsizetype bytesOf(const FrameRecord &record)
{
    const bool sharesText = record.json.constData() == record.text.constData();
    return qsizetype(sizeof(FrameRecord)) + record.text.size() + (sharesText ? 0 : record.json.size())
        + record.meaning.size() * qsizetype(sizeof(QChar));
}

} // namespace

void FrameLog::append(FrameRecord record)
{
    {
        const QMutexLocker lock(&m_mutex);
        record.number = ++m_lastNumber;
        m_bytes += bytesOf(record);
        m_records.push_back(std::make_shared<const FrameRecord>(std::move(record)));
        while (qsizetype(m_records.size()) > m_bounds.records || (m_bytes > m_bounds.bytes && m_records.size() > 1))
            dropOldest();
    }
    if (!m_isAnnounced.exchange(true))
        Q_EMIT recorded();
}

void FrameLog::dropOldest()
{
    m_bytes -= bytesOf(*m_records.front());
    m_records.pop_front();
    ++m_forgotten;
}

FrameLog::Portion FrameLog::after(qint64 seen)
{
    const QMutexLocker lock(&m_mutex);
    m_isAnnounced = false;
    Portion portion;
    portion.firstNumber = firstNumber();
    portion.forgotten = m_forgotten;
    const qint64 skipped = std::clamp<qint64>(seen + 1 - portion.firstNumber, 0, qint64(m_records.size()));
    portion.records.reserve(qsizetype(m_records.size()) - skipped);
    std::copy(m_records.begin() + skipped, m_records.end(), std::back_inserter(portion.records));
    return portion;
}

qint64 FrameLog::countAfter(qint64 seen)
{
    const QMutexLocker lock(&m_mutex);
    m_isAnnounced = false;
    return m_lastNumber - std::max(seen, firstNumber() - 1);
}

void FrameLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_records.clear();
    m_bytes = 0;
    m_forgotten = 0;
}

} // namespace eventscope
