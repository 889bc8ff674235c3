// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedwork.h"

#include "core/base/slug.h"
#include "core/workspace/jsonfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace eventscope {

namespace {

Error invalid(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

Error failed(const QString &path, const QString &why)
{
    return {ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, why)};
}

/// With all that is in it, for a directory.
Result<void> renameOnDisk(const QString &from, const QString &to)
{
    if (from == to)
        return {};
    return QDir().rename(from, to) ? Result<void>() : failed(from, QStringLiteral("cannot be moved to %1").arg(to));
}

Result<void> removeOnDisk(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const bool isRemoved = info.isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
    return isRemoved ? Result<void>() : failed(path, QStringLiteral("cannot be removed"));
}

} // namespace

SavedWork::SavedWork(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_tree(SavedTree::load(QDir(folder).filePath(QStringLiteral("saved")), m_problems))
{
}

bool SavedWork::contains(Id item) const
{
    return m_tree.contains(item);
}

SavedWork::Kind SavedWork::kind(Id item) const
{
    return static_cast<Kind>(m_tree.node(item).content.index());
}

QString SavedWork::name(Id item) const
{
    return savedName(m_tree.node(item).content);
}

SavedWork::Id SavedWork::parentOf(Id item) const
{
    return m_tree.node(item).parent;
}

QList<SavedWork::Id> SavedWork::children(Id folder) const
{
    return m_tree.node(folder).children;
}

int SavedWork::position(Id item) const
{
    return m_tree.position(item);
}

const SavedEvent *SavedWork::savedEvent(Id item) const
{
    return contains(item) ? std::get_if<SavedEvent>(&m_tree.node(item).content) : nullptr;
}

const SavedSubscriptions *SavedWork::savedSubscriptions(Id item) const
{
    return contains(item) ? std::get_if<SavedSubscriptions>(&m_tree.node(item).content) : nullptr;
}

QString SavedWork::path(Id item) const
{
    return m_tree.path(item);
}

QList<SavedWork::Id> SavedWork::matching(const QString &words) const
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Id> found = m_tree.below(root);
    found.removeIf([&](Id item) { return item == root || !savedHolds(m_tree.node(item).content, wanted); });
    return found;
}

Result<SavedWork::Id> SavedWork::addFolder(Id parent, const QString &name)
{
    return insert(parent, -1, SavedFolder{name, {}, {}});
}

Result<SavedWork::Id> SavedWork::addEvent(Id parent, const SavedEvent &event)
{
    return insert(parent, -1, event);
}

Result<SavedWork::Id> SavedWork::addSubscriptions(Id parent, const SavedSubscriptions &subscriptions)
{
    return insert(parent, -1, subscriptions);
}

Result<void> SavedWork::setEvent(Id item, const SavedEvent &event)
{
    const SavedEvent *before = savedEvent(item);
    if (!before)
        return invalid(QStringLiteral("it is no saved event"));
    SavedEvent kept = event;
    jsonfile::addUnknown(kept.unknownKeys, before->unknownKeys);
    return replace(item, kept);
}

Result<void> SavedWork::setSubscriptions(Id item, const SavedSubscriptions &subscriptions)
{
    const SavedSubscriptions *before = savedSubscriptions(item);
    if (!before)
        return invalid(QStringLiteral("it is no set of subscriptions"));
    SavedSubscriptions kept = subscriptions;
    jsonfile::addUnknown(kept.unknownKeys, before->unknownKeys);
    return replace(item, kept);
}

Result<void> SavedWork::rename(Id item, const QString &name)
{
    if (const auto checked = checkItem(item); !checked)
        return checked.error();
    return replace(item, savedAs(m_tree.node(item).content, name));
}

Result<void> SavedWork::checkItem(Id item) const
{
    return item != root && contains(item) ? Result<void>() : invalid(QStringLiteral("there is no such item"));
}

Result<void> SavedWork::checkFolder(Id folder) const
{
    if (!m_tree.isFolder(folder))
        return invalid(QStringLiteral("there is no such folder"));
    if (const auto &fault = m_tree.node(folder).fault)
        return *fault;
    if (const QFileInfo info(path(folder)); info.exists() && !info.isDir())
        return failed(info.filePath(), QStringLiteral("is no folder"));
    return checkSavedReplaceable(path(folder), m_tree.node(folder).content);
}

