// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/markactions.h"

#include "ui/dialogs/marknotedialog.h"
#include "ui/dialogs/marksdialog.h"
#include "ui/models/eventlogmodel.h"
#include "ui/views/eventlogview.h"
#include "ui/views/viewnotice.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLocale>

#include <algorithm>

namespace eventscope {

QString MarkActions::noMarksText(const QKeySequence &keys)
{
    return keys.isEmpty() ? tr("No marks yet.")
                          : tr("No marks yet: %1 marks the current row.").arg(keys.toString(QKeySequence::NativeText));
}

MarkActions::MarkActions(const Parts &parts, QWidget *panel)
    : QObject(panel)
    , m_parts(parts)
    , m_panel(panel)
    , m_toggle(add("markAction", Qt::CTRL | Qt::Key_M, &MarkActions::toggle))
    , m_note(add("markNoteAction", Qt::CTRL | Qt::SHIFT | Qt::Key_M, &MarkActions::editNote))
    , m_list(add("marksAction", {}, &MarkActions::openList))
{
    m_list->setText(tr("Marks\u2026"));
    connect(&parts.view, &EventLogView::currentRowChanged, this, &MarkActions::update);
    connect(&parts.model, &QAbstractItemModel::modelReset, this, &MarkActions::update, Qt::QueuedConnection);
    connect(&parts.marks, &LogMarks::changed, this, &MarkActions::update);
    update();
}

QAction *MarkActions::add(const char *name, const QKeySequence &keys, void (MarkActions::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    m_panel->addAction(action);
    m_actions << action;
    return action;
}

void MarkActions::setMarkable(bool markable)
{
    m_isMarkable = markable;
    update();
}

void MarkActions::update()
{
    const qint64 current = currentRow();
    const bool isMarked = current > 0 && m_parts.marks.isMarked(current);
    m_toggle->setText(isMarked ? tr("Remove mark") : tr("Mark row"));
    m_note->setText(isMarked ? tr("Edit the note of the mark\u2026") : tr("Mark row with a note\u2026"));
    const QString reason = m_isMarkable ? QString() : tr("A saved capture is open read-only: its marks cannot be changed.");
    for (QAction *action : {m_toggle, m_note}) {
        action->setEnabled(m_isMarkable && current > 0);
        action->setToolTip(m_isMarkable ? action->text() : reason);
        action->setStatusTip(reason);
    }
}

qint64 MarkActions::currentRow() const
{
    const QModelIndex current = m_parts.view.currentIndex();
    return current.isValid() ? m_parts.model.idAt(current.row()) : 0;
}

QList<qint64> MarkActions::chosenRows() const
{
    QList<qint64> rows;
    for (const QItemSelectionRange &range : m_parts.view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() <= mostAtOnce; ++row)
            rows << m_parts.model.idAt(row);
    }
    if (rows.isEmpty() && currentRow() > 0)
        rows << currentRow();
    return rows;
}

void MarkActions::toggle()
{
    const QList<qint64> rows = chosenRows();
    if (rows.size() > mostAtOnce)
        return m_parts.notice.say(tr("At most %Ln row(s) can be marked at once.", nullptr, int(mostAtOnce)));
    const bool areMarked = std::all_of(rows.cbegin(), rows.cend(), [this](qint64 row) { return m_parts.marks.isMarked(row); });
    for (const qint64 row : rows) {
        if (areMarked)
            Q_EMIT removalWanted(row);
        else if (!m_parts.marks.isMarked(row))
            Q_EMIT markWanted(row, {});
    }
}

void MarkActions::editNote()
{
    const qint64 row = currentRow();
    if (row == 0)
        return;
    auto *dialog = new MarkNoteDialog(row, m_parts.marks.note(row).toString(), longestNote, m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MarkNoteDialog::noteGiven, this, [this, row](const QString &note) { Q_EMIT markWanted(row, note); });
    dialog->open();
}

void MarkActions::openList()
{
    if (m_parts.marks.all().isEmpty())
        return m_parts.notice.say(noMarksText(m_toggle->shortcut()));
    if (!m_dialog) {
        m_dialog = new MarksDialog(m_parts.theme, m_parts.marks, m_isMarkable, m_panel);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &MarksDialog::rowWanted, this, &MarkActions::rowWanted);
        connect(m_dialog, &MarksDialog::removalWanted, this, &MarkActions::removalWanted);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace eventscope
