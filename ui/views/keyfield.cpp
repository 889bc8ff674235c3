// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/keyfield.h"

#include "ui/lefttoright.h"

#include <QKeyEvent>

namespace eventscope {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr
        || key == Qt::Key_unknown;
}

bool leadsAway(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return isPlain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    readLeftToRight(*this);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKeys(const QList<QKeySequence> &keys)
{
    setText(QKeySequence::listToString(keys, QKeySequence::NativeText));
}

bool KeyField::event(QEvent *event)
{
    // Before a shortcut of the window takes it.
    if (event->type() == QEvent::ShortcutOverride && !leadsAway(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leadsAway(*event))
        return QLineEdit::keyPressEvent(event);
    event->accept();
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier)
        Q_EMIT cleared();
    else
        Q_EMIT pressed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key())));
}

} // namespace eventscope
