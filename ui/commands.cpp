// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace eventscope {

namespace {

QString settingsKey(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

QString wordsOf(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
}

/// Keys that are only told; empty when the action has its own.
QKeySequence toldKeys(const QAction &action)
{
    return QKeySequence::fromString(action.text().section(QLatin1Char('\t'), 1), QKeySequence::NativeText);
}

bool isEverywhere(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
}

/// Fields have actions of Qt's own.
bool isCommand(const QAction &action)
{
    return !action.objectName().isEmpty() && !action.objectName().startsWith(QLatin1Char('_')) && !action.text().isEmpty()
        && !action.isSeparator() && !action.menu<QMenu *>();
}

/// The widget it is about: an action may be the child of an object that only helps one, or of a menu, which is a window of its own.
const QWidget *homeOf(const QAction &action)
{
    for (const QObject *object = action.parent(); object; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget && !qobject_cast<const QMenu *>(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

Commands::Commands(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

const Commands::Entry *Commands::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const Entry &entry) { return entry.command.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

Commands::Entry *Commands::find(const QString &id)
{
    return const_cast<Entry *>(std::as_const(*this).find(id));
}

bool Commands::isKnown(const QAction &action) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&action](const Entry &entry) { return entry.actions.contains(&action); });
}

Commands::Entry &Commands::entryOf(const QAction &action, const Part &part)
{
    const QString id = part.id + QLatin1Char('.') + action.objectName();
    if (Entry *known = find(id))
        return *known;
    const bool isFixed = !toldKeys(action).isEmpty();
    const QList<QKeySequence> standard = isFixed ? QList<QKeySequence>{toldKeys(action)} : action.shortcuts();
    m_entries << Entry{{id, part.title, wordsOf(action), standard, standard, isEverywhere(action) && !isFixed, isFixed}, part.id, {}};
    if (isFixed)
        return m_entries.last();
    const QSettings settings(m_file, QSettings::IniFormat);
    if (settings.contains(settingsKey(id)))
        m_entries.last().command.keys = QKeySequence::listFromString(settings.value(settingsKey(id)).toString());
    return m_entries.last();
}

void Commands::add(QAction &action, const Part &part)
{
    Entry &entry = entryOf(action, part);
    entry.actions.removeIf([](const QPointer<QAction> &one) { return one.isNull(); });
    entry.actions << &action;
    if (!entry.command.isFixed && action.shortcuts() != entry.command.keys)
        action.setShortcuts(entry.command.keys);
}

void Commands::adopt(const QObject &root, const Part &part)
{
    adopt(root.findChildren<QAction *>(), part);
}

void Commands::adopt(const QList<QAction *> &actions, const Part &part)
{
    for (QAction *action : actions) {
        if (isCommand(*action) && !isKnown(*action))
            add(*action, part);
    }
}

Commands::Command Commands::present(const Entry &entry)
{
    Command command = entry.command;
    for (const QPointer<QAction> &action : entry.actions) {
        if (action)
            command.text = wordsOf(*action);
    }
    return command;
}

QList<Commands::Command> Commands::all() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries)
        commands << present(entry);
    return commands;
}

std::optional<Commands::Command> Commands::command(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? std::optional(present(*entry)) : std::nullopt;
}

QAction *Commands::action(const QString &id, const QWidget &window) const
{
    const Entry *entry = find(id);
    QAction *hidden = nullptr;
    for (const QPointer<QAction> &action : entry ? entry->actions : QList<QPointer<QAction>>()) {
        const QWidget *home = action ? homeOf(*action) : nullptr;
        if (!home || home->window() != &window)
            continue;
        if (home->isVisible())
            return action;
        hidden = action;
    }
    return hidden;
}

void Commands::apply(Entry &entry, const QList<QKeySequence> &keys)
{
    if (entry.command.keys == keys)
        return;
    entry.command.keys = keys;
    for (const QPointer<QAction> &action : std::as_const(entry.actions)) {
        if (action)
            action->setShortcuts(keys);
    }
    Q_EMIT keysChanged(entry.command.id);
}

void Commands::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    Entry *entry = find(id);
    if (!entry || entry->command.isFixed)
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    if (keys == entry->command.standard)
        settings.remove(settingsKey(id));
    else
        settings.setValue(settingsKey(id), QKeySequence::listToString(keys));
    apply(*entry, keys);
}

void Commands::resetKeys(const QString &id)
{
    if (const Entry *entry = find(id))
        setKeys(id, QList<QKeySequence>(entry->command.standard));
}

void Commands::resetAll()
{
    QSettings(m_file, QSettings::IniFormat).remove(QStringLiteral("shortcuts"));
    for (Entry &entry : m_entries)
        apply(entry, entry.command.standard);
}

QString Commands::holderOf(const QKeySequence &keys, const QString &id) const
{
    const Entry *wanted = find(id);
    for (const Entry &entry : m_entries) {
        const bool meets = wanted && (entry.partId == wanted->partId || entry.command.isEverywhere || wanted->command.isEverywhere);
        if (entry.command.id != id && meets && entry.command.keys.contains(keys))
            return entry.command.id;
    }
    return {};
}

} // namespace eventscope
