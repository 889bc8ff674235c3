// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QWidget>

class QTableWidget;

namespace eventscope {

/// Extra HTTP headers as a small table: name, value, add, remove. GUI thread.
class HeadersTable : public QWidget
{
    Q_OBJECT

public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit HeadersTable(QWidget *parent = nullptr);

    void setHeaders(const Headers &headers);
    /// Rows without a name are left out.
    [[nodiscard]] Headers headers() const;
    /// What is wrong with a row, in words; empty when all can be sent.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const QString &name, const QString &value);
    void removeCurrent();
    [[nodiscard]] QByteArray value(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    QTableWidget *m_table;
};

} // namespace eventscope
