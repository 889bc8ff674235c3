// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QTableView>

namespace eventscope {

class FeedModel;

/// The newest events as lines, the newest above: time, channel, and the fields of the payload. To be looked at. GUI thread.
class FeedTable final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FeedTable(const Theme &theme, FeedModel &model, QWidget *parent = nullptr);
};

} // namespace eventscope
