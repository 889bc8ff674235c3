// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runningwork.h"

#include "ui/dialogs/republishdialog.h"
#include "ui/panels/workbar.h"
#include "ui/prompt.h"

#include <QPointer>

#include <algorithm>

namespace eventscope {

namespace {

template<typename Work>
bool isAnyRunning(const QWidget &window)
{
    const QList<Work *> all = window.findChildren<Work *>();
    return std::any_of(all.cbegin(), all.cend(), [](const Work *one) { return one->isRunning(); });
}

} // namespace

RunningWork::RunningWork(Prompt &prompt, QWidget &window)
    : QObject(&window)
    , m_prompt(prompt)
    , m_window(window)
{
}

bool RunningWork::isWriting() const
{
    return isAnyRunning<WorkBar>(m_window);
}

bool RunningWork::isPublishing() const
{
    return isAnyRunning<RepublishDialog>(m_window);
}

QString RunningWork::question() const
{
    return isWriting() ? tr("A file is still being written.") : tr("Events are still being published again.");
}

QString RunningWork::consequence() const
{
    QStringList sentences;
    if (isWriting())
        sentences << tr("Closing now leaves it unfinished: there will be no file.");
    if (isPublishing())
        sentences << tr("Closing now stops the publishing: events that were not sent yet are not published.");
    return sentences.join(QLatin1Char(' '));
}

bool RunningWork::canClose()
{
    if (m_isSilent || !isRunning() || std::exchange(m_isDecided, false))
        return true;
    if (std::exchange(m_isAsking, true))
        return false;
    m_prompt.confirm(&m_window, question(), consequence(), tr("Close anyway"), [self = QPointer(this)](bool confirmed) {
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
