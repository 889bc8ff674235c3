// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/savedworkmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace eventscope {

/// The saved work that holds all words of a search, with the folders it is in and, of a folder that holds them, all in it. GUI thread.
class SavedWorkFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SavedWorkFilter(SavedWork &work, SavedWorkModel &model, QObject *parent = nullptr);

    /// Empty: everything.
    void setWords(const QString &words);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    [[nodiscard]] SavedWork::Id idAt(const QModelIndex &index) const { return m_model.idAt(mapToSource(index)); }
    /// Invalid when the search hides it.
    [[nodiscard]] QModelIndex indexOf(SavedWork::Id item) const { return mapFromSource(m_model.indexOf(item)); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void search();

    SavedWork &m_work;
    SavedWorkModel &m_model;
    QString m_words;
    QSet<SavedWork::Id> m_found;
};

} // namespace eventscope
