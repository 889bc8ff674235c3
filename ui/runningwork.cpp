// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runningwork.h"

#include "ui/panels/workbar.h"
#include "ui/prompt.h"

#include <QPointer>

#include <algorithm>

namespace eventscope {

RunningWork::RunningWork(Prompt &prompt, QWidget &window)
    : QObject(&window)
    , m_prompt(prompt)
    , m_window(window)
{
}

bool RunningWork::isRunning() const
{
    const QList<WorkBar *> bars = m_window.findChildren<WorkBar *>();
    return std::any_of(bars.cbegin(), bars.cend(), [](const WorkBar *bar) { return bar->isRunning(); });
}

bool RunningWork::canClose()
{
    if (m_isSilent || !isRunning() || std::exchange(m_isDecided, false))
        return true;
    if (std::exchange(m_isAsking, true))
        return false;
    m_prompt.confirm(&m_window, tr("A file is still being written."), tr("Closing now leaves it unfinished: there will be no file."),
                     tr("Close anyway"), [self = QPointer(this)](bool confirmed) {
                         if (!self)
                             return;
                         self->m_isAsking = false;
                         self->m_isDecided = confirmed;
                         if (confirmed)
                             Q_EMIT self->decided();
                     });
    return false;
}

} // namespace eventscope
