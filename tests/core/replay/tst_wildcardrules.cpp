// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/wildcardrules.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestWildcardRules : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leadEachChannelWhereItCanGo_data();
    void leadEachChannelWhereItCanGo();
};

void TestWildcardRules::leadEachChannelWhereItCanGo_data()
{
    QTest::addColumn<QString>("channels");
    QTest::addColumn<QString>("goTo"); // "-": nowhere by a rule
    QTest::newRow("none") << QStringLiteral("/shop/orders") << QStringLiteral("-");
    QTest::newRow("a wildcard") << QStringLiteral("/shop/*") << QStringLiteral("/shop/replay");
    QTest::newRow("beside its channels") << QStringLiteral("/shop/* /shop/orders /chat/all")
                                         << QStringLiteral("/shop/replay /shop/orders -");
    QTest::newRow("in each other") << QStringLiteral("/shop/* /shop/orders/* /shop/orders/eu")
                                   << QStringLiteral("/shop/replay /shop/orders/replay /shop/orders/eu");
    QTest::newRow("as deep as can be") << QStringLiteral("/a/b/c/d/*") << QStringLiteral("/a/b/c/d/replay");
    QTest::newRow("too deep") << QStringLiteral("/a/b/c/d/e/*") << QStringLiteral("-");
    QTest::newRow("without a namespace") << QStringLiteral("/*") << QStringLiteral("-");
}

void TestWildcardRules::leadEachChannelWhereItCanGo()
{
    QFETCH(QString, channels);
    QFETCH(QString, goTo);
    const QStringList captured = channels.split(QLatin1Char(' '));
    const ChannelMap map(rulesForWildcards(captured));
    QStringList found;
    for (const QString &channel : captured) {
        const auto mapped = map.map(channel);
        found << (mapped ? (*mapped ? **mapped : QStringLiteral("refused")) : QStringLiteral("-"));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), goTo);
}

QTEST_GUILESS_MAIN(TestWildcardRules)
#include "tst_wildcardrules.moc"
