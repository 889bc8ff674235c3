// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/paddeddelegate.h"

namespace eventscope {

/// Cells of the publish results: messages wrap, everything else is cut at its end; no row is lower than those of other tables.
class ResultDelegate final : public PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace eventscope
