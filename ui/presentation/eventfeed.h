// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QListView>

namespace eventscope {

class EmptyState;
class FeedModel;

/// The newest events as cards, the newest above. To be looked at: nothing is selected or edited, the keyboard can go through it. GUI
/// thread.
class EventFeed final : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    EventFeed(const Theme &theme, FeedModel &model, QWidget *parent = nullptr);

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void updateEmpty();

    EmptyState *m_empty;
};

} // namespace eventscope
