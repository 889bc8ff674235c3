// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/discretion.h"

#include <QWidget>

class QTableWidget;

namespace eventscope {

/// Which fields of which channels an audience must not see, as a small table: channel, fields, add, remove. GUI thread.
class MaskedFieldsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedFieldsTable(QWidget *parent = nullptr);

    void setFields(const QList<MaskedFields> &fields);
    /// Empty rows are left out.
    [[nodiscard]] QList<MaskedFields> fields() const;
    /// What is wrong with a row, in words; empty when all can be read.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const MaskedFields &fields);
    void removeCurrent();
    [[nodiscard]] MaskedFields row(int row) const;

    QTableWidget *m_table;
};

} // namespace eventscope
