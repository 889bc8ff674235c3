// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturewindow.h"

#include "core/capture/capturereader.h"
#include "ui/panels/logpanel.h"

#include <QFileInfo>

namespace eventscope {

Result<CaptureWindow *> CaptureWindow::open(const QString &path, Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *parent)
{
    const auto reader = CaptureReader::open(path);
    if (!reader)
        return reader.error();
    return new CaptureWindow(path, (*reader)->lastId(), theme, prompt, settings, parent);
}

CaptureWindow::CaptureWindow(const QString &path, qint64 lastId, Theme &theme, Prompt &prompt, LogSettings &settings, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – Eventscope").arg(QFileInfo(path).fileName()));
    resize(1000, 700);
    auto *log = new LogPanel(theme, prompt, settings, this);
    log->setEmptyText(tr("This capture holds no rows."), {});
    log->showCapture(path, lastId);
    setCentralWidget(log);
}

} // namespace eventscope
