// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/clientlogtable.h"

#include "ui/models/clientlogmodel.h"
#include "ui/views/rowheight.h"
#include "ui/views/textwidth.h"
#include "ui/zoomstyle.h"

#include <QEvent>
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
    connect(header, &QHeaderView::sectionCountChanged, this, &ClientLogTable::fitColumns); // a proxy may have its columns later
    fitColumns();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

/// To the words of the language, at the zoom of the program.
void ClientLogTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() == 0)
        return;
    const int margins = zoomed(32); // of the delegate, and of the style around icon and text
    int level = header->sectionSizeHint(ClientLogModel::Level);
    for (const LogLevel one : {LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug, LogLevel::Verbose})
        level = std::max(level, textWidth(fontMetrics(), ClientLogModel::levelText(one)) + zoomed(16) + margins);
    header->resizeSection(ClientLogModel::Level, level);
    header->resizeSection(ClientLogModel::Time, textWidth(QFontMetrics(Theme::monospace()), QStringLiteral("00:00:00.000")) + zoomed(16));
    header->resizeSection(ClientLogModel::Category, std::max(zoomed(112), header->sectionSizeHint(ClientLogModel::Category)));
}

void ClientLogTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
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
