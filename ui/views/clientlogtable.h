// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace eventscope {

/// The table of the client log: one line a message. It follows the newest message while it is scrolled to the end, and stands still
/// otherwise, also when old messages leave. GUI thread.
class ClientLogTable final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ClientLogTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

    /// Around every change of the rows: remembers the place, and goes back to it or to the end.
    void holdPlace();
    void takePlace();
    [[nodiscard]] bool isAtEnd() const;
    /// Rows in the order of the table.
    [[nodiscard]] QModelIndexList selectedRows() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    QPersistentModelIndex m_top;
    bool m_follows = true;
};

} // namespace eventscope
