// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedwork.h"
#include "ui/theme.h"

#include <QDialog>

#include <variant>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace eventscope {

class MessageLabel;

/// Asks for a name and a folder and saves events or a subscription set there; one of its kind that has the name is replaced, which it
/// says before. What cannot be saved is told, and the dialog stays. Open it with open(). GUI thread.
class SaveItemDialog : public QDialog
{
    Q_OBJECT

public:
    using Item = std::variant<SavedEvent, SavedSubscriptions>;

    /// `item`: its name is the suggestion. `work` and `theme` must outlive the dialog.
    SaveItemDialog(SavedWork &work, Item item, SavedWork::Id folder, Theme &theme, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(int item);

private:
    void addFolders(SavedWork::Id folder, const QString &path);
    void layOut();
    void refresh();
    [[nodiscard]] SavedWork::Id folder() const;
    [[nodiscard]] QString name() const;
    /// Of the same kind and name in the folder; the root when there is none.
    [[nodiscard]] SavedWork::Id existing() const;
    Result<SavedWork::Id> save();

    SavedWork &m_work;
    Item m_item;
    QLineEdit *m_name;
    QComboBox *m_folder;
    MessageLabel *m_message;
    QPushButton *m_save;
};

} // namespace eventscope
