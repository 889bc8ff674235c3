// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/logsettings.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QMainWindow>

namespace eventscope {

/// A saved or recovered capture, read-only, in a window of its own, which closes with its parent. Deletes itself when closed. GUI thread.
class CaptureWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// FileFailed, NotACapture, UnsupportedVersion. The window is shown by the caller.
    [[nodiscard]] static Result<CaptureWindow *> open(const QString &path, Theme &theme, Prompt &prompt, LogSettings &settings,
                                                      QWidget *parent);

private:
    CaptureWindow(const QString &path, qint64 lastId, Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *parent);
};

} // namespace eventscope
