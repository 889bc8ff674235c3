// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureexport.h"
#include "ui/panels/workbar.h"
#include "ui/prompt.h"

namespace eventscope {

/// Exports a log to a file that a person chooses. GUI thread.
class ExportBar : public WorkBar
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ExportBar(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// Asks for the file; its suffix tells the format: .ndjson, .json or .csv. `target` and `format` of the job are set then. Nothing
    /// happens while an export runs.
    void exportCapture(const CaptureExport::Job &job);
    [[nodiscard]] bool isRunning() const override { return m_export.isRunning(); }

protected:
    [[nodiscard]] double part() const override { return m_export.progress(); }
    void cancel() override { m_export.cancel(); }

private:
    void start(CaptureExport::Job job);
    void onFinished(const Result<qint64> &rows);

    Prompt &m_prompt;
    CaptureExport m_export;
    QString m_target;
};

} // namespace eventscope
