// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clientlogfilter.h"

#include "ui/models/clientlogmodel.h"

#include <algorithm>

namespace eventscope {

void ClientLogFilter::setWords(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ClientLogFilter::setLeastLevel(LogLevel level)
{
    m_leastLevel = level;
    invalidateFilter();
}

bool ClientLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ClientLogModel::LevelRole).toInt() > int(m_leastLevel))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(ClientLogModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace eventscope
