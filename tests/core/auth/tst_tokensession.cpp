// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokensession.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;

class TestTokenSession final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyIsSignedIn();
    void aSignInServesAndIsStored();
    void aRestartRefreshes();
    void aRotatedTokenIsStored();
    void anUnchangedOneIsNot();
    void aRefusedRefreshWantsASignIn();
    void aRefusedRenewalEndsTheSignIn();
    void aRefreshUnderWayDoesNotUndoASignOut();
    void aRefreshUnderWayDoesNotUndoASignIn();
    void apassingFailureKeepsTheSignIn();
    void aLockedKeychainIsToldAsSuch();
    void renewsByItself();
    void aFailedRenewalIsTriedAgain();
    void aSignInWithoutARefreshTokenForgetsTheLast();
    void aSignInWithoutARefreshTokenEnds();
    void signOutForgets();

private:
    [[nodiscard]] TokenSet tokenSet(const char *name, std::chrono::seconds life = 1h, const char *refreshToken = "") const;
    [[nodiscard]] Result<TokenSet> tokens();

    test::FakeClock m_clock;
    Result<Secret> m_stored = Error{ErrorCode::SecretNotFound, {}};
    int m_saves = 0;
    Result<TokenSet> m_fresh = Error{ErrorCode::NetworkFailed, {}};
    std::optional<QFuture<Result<TokenSet>>> m_pending; ///< instead
    QList<Secret> m_usedToRefresh;
    std::unique_ptr<TokenSession> m_session;
};

void TestTokenSession::init()
{
    failOnWarnings();
    m_clock.reset();
    m_stored = Error{ErrorCode::SecretNotFound, {}};
    m_saves = 0;
    m_fresh = Error{ErrorCode::NetworkFailed, {}};
    m_usedToRefresh.clear();
    m_pending.reset();
    const TokenSession::Storage storage{[this] { return QtFuture::makeReadyFuture(m_stored); },
                                        [this](const Secret &token) {
                                            m_stored = token;
                                            ++m_saves;
                                            return QtFuture::makeReadyFuture(Result<void>());
                                        },
                                        [this] {
                                            m_stored = Error{ErrorCode::SecretNotFound, {}};
                                            return QtFuture::makeReadyFuture(Result<void>());
                                        }};
    const auto refresh = [this](const Secret &token) {
        m_usedToRefresh << token;
        return m_pending ? *m_pending : QtFuture::makeReadyFuture(m_fresh);
    };
    m_session = std::make_unique<TokenSession>(storage, refresh, m_clock);
}

TokenSet TestTokenSession::tokenSet(const char *name, std::chrono::seconds life, const char *refreshToken) const
{
    return {Secret(QByteArray(name)), Secret(QByteArray("id-") + name), Secret(QByteArray(refreshToken)), m_clock.utc() + life};
}

Result<TokenSet> TestTokenSession::tokens()
{
    const auto future = m_session->tokens();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

void TestTokenSession::nobodyIsSignedIn()
{
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    QVERIFY(!m_session->held());
}

void TestTokenSession::aSignInServesAndIsStored()
{
    QSignalSpy changes(m_session.get(), &TokenSession::changed);
    (void)m_session->signedIn(tokenSet("one", 1h, "refresh"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(*m_stored, Secret(QByteArray("refresh")));
    QCOMPARE(tokens()->accessToken, Secret(QByteArray("one")));
    QVERIFY(m_usedToRefresh.isEmpty());
}

void TestTokenSession::aRestartRefreshes()
{
    m_stored = Secret(QByteArray("from before"));
    m_fresh = tokenSet("fresh");
    QSignalSpy changes(m_session.get(), &TokenSession::changed);
    bool isHeldWhenTold = false;
    connect(m_session.get(), &TokenSession::changed, this, [&] { isHeldWhenTold = m_session->held().has_value(); });
    QCOMPARE(tokens()->accessToken, Secret(QByteArray("fresh")));
    QVERIFY(isHeldWhenTold);
    QCOMPARE(m_usedToRefresh, QList<Secret>{Secret(QByteArray("from before"))});
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(m_session->held()->refreshToken, Secret(QByteArray("from before")));
}

void TestTokenSession::aRotatedTokenIsStored()
{
    m_stored = Secret(QByteArray("old"));
    m_fresh = tokenSet("fresh", 1h, "new");
    QVERIFY(tokens().ok());
    QCOMPARE(*m_stored, Secret(QByteArray("new")));
    QCOMPARE(m_saves, 1);
}

void TestTokenSession::anUnchangedOneIsNot()
{
    m_stored = Secret(QByteArray("same"));
    m_fresh = tokenSet("fresh", 1h, "same");
    QVERIFY(tokens().ok());
    QCOMPARE(m_saves, 0);
}

void TestTokenSession::aRefusedRefreshWantsASignIn()
{
    m_stored = Secret(QByteArray("revoked"));
    m_fresh = Error{ErrorCode::Unauthorized, QStringLiteral("Refresh Token has been revoked")};
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    QCOMPARE(tokens().error().detail, QStringLiteral("Refresh Token has been revoked"));
}

void TestTokenSession::aRefusedRenewalEndsTheSignIn()
{
    m_fresh = Error{ErrorCode::Unauthorized, QStringLiteral("revoked"), 400, QStringLiteral("NotAuthorizedException")};
    (void)m_session->signedIn(tokenSet("one", 1h, "refresh"));
    QSignalSpy changes(m_session.get(), &TokenSession::changed);
    m_clock.advance(59min);
    const auto refused = tokens();
    QCOMPARE(refused.error().code, ErrorCode::SignInRequired);
    QCOMPARE(refused.error().type, QStringLiteral("NotAuthorizedException"));
    QCOMPARE(changes.size(), 1);
    QVERIFY(!m_session->held());
}

void TestTokenSession::aRefreshUnderWayDoesNotUndoASignOut()
{
    QPromise<Result<TokenSet>> provider;
    provider.start();
    m_pending = provider.future();
    m_stored = Secret(QByteArray("old"));
    const auto waiting = m_session->tokens();
    QTRY_COMPARE(m_usedToRefresh.size(), 1);
    (void)m_session->signOut();
    provider.addResult(tokenSet("late", 1h, "rotated"));
    provider.finish();
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().code, ErrorCode::SignInRequired);
    QVERIFY(!m_session->held());
    QCOMPARE(m_saves, 0);
}

void TestTokenSession::aRefreshUnderWayDoesNotUndoASignIn()
{
    QPromise<Result<TokenSet>> provider;
    provider.start();
    m_pending = provider.future();
    m_stored = Secret(QByteArray("of the old user"));
    const auto waiting = m_session->tokens();
    QTRY_COMPARE(m_usedToRefresh.size(), 1);
    (void)m_session->signedIn(tokenSet("new user", 1h, "of the new user"));
    provider.addResult(Error{ErrorCode::Unauthorized, QStringLiteral("of the old user")});
    provider.finish();
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result()->accessToken, Secret(QByteArray("new user")));
    QCOMPARE(m_session->held()->accessToken, Secret(QByteArray("new user")));
    QCOMPARE(*m_stored, Secret(QByteArray("of the new user")));
}

void TestTokenSession::apassingFailureKeepsTheSignIn()
{
    m_stored = Secret(QByteArray("good"));
    m_fresh = Error{ErrorCode::HostNotFound, QStringLiteral("offline")};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("tokens not renewed.*offline")));
    QCOMPARE(tokens().error().code, ErrorCode::HostNotFound);
    QVERIFY(m_stored.ok());
    m_fresh = tokenSet("fresh");
    QVERIFY(tokens().ok());
}

