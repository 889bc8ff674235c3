// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/broker.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <array>

using namespace eventscope;
using localapi::Broker;

namespace {

class Listener final : public localapi::Subscriber
{
public:
    void deliver(const QString &quotedEvent) override { got << quotedEvent; }
    QStringList got;
};

ChannelPattern pattern(const char *text)
{
    return ChannelPattern::parse(QString::fromLatin1(text)).value();
}

} // namespace

class TestBroker : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAsTheVectorsSay_data();
    void matchesAsTheVectorsSay();
    void agreesWithChannelPattern();
    void deliversEachEventOncePerSubscription();
    void forgetsWhatIsRemoved();
    void ignoresChannelsThatAreNone();
};

void TestBroker::matchesAsTheVectorsSay_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("matches");
    int index = 0;
    for (const QJsonValue &value : test::vectors(QStringLiteral("wildcards"))) {
        const QJsonObject vector = value.toObject();
        QTest::addRow("%d", index++) << vector.value(QStringLiteral("pattern")).toString()
                                     << vector.value(QStringLiteral("channel")).toString()
                                     << vector.value(QStringLiteral("matches")).toBool();
    }
}

void TestBroker::matchesAsTheVectorsSay()
{
    QFETCH(QString, pattern);
    QFETCH(QString, channel);
    QFETCH(bool, matches);
    Broker broker;
    Listener listener;
    broker.add(ChannelPattern::parse(pattern).value(), &listener);
    QCOMPARE(broker.subscribers(channel).contains(&listener), matches);
}

void TestBroker::agreesWithChannelPattern()
{
    constexpr std::array patterns{"/a", "a/*", "/a/b", "a/b/*", "/a/b/c/d/*", "a/b/c/d/e", "b/*", "/ab/*", "A/*"};
    constexpr std::array channels{"a", "/a/b", "a/b/", "a/b/c", "/a/b/c/d/e", "a/b/c/d", "ab/a", "b/a", "A/b"};
    Broker broker;
    std::array<Listener, patterns.size()> listeners;
    for (size_t i = 0; i < patterns.size(); ++i)
        broker.add(pattern(patterns.at(i)), &listeners.at(i));
    for (const char *channel : channels) {
        const QString text = QString::fromLatin1(channel);
        const ChannelPath path = ChannelPath::parse(text).value();
        const QList<localapi::Subscriber *> found = broker.subscribers(text);
        for (size_t i = 0; i < patterns.size(); ++i) {
            const qsizetype expected = pattern(patterns.at(i)).matches(path) ? 1 : 0;
            QVERIFY2(found.count(&listeners.at(i)) == expected, qPrintable(text + u' ' + QLatin1String(patterns.at(i))));
        }
    }
}

void TestBroker::deliversEachEventOncePerSubscription()
{
    Broker broker;
    Listener exact;
    Listener wildcard;
    broker.add(pattern("/default/a"), &exact);
    broker.add(pattern("default/*"), &wildcard);
    broker.publish(QStringLiteral("/default/a"), {"{\"b\":1.0, \"a\":\"\\u00e9\"}", "2"});
    const QStringList expected{QStringLiteral("\"{\\\"b\\\":1.0, \\\"a\\\":\\\"\\\\u00e9\\\"}\""), QStringLiteral("\"2\"")};
    QCOMPARE(exact.got, expected);
    QCOMPARE(wildcard.got, expected);
}

void TestBroker::forgetsWhatIsRemoved()
{
    Broker broker;
    Listener first;
    Listener second;
    broker.add(pattern("/default/*"), &first);
    broker.add(pattern("/default/*"), &second);
    broker.publish(QStringLiteral("default/a"), {"1"});
    broker.remove(pattern("default/*"), &first);
    broker.publish(QStringLiteral("default/a"), {"2"});
    QCOMPARE(first.got, QStringList{QStringLiteral("\"1\"")});
    QCOMPARE(second.got, (QStringList{QStringLiteral("\"1\""), QStringLiteral("\"2\"")}));
}

void TestBroker::ignoresChannelsThatAreNone()
{
    Broker broker;
    Listener listener;
    broker.add(pattern("/default/*"), &listener);
    for (const char *channel : {"", "/", "default/*", "default//a", "default/a_b", "a/b/c/d/e/f"})
        broker.publish(QString::fromLatin1(channel), {"1"});
    QVERIFY(listener.got.isEmpty());
}

QTEST_GUILESS_MAIN(TestBroker)
#include "tst_broker.moc"
