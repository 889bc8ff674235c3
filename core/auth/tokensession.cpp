// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokensession.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"

namespace eventscope {

namespace {

using Answer = Result<Fetched<TokenSet>>;

/// Not sooner, so that a provider that gives tokens of no life is not asked in a loop.
constexpr std::chrono::milliseconds shortestWait{1'000};
/// Until a renewal that failed for a passing reason is tried again.
constexpr std::chrono::milliseconds retryWait{30'000};
/// A timer counts milliseconds in 32 bits: no wait is longer, the time left is looked at again then.
constexpr std::chrono::milliseconds longestWait = std::chrono::days(1);

constexpr QLatin1String nobody("nobody is signed in");

Error signInRequired(const QString &reason)
{
    return {ErrorCode::SignInRequired, reason};
}

} // namespace

TokenSession::TokenSession(Storage storage, Refresh refresh, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(std::move(storage))
    , m_refresh(std::move(refresh))
    , m_clock(clock)
    , m_source(std::make_shared<CachedSource<TokenSet>>(
          this, [this] { return fetch(); }, clock))
    , m_renewal(this)
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &TokenSession::renewInTime);
}

QFuture<Result<TokenSet>> TokenSession::tokens()
{
    return m_source->get();
}

std::optional<TokenSet> TokenSession::held() const
{
    const auto kept = m_source->kept();
    return kept ? std::optional(kept->value) : std::nullopt;
}

QFuture<Result<void>> TokenSession::signedIn(const TokenSet &tokens)
{
    ++m_generation;
    hold(tokens);
    // Not that of the user before: the session would go on as that one.
    return tokens.refreshToken.isEmpty() ? m_storage.remove() : m_storage.save(tokens.refreshToken);
}

QFuture<Result<void>> TokenSession::signOut()
{
    ++m_generation;
    m_source->invalidate();
    m_renewal.stop();
    Q_EMIT changed();
    return m_storage.remove();
}

QFuture<Answer> TokenSession::fetch()
{
    return andThen(m_storage.load(), this, [this, generation = m_generation](const Result<Secret> &stored) {
        return generation == m_generation ? refresh(stored) : QtFuture::makeReadyFuture(current());
    });
}

QFuture<Answer> TokenSession::refresh(const Result<Secret> &stored)
{
    if (!stored && stored.error().code != ErrorCode::SecretNotFound)
        return QtFuture::makeReadyFuture(Answer(stored.error()));
    // A sign-in without a refresh token holds it nowhere.
    if (!stored || stored->isEmpty())
        return QtFuture::makeReadyFuture(withoutRefresh());
    return andThen(m_refresh(*stored), this, [this, generation = m_generation, used = *stored](const Result<TokenSet> &fresh) {
        return generation == m_generation ? take(used, fresh) : current();
    });
}

/// What is held without a refresh token serves to its end, and is then nobody's.
Answer TokenSession::withoutRefresh()
{
    const auto kept = m_source->kept();
    if (!kept)
        return signInRequired(nobody);
    const UtcTime now = m_clock.utc();
    if (!kept->expiresAt || *kept->expiresAt <= now)
        return endSignIn(signInRequired(nobody));
    m_renewal.start(std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*kept->expiresAt - now), shortestWait, longestWait));
    return signInRequired(nobody);
}

Answer TokenSession::take(const Secret &usedRefreshToken, const Result<TokenSet> &fresh)
{
    if (!fresh && fresh.error().code == ErrorCode::Unauthorized)
        return endSignIn(fresh.error());
    if (!fresh) {
        qCWarning(logAuth) << "tokens not renewed:" << fresh.error().detail;
        return fresh.error();
    }
    TokenSet tokens = *fresh;
    if (tokens.refreshToken.isEmpty())
        tokens.refreshToken = usedRefreshToken;
    if (tokens.refreshToken != usedRefreshToken)
        keepRefreshToken(tokens.refreshToken);
    hold(tokens);
    return Fetched<TokenSet>{tokens, tokens.expiresAt};
}

void TokenSession::hold(const TokenSet &tokens)
{
    m_source->put({tokens, tokens.expiresAt});
    scheduleRenewal();
    Q_EMIT changed();
}

Answer TokenSession::endSignIn(const Error &reason)
{
    m_source->invalidate();
    m_renewal.stop();
    Q_EMIT changed();
    Error ended = signInRequired(reason.detail);
    ended.type = reason.type;
    return ended;
}

Answer TokenSession::current() const
{
    const auto kept = m_source->kept();
    return kept ? Answer(*kept) : Answer(signInRequired(nobody));
}

void TokenSession::keepRefreshToken(const Secret &refreshToken)
{
    whenFinished(m_storage.save(refreshToken), this, [](const Result<void> &saved) {
        if (!saved)
            qCWarning(logAuth) << "the new refresh token is not stored:" << saved.error().detail;
    });
}

void TokenSession::scheduleRenewal()
{
    const auto renewAt = m_source->renewAt();
    if (!renewAt)
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*renewAt - m_clock.utc());
    m_renewal.start(std::clamp(wait, shortestWait, longestWait));
}

void TokenSession::renewInTime()
{
    const auto renewAt = m_source->renewAt();
    if (renewAt && m_clock.utc() < *renewAt)
        return scheduleRenewal();
    whenFinished(m_source->get(), this, [this](const Result<TokenSet> &) {
        // Fresh tokens have set the timer, the end of the sign-in leaves nothing to renew: this is a passing failure.
        if (m_source->renewAt() && !m_renewal.isActive())
            m_renewal.start(retryWait);
    });
}

} // namespace eventscope
