// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/channelcounts.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestChannelCounts : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void whatWasRefusedDoesNotCount();
    void sessionCountsByWhatIsKnown();
};

void TestChannelCounts::counts()
{
    ChannelCounts counts;
    QVERIFY(counts.snapshot().isEmpty());
    counts.received(text("/a/*"), UtcTime(5s), "1");
    counts.received(text("/a/*"), UtcTime(7s), "2");
    counts.published(text("/a/b"), 3, UtcTime(6s), "3");
    counts.received(text("/a/b"), UtcTime(9s), "4");
    counts.published(text("/a/b"), 2, UtcTime(8s), "5"); // sent before the event came, answered after
    const QHash<QString, ChannelCount> all = counts.snapshot();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.value(text("/a/*")) == (ChannelCount{2, 0, UtcTime(7s), "2"}));
    QVERIFY(all.value(text("/a/b")) == (ChannelCount{1, 5, UtcTime(9s), "4"}));
}

void TestChannelCounts::whatWasRefusedDoesNotCount()
{
    ChannelCounts counts;
    counts.published(text("/a/b"), 0, UtcTime(6s), {});
    QVERIFY(counts.snapshot().isEmpty());
}

void TestChannelCounts::sessionCountsByWhatIsKnown()
{
    test::SessionFixture local;
    const auto session = local.session();
    QVERIFY(session->subscribe(text("/default/*")).ok());
    QVERIFY(session->subscribe(text("/default/orders")).ok());
    QTRY_COMPARE(session->subscriptions().value(1).state, SubscriptionState::Active);
    const auto published
        = session->publish(text("/default/orders"), {QByteArrayLiteral("1"), QByteArrayLiteral("2")}, PublishTransport::WebSocket);
    const auto refused = session->publish(text("/nowhere/orders"), {QByteArrayLiteral("1")}, PublishTransport::WebSocket);
    QTRY_VERIFY(published.isFinished() && refused.isFinished());
    QTRY_COMPARE(session->channelCounts().value(text("/default/*")).received, 2);
    QTRY_COMPARE(session->channelCounts().value(text("/default/orders")).received, 2);
    const QHash<QString, ChannelCount> all = session->channelCounts();
    QCOMPARE(all.value(text("/default/orders")).published, 2);
    QVERIFY(all.value(text("/default/orders")).lastAt > UtcTime{});
    QCOMPARE(all.value(text("/default/*")).lastEvent, QByteArray("2"));
    QVERIFY(!all.contains(text("/nowhere/orders")));
}

QTEST_GUILESS_MAIN(TestChannelCounts)
#include "tst_channelcounts.moc"
