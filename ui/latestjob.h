// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whenfinished.h"

#include <QThreadPool>

#include <functional>
#include <optional>

namespace eventscope {

/// Work whose result is wanted until something newer is: it runs in a pool thread, one piece at a time, and of those that wait only the
/// newest; what is not wanted any more never reaches `use`. So a fast walk over large events piles nothing up. A member of its
/// context; used in the context's thread.
template<typename T>
class LatestJob
{
public:
    using Work = std::function<T()>;
    using Use = std::function<void(const T &)>;

    explicit LatestJob(QObject *context)
        : m_context(context)
    {
    }
    Q_DISABLE_COPY_MOVE(LatestJob)

    /// `work` must own all it needs: it may outlive the context. `use` is called later, in the context's thread.
    void start(Work work, Use use)
    {
        m_isWanted = false;
        m_next = Task{std::move(work), std::move(use)};
        if (!m_isBusy)
            startNext();
    }
    /// The same at once, in this thread, for what is small.
    void run(const Work &work, const Use &use)
    {
        drop();
        use(work());
    }
    void drop()
    {
        m_isWanted = false;
        m_next.reset();
    }

private:
    struct Task
    {
        Work work;
        Use use;
    };

    void startNext()
    {
        if (!m_next)
            return;
        m_isBusy = true;
        m_isWanted = true;
        whenFinished(inPool(std::move(m_next->work)), m_context, [this, use = std::move(m_next->use)](const T &result) {
            m_isBusy = false;
            if (m_isWanted)
                use(result);
            if (!m_isBusy)
                startNext();
        });
        m_next.reset();
    }

    [[nodiscard]] static QFuture<T> inPool(Work work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    QObject *m_context;
    std::optional<Task> m_next;
    bool m_isBusy = false;
    bool m_isWanted = false; ///< the result of what runs
};

} // namespace eventscope
