// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capturelimitspage.h"

#include "ui/views/messagelabel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace eventscope {

namespace {
constexpr double gib = 1024.0 * 1024.0 * 1024.0;
constexpr double leastGib = 0.1;
constexpr double mostGib = 1000.0;
constexpr int leastRows = 100'000;
constexpr int mostRows = 1'000'000'000;
} // namespace

CaptureLimitsPage::CaptureLimitsPage(Theme &theme, const CaptureBudget &budget, QWidget *parent)
    : QWidget(parent)
    , m_before(budget)
    , m_size(new QDoubleSpinBox(this))
    , m_rows(new QSpinBox(this))
    , m_set(new QPushButton(tr("Set limits"), this))
    , m_defaults(new QPushButton(tr("Restore defaults"), this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("captureLimitsPage"));
    m_message->setObjectName(QStringLiteral("captureLimitsMessage"));
    setUpFields();
    buildLayout();
    setFields(budget);
    refresh();
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &CaptureLimitsPage::refresh);
    connect(m_rows, &QSpinBox::valueChanged, this, &CaptureLimitsPage::refresh);
}

/// Their ranges are wider than what is allowed: a field that changes what was typed does so without a word.
void CaptureLimitsPage::setUpFields()
{
    m_size->setObjectName(QStringLiteral("captureSizeLimit"));
    m_size->setAccessibleName(tr("Size of a capture"));
    m_size->setDecimals(1);
    m_size->setRange(0.0, 1000.0 * mostGib);
    m_size->setSuffix(tr(" GiB"));
    m_rows->setObjectName(QStringLiteral("captureRowLimit"));
    m_rows->setAccessibleName(tr("Rows of a capture"));
    m_rows->setRange(0, std::numeric_limits<int>::max());
    m_rows->setGroupSeparatorShown(true);
    m_rows->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rows->setSuffix(tr(" rows"));
}

void CaptureLimitsPage::buildLayout()
{
    auto *words
        = new QLabel(tr("When a capture reaches one of these limits, its oldest rows are removed to make room for new ones. The first row "
                        "of the log then says how many were removed."),
                     this);
    words->setWordWrap(true);
    m_set->setObjectName(QStringLiteral("captureLimitsSet"));
    m_set->setProperty("primary", true);
    m_set->setDefault(true); // Enter in a field sets the limits
    m_defaults->setObjectName(QStringLiteral("captureLimitsDefaults"));
    m_defaults->setAutoDefault(false);
    for (QPushButton *button : {m_set, m_defaults})
        button->setAccessibleName(button->text());
    connect(m_set, &QPushButton::clicked, this, &CaptureLimitsPage::set);
    connect(m_defaults, &QPushButton::clicked, this, [this] { setFields({}); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_set);
    buttons->addWidget(m_defaults);
    buttons->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(words);
    form->addRow(m_size->accessibleName(), m_size);
    form->addRow(m_rows->accessibleName(), m_rows);
    form->addRow(m_message);
    form->addRow(buttons);
}

void CaptureLimitsPage::setFields(const CaptureBudget &budget)
{
    m_size->setValue(static_cast<double>(budget.bytes) / gib);
    m_rows->setValue(static_cast<int>(std::min<qint64>(budget.rows, m_rows->maximum())));
}

CaptureBudget CaptureLimitsPage::budget() const
{
    return {qRound64(m_size->value() * gib), m_rows->value()};
}

bool CaptureLimitsPage::isWithinBounds() const
{
    return m_size->value() >= leastGib && m_size->value() <= mostGib && m_rows->value() >= leastRows && m_rows->value() <= mostRows;
}

void CaptureLimitsPage::refresh()
{
    m_set->setEnabled(isWithinBounds());
    if (isWithinBounds())
        return tellConsequence();
    const QLocale locale;
    m_message->say(MessageLabel::Severity::Error,
                   tr("A capture may hold %1 to %2 GiB and %3 to %4 rows.")
                       .arg(locale.toString(leastGib, 'f', 1), locale.toString(mostGib, 'f', 0), locale.toString(leastRows),
                            locale.toString(mostRows)));
}

void CaptureLimitsPage::tellConsequence()
{
    const CaptureBudget chosen = budget();
    if (chosen.bytes < m_before.bytes || chosen.rows < m_before.rows)
        m_message->say(MessageLabel::Severity::Warning,
                       tr("Less than before: open captures that hold more lose their oldest rows now. "
                          "Their files keep their size; the room is used for new events."));
    else
        m_message->say(MessageLabel::Severity::Hint, tr("This applies to each capture, including open ones. Saved ones stay as they are."));
}

void CaptureLimitsPage::set()
{
    m_before = budget();
    Q_EMIT budgetChosen(m_before);
    m_message->say(MessageLabel::Severity::Success, tr("These limits are in effect now."));
}

} // namespace eventscope
