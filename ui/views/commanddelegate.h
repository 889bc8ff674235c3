// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace eventscope {

/// A command on one line: its words, and at the right its keys or why it cannot be done now. GUI thread.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeysRole = Qt::UserRole, ///< QString
        ReasonRole, ///< QString, in place of the keys; the words are muted then
    };

    /// `theme` must outlive it.
    CommandDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace eventscope
