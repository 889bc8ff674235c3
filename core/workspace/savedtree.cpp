// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedtree.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace eventscope {

namespace {

/// The files of a directory that may be items: those in its order first, the others by name.
QStringList filesOf(const QString &path, const QStringList &order)
{
    const QDir folder(path);
    QStringList names = folder.entryList({QStringLiteral("*.event"), QStringLiteral("*.subscriptions")}, QDir::Files);
    names << folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    names.sort(Qt::CaseInsensitive);
    const auto place = [&order](const QString &name) {
        const qsizetype index = order.indexOf(name);
        return index < 0 ? order.size() : index;
    };
    std::stable_sort(names.begin(), names.end(), [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return names;
}

} // namespace

SavedTree::SavedTree(QString folder)
    : m_folder(std::move(folder))
{
    m_nodes[0].content = SavedFolder();
}

SavedTree SavedTree::load(const QString &folder, QList<Error> &problems)
{
    SavedTree tree(folder);
    tree.loadFolder(0, problems);
    return tree;
}

void SavedTree::loadFolder(int id, QList<Error> &problems)
{
    if (!QFileInfo(path(id)).isDir())
        return; // nothing was saved yet
    if (const auto read = readSaved(path(id))) {
        node(id).content = id == 0 ? savedAs(*read, {}) : *read; // the root has no name
    } else {
        node(id).fault = read.error();
        problems << read.error();
    }
    // From here on, the order is that of the children.
    const QStringList names = filesOf(path(id), std::exchange(std::get<SavedFolder>(node(id).content).order, {}));
    for (const QString &name : names) {
        const QString file = QDir(path(id)).filePath(name);
        if (QFileInfo(file).isDir()) {
            loadFolder(add({id, name, SavedFolder{name, {}, {}}, {}, {}}, -1), problems);
        } else if (auto read = readSaved(file)) {
            add({id, name, *std::move(read), {}, {}}, -1);
        } else {
            problems << read.error();
        }
    }
}

QString SavedTree::path(int id) const
{
    if (id == 0)
        return m_folder;
    return QDir(path(node(id).parent)).filePath(node(id).fileName);
}

bool SavedTree::isWithin(int id, int folder) const
{
    return id == folder || (id != 0 && isWithin(node(id).parent, folder));
}

QList<int> SavedTree::below(int id) const
{
    QList<int> items{id};
    for (const int child : node(id).children)
        items << below(child);
    return items;
}

QStringList SavedTree::order(int folder) const
{
    QStringList names;
    for (const int child : node(folder).children)
        names << node(child).fileName;
    return names;
}

SavedFolder SavedTree::folderContent(int folder) const
{
    SavedFolder content = std::get<SavedFolder>(node(folder).content);
    content.order = order(folder);
    return content;
}

int SavedTree::add(SavedNode added, int position)
{
    const int id = m_nextId++;
    QList<int> &siblings = node(added.parent).children;
    siblings.insert(position < 0 ? siblings.size() : position, id);
    m_nodes.emplace(id, std::move(added));
    return id;
}

void SavedTree::move(int id, int folder, int position)
{
    node(node(id).parent).children.removeOne(id);
    node(folder).children.insert(position, id);
    node(id).parent = folder;
}

void SavedTree::remove(int id)
{
    node(node(id).parent).children.removeOne(id);
    const QList<int> removed = below(id);
    for (const int one : removed)
        m_nodes.erase(one);
}

} // namespace eventscope
