// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>

#include <memory>

class QAction;
class QWidget;

namespace eventscope {

/// The context menu of the log's rows: the actions of the view in groups, those that belong together in a menu of their own. An action that
/// is in no group stands at the end. GUI thread.
class RowMenu final : public QObject
{
    Q_OBJECT

public:
    /// Takes over the view's context menu; the view owns this and keeps its actions, for their shortcuts.
    explicit RowMenu(QWidget &view);

    /// The action of that object name, or the one that opens the menu of that name; nullptr without one.
    [[nodiscard]] static QAction *named(const QString &name, const QList<QAction *> &actions);

    /// As it is now; the caller owns it.
    [[nodiscard]] std::unique_ptr<QMenu> makeMenu() const;

private:
    void popUp(const QPoint &place);
    void fill(QMenu &menu) const;
    void addSubmenu(QMenu &menu, const QString &title, const QStringList &names, QList<QAction *> &left) const;

    QWidget &m_view;
};

} // namespace eventscope
