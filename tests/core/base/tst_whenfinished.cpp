// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whenfinished.h"

#include "tests/support/testcase.h"

#include <QPromise>

#include <memory>

using namespace eventscope;

class TestWhenFinished : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void usesTheResult();
    void aDeadContextIsLeftAlone();
    void noResultNoUse();
    void thenAValue();
    void thenAFuture();
    void thenNothing_data();
    void thenNothing();
};

void TestWhenFinished::usesTheResult()
{
    QPromise<int> promise;
    promise.start();
    int used = 0;
    whenFinished(promise.future(), this, [&used](int result) { used = result; });
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(used, 7);
}

void TestWhenFinished::aDeadContextIsLeftAlone()
{
    QPromise<int> promise;
    promise.start();
    bool used = false;
    auto context = std::make_unique<QObject>();
    whenFinished(promise.future(), context.get(), [&used](int /*result*/) { used = true; });
    context.reset();
    promise.addResult(7);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!used);
}

void TestWhenFinished::noResultNoUse()
{
    auto promise = std::make_unique<QPromise<int>>();
    promise->start();
    bool used = false;
    bool ended = false;
    const QFuture<int> future = promise->future();
    whenFinished(future, this, [&used](int /*result*/) { used = true; });
    QFutureWatcher<int> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, [&ended] { ended = true; });
    watcher.setFuture(future);
    promise.reset(); // cancels
    QTRY_VERIFY(ended);
    QVERIFY(!used);
}

void TestWhenFinished::thenAValue()
{
    QPromise<int> promise;
    promise.start();
    const QFuture<QString> answer = andThen(promise.future(), this, [](int result) { return QString::number(result); });
    QVERIFY(!answer.isFinished());
    promise.addResult(7);
    promise.finish();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result(), QStringLiteral("7"));
}

void TestWhenFinished::thenAFuture()
{
    QPromise<int> first;
    QPromise<QString> second;
    first.start();
    second.start();
    int asked = 0;
    const QFuture<QString> answer = andThen(first.future(), this, [&](int result) {
        asked = result;
        return second.future();
    });
    first.addResult(7);
    first.finish();
    QTRY_COMPARE(asked, 7);
    QVERIFY(!answer.isFinished());
    second.addResult(QStringLiteral("done"));
    second.finish();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result(), QStringLiteral("done"));
}

void TestWhenFinished::thenNothing_data()
{
    QTest::addColumn<bool>("firstEnds");
    QTest::addColumn<bool>("contextDies");
    QTest::newRow("the first ends without a result") << false << false;
    QTest::newRow("the second ends without a result") << true << false;
    QTest::newRow("the context dies before the first") << false << true;
    QTest::newRow("the context dies before the second") << true << true;
}

void TestWhenFinished::thenNothing()
{
    QFETCH(bool, firstEnds);
    QFETCH(bool, contextDies);
    auto first = std::make_unique<QPromise<int>>();
    auto second = std::make_unique<QPromise<int>>();
    first->start();
    second->start();
    auto context = std::make_unique<QObject>();
    bool isAsked = false;
    const QFuture<int> answer = andThen(first->future(), context.get(), [&](int /*result*/) {
        isAsked = true;
        return second->future();
    });
    if (firstEnds) {
        first->addResult(7);
        first->finish();
        QTRY_VERIFY(isAsked);
    }
    if (contextDies)
        context.reset();
    first.reset();
    second.reset();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.isCanceled());
    QCOMPARE(answer.resultCount(), 0);
    QCOMPARE(isAsked, firstEnds);
}

QTEST_GUILESS_MAIN(TestWhenFinished)
#include "tst_whenfinished.moc"