QString SavedWork::freeFileName(Id folder, const SavedContent &content, const QString &own) const
{
    const QString base = slug(savedName(content), QStringLiteral("unnamed"));
    const QDir directory(path(folder));
    QString name = base + savedSuffix(content);
    for (int number = 2; name != own && directory.exists(name); ++number)
        name = QStringLiteral("%1-%2%3").arg(base).arg(number).arg(savedSuffix(content));
    return name;
}

Result<void> SavedWork::writeOrder(Id folder) const
{
    return writeOrder(folder, m_tree.order(folder));
}

Result<void> SavedWork::writeOrder(Id folder, const QStringList &names) const
{
    SavedFolder content = m_tree.folderContent(folder);
    content.order = names;
    return writeSaved(path(folder), content);
}

Result<SavedWork::Id> SavedWork::insert(Id parent, int position, const SavedContent &content)
{
    if (savedName(content).trimmed().isEmpty())
        return invalid(QStringLiteral("a name is missing"));
    if (const auto checked = checkFolder(parent); !checked)
        return checked.error();
    const QString fileName = freeFileName(parent, content, {});
    const QString file = QDir(path(parent)).filePath(fileName);
    if (const auto written = writeSaved(file, content); !written)
        return written.error();
    QStringList names = m_tree.order(parent);
    const int place = position < 0 ? static_cast<int>(names.size()) : position;
    names.insert(place, fileName);
    if (const auto written = writeOrder(parent, names); !written) {
        static_cast<void>(removeOnDisk(file));
        return written.error();
    }
    Q_EMIT itemAboutToBeAdded(parent, place);
    const Id added = m_tree.add({parent, fileName, content, {}, {}}, place);
    Q_EMIT itemAdded(added);
    return added;
}

Result<void> SavedWork::replace(Id item, const SavedContent &content)
{
    const SavedNode before = m_tree.node(item);
    if (before.content == content)
        return {};
    if (savedName(content).trimmed().isEmpty())
        return invalid(QStringLiteral("a name is missing"));
    const bool isRenamed = savedName(content) != savedName(before.content);
    for (const auto &checked :
         {isRenamed ? checkFolder(before.parent) : Result<void>(), checkSavedReplaceable(path(item), before.content)}) {
        if (!checked)
            return checked.error();
    }
    const QString fileName = isRenamed ? freeFileName(before.parent, content, before.fileName) : before.fileName;
    if (const auto renamed = renameFile(item, fileName); !renamed)
        return renamed.error();
    if (const auto written = write(item, content); !written) {
        static_cast<void>(renameFile(item, before.fileName));
        return written.error();
    }
    m_tree.node(item).content = content;
    Q_EMIT itemChanged(item);
    return {};
}

Result<void> SavedWork::write(Id item, const SavedContent &content) const
{
    SavedContent written = content;
    if (auto *folder = std::get_if<SavedFolder>(&written))
        folder->order = m_tree.order(item);
    return writeSaved(path(item), written);
}

Result<void> SavedWork::renameFile(Id item, const QString &fileName)
{
    const QString before = m_tree.node(item).fileName;
    if (fileName == before)
        return {};
    const Id parent = m_tree.node(item).parent;
    const QString from = path(item);
    m_tree.node(item).fileName = fileName;
    auto done = renameOnDisk(from, path(item));
    if (done) {
        done = writeOrder(parent);
        if (!done)
            static_cast<void>(renameOnDisk(path(item), from));
    }
    if (!done)
        m_tree.node(item).fileName = before;
    return done;
}

Result<void> SavedWork::move(Id item, Id folder, int position)
{
    const Id before = contains(item) ? parentOf(item) : root;
    for (const auto &checked : {checkItem(item), checkFolder(folder), checkFolder(before)}) {
        if (!checked)
            return checked.error();
    }
    if (m_tree.isWithin(folder, item))
        return invalid(QStringLiteral("a folder cannot go into itself"));
    const QString from = path(item);
    const QString ownName = m_tree.node(item).fileName;
    const QString fileName = folder == before ? ownName : freeFileName(folder, m_tree.node(item).content, {});
    const QString to = QDir(path(folder)).filePath(fileName);
    QStringList names = m_tree.order(folder);
    if (folder == before)
        names.removeOne(ownName);
    const int place = std::clamp(position, 0, static_cast<int>(names.size()));
    names.insert(place, fileName);
    if (const auto moved = moveOnDisk(from, to, folder, names); !moved)
        return moved.error();
    Q_EMIT itemAboutToBeMoved(item, folder, place);
    m_tree.node(item).fileName = fileName;
    m_tree.move(item, folder, place);
    Q_EMIT itemMoved(item);
    if (folder != before)
        static_cast<void>(writeOrder(before)); // a name of nothing in an order does no harm
    return {};
}

