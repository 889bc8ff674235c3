// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsequence.h"

#include <algorithm>
#include <bit>

namespace eventscope {

namespace {

/// The bits below one of a word.
quint64 bitsBelow(qint64 bit)
{
    return (quint64(1) << bit) - 1;
}

} // namespace

qint64 RowSequence::Block::countBefore(int bit) const
{
    qint64 count = 0;
    for (int word = 0; word < bit / wordBits; ++word)
        count += std::popcount(bits[word]);
    return count + std::popcount(bits[bit / wordBits] & bitsBelow(bit % wordBits));
}

int RowSequence::Block::bitAt(qint64 index) const
{
    int word = 0;
    for (; index >= std::popcount(bits[word]); ++word)
        index -= std::popcount(bits[word]);
    quint64 rest = bits[word];
    for (; index > 0; --index)
        rest &= rest - 1; // without its lowest bit
    return static_cast<int>(word * wordBits) + std::countr_zero(rest);
}

void RowSequence::setRange(qint64 first, qint64 last)
{
    setList();
    m_isList = false;
    m_first = first;
    m_last = last;
}

void RowSequence::setList()
{
    m_isList = true;
    m_blocks = {};
    m_listed = 0;
}

void RowSequence::append(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (m_blocks.isEmpty() || m_blocks.constLast().number < id / blockIds)
            m_blocks << Block{id / blockIds, m_blocks.isEmpty() ? 0 : start() + m_listed, {}};
        quint64 &word = m_blocks.last().bits[id % blockIds / wordBits];
        const quint64 bit = quint64(1) << (id % wordBits);
        m_listed += (word & bit) == 0 ? 1 : 0;
        word |= bit;
    }
}

void RowSequence::prepend(qint64 id)
{
    if (m_blocks.isEmpty())
        return append({id});
    if (m_blocks.constFirst().number != id / blockIds)
        m_blocks.prepend(Block{id / blockIds, start(), {}});
    Block &block = m_blocks.first();
    block.bits[id % blockIds / wordBits] |= quint64(1) << (id % wordBits);
    --block.before;
    ++m_listed;
}

qint64 RowSequence::dropBefore(qint64 id)
{
    const qint64 dropped = lowerBound(id);
    m_first = std::max(m_first, id);
    if (dropped == 0 || !m_isList)
        return dropped;
    m_listed -= dropped;
    const qint64 newStart = start() + dropped;
    m_blocks.erase(m_blocks.cbegin(), blockFor(id));
    if (m_listed == 0)
        m_blocks = {};
    if (m_blocks.isEmpty())
        return dropped;
    if (m_blocks.constFirst().number == id / blockIds)
        clearBefore(m_blocks.first(), id);
    m_blocks.first().before = newStart;
    return dropped;
}

void RowSequence::clearBefore(Block &block, qint64 id) const
{
    const auto word = static_cast<size_t>(id % blockIds / wordBits);
    std::fill_n(block.bits.begin(), word, 0);
    block.bits[word] &= ~bitsBelow(id % wordBits);
}

qint64 RowSequence::size() const
{
    return m_isList ? m_listed : std::max<qint64>(0, m_last - m_first + 1);
}

qint64 RowSequence::at(qint64 index) const
{
    if (!m_isList)
        return m_first + index;
    const qint64 wanted = start() + index;
    const auto behind = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), wanted,
                                         [](qint64 position, const Block &block) { return position < block.before; });
    const Block &block = *std::prev(behind);
    return block.number * blockIds + block.bitAt(wanted - block.before);
}

QList<RowSequence::Block>::const_iterator RowSequence::blockFor(qint64 id) const
{
    return std::lower_bound(m_blocks.cbegin(), m_blocks.cend(), id / blockIds,
                            [](const Block &block, qint64 number) { return block.number < number; });
}

qint64 RowSequence::lowerBound(qint64 id) const
{
    if (!m_isList)
        return std::clamp<qint64>(id - m_first, 0, size());
    const auto block = blockFor(id);
    if (id <= 0 || block == m_blocks.cend())
        return id <= 0 ? 0 : m_listed;
    const int bit = block->number == id / blockIds ? static_cast<int>(id % blockIds) : 0;
    return block->before - start() + block->countBefore(bit);
}

qint64 RowSequence::indexOf(qint64 id) const
{
    const qint64 index = lowerBound(id);
    return index < size() && at(index) == id ? index : -1;
}

qsizetype RowSequence::memory() const
{
    return m_blocks.capacity() * static_cast<qsizetype>(sizeof(Block));
}

} // namespace eventscope
