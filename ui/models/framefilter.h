// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/wordsearch.h"
#include "core/session/framerecord.h"

#include <QList>

#include <vector>

namespace eventscope {

/// Which frames are shown: those of the chosen kinds, failures of any kind when Error is chosen, that hold every word, whatever its
/// case, in their meaning or their text. A value type.
class FrameFilter
{
public:
    using Kind = FrameRecord::Kind;

    /// In the order of a menu.
    static const QList<Kind> &allKinds();

    /// Shows everything.
    FrameFilter();

    void setKind(Kind kind, bool shown);
    [[nodiscard]] bool hasKind(Kind kind) const { return m_kinds.contains(kind); }
    [[nodiscard]] int kindCount() const { return static_cast<int>(m_kinds.size()); }
    /// Separated by blanks; none: all match.
    void setWords(const QString &words);
    [[nodiscard]] bool showsAll() const;
    [[nodiscard]] bool matches(const FrameRecord &record) const;

private:
    QList<Kind> m_kinds;
    std::vector<WordSearch> m_words;
};

} // namespace eventscope
