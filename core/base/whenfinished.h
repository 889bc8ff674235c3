// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>
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

namespace whenfinished {

template<typename T>
struct Unwrapped
{
    using Type = T;
};
template<typename T>
struct Unwrapped<QFuture<T>>
{
    using Type = T;
};

} // namespace whenfinished

/// The future of `use(result)`, called as by whenFinished(); when `use` answers with a future, the future of its result. It ends
/// cancelled, without a result, when `context` dies first or a future before it ends so.
template<typename T, typename Use>
auto andThen(const QFuture<T> &future, QObject *context, Use use)
{
    using Answer = std::invoke_result_t<Use, T>;
    using Value = typename whenfinished::Unwrapped<Answer>::Type;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> answer = promise->future();
    const auto finish = [promise](const Value &value) {
        promise->addResult(value);
        promise->finish();
    };
    whenFinished(future, context, [context, finish, use = std::move(use)](const T &result) {
        if constexpr (std::is_same_v<Answer, Value>)
            finish(use(result));
        else
            whenFinished(use(result), context, finish);
    });
    return answer;
}

} // namespace eventscope
