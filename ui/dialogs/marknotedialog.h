// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace eventscope {

/// One line: the note of a mark. Open it with open(). GUI thread.
class MarkNoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `longest` in characters.
    MarkNoteDialog(qint64 row, const QString &note, int longest, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// Without spaces around it; may be empty.
    void noteGiven(const QString &note);

private:
    QLineEdit *m_note;
};

} // namespace eventscope