Result<void> SavedWork::moveOnDisk(const QString &from, const QString &to, Id folder, const QStringList &names)
{
    if (const auto renamed = renameOnDisk(from, to); !renamed)
        return renamed.error();
    auto written = writeOrder(folder, names);
    if (!written)
        static_cast<void>(renameOnDisk(to, from));
    return written;
}

QString SavedWork::freeName(Id item) const
{
    QStringList taken;
    for (const Id sibling : children(parentOf(item)))
        taken << name(sibling);
    int number = 2;
    while (taken.contains(QStringLiteral("%1 %2").arg(name(item)).arg(number)))
        ++number;
    return QStringLiteral("%1 %2").arg(name(item)).arg(number);
}

Result<SavedWork::Id> SavedWork::duplicate(Id item)
{
    if (const auto checked = checkItem(item); !checked)
        return checked.error();
    return insertCopy(item, parentOf(item), position(item) + 1, freeName(item));
}

Result<SavedWork::Id> SavedWork::insertCopy(Id item, Id parent, int position, const QString &name)
{
    const QList<Id> copied = children(item);
    auto copy = insert(parent, position, savedAs(m_tree.node(item).content, name));
    if (!copy)
        return copy;
    for (const Id child : copied) {
        const auto inner = insertCopy(child, *copy, -1, this->name(child));
        if (inner)
            continue;
        static_cast<void>(remove(*copy));
        return inner.error();
    }
    return copy;
}

SavedSnapshot SavedWork::snapshot(Id item) const
{
    SavedSnapshot taken{m_tree.node(item).content, {}, parentOf(item), position(item)};
    for (const Id child : children(item))
        taken.children << snapshot(child);
    return taken;
}

Result<SavedWork::Id> SavedWork::restore(const SavedSnapshot &snapshot)
{
    if (!m_tree.isFolder(snapshot.parent))
        return insertAll(snapshot, root, -1);
    return insertAll(snapshot, snapshot.parent, std::min(snapshot.position, int(children(snapshot.parent).size())));
}

Result<SavedWork::Id> SavedWork::insertAll(const SavedSnapshot &snapshot, Id parent, int position)
{
    auto restored = insert(parent, position, snapshot.content);
    for (const SavedSnapshot &child : restored ? snapshot.children : QList<SavedSnapshot>()) {
        const auto inner = insertAll(child, *restored, -1);
        if (inner)
            continue;
        static_cast<void>(remove(*restored));
        return inner.error();
    }
    return restored;
}

Result<void> SavedWork::checkRemovable(Id item) const
{
    const QList<Id> items = m_tree.below(item);
    for (const Id one : items) {
        if (const auto checked = checkSavedReplaceable(path(one), m_tree.node(one).content); !checked)
            return checked.error();
        if (!m_tree.isFolder(one))
            continue;
        const QStringList own = m_tree.order(one) << savedfolderfile::fileName;
        const QStringList there = QDir(path(one)).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : there) {
            if (!own.contains(name))
                return failed(QDir(path(one)).filePath(name), QStringLiteral("is nothing that was saved here, and would be lost"));
        }
    }
    return {};
}

Result<void> SavedWork::remove(Id item)
{
    if (const auto checked = checkItem(item); !checked)
        return checked.error();
    const Id parent = parentOf(item);
    for (const auto &checked : {checkFolder(parent), checkRemovable(item)}) {
        if (!checked)
            return checked.error();
    }
    if (const auto removed = removeOnDisk(path(item)); !removed)
        return removed.error();
    Q_EMIT itemAboutToBeRemoved(item);
    m_tree.remove(item);
    Q_EMIT itemRemoved();
    static_cast<void>(writeOrder(parent)); // a name of nothing in an order does no harm
    return {};
}

} // namespace eventscope
