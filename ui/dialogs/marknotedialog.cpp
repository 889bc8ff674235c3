// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/marknotedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace eventscope {

MarkNoteDialog::MarkNoteDialog(qint64 row, const QString &note, int longest, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit(note, this))
{
    setObjectName(QStringLiteral("markNoteDialog"));
    setWindowTitle(tr("Mark row %1").arg(QLocale().toString(row)));
    m_note->setObjectName(QStringLiteral("markNote"));
    //: A noun: what a person writes about a marked row.
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What is worth noting here"));
    m_note->setMaxLength(longest);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: sets a bookmark on the row.
    auto *mark = new QPushButton(tr("Mark"), buttons);
    mark->setObjectName(QStringLiteral("markNoteButton"));
    mark->setProperty("primary", true);
    mark->setDefault(true);
    buttons->addButton(mark, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MarkNoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(tr("Note"), m_note);
    form->addRow(buttons);
    setMinimumWidth(400);
    m_note->selectAll();
}

void MarkNoteDialog::accept()
{
    Q_EMIT noteGiven(m_note->text().trimmed());
    QDialog::accept();
}

} // namespace eventscope
