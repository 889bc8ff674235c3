// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/resultdelegate.h"

#include "ui/models/publishresultmodel.h"

#include <QHeaderView>
#include <QTableView>

namespace eventscope {

namespace {
constexpr int wrappedPadding = 12; ///< above and below several lines, together
} // namespace

void ResultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PaddedDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::WrapText, index.column() == PublishResultModel::Message);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    const int padding = PaddedDelegate::sizeHint(option, index).width() - QStyledItemDelegate::sizeHint(option, index).width();
    if (inner.rect.isValid())
        inner.rect.setWidth(std::max(1, inner.rect.width() - padding)); // it wraps within its padding
    const QSize text = QStyledItemDelegate::sizeHint(inner, index) + QSize(padding, 0);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int least = table ? table->verticalHeader()->defaultSectionSize() : 0;
    const bool isOneLine = text.height() <= least;
    return {text.width(), isOneLine ? least : text.height() + wrappedPadding / 2};
}

} // namespace eventscope
