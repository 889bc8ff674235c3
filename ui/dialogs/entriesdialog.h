// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDialog>
#include <QIcon>

#include <optional>

class QFormLayout;
class QHBoxLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace eventscope {

class EmptyState;
class MessageLabel;

/// A list of things with a form for the current one: add, duplicate, remove, put in order. The things belong to the derived dialog, which
/// keeps them when all are right and the dialog is accepted. Open it with open(). GUI thread.
class EntriesDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

protected:
    /// How an entry looks in the list.
    struct Look
    {
        QString title;
        QString toolTip;
        QIcon icon;
        std::optional<bool> isEnabled; ///< has a box to check
        QString fault; ///< why it cannot be kept; empty: it can
    };
    struct Words
    {
        QString stem; ///< of object names: `colorRule` gives colorRuleList, addColorRule …
        QString title;
        QString add;
        QString keep; ///< the button that accepts
        QString icon;
        QString empty; ///< what entries are for, where there are none
        QString addFirst; ///< the button below that
    };

    /// `theme` must outlive it.
    EntriesDialog(Theme &theme, const Words &words, QWidget *parent);

    virtual void insertEntry(int at) = 0;
    virtual void duplicateEntry(int at) = 0; ///< the copy behind it
    virtual void removeEntry(int at) = 0;
    virtual void moveEntry(int from, int to) = 0;
    [[nodiscard]] virtual int entryCount() const = 0;
    [[nodiscard]] virtual Look lookOf(int at) const = 0;
    virtual void enableEntry(int at, bool isEnabled);
    /// -1: there is none; the form is off then.
    virtual void showForm(int at) = 0;
    virtual void takeForm(int at) = 0;
    /// Below the form of an entry, where nothing is wrong.
    [[nodiscard]] virtual QString hint() const = 0;
    virtual void keepEntries() = 0;

    /// Below the list; for the rows of the form.
    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    /// Its changes are taken into the current entry by takeFormNow(); without an entry it is off.
    void addFormWidget(QWidget *widget) { m_formWidgets << widget; }
    /// Ends the form and shows the entries.
    void begin();
    /// The form was edited.
    void takeFormNow();
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] int current() const;
    [[nodiscard]] QIcon swatch(Theme::RuleColor color) const;
    /// Below the form, instead of the hint, until something else is done.
    void say(const QString &outcome);
    void warn(const QString &trouble);

private:
    [[nodiscard]] QWidget *makeListArea();
    [[nodiscard]] QHBoxLayout *buildButtons();
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    [[nodiscard]] QWidget *makeBox();
    void add(bool isCopy);
    void remove();
    void move(int by);
    void showCurrent();
    void showEntry(int at);
    void takeCheck(const QListWidgetItem *item);
    void refresh();

    Theme &m_theme;
    Words m_words;
    QListWidget *m_list;
    QFormLayout *m_form;
    EmptyState *m_empty = nullptr;
    MessageLabel *m_message;
    QToolButton *m_copy = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_ok = nullptr;
    QList<QWidget *> m_formWidgets;
    bool m_isShowing = false; ///< the fields change, but nobody changes the entry
};

/// In words.
[[nodiscard]] QString ruleColorName(Theme::RuleColor color);

} // namespace eventscope
