// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/base/result.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace eventscope {

class MessageLabel;

/// Saves a copy of a capture to a file that a person chooses, in a thread, with progress and cancel. What came of it is told(),
/// a failure stays in the bar; hidden else. GUI thread.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SaveBar(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// Asks for the file. The capture may go on growing. Nothing happens while one is saved.
    void saveCapture(const QString &capture, const QString &title, const QString &suggestion);
    /// The same for a capture that nobody writes any more; it is in the file alone then.
    void moveCapture(const QString &capture, const QString &title, const QString &suggestion);
    [[nodiscard]] bool isRunning() const { return m_copy.isRunning(); }

Q_SIGNALS:
    /// What `capture` holds now will be in the file.
    void started(const QString &capture);
    void saved(const QString &path, const QString &capture);
    /// It came to its end: in words, for whoever shows such notices.
    void told(const QString &outcome);

private:
    using Work = Result<void> (*)(const QString &capture, const QString &target, Progress *progress);

    void ask(const QString &capture, const QString &title, const QString &suggestion, Work work);
    void start(const QString &capture, const QString &target, Work work);
    void onFinished(const Result<void> &copied, const QString &capture, const QString &target);
    void tell(const QString &outcome);
    void showRunning(bool isRunning);

    Prompt &m_prompt;
    QTimer m_progressTimer;
    MessageLabel *m_message;
    QProgressBar *m_progress;
    QToolButton *m_button; ///< cancels, then dismisses
    BackgroundWork<Result<void>> m_copy; ///< ends before what its result is shown in
};

} // namespace eventscope
