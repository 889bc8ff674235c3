// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/savebar.h"

#include "core/capture/capturecopy.h"
#include "core/capture/capturemove.h"
#include "ui/capturetext.h"
#include "ui/views/messagelabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QToolButton>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds progressInterval{100};
constexpr int progressSteps = 1'000;
} // namespace

SaveBar::SaveBar(Theme &theme, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_message(new MessageLabel(theme, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("saveBar"));
    m_message->setObjectName(QStringLiteral("saveMessage"));
    m_progress->setObjectName(QStringLiteral("saveProgress"));
    m_progress->setAccessibleName(tr("Save progress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_button->setObjectName(QStringLiteral("saveCancelButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_message, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { m_progress->setValue(qRound(m_copy.progress().part() * progressSteps)); });
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (isRunning())
            m_copy.cancel();
        else
            hide();
    });
    hide();
}

void SaveBar::saveCapture(const QString &capture, const QString &title, const QString &suggestion)
{
    ask(capture, title, suggestion, &copyCapture);
}

void SaveBar::moveCapture(const QString &capture, const QString &title, const QString &suggestion)
{
    ask(capture, title, suggestion, &eventscope::moveCapture);
}

void SaveBar::ask(const QString &capture, const QString &title, const QString &suggestion, Work work)
{
    if (isRunning())
        return;
    m_prompt.pickFileToSave(this, title, suggestion, tr("Captures (*.escap)"), [bar = QPointer(this), capture, work](const QString &path) {
        if (bar && !path.isEmpty())
            bar->start(capture, path, work);
    });
}

void SaveBar::start(const QString &capture, const QString &target, Work work)
{
    if (isRunning())
        return;
    m_message->say(MessageLabel::Severity::Hint, tr("Saving the capture to %1\u2026").arg(QDir::toNativeSeparators(target)));
    m_progress->setValue(0);
    Q_EMIT started(capture);
    m_copy.start(
        this, [capture, target, work](Progress &progress) { return work(capture, target, &progress); },
        [this, capture, target](const Result<void> &copied) { onFinished(copied, capture, target); });
    show();
    showRunning(true);
}

void SaveBar::onFinished(const Result<void> &copied, const QString &capture, const QString &target)
{
    showRunning(false);
    if (copied) {
        tell(tr("Capture saved to %1.").arg(QDir::toNativeSeparators(target)));
        Q_EMIT saved(target, capture);
    } else if (copied.error().code == ErrorCode::Cancelled) {
        tell(tr("Saving was cancelled; no file was changed."));
    } else {
        m_message->say(MessageLabel::Severity::Error, tr("Nothing was saved. %1").arg(captureErrorText(copied.error())));
    }
}

void SaveBar::tell(const QString &outcome)
{
    hide();
    Q_EMIT told(outcome);
}

void SaveBar::showRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_button->setText(isRunning ? tr("Cancel") : tr("Dismiss"));
    m_button->setAccessibleName(m_button->text());
    if (isRunning)
        m_progressTimer.start();
    else
        m_progressTimer.stop();
}

} // namespace eventscope
