// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureexport.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace eventscope {

class MessageLabel;

/// Exports a log to a file that a person chooses, with progress and cancel. What came of it is told(), a failure stays in
/// the bar; hidden else. GUI thread.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ExportBar(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// Asks for the file; its suffix tells the format: .ndjson, .json or .csv. `target` and `format` of the job are set then. Nothing
    /// happens while an export runs.
    void exportCapture(const CaptureExport::Job &job);
    [[nodiscard]] bool isRunning() const { return m_export.isRunning(); }

Q_SIGNALS:
    void runningChanged();
    /// It came to its end: in words, for whoever shows such notices.
    void told(const QString &outcome);

private:
    void start(CaptureExport::Job job);
    void onFinished(const Result<qint64> &rows);
    void tell(const QString &outcome);
    void showRunning(bool isRunning);

    Prompt &m_prompt;
    CaptureExport m_export;
    QString m_target;
    QTimer m_progressTimer;
    MessageLabel *m_message;
    QProgressBar *m_progress;
    QToolButton *m_button; ///< cancels, then dismisses
};

} // namespace eventscope
