// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/savedsnapshot.h"
#include "core/workspace/savedtree.h"

#include <QObject>

namespace eventscope {

/// The saved events and subscription sets of the user, a tree of folders, in memory and on disk. Every change is on disk before it is in
/// memory and told; one that fails changes nothing (a folder that is removed may stop half-way). It holds no secrets: authorizers are
/// named, never kept. GUI thread.
///
/// On disk, under `saved/` of the config folder, a folder is a directory, an event is `<name>.event` (SavedEventFile), a set is
/// `<name>.subscriptions` (JSON), and `folder.json` tells a directory's name and the order of what is in it. What is not in the order
/// comes behind it, by name: a file that a colleague added needs no more.
class SavedWork : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Folder, Event, Subscriptions };
    using Id = int; ///< of an item, while the program runs
    static constexpr Id root = 0; ///< the folder that holds all

    /// Loads what is in the folder; problems() tells about files that could not be read.
    explicit SavedWork(const QString &folder, QObject *parent = nullptr);

    /// Files that could not be read, each named, with line and column. They stay as they are, and nothing takes their names.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    [[nodiscard]] bool contains(Id item) const;
    [[nodiscard]] Kind kind(Id item) const;
    [[nodiscard]] QString name(Id item) const;
    [[nodiscard]] Id parentOf(Id item) const;
    /// In their order; none of what is no folder.
    [[nodiscard]] QList<Id> children(Id folder) const;
    [[nodiscard]] int position(Id item) const;
    /// nullptr when it is none. Valid until the next change.
    [[nodiscard]] const SavedEvent *savedEvent(Id item) const;
    [[nodiscard]] const SavedSubscriptions *savedSubscriptions(Id item) const;
    /// The file or directory.
    [[nodiscard]] QString path(Id item) const;
    /// Items whose name, channel, patterns or payloads hold all the words, case-insensitive; in the order of the tree.
    [[nodiscard]] QList<Id> matching(const QString &words) const;
    /// What restore() needs to bring an item back.
    [[nodiscard]] SavedSnapshot snapshot(Id item) const;

    /// All of these fail with InvalidArgument (no such item or folder, an empty name), InvalidJson or UnsupportedVersion (a `folder.json`
    /// that cannot be read would be lost), FileFailed (what changed on disk since it was loaded would be lost, too) or StorageFull. New
    /// items come last.
    Result<Id> addFolder(Id parent, const QString &name);
    Result<Id> addEvent(Id parent, const SavedEvent &event);
    Result<Id> addSubscriptions(Id parent, const SavedSubscriptions &subscriptions);
    /// Replaces what is saved; a new name gives a new file name.
    Result<void> setEvent(Id item, const SavedEvent &event);
    Result<void> setSubscriptions(Id item, const SavedSubscriptions &subscriptions);
    /// Gives a new file name, too.
    Result<void> rename(Id item, const QString &name);
    /// To `position` among the children of `folder`, counted without the item itself; a folder cannot go into itself.
    Result<void> move(Id item, Id folder, int position);
    /// A copy behind the item, a folder's with all that is in it. Answers with the copy.
    Result<Id> duplicate(Id item);
    /// A folder with all that is in it. Fails when files that are not ours, or that cannot be read, stand in it.
    Result<void> remove(Id item);
    /// Brings back what was removed, where it was; at the end of the root when its folder is gone.
    Result<Id> restore(const SavedSnapshot &snapshot);

Q_SIGNALS:
    /// In pairs, for models: before and after each change.
    void itemAboutToBeAdded(int parent, int position);
    void itemAdded(int item);
    void itemAboutToBeRemoved(int item);
    void itemRemoved();
    /// `position` as in move().
    void itemAboutToBeMoved(int item, int folder, int position);
    void itemMoved(int item);
    /// Its name or what it holds.
    void itemChanged(int item);

private:
    Result<Id> insert(Id parent, int position, const SavedContent &content);
    Result<Id> insertAll(const SavedSnapshot &snapshot, Id parent, int position);
    Result<Id> insertCopy(Id item, Id parent, int position, const QString &name);
    Result<void> replace(Id item, const SavedContent &content);
    [[nodiscard]] Result<void> write(Id item, const SavedContent &content) const;
    Result<void> renameFile(Id item, const QString &fileName);
    Result<void> moveOnDisk(const QString &from, const QString &to, Id folder, const QStringList &names);
    [[nodiscard]] Result<void> checkFolder(Id folder) const;
    [[nodiscard]] Result<void> checkItem(Id item) const;
    [[nodiscard]] Result<void> checkRemovable(Id item) const;
    [[nodiscard]] Result<void> writeOrder(Id folder) const;
    [[nodiscard]] Result<void> writeOrder(Id folder, const QStringList &names) const;
    [[nodiscard]] QString freeFileName(Id folder, const SavedContent &content, const QString &own) const;
    [[nodiscard]] QString freeName(Id item) const;

    QList<Error> m_problems;
    SavedTree m_tree;
};

} // namespace eventscope
