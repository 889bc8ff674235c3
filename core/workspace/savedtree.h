// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedcontent.h"

#include <map>

namespace eventscope {

/// One item of the tree. A value type.
struct SavedNode
{
    int parent = -1; ///< -1: the root
    QString fileName; ///< in its parent's directory
    SavedContent content;
    QList<int> children;
    std::optional<Error> fault; ///< a folder whose `folder.json` cannot be read: its order cannot be written
};

/// The items of SavedWork in memory, by their ids; 0 is the root. Internal to core/workspace.
class SavedTree
{
public:
    explicit SavedTree(QString folder);
    /// What is on disk. Files that cannot be read are left out and told.
    [[nodiscard]] static SavedTree load(const QString &folder, QList<Error> &problems);

    [[nodiscard]] bool contains(int id) const { return m_nodes.contains(id); }
    [[nodiscard]] bool isFolder(int id) const { return contains(id) && std::holds_alternative<SavedFolder>(node(id).content); }
    [[nodiscard]] const SavedNode &node(int id) const { return m_nodes.at(id); }
    [[nodiscard]] SavedNode &node(int id) { return m_nodes.at(id); }
    [[nodiscard]] int position(int id) const { return static_cast<int>(node(node(id).parent).children.indexOf(id)); }
    [[nodiscard]] QString path(int id) const;
    /// It is `folder`, or somewhere below.
    [[nodiscard]] bool isWithin(int id, int folder) const;
    /// An item and all below, in order.
    [[nodiscard]] QList<int> below(int id) const;
    /// The names of a folder's files, in order.
    [[nodiscard]] QStringList order(int folder) const;
    /// What `folder.json` of a folder tells.
    [[nodiscard]] SavedFolder folderContent(int folder) const;

    int add(SavedNode node, int position);
    void move(int id, int folder, int position);
    /// With all below.
    void remove(int id);

private:
    void loadFolder(int id, QList<Error> &problems);

    QString m_folder;
    std::map<int, SavedNode> m_nodes;
    int m_nextId = 1;
};

} // namespace eventscope
