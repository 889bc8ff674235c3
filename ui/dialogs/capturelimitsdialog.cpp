// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capturelimitsdialog.h"

#include "ui/views/messagelabel.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace eventscope {

namespace {
constexpr double gib = 1024.0 * 1024.0 * 1024.0;
constexpr double million = 1'000'000.0;
} // namespace

CaptureLimitsDialog::CaptureLimitsDialog(Theme &theme, const CaptureBudget &budget, QWidget *parent)
    : QDialog(parent)
    , m_before(budget)
    , m_size(addField(QStringLiteral("captureSizeLimit"), tr("Size of a capture"), tr(" GiB")))
    , m_rows(addField(QStringLiteral("captureRowLimit"), tr("Rows of a capture"), tr(" million")))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("captureLimitsDialog"));
    setWindowTitle(tr("Capture limits"));
    m_message->setObjectName(QStringLiteral("captureLimitsMessage"));
    buildLayout();
    setFields(budget);
    tellConsequence();
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &CaptureLimitsDialog::tellConsequence);
    connect(m_rows, &QDoubleSpinBox::valueChanged, this, &CaptureLimitsDialog::tellConsequence);
}

QDoubleSpinBox *CaptureLimitsDialog::addField(const QString &name, const QString &label, const QString &unit)
{
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setDecimals(1);
    field->setRange(0.1, 1000.0);
    field->setSuffix(unit);
    return field;
}

void CaptureLimitsDialog::buildLayout()
{
    auto *words
        = new QLabel(tr("When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row "
                        "of the log then tells how many went."),
                     this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Cancel, this);
    auto *set = new QPushButton(tr("Set limits"), buttons);
    set->setObjectName(QStringLiteral("captureLimitsSet"));
    set->setProperty("primary", true);
    set->setDefault(true);
    buttons->addButton(set, QDialogButtonBox::AcceptRole);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("Restore defaults"));
    defaults->setObjectName(QStringLiteral("captureLimitsDefaults"));
    connect(defaults, &QPushButton::clicked, this, [this] { setFields({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &CaptureLimitsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(words);
    form->addRow(m_size->accessibleName(), m_size);
    form->addRow(m_rows->accessibleName(), m_rows);
    form->addRow(m_message);
    form->addRow(buttons);
    setMinimumWidth(460);
}

void CaptureLimitsDialog::setFields(const CaptureBudget &budget)
{
    m_size->setValue(static_cast<double>(budget.bytes) / gib);
    m_rows->setValue(static_cast<double>(budget.rows) / million);
}

CaptureBudget CaptureLimitsDialog::budget() const
{
    return {qRound64(m_size->value() * gib), qRound64(m_rows->value() * million)};
}

void CaptureLimitsDialog::tellConsequence()
{
    const CaptureBudget chosen = budget();
    if (chosen.bytes < m_before.bytes || chosen.rows < m_before.rows)
        m_message->say(MessageLabel::Severity::Warning,
                       tr("Less than before: open captures that hold more lose their oldest rows now. "
                          "Their files keep their size; the room is used for new events."));
    else
        m_message->say(MessageLabel::Severity::Hint,
                       tr("This holds for each capture, also for those that are open. Saved ones stay as they are."));
}

void CaptureLimitsDialog::accept()
{
    Q_EMIT budgetChosen(budget());
    QDialog::accept();
}

} // namespace eventscope
