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

QTEST_GUILESS_MAIN(TestWhenFinished)
#include "tst_whenfinished.moc"
