// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/eventfeed.h"

#include "ui/presentation/eventcarddelegate.h"
#include "ui/presentation/feedmodel.h"
#include "ui/views/emptystate.h"

#include <QScrollBar>

namespace eventscope {

EventFeed::EventFeed(const Theme &theme, FeedModel &model, QWidget *parent)
    : QListView(parent)
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(QStringLiteral("eventFeed"));
    setAccessibleName(tr("Newest events"));
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::NoContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setItemDelegate(new EventCardDelegate(theme, this));
    setModel(&model);
    m_empty->setContent(QStringLiteral("subscribe"), tr("Events appear here as they come."), {});
    connect(&model, &QAbstractItemModel::rowsInserted, this, &EventFeed::updateEmpty);
    connect(&model, &QAbstractItemModel::modelReset, this, &EventFeed::updateEmpty);
    updateEmpty();
}

void EventFeed::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // Who looks at older cards keeps them before the eyes.
    const int below = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    QListView::rowsInserted(parent, start, end);
    if (isAtTop)
        return;
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() - below);
}

void EventFeed::updateEmpty()
{
    m_empty->setVisible(model()->rowCount() == 0);
}

} // namespace eventscope
