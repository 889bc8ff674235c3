// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/cachedsource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QThread>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

using Answer = Result<Fetched<int>>;

Error failure()
{
    return {ErrorCode::SourceFailed, QStringLiteral("no")};
}

} // namespace

class TestCachedSource final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFetchUnderWayIsShared();
    void withoutAnEndItIsFetchedOnce();
    void renewedBeforeTheEnd_data();
    void renewedBeforeTheEnd();
    void servesToItsEndAfterACorrectionOfTheClock();
    void aFailureIsNotKept();
    void whatIsStillGoodServes();
    void whatIsExpiredDoesNot();
    void putAndInvalidate();
    void whatWasFetchedBeforeAnInvalidationIsNotUsed();
    void aFailureAfterAnInvalidationIsTold();
    void whatWasFetchedBeforeAPutIsNotKept();
    void aSourceWithoutAnAnswerFails();
    void aDeadContextEndsTheWait_data();
    void aDeadContextEndsTheWait();
    void askedFromAnotherThread();

private:
    [[nodiscard]] QFuture<Answer> fetch();
    void answer(const Answer &answer);
    [[nodiscard]] Result<int> now(const QFuture<Result<int>> &future) const;

    test::FakeClock m_clock;
    std::unique_ptr<QObject> m_context;
    std::shared_ptr<CachedSource<int>> m_source;
    std::vector<QPromise<Answer>> m_asked;
    int m_fetches = 0;
};

void TestCachedSource::init()
{
    failOnWarnings();
    m_asked.clear();
    m_fetches = 0;
    m_clock.reset();
    m_context = std::make_unique<QObject>();
    m_source = std::make_shared<CachedSource<int>>(
        m_context.get(), [this] { return fetch(); }, m_clock);
}

QFuture<Answer> TestCachedSource::fetch()
{
    ++m_fetches;
    QPromise<Answer> &promise = m_asked.emplace_back();
    promise.start();
    return promise.future();
}

void TestCachedSource::answer(const Answer &answer)
{
    QTRY_VERIFY(!m_asked.empty());
    m_asked.front().addResult(answer);
    m_asked.front().finish();
    m_asked.erase(m_asked.begin());
}

Result<int> TestCachedSource::now(const QFuture<Result<int>> &future) const
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.resultCount() > 0 ? future.result() : Result<int>(Error{ErrorCode::Cancelled, {}});
}

void TestCachedSource::aFetchUnderWayIsShared()
{
    const auto first = m_source->get();
    const auto second = m_source->get();
    answer(Fetched<int>{7});
    QCOMPARE(*now(first), 7);
    QCOMPARE(*now(second), 7);
    QCOMPARE(m_fetches, 1);
}

void TestCachedSource::withoutAnEndItIsFetchedOnce()
{
    const auto first = m_source->get();
    answer(Fetched<int>{7});
    QCOMPARE(*now(first), 7);
    m_clock.advance(24h);
    QVERIFY(m_source->get().isFinished());
    QCOMPARE(m_fetches, 1);
    QVERIFY(!m_source->renewAt());
}

void TestCachedSource::renewedBeforeTheEnd_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("servesFor");
    QTest::newRow("two minutes before") << 3600 << 3480;
    QTest::newRow("half of a short life") << 60 << 30;
    QTest::newRow("no life at all") << 0 << 0;
}

void TestCachedSource::renewedBeforeTheEnd()
{
    QFETCH(int, life);
    QFETCH(int, servesFor);
    const UtcTime start = m_clock.utc();
    const auto first = m_source->get();
    answer(Fetched<int>{1, start + std::chrono::seconds(life)});
    QCOMPARE(*now(first), 1);
    QCOMPARE(*m_source->renewAt(), start + std::chrono::seconds(servesFor));
    if (servesFor > 0) {
        m_clock.advance(std::chrono::seconds(servesFor) - 1s);
        QCOMPARE(*now(m_source->get()), 1);
        m_clock.advance(1s);
    }
    const auto renewed = m_source->get();
    answer(Fetched<int>{2, m_clock.utc() + 1h});
    QCOMPARE(*now(renewed), 2);
    QCOMPARE(m_fetches, 2);
}

void TestCachedSource::servesToItsEndAfterACorrectionOfTheClock()
{
    const UtcTime start = m_clock.utc();
    m_clock.advance(2h); // wrongly
    const auto first = m_source->get();
    answer(Fetched<int>{1, start + 1h});
    QCOMPARE(*now(first), 1);
    m_clock.advance(-2h);
    QVERIFY(m_source->get().isFinished());
    m_clock.advance(1h);
    const auto second = m_source->get();
    QVERIFY(!second.isFinished());
    answer(Fetched<int>{2, start + 2h});
    QCOMPARE(*now(second), 2);
}

