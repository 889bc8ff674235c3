// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/base/result.h"
#include "ui/panels/workbar.h"
#include "ui/prompt.h"

namespace eventscope {

/// Saves a copy of a capture to a file that a person chooses, in a thread. GUI thread.
class SaveBar : public WorkBar
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SaveBar(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// Asks for the file. The capture may go on growing. Nothing happens while one is saved.
    void saveCapture(const QString &capture, const QString &title, const QString &suggestion);
    /// The same for a capture that nobody writes any more; it is in the file alone then.
    void moveCapture(const QString &capture, const QString &title, const QString &suggestion);
    [[nodiscard]] bool isRunning() const override { return m_copy.isRunning(); }

Q_SIGNALS:
    /// What `capture` holds now will be in the file.
    void started(const QString &capture);
    void saved(const QString &path, const QString &capture);

protected:
    [[nodiscard]] double part() const override { return m_copy.progress().part(); }
    void cancel() override { m_copy.cancel(); }

private:
    using Work = Result<void> (*)(const QString &capture, const QString &target, Progress *progress);

    void ask(const QString &capture, const QString &title, const QString &suggestion, Work work);
    void start(const QString &capture, const QString &target, Work work);
    void onFinished(const Result<void> &copied, const QString &capture, const QString &target);

    Prompt &m_prompt;
    BackgroundWork<Result<void>> m_copy; ///< ends before what its result is shown in
};

} // namespace eventscope
