// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QMutex>
#include <QPromise>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace eventscope {

/// What a source answered, and until when it is good; without an end it is good until the source is asked anew.
template<typename T>
struct Fetched
{
    T value;
    std::optional<UtcTime> expiresAt = {};
};

/// Keeps what a source of keys, tokens or credentials answered until shortly before it expires. It may be asked for every
/// operation, from any thread; a fetch under way is shared by all who wait for it. `margin` before the end (or half the life
/// of what lives shorter than twice that) it is fetched anew; when that fails, what is still good serves for half of the time that is
/// left before the source is asked again.
/// A failure is not kept, and what was fetched before an invalidate() or put() is not used. When `context` dies, who waits gets a
/// cancelled future.
template<typename T>
class CachedSource : public std::enable_shared_from_this<CachedSource<T>>
{
public:
    using Fetch = std::function<QFuture<Result<Fetched<T>>>()>;

    static constexpr std::chrono::seconds defaultMargin{120};

    /// `fetch` is called in the thread of `context`; `clock` must outlive the source. Make it with std::make_shared.
    CachedSource(QObject *context, Fetch fetch, const Clock &clock, std::chrono::seconds margin = defaultMargin)
        : m_context(context)
        , m_fetch(std::move(fetch))
        , m_clock(clock)
        , m_margin(margin)
    {
    }

    /// Thread-safe.
    [[nodiscard]] QFuture<Result<T>> get()
    {
        QMutexLocker lock(&m_mutex);
        if (m_kept && (!m_renewAt || m_clock.utc() < *m_renewAt))
            return QtFuture::makeReadyFuture(Result<T>(m_kept->value));
        auto &promise = m_waiting.emplace_back();
        promise.start();
        QFuture<Result<T>> answer = promise.future();
        const bool isUnderWay = std::exchange(m_fetching, true);
        lock.unlock();
        if (!isUnderWay)
            QMetaObject::invokeMethod(
                m_context, [round = std::make_shared<Round>(this->shared_from_this())] { round->source->start(round); },
                Qt::QueuedConnection);
        return answer;
    }

    /// What came another way, such as by a sign-in. Thread-safe.
    void put(const Fetched<T> &fetched)
    {
        const QMutexLocker lock(&m_mutex);
        m_outdated = m_fetching;
        keep(fetched);
    }
    /// Forgets what is kept: the next get() fetches. Thread-safe.
    void invalidate()
    {
        const QMutexLocker lock(&m_mutex);
        m_outdated = m_fetching;
        m_kept.reset();
    }
    /// What is kept, expired or not. Thread-safe.
    [[nodiscard]] std::optional<Fetched<T>> kept() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_kept;
    }
    /// When it is going to be fetched anew; nothing without an end. Thread-safe.
    [[nodiscard]] std::optional<UtcTime> renewAt() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_kept ? m_renewAt : std::nullopt;
    }

private:
    /// From the first who waits to the answer. It is held by the calls that lead there, which go with the context.
    struct Round
    {
        explicit Round(std::shared_ptr<CachedSource> asked)
            : source(std::move(asked))
        {
        }
        ~Round()
        {
            if (!isFinished)
                source->abandon();
        }
        Q_DISABLE_COPY_MOVE(Round)

        std::shared_ptr<CachedSource> source;
        bool isFinished = false;
    };
    using Waiting = std::vector<QPromise<Result<T>>>;

    /// Those who wait end cancelled, outside of the lock.
    void abandon()
    {
        QMutexLocker lock(&m_mutex);
        const Waiting waiting = endRound();
        lock.unlock();
    }

    void start(const std::shared_ptr<Round> &round)
    {
        auto *watcher = new QFutureWatcher<Result<Fetched<T>>>(m_context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_context, [round, watcher] {
            watcher->deleteLater();
            const bool answered = watcher->future().resultCount() > 0;
            round->source->finish(
                round, answered ? watcher->result() : Error{ErrorCode::AuthorizerFailed, QStringLiteral("the source gave no answer")});
        });
        watcher->setFuture(m_fetch());
    }

    void finish(const std::shared_ptr<Round> &round, const Result<Fetched<T>> &fetched)
    {
        QMutexLocker lock(&m_mutex);
        const std::optional<Result<T>> answer = take(fetched);
        Waiting waiting = answer ? endRound() : Waiting();
        lock.unlock();
        if (!answer)
            return start(round);
        round->isFinished = true;
        for (QPromise<Result<T>> &promise : waiting) {
            promise.addResult(*answer);
            promise.finish();
        }
    }

    // Below, the lock is held.

    /// Nothing when it has to be fetched again. What was put meanwhile, or is still good, serves where this does not.
    [[nodiscard]] std::optional<Result<T>> take(const Result<Fetched<T>> &fetched)
    {
        const bool isOutdated = std::exchange(m_outdated, false);
        if (fetched && isOutdated && !m_kept)
            return std::nullopt;
        if (fetched && !isOutdated)
            keep(*fetched);
        const UtcTime now = m_clock.utc();
        const bool isGood = m_kept && (!m_kept->expiresAt || now < *m_kept->expiresAt);
        // Else every operation would ask a source that is down, and wait for it.
        if (isGood && !fetched && !isOutdated && m_kept->expiresAt)
            m_renewAt = now + (*m_kept->expiresAt - now) / 2;
        if (isGood)
            return m_kept->value;
        return fetched ? Result<T>(fetched->value) : Result<T>(fetched.error());
    }

    [[nodiscard]] Waiting endRound()
    {
        m_fetching = false;
        return std::exchange(m_waiting, {});
    }

    void keep(const Fetched<T> &fetched)
    {
        m_kept = fetched;
        m_renewAt.reset();
        if (!fetched.expiresAt)
            return;
        // What has ended already, perhaps by a clock that is corrected later, has no life to take from.
        const auto life = std::max(std::chrono::microseconds(0), *fetched.expiresAt - m_clock.utc());
        m_renewAt = *fetched.expiresAt - std::min<std::chrono::microseconds>(m_margin, life / 2);
    }

    QObject *m_context;
    Fetch m_fetch;
    const Clock &m_clock;
    std::chrono::seconds m_margin;
    mutable QMutex m_mutex; ///< guards all below
    std::optional<Fetched<T>> m_kept;
    std::optional<UtcTime> m_renewAt;
    Waiting m_waiting;
    bool m_fetching = false;
    bool m_outdated = false; ///< what is being fetched is not to be kept
};

} // namespace eventscope
