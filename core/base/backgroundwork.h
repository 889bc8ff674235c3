// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace eventscope {

/// One long piece of work at a time in a thread of its own. A member of the object that wants the result: it cancels the work and waits
/// for its end when it goes.
template<typename T>
class BackgroundWork
{
public:
    BackgroundWork() = default;
    ~BackgroundWork()
    {
        cancel();
        if (m_thread)
            m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(BackgroundWork)

    /// `finished` is called once, in the thread of `context`, the owner of this; it may start the next work. Nothing happens while one
    /// runs.
    void start(QObject *context, std::function<T(Progress &)> work, std::function<void(const T &)> finished)
    {
        if (isRunning())
            return;
        m_progress = std::make_shared<Progress>();
        const auto result = std::make_shared<std::optional<T>>();
        m_thread.reset(QThread::create([result, work = std::move(work), progress = m_progress] { *result = work(*progress); }));
        QObject::connect(m_thread.get(), &QThread::finished, context, [this, result, finished = std::move(finished)] {
            m_thread->wait();
            m_thread.reset();
            finished(**result);
        });
        m_thread->start(QThread::LowPriority);
    }
    /// Asks the work to stop; its result still comes.
    void cancel() { m_progress->isCancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    [[nodiscard]] const Progress &progress() const { return *m_progress; }

private:
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    std::unique_ptr<QThread> m_thread;
};

} // namespace eventscope
