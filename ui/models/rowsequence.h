// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>

namespace eventscope {

/// The ids of the rows a log shows, ascending: either all ids of a range, which costs nothing, or a list of those a filter let
/// pass: a bit for each id near one of them, so that 20 million take no more than 3 MB. A value type.
class RowSequence
{
public:
    /// All ids in [first, last]; empty when `last` is smaller.
    void setRange(qint64 first, qint64 last);
    /// An empty list.
    void setList();
    /// Only for a range.
    void extendRange(qint64 last) { m_last = last; }
    /// Only for a list; ids larger than all before, or in it already.
    void append(const QList<qint64> &ids);
    /// Only for a list; an id smaller than all.
    void prepend(qint64 id);

    /// Forgets the ids smaller than this one; a range begins with it then. Answers with how many went.
    qint64 dropBefore(qint64 id);

    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] qint64 at(qint64 index) const;
    /// Of the first id that is this one or larger; size() when all are smaller.
    [[nodiscard]] qint64 lowerBound(qint64 id) const;
    /// -1 when the id is not in it.
    [[nodiscard]] qint64 indexOf(qint64 id) const;

    /// Of the list, in bytes.
    [[nodiscard]] qsizetype memory() const;

private:
    /// The listed ones among blockIds neighbouring ids.
    struct Block
    {
        static constexpr int words = 64;

        [[nodiscard]] qint64 countBefore(int bit) const;
        [[nodiscard]] int bitAt(qint64 index) const;

        qint64 number = 0; ///< its first id is blockIds times this
        qint64 before = 0; ///< ids in earlier blocks, counted from wherever the first one's begins
        std::array<quint64, words> bits{};
    };
    static constexpr qint64 wordBits = 64;
    static constexpr qint64 blockIds = wordBits * Block::words;

    /// The first block that ends behind this id, or the end.
    [[nodiscard]] QList<Block>::const_iterator blockFor(qint64 id) const;
    [[nodiscard]] qint64 start() const { return m_blocks.constFirst().before; }
    void clearBefore(Block &block, qint64 id) const;

    bool m_isList = false;
    qint64 m_first = 1;
    qint64 m_last = 0;
    QList<Block> m_blocks;
    qint64 m_listed = 0;
};

} // namespace eventscope
