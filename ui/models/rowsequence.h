// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace eventscope {

/// The ids of the rows a log shows, ascending: either all ids of a range, which costs nothing, or a list of those a filter let
/// pass. A value type.
class RowSequence
{
public:
    /// The list keeps this many ids (32 MiB); beyond it forgets the oldest.
    static constexpr qsizetype maxListed = 4'000'000;

    /// All ids in [first, last]; empty when `last` is smaller.
    void setRange(qint64 first, qint64 last);
    /// An empty list.
    void setList();
    /// Only for a range.
    void extendRange(qint64 last) { m_last = last; }
    /// Only for a list; ids larger than all before. Answers with how many of the oldest it forgot.
    qsizetype append(const QList<qint64> &ids);

    /// Forgets the ids smaller than this one; a range begins with it then. Answers with how many went.
    qint64 dropBefore(qint64 id);

    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] qint64 at(qint64 index) const { return m_isList ? m_ids.at(index) : m_first + index; }
    /// Of the first id that is this one or larger; size() when all are smaller.
    [[nodiscard]] qint64 lowerBound(qint64 id) const;
    /// -1 when the id is not in it.
    [[nodiscard]] qint64 indexOf(qint64 id) const;

private:
    bool m_isList = false;
    qint64 m_first = 1;
    qint64 m_last = 0;
    QList<qint64> m_ids;
};

} // namespace eventscope
