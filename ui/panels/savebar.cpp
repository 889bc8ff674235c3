// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/savebar.h"

#include "core/capture/capturecopy.h"
#include "core/capture/capturemove.h"
#include "ui/capturetext.h"

#include <QDir>
#include <QPointer>

namespace eventscope {

SaveBar::SaveBar(Theme &theme, Prompt &prompt, QWidget *parent)
    : WorkBar(theme, QStringLiteral("save"), tr("Save progress"), parent)
    , m_prompt(prompt)
{
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
    Q_EMIT started(capture);
    m_copy.start(
        this, [capture, target, work](Progress &progress) { return work(capture, target, &progress); },
        [this, capture, target](const Result<void> &copied) { onFinished(copied, capture, target); });
    begin(tr("Saving the capture to %1\u2026").arg(QDir::toNativeSeparators(target)));
}

void SaveBar::onFinished(const Result<void> &copied, const QString &capture, const QString &target)
{
    if (copied) {
        end(tr("Capture saved to %1.").arg(QDir::toNativeSeparators(target)));
        Q_EMIT saved(target, capture);
    } else if (copied.error().code == ErrorCode::Cancelled) {
        end(tr("Saving was cancelled; no file was changed."));
    } else {
        fail(tr("Nothing was saved. %1").arg(captureErrorText(copied.error())));
    }
}

} // namespace eventscope
