// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QWidget;

namespace eventscope {

/// The named actions of the program, from which the command palette and the list of shortcuts come, and their keys as a person set them:
/// kept in window.ini under `shortcuts/`, defaults not written. An action that exists several times, as those of each log do, is one
/// command. GUI thread.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// Where commands belong to.
    struct Part
    {
        QString id; ///< `log`
        QString title; ///< for people
    };
    struct Command
    {
        QString id; ///< `log.markAction`: part and object name of the action
        QString part; ///< its title
        QString text; ///< as the action has it now, without the mark of the menu key
        QList<QKeySequence> keys;
        QList<QKeySequence> standard;
        bool isEverywhere = true; ///< its keys work in the whole window; else in its part
        bool isFixed = false; ///< what has the focus knows its keys by itself; the action only tells them, behind a tab in its text
    };

    /// `file` is an INI file. What cannot be written holds for this run.
    explicit Commands(const QString &file, QObject *parent = nullptr);

    /// Takes an action in, by its object name, and gives it the keys that were set for its command. Those it has are the default.
    void add(QAction &action, const Part &part);
    /// The same for those that have a name and a text, and were not taken in before.
    void adopt(const QList<QAction *> &actions, const Part &part);
    /// All such actions below `root`.
    void adopt(const QObject &root, const Part &part);

    /// In the order in which they came; actions that are gone count on.
    [[nodiscard]] QList<Command> all() const;
    [[nodiscard]] std::optional<Command> command(const QString &id) const;
    /// The one a person in `window` means: of a part that is on screen, before those that are hidden; nullptr when there is none.
    [[nodiscard]] QAction *action(const QString &id, const QWidget &window) const;

    /// Holds at once, for all actions of the command, now and later. Empty: none.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetKeys(const QString &id);
    void resetAll();
    /// The id of another command that the keys would call in the same place; empty when there is none.
    [[nodiscard]] QString holderOf(const QKeySequence &keys, const QString &id) const;

Q_SIGNALS:
    void keysChanged(const QString &id);

private:
    struct Entry
    {
        Command command;
        QString partId;
        QList<QPointer<QAction>> actions;
    };

    [[nodiscard]] Entry *find(const QString &id);
    [[nodiscard]] const Entry *find(const QString &id) const;
    Entry &entryOf(const QAction &action, const Part &part);
    [[nodiscard]] static Command present(const Entry &entry);
    [[nodiscard]] bool isKnown(const QAction &action) const;
    void apply(Entry &entry, const QList<QKeySequence> &keys);

    QString m_file;
    QList<Entry> m_entries;
};

} // namespace eventscope
