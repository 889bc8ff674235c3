// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedworkfilter.h"

namespace eventscope {

SavedWorkFilter::SavedWorkFilter(SavedWork &work, SavedWorkModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_work(work)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&model);
    connect(&m_work, &SavedWork::itemAdded, this, &SavedWorkFilter::search);
    connect(&m_work, &SavedWork::itemChanged, this, &SavedWorkFilter::search);
}

void SavedWorkFilter::setWords(const QString &words)
{
    if (m_words == words.trimmed())
        return;
    m_words = words.trimmed();
    search();
    invalidateFilter();
}

void SavedWorkFilter::search()
{
    const QList<SavedWork::Id> found = isSearching() ? m_work.matching(m_words) : QList<SavedWork::Id>();
    const QSet<SavedWork::Id> before = std::exchange(m_found, QSet<SavedWork::Id>(found.cbegin(), found.cend()));
    if (before != m_found)
        invalidateFilter();
}

bool SavedWorkFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !isSearching() || m_found.contains(m_model.idAt(m_model.index(row, 0, parent)));
}

} // namespace eventscope