void TestCachedSource::aFailureIsNotKept()
{
    const auto failed = m_source->get();
    answer(failure());
    QCOMPARE(now(failed).error(), failure());
    const auto next = m_source->get();
    answer(Fetched<int>{7});
    QCOMPARE(*now(next), 7);
}

void TestCachedSource::whatIsStillGoodServes()
{
    m_source->put({1, m_clock.utc() + 1h});
    m_clock.advance(59min);
    const auto renewed = m_source->get();
    answer(failure());
    QCOMPARE(*now(renewed), 1);
    // The source is not asked by every operation now, but again in time.
    m_clock.advance(29s);
    QVERIFY(m_source->get().isFinished());
    QCOMPARE(m_fetches, 1);
    m_clock.advance(1s);
    const auto again = m_source->get();
    answer(Fetched<int>{2, m_clock.utc() + 1h});
    QCOMPARE(*now(again), 2);
}

void TestCachedSource::whatIsExpiredDoesNot()
{
    m_source->put({1, m_clock.utc() + 1h});
    m_clock.advance(1h);
    const auto renewed = m_source->get();
    answer(failure());
    QCOMPARE(now(renewed).error(), failure());
}

void TestCachedSource::putAndInvalidate()
{
    m_source->put({3});
    QCOMPARE(*now(m_source->get()), 3);
    QCOMPARE(m_fetches, 0);
    m_source->invalidate();
    QVERIFY(!m_source->kept());
    const auto fetched = m_source->get();
    answer(Fetched<int>{4});
    QCOMPARE(*now(fetched), 4);
}

void TestCachedSource::whatWasFetchedBeforeAnInvalidationIsNotUsed()
{
    const auto before = m_source->get();
    QTRY_COMPARE(m_asked.size(), std::size_t(1));
    m_source->invalidate();
    const auto after = m_source->get();
    answer(Fetched<int>{1});
    answer(Fetched<int>{2});
    QCOMPARE(*now(before), 2);
    QCOMPARE(*now(after), 2);
    QCOMPARE(*now(m_source->get()), 2);
    QCOMPARE(m_fetches, 2);
}

/// A fetch may itself find that what is kept is no longer good, and must not be asked in a loop.
void TestCachedSource::aFailureAfterAnInvalidationIsTold()
{
    const auto waiting = m_source->get();
    QTRY_COMPARE(m_asked.size(), std::size_t(1));
    m_source->invalidate();
    answer(failure());
    QCOMPARE(now(waiting).error(), failure());
    QCOMPARE(m_fetches, 1);
}

void TestCachedSource::whatWasFetchedBeforeAPutIsNotKept()
{
    const auto waiting = m_source->get();
    QTRY_COMPARE(m_asked.size(), std::size_t(1));
    m_source->put({2});
    answer(Fetched<int>{1});
    QCOMPARE(*now(waiting), 2);
    QCOMPARE(*now(m_source->get()), 2);
    QCOMPARE(m_fetches, 1);
}

void TestCachedSource::aSourceWithoutAnAnswerFails()
{
    const auto future = m_source->get();
    QTRY_COMPARE(m_asked.size(), std::size_t(1));
    m_asked.clear(); // ends it cancelled
    QCOMPARE(now(future).error().code, ErrorCode::AuthorizerFailed);
}

void TestCachedSource::aDeadContextEndsTheWait_data()
{
    QTest::addColumn<bool>("hasStarted");
    QTest::newRow("while it fetches") << true;
    QTest::newRow("before it fetches") << false;
}

void TestCachedSource::aDeadContextEndsTheWait()
{
    QFETCH(bool, hasStarted);
    const auto future = m_source->get();
    if (hasStarted)
        QTRY_COMPARE(m_asked.size(), std::size_t(1));
    m_context.reset();
    QCOMPARE(now(future).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_fetches, hasStarted ? 1 : 0);
}

void TestCachedSource::askedFromAnotherThread()
{
    QFuture<Result<int>> future;
    const std::unique_ptr<QThread> other(QThread::create([&] { future = m_source->get(); }));
    other->start();
    QVERIFY(other->wait());
    answer(Fetched<int>{7});
    QCOMPARE(*now(future), 7);
}

QTEST_GUILESS_MAIN(TestCachedSource)
#include "tst_cachedsource.moc"
