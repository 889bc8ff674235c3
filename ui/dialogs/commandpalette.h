// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace eventscope {

/// Everything that can be done, found by a few letters and done by Enter, without the mouse. What cannot be done now is there, too, and
/// says why. Open it with open(); it deletes itself. GUI thread.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString part; ///< where it belongs to, before the text
        QString keys; ///< as people read them
        QString reason; ///< why it cannot be done now; empty: it can
        std::function<void()> run; ///< after the palette has gone
    };

    /// `theme` must outlive it. Shown in the order of `entries` until something is typed, then the best first.
    CommandPalette(const Theme &theme, QList<Entry> entries, QWidget *parent);

    /// The entries that are listed now, best first.
    [[nodiscard]] QStringList shown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void list();
    void addItem(qsizetype entry);
    void run(const QModelIndex &index);
    [[nodiscard]] bool moveBy(int key);

    QList<Entry> m_entries;
    QStandardItemModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace eventscope
