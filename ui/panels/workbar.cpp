// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/workbar.h"

#include "ui/views/messagelabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds progressInterval{100};
constexpr int progressSteps = 1'000;
} // namespace

WorkBar::WorkBar(Theme &theme, const QString &name, const QString &progressName, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageLabel(theme, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QToolButton(this))
{
    setObjectName(name + QStringLiteral("Bar"));
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_progress->setObjectName(name + QStringLiteral("Progress"));
    m_progress->setAccessibleName(progressName);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_button->setObjectName(name + QStringLiteral("CancelButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_message, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);
    m_timer.setInterval(progressInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_progress->setValue(qRound(part() * progressSteps)); });
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (isRunning())
            cancel();
        else
            hide();
    });
    hide();
}

void WorkBar::begin(const QString &doing)
{
    m_message->say(MessageLabel::Severity::Hint, doing);
    m_progress->setValue(0);
    m_timer.start();
    show();
    showProgress(true);
}

void WorkBar::end(const QString &outcome)
{
    m_timer.stop();
    hide();
    showProgress(false);
    Q_EMIT told(outcome);
}

void WorkBar::fail(const QString &text)
{
    m_timer.stop();
    m_message->say(MessageLabel::Severity::Error, text);
    show();
    showProgress(false);
}

void WorkBar::showProgress(bool isShown)
{
    m_progress->setVisible(isShown);
    m_button->setText(isShown ? tr("Cancel") : tr("Dismiss"));
    m_button->setAccessibleName(m_button->text());
    Q_EMIT runningChanged();
}

} // namespace eventscope
