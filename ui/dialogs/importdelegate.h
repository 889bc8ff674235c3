// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace eventscope {

/// Paints an endpoint of an ImportList: a checkbox, then its name, HTTP URL, authorizers, namespaces, what is missing and a note, each
/// wrapped, never cut. GUI thread.
class ImportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { UrlRole = Qt::UserRole, AuthorizersRole, NamespacesRole, MissingRole, NoteRole };

    /// `theme` must outlive it.
    explicit ImportDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        QFont font;
        QColor color;
    };

    [[nodiscard]] QList<Line> lines(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintCheckBox(QPainter &painter, const QStyleOptionViewItem &option) const;

    Theme &m_theme;
};

} // namespace eventscope
