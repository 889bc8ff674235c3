// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/feedtable.h"

#include "ui/presentation/feedmodel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/rowheight.h"

#include <QHeaderView>

namespace eventscope {

FeedTable::FeedTable(const Theme &theme, FeedModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("presentationLog"));
    setAccessibleName(tr("Event log"));
    setModel(&model);
    setItemDelegate(new PaddedDelegate(theme, this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::NoContextMenu);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    keepRowHeight(*this);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(FeedModel::EventColumn, QHeaderView::Stretch);
}

} // namespace eventscope
