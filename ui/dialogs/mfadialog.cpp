// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mfadialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eventscope {

MfaDialog::MfaDialog(const QString &serial, QWidget *parent)
    : QDialog(parent)
    , m_code(new QLineEdit(this))
{
    setObjectName(QStringLiteral("mfaDialog"));
    setWindowTitle(tr("MFA code"));
    auto *text = new QLabel(tr("The AWS profile needs a code from the device %1.").arg(serial), this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_code->setObjectName(QStringLiteral("mfaCode"));
    //: One-time code of multi-factor authentication.
    m_code->setAccessibleName(tr("Code"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Continue"));
    ok->setProperty("primary", true);
    ok->setEnabled(false);
    connect(m_code, &QLineEdit::textChanged, ok, [ok](const QString &typed) { ok->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(text);
    form->addRow(tr("Code"), m_code);
    form->addRow(buttons);
    setMinimumWidth(420);
}

Secret MfaDialog::code() const
{
    return Secret(m_code->text().trimmed());
}

} // namespace eventscope
