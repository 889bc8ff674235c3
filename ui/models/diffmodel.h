// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/diff.h"

#include <QAbstractTableModel>

namespace eventscope {

/// Two payloads and what differs between them.
struct Comparison
{
    bool isJson = false; ///< both are; else only isEqualText tells
    bool isEqualText = false; ///< byte for byte
    json::Document before;
    json::Document after;
    json::Diff diff;
};

/// Any thread; a large pair takes a while.
[[nodiscard]] Comparison compared(const QByteArray &before, const QByteArray &after, const QList<json::PathPattern> &ignored);

/// The differences of two JSON texts as rows: kind (by sign and word), path, value before and after, as written. GUI thread.
class DiffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, PathColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum DataRole { KindRole = Qt::UserRole + 1 }; ///< int, json::Difference::Kind

    explicit DiffModel(QObject *parent = nullptr);

    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    /// As jq writes it: in the later text, or in the earlier one for what was removed.
    [[nodiscard]] QString path(int row) const;
    /// The whole difference in one line of text.
    [[nodiscard]] QString line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(int row, int column) const;

    Comparison m_comparison;
};

} // namespace eventscope
