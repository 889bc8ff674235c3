// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/clientlogtable.h"

#include "ui/models/clientlogmodel.h"
#include "ui/views/rowheight.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int rowPixels = 22;

/// Texts begin where those of the header do; a style's own margin is less.
class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int indent = 5;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
        QStyleOptionViewItem indented = option;
        indented.rect.setLeft(option.rect.left() + indent);
        indented.state &= ~QStyle::State_HasFocus; // rows are chosen, not cells
        QStyledItemDelegate::paint(painter, indented, index);
    }
};

} // namespace

ClientLogTable::ClientLogTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(*this, rowPixels);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const QFontMetrics digits(Theme::monospace());
    header->resizeSection(ClientLogModel::Time, digits.horizontalAdvance(QStringLiteral("00:00:00.000")) + 16);
    header->resizeSection(ClientLogModel::Level,
                          std::max(96, fontMetrics().horizontalAdvance(ClientLogModel::levelText(LogLevel::Warning)) + 48));
    header->resizeSection(ClientLogModel::Category, 112);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

bool ClientLogTable::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void ClientLogTable::holdPlace()
{
    m_follows = isAtEnd();
    m_top = indexAt(QPoint(0, 0));
}

void ClientLogTable::takePlace()
{
    if (m_follows)
        scrollToBottom();
    else if (m_top.isValid())
        scrollTo(m_top, PositionAtTop);
}

QModelIndexList ClientLogTable::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace eventscope
