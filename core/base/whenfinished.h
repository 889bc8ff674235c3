// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace eventscope {

/// Calls `use(result)` in `context`'s thread when the future has its result; never when `context` dies first, nor when the future
/// ends without one. Instead of QFuture::then(context, …), which in Qt 6.4 asserts when the context died before the answer.
/// Call it in `context`'s thread.
template<typename T, typename Use>
void whenFinished(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        const QFuture<T> finished = watcher->future();
        if (finished.resultCount() > 0)
            use(finished.result());
    });
    watcher->setFuture(future);
}

} // namespace eventscope
