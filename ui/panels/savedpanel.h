// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedwork.h"
#include "ui/models/savedworkfilter.h"
#include "ui/theme.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace eventscope {

class MessageLabel;
class PanelHeader;

/// Events and subscription sets with names, in folders: find, use, order, rename, duplicate, delete. Writes to the saved work itself.
/// GUI thread.
class SavedPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    SavedPanel(SavedWork &work, Theme &theme, QWidget *parent = nullptr);

    /// Shows an item, whatever is searched for.
    void select(SavedWork::Id item);
    /// The root when nothing is selected.
    [[nodiscard]] SavedWork::Id current() const;
    /// Where something new belongs: the folder that is selected, or that of the selected item.
    [[nodiscard]] SavedWork::Id currentFolder() const;
    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

Q_SIGNALS:
    /// Double click or Enter; an event or a subscription set.
    void chosen(int item);
    /// The person wants to save what stands in the publish editors.
    void saveRequested();
    /// What brings it back is the snapshot.
    void deleted(const QString &name, const eventscope::SavedSnapshot &snapshot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, void (SavedPanel::*act)());
    void makeTree();
    [[nodiscard]] QWidget *makeEmptyPage();
    void layOut();
    void use();
    void addFolder();
    void rename();
    void duplicate();
    void removeCurrent();
    void search(const QString &words);
    void showMenu(const QPoint &position);
    void updateActions();
    void updatePage();
    void tell(const Error &error);

    SavedWork &m_work;
    Theme &m_theme;
    SavedWorkModel m_model;
    SavedWorkFilter m_filter;
    PanelHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedWidget *m_pages = nullptr;
    MessageLabel *m_message = nullptr;
    QAction *m_use = nullptr;
    QAction *m_addFolder = nullptr;
    QAction *m_save = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace eventscope
