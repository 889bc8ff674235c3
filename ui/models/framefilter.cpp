// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/framefilter.h"

#include <algorithm>

namespace eventscope {

const QList<FrameFilter::Kind> &FrameFilter::allKinds()
{
    static const QList<Kind> all{Kind::Data, Kind::KeepAlive, Kind::Subscribe, Kind::Publish, Kind::Connection, Kind::Http, Kind::Error};
    return all;
}

FrameFilter::FrameFilter()
    : m_kinds(allKinds())
{
}

void FrameFilter::setKind(Kind kind, bool shown)
{
    m_kinds.removeAll(kind);
    if (shown)
        m_kinds.append(kind);
}

void FrameFilter::setWords(const QString &words)
{
    m_words.clear();
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.emplace_back(word);
}

bool FrameFilter::showsAll() const
{
    return m_words.empty() && m_kinds.size() == allKinds().size();
}

bool FrameFilter::matches(const FrameRecord &record) const
{
    if (!hasKind(record.kind) && !(record.isFailure && hasKind(Kind::Error)))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&record](const WordSearch &word) { return word.isInUtf8(record.meaning.toUtf8()) || word.isInUtf8(record.text); });
}

} // namespace eventscope
