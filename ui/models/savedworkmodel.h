// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedwork.h"
#include "ui/theme.h"

#include <QAbstractItemModel>

namespace eventscope {

/// The saved work as a tree of one column: rename by editing, order and folders by dragging. What fails changes nothing and is told.
/// GUI thread.
class SavedWorkModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SavedWorkModel(SavedWork &work, Theme &theme, QObject *parent = nullptr);

    /// The root's is invalid.
    [[nodiscard]] QModelIndex indexOf(SavedWork::Id item) const;
    /// The root for an invalid index.
    [[nodiscard]] SavedWork::Id idAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// A rename or a move.
    void failed(const eventscope::Error &error);

private:
    void beginAdd(int parent, int position);
    void beginRemove(int item);
    void beginMove(int item, int folder, int position);
    void endMove();
    [[nodiscard]] QString description(SavedWork::Id item) const;
    [[nodiscard]] QString spokenKind(SavedWork::Id item) const;

    SavedWork &m_work;
    Theme &m_theme;
    bool m_isMoving = false; ///< to another place than before
};

} // namespace eventscope
