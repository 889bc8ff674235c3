// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/paddeddelegate.h"

namespace eventscope {

/// Pages and hits in the lists of the guide: the first line of an item's text in one line, the others below it, muted and wrapped.
class GuideListDelegate final : public PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Nothing: only ground and ring are painted by the class above.
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace eventscope
