// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/foundendpoints.h"

#include "ui/dialogs/importlist.h"
#include "ui/errortext.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventscope {

FoundEndpoints::FoundEndpoints(Workspace &workspace, SecretStore &secrets, Theme &theme, QDialog &dialog)
    : QWidget(&dialog)
    , m_dialog(dialog)
    , m_intake(workspace, secrets)
    , m_label(new QLabel(tr("&Endpoints found"), this))
    , m_list(new ImportList(theme, this))
    , m_message(new MessageLabel(theme, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    m_label->setBuddy(m_list);
    m_message->setObjectName(QStringLiteral("importFootMessage"));
    connect(m_list, &ImportList::chosenChanged, this, &FoundEndpoints::refresh);
    connect(&m_intake, &EndpointIntake::stored, &m_dialog, &QDialog::accept);
    connect(&m_intake, &EndpointIntake::refused, this, &FoundEndpoints::onRefused);
    makeButtons();
    layOut();
    refresh();
}

void FoundEndpoints::makeButtons()
{
    m_add = new QPushButton(m_buttons);
    m_add->setObjectName(QStringLiteral("importAdd"));
    m_add->setProperty("primary", true); // before the style sheet sees it
    m_buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_retry = m_buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("importRetry"));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FoundEndpoints::accept);
    connect(m_retry, &QPushButton::clicked, this, &FoundEndpoints::store);
    connect(m_buttons, &QDialogButtonBox::rejected, &m_dialog, &QDialog::reject);
    auto *shortcut = new QAction(this);
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    shortcut->setShortcutContext(Qt::WindowShortcut);
    connect(shortcut, &QAction::triggered, m_add, &QPushButton::click);
    addAction(shortcut);
}

void FoundEndpoints::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    layout->addStretch(); // for a hidden list
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    setTabOrder(m_list, m_add);
}

void FoundEndpoints::setHint(const QString &hint, bool isShown)
{
    m_hint = hint;
    m_isHintShown = isShown;
    refresh();
}

void FoundEndpoints::setDefault()
{
    m_add->setDefault(true);
}

void FoundEndpoints::refresh()
{
    const bool isEmpty = m_list->count() == 0;
    m_list->setEnabled(isChoosing());
    m_label->setVisible(!isEmpty);
    m_list->setVisible(!isEmpty);
    m_add->setText(m_stage == Stage::Refused ? tr("Keep for this session") : addText());
    m_add->setAccessibleName(m_add->text());
    const QString reason = obstacle();
    m_add->setEnabled(m_stage == Stage::Refused || (isChoosing() && !m_list->chosen().isEmpty()));
    m_add->setToolTip(reason);
    m_retry->setVisible(m_stage == Stage::Refused);
    if (isChoosing())
        m_message->say(MessageLabel::Severity::Hint, isEmpty && !m_isHintShown ? QString() : reason);
    else
        m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
}

QString FoundEndpoints::addText() const
{
    const qsizetype count = m_list->chosen().size();
    if (count == 0)
        return tr("Add endpoints");
    return tr("Add %Ln endpoint(s)", nullptr, int(count));
}

QString FoundEndpoints::obstacle() const
{
    if (!isChoosing())
        return {};
    if (m_list->count() == 0)
        return m_hint;
    return m_list->chosen().isEmpty() ? tr("Choose at least one endpoint of the list.") : QString();
}

void FoundEndpoints::accept()
{
    if (m_stage == Stage::Refused) {
        m_intake.holdSecrets();
        m_dialog.accept();
    } else if (isChoosing() && !m_list->chosen().isEmpty()) {
        const QString first = m_intake.add(m_list->chosen());
        m_stage = Stage::Writing;
        Q_EMIT added(first);
        store();
    }
}

void FoundEndpoints::store()
{
    m_stage = Stage::Writing;
    m_message->say(MessageLabel::Severity::Hint, tr("Waiting for the keychain\u2026"));
    refresh();
    m_intake.storeSecrets();
}

void FoundEndpoints::onRefused(const Error &reason)
{
    m_stage = Stage::Refused;
    m_message->say(MessageLabel::Severity::Error,
                   tr("The endpoints were added, but not all of their keys and tokens could be stored. %1").arg(errorText(reason)));
    refresh();
}

} // namespace eventscope
