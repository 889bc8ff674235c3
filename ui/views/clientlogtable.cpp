// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/clientlogtable.h"

#include "ui/models/clientlogmodel.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace eventscope {

namespace {
constexpr int rowPixels = 22;
} // namespace

ClientLogTable::ClientLogTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
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
    verticalHeader()->setDefaultSectionSize(rowPixels);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const QFontMetrics digits(Theme::monospace());
    header->resizeSection(ClientLogModel::Time, digits.horizontalAdvance(QStringLiteral("00:00:00.000")) + 16);
    header->resizeSection(ClientLogModel::Level, 96);
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
