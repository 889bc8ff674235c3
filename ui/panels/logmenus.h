// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace eventscope {

class LogPanel;

/// What a window's menus offer of the log it shows: Go belongs to it, Edit and View end with its part. GUI thread.
class LogMenus final : public QObject
{
    Q_OBJECT

public:
    struct Menus
    {
        QMenu &edit;
        QMenu &view;
        QMenu &go;
    };

    /// All must outlive it.
    LogMenus(const Menus &menus, QObject *parent);

    /// nullptr: none is shown, Go is off, and so is Edit if nothing else stands in it.
    void showLog(LogPanel *log);

private:
    void addEdit();
    void addView();
    [[nodiscard]] QList<QAction *> actionsOf(const QStringList &names) const;

    Menus m_menus;
    QPointer<LogPanel> m_log;
    QAction *m_selectAll;
    QAction *m_editPart; ///< the separator before the log's part
    QAction *m_viewPart;
};

} // namespace eventscope
