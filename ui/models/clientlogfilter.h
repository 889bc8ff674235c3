// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logging.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace eventscope {

/// The rows of a ClientLogModel that have all the words, in any case, and are at least as severe as asked. Keeps the order. GUI thread.
class ClientLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words with blanks between them; empty: every message.
    void setWords(const QString &text);
    /// The level that is just shown: Warning hides what is Info, Debug or Verbose.
    void setLeastLevel(LogLevel level);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    LogLevel m_leastLevel = LogLevel::Verbose;
};

} // namespace eventscope
