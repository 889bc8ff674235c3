// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace eventscope {

class LogMarks;

/// All marks of a log: row, time, note. Return goes to one, Delete takes one away. It stays open, and follows what is marked meanwhile.
/// Open it with show(). GUI thread.
class MarksDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` and `marks` must outlive it. Without `canRemove` marks are only shown.
    MarksDialog(const Theme &theme, const LogMarks &marks, bool canRemove, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowWanted(qint64 row);
    void removalWanted(qint64 row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void fill();
    void goToCurrent();
    void removeCurrent();
    [[nodiscard]] qint64 currentRow() const;

    const LogMarks &m_marks;
    QTreeWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_remove;
};

} // namespace eventscope