void TestTokenSession::aLockedKeychainIsToldAsSuch()
{
    m_stored = Error{ErrorCode::SecretLocked, {}};
    QCOMPARE(tokens().error().code, ErrorCode::SecretLocked);
    QVERIFY(m_usedToRefresh.isEmpty());
}

void TestTokenSession::renewsByItself()
{
    m_fresh = tokenSet("two", 1h);
    (void)m_session->signedIn(tokenSet("one", 2s, "refresh"));
    QCOMPARE(m_session->held()->accessToken, Secret(QByteArray("one")));
    m_clock.advance(1s);
    QTRY_COMPARE(m_session->held()->accessToken, Secret(QByteArray("two")));
    QCOMPARE(m_usedToRefresh.size(), 1);
}

void TestTokenSession::aFailedRenewalIsTriedAgain()
{
    const auto *timer = m_session->findChild<QTimer *>();
    m_fresh = Error{ErrorCode::HostNotFound, QStringLiteral("offline")};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("tokens not renewed.*offline")));
    (void)m_session->signedIn(tokenSet("one", 2s, "refresh"));
    m_clock.advance(1s);
    QTRY_COMPARE(m_usedToRefresh.size(), 1);
    QTRY_VERIFY(timer->isActive());
    QVERIFY(m_session->held()); // it is still good for a second

    m_stored = Error{ErrorCode::SecretNotFound, {}};
    m_fresh = Error{ErrorCode::Unauthorized, QStringLiteral("revoked")};
    m_clock.advance(1min);
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
}

void TestTokenSession::aSignInWithoutARefreshTokenForgetsTheLast()
{
    (void)m_session->signedIn(tokenSet("alice", 1h, "of alice"));
    (void)m_session->signedIn(tokenSet("bob", 1h));
    QVERIFY(!m_stored.ok());
    m_clock.advance(2h);
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    QVERIFY(m_usedToRefresh.isEmpty());
}

void TestTokenSession::aSignInWithoutARefreshTokenEnds()
{
    (void)m_session->signedIn(tokenSet("bob", 4s));
    QSignalSpy changes(m_session.get(), &TokenSession::changed);
    m_clock.advance(3s);
    QCOMPARE(tokens()->accessToken, Secret(QByteArray("bob"))); // still good
    QVERIFY(m_session->held());
    m_clock.advance(1s);
    QTRY_VERIFY(!m_session->held()); // by the timer: nobody asks
    QCOMPARE(changes.size(), 1);
    QVERIFY(!m_session->findChild<QTimer *>()->isActive());
}

void TestTokenSession::signOutForgets()
{
    (void)m_session->signedIn(tokenSet("one", 1h, "refresh"));
    QSignalSpy changes(m_session.get(), &TokenSession::changed);
    (void)m_session->signOut();
    QCOMPARE(changes.size(), 1);
    QVERIFY(!m_session->held());
    QVERIFY(!m_stored.ok());
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
}

QTEST_GUILESS_MAIN(TestTokenSession)
#include "tst_tokensession.moc"
