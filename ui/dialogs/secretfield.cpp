// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretfield.h"

#include "ui/lefttoright.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace eventscope {

SecretField::SecretField(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_forget(new QToolButton(this))
{
    m_edit->setEchoMode(QLineEdit::Password);
    readLeftToRight(*m_edit);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(QStringLiteral("revealSecret"));
    m_reveal->setAutoRaise(true);
    m_reveal->setEnabled(false);
    m_reveal->setAccessibleName(tr("Show while pressed"));
    m_reveal->setToolTip(tr("Shows what was typed while pressed"));
    m_forget->setObjectName(QStringLiteral("forgetSecret"));
    m_forget->setAutoRaise(true);
    //: Button: removes a stored key or token from the keychain.
    m_forget->setAccessibleName(tr("Forget"));
    m_forget->setToolTip(tr("Removes the stored one when you save"));
    m_forget->hide();
    connect(m_forget, &QToolButton::clicked, this, &SecretField::forget);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_forget);
    setFocusProxy(m_edit);
    connect(m_reveal, &QToolButton::pressed, this, [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(m_reveal, &QToolButton::released, this, [this] { m_edit->setEchoMode(QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_reveal->setEnabled(!text.isEmpty());
        Q_EMIT changed();
    });
    connect(&m_theme, &Theme::changed, this, &SecretField::applyTheme);
    applyTheme();
}

void SecretField::setNames(const QString &accessibleName, const QString &objectName)
{
    m_edit->setAccessibleName(accessibleName);
    m_edit->setObjectName(objectName);
}

void SecretField::setExample(const QString &example)
{
    m_example = example;
    updatePlaceholder();
}

void SecretField::setStored(const QString &where)
{
    m_stored = where;
    m_forget->setVisible(isStored());
    updatePlaceholder();
    Q_EMIT changed();
}

void SecretField::forget()
{
    m_forgotten = true;
    m_edit->setFocus();
    setStored({});
}

Secret SecretField::typed() const
{
    return Secret(m_edit->text().trimmed());
}

void SecretField::updatePlaceholder()
{
    m_edit->setPlaceholderText(m_stored.isEmpty() ? m_example : tr("%1 \u2013 leave empty to keep it").arg(m_stored));
}

void SecretField::applyTheme()
{
    m_reveal->setIcon(m_theme.icon(QStringLiteral("eye")));
    m_forget->setIcon(m_theme.icon(QStringLiteral("delete")));
}

} // namespace eventscope
