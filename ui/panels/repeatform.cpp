// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repeatform.h"

#include "ui/repeattext.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <cmath>

namespace eventscope {

namespace {

constexpr double longestInterval = 3'600'000; // ms
constexpr double shortestInterval = 0.1;
constexpr double fastest = 10'000; // publishes a second
constexpr double slowest = 0.01;
constexpr double millisecond = 1'000; // µs
constexpr double millisecondsASecond = 1'000;

} // namespace

RepeatForm::RepeatForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox(this))
    , m_pace(new QDoubleSpinBox(this))
    , m_times(new QSpinBox(this))
    , m_budget(new MessageLabel(theme, this))
    , m_warning(new MessageLabel(theme, this))
{
    makePace();
    layOut();
    setFocusProxy(m_mode);
    setMode(Every);
    m_pace->setValue(1'000);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &RepeatForm::onModeChanged);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, &RepeatForm::showBudget);
    connect(m_times, &QSpinBox::valueChanged, this, &RepeatForm::changed);
    showBudget();
}

void RepeatForm::makePace()
{
    m_mode->setObjectName(QStringLiteral("repeatMode"));
    m_mode->setAccessibleName(tr("Pace"));
    //: First word of "every 500 ms"; the number has a field of its own.
    m_mode->addItems({tr("Every"), tr("At a rate")});
    m_pace->setObjectName(QStringLiteral("repeatPace"));
    m_pace->setGroupSeparatorShown(true);
    m_times->setObjectName(QStringLiteral("repeatTimes"));
    m_times->setAccessibleName(tr("Times"));
    m_times->setRange(0, 1'000'000'000);
    m_times->setGroupSeparatorShown(true);
    m_times->setSpecialValueText(tr("Until stopped"));
    m_times->setSuffix(tr(" times"));
    m_times->setToolTip(tr("How many times to publish; 0: until it is stopped"));
    m_budget->setObjectName(QStringLiteral("repeatBudget"));
    m_warning->setObjectName(QStringLiteral("repeatWarning"));
}

void RepeatForm::layOut()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    layout->addWidget(label(tr("Pace"), m_mode), 0, 0);
    layout->addWidget(m_mode, 0, 1);
    layout->addWidget(m_pace, 0, 2);
    layout->addWidget(label(tr("Times"), m_times), 1, 0);
    layout->addWidget(m_times, 1, 1, 1, 2);
    layout->addWidget(m_budget, 2, 0, 1, 3);
    layout->addWidget(m_warning, 3, 0, 1, 3);
    layout->setColumnStretch(2, 1);
}

/// The pace stays as it is, told the other way.
void RepeatForm::onModeChanged(int mode)
{
    const double other = millisecondsASecond / m_pace->value();
    setMode(mode);
    m_pace->setValue(other);
    showBudget();
}

void RepeatForm::setMode(int mode)
{
    const QSignalBlocker blocker(m_pace);
    const bool isRate = mode == Rate;
    m_pace->setDecimals(isRate ? 2 : 1);
    m_pace->setRange(isRate ? slowest : shortestInterval, isRate ? fastest : longestInterval);
    m_pace->setSuffix(isRate ? tr(" publishes/s") : tr(" ms"));
    m_pace->setSingleStep(isRate ? 1 : 100);
    m_pace->setAccessibleName(isRate ? tr("Publishes a second") : tr("Milliseconds from one publish to the next"));
    m_pace->setToolTip(m_pace->accessibleName());
}

RepeatPlan RepeatForm::plan() const
{
    if (m_mode->currentIndex() == Rate)
        return RepeatPlan::atRate(m_pace->value(), m_times->value());
    RepeatPlan plan;
    plan.interval = std::chrono::microseconds(std::llround(m_pace->value() * millisecond));
    plan.count = m_times->value();
    return plan;
}

void RepeatForm::setPublish(int events, bool overWebSocket)
{
    m_events = events;
    m_overWebSocket = overWebSocket;
    showBudget();
}

void RepeatForm::showBudget()
{
    const RepeatBudget budget = repeatBudget(plan(), m_events, m_overWebSocket);
    const QString refusal = repeatRefusal(plan(), m_events, m_overWebSocket);
    m_isPossible = refusal.isEmpty();
    m_budget->say(MessageLabel::Severity::Hint, repeatBudgetText(budget, m_overWebSocket));
    m_warning->say(m_isPossible ? MessageLabel::Severity::Warning : MessageLabel::Severity::Error,
                   m_isPossible ? repeatWarning(budget, m_overWebSocket) : refusal);
    Q_EMIT changed();
}

} // namespace eventscope
