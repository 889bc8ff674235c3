// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copyfield.h"

#include "ui/lefttoright.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace eventscope {

namespace {
/// Of one length for all: not even that is told.
constexpr int maskLength = 12;
} // namespace

CopyField::CopyField(const QString &name, const QString &objectName, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_show(makeButton(QStringLiteral("eye"), tr("Show %1 while pressed").arg(name), objectName + QStringLiteral("Show")))
    , m_copy(makeButton(QStringLiteral("copy"), tr("Copy %1").arg(name), objectName + QStringLiteral("Copy")))
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(name);
    m_edit->setReadOnly(true);
    readLeftToRight(*m_edit);
    Theme::useMonospace(*m_edit);
    m_show->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_copy);
    connect(m_show, &QToolButton::pressed, this, [this] {
        m_edit->setText(QString::fromUtf8(m_secret.reveal()));
        m_edit->setCursorPosition(0);
    });
    connect(m_show, &QToolButton::released, this, &CopyField::mask);
    connect(m_copy, &QToolButton::clicked, this, &CopyField::copy);
}

QToolButton *CopyField::makeButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setIcon(m_theme.icon(icon));
    return button;
}

void CopyField::setText(const QString &text)
{
    m_secret = Secret();
    m_show->hide();
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    m_edit->setToolTip(text);
}

void CopyField::setSecret(const Secret &secret)
{
    m_secret = secret;
    m_show->show();
    mask();
}

QList<QWidget *> CopyField::stops() const
{
    return {m_edit, m_show, m_copy};
}

void CopyField::mask()
{
    m_edit->setText(QString(maskLength, QChar(0x2022)));
}

void CopyField::copy()
{
    if (m_secret.isEmpty())
        Q_EMIT copyRequested(m_edit->text());
    else
        Q_EMIT secretCopyRequested(m_secret);
}

} // namespace eventscope
