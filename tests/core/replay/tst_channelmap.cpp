// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/channelmap.h"

#include "tests/support/testcase.h"

using namespace eventscope;

using Rules = QList<ChannelMap::Rule>;
Q_DECLARE_METATYPE(Rules)

class TestChannelMap : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void maps_data();
    void maps();
    void faults_data();
    void faults();
    void aRuleWithAFaultMatchesNothing();
};

void TestChannelMap::maps_data()
{
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("target"); // null: no rule; "!": no channel comes out
    const auto rule = [](const char *from, const char *to) { return ChannelMap::Rule{QLatin1String(from), QLatin1String(to)}; };
    const auto row = [](const char *name, const Rules &rules, const char *channel, const char *target) {
        QTest::addRow("%s", name) << rules << QString(QLatin1String(channel)) << QString(QLatin1String(target));
    };
    row("none", {}, "/a/b", nullptr);
    row("literal", {rule("/a/b", "/c/d")}, "/a/b", "/c/d");
    row("literal is no prefix", {rule("/a/b", "/c/d")}, "/a/b/c", nullptr);
    row("slashes do not count", {rule("a/b", "/c/d")}, "/a/b/", "/c/d");
    row("the rest", {rule("/orders/*", "/staging/orders/*")}, "/orders/eu/1", "/staging/orders/eu/1");
    row("the rest may be left out", {rule("/orders/*", "/staging/all")}, "/orders/eu/1", "/staging/all");
    row("not the channel itself", {rule("/orders/*", "/x/*")}, "/orders", nullptr);
    row("by whole segments", {rule("/orders/*", "/x/*")}, "/orders2/a", nullptr);
    row("cases differ", {rule("/Orders/*", "/x/*")}, "/orders/a", nullptr);
    row("everything", {rule("*", "/copy/*")}, "/a/b", "/copy/a/b");
    row("everything with a slash", {rule("/*", "/copy")}, "/a/b", "/copy");
    row("the first wins", {rule("/a/*", "/one/*"), rule("/a/b", "/two")}, "/a/b", "/one/b");
    row("the second where the first does not match", {rule("/b/*", "/one/*"), rule("/a/b", "/two")}, "/a/b", "/two");
    row("too deep", {rule("/a/*", "/x/y/z/*")}, "/a/1/2/3", "!");
    row("a wildcard stands for itself", {rule("/a/*", "/x/*")}, "/a/*", "!");
    row("a wildcard to a channel", {rule("/a/*", "/x/all")}, "/a/*", "/x/all");
    row("the star within", {rule("/a/*", "/x/*/copy")}, "/a/1", "/x/1/copy");
}

void TestChannelMap::maps()
{
    QFETCH(Rules, rules);
    QFETCH(QString, channel);
    QFETCH(QString, target);
    const auto mapped = ChannelMap(rules).map(channel);
    QCOMPARE(mapped.has_value(), !target.isNull());
    if (!mapped)
        return;
    QCOMPARE(mapped->ok(), target != QLatin1String("!"));
    if (*mapped)
        QCOMPARE(**mapped, target);
    else
        QCOMPARE(mapped->error().code, ErrorCode::InvalidChannel);
}

void TestChannelMap::faults_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("side"); // -1: none
    QTest::addRow("fine") << "/a/*"
                          << "/b/*" << -1;
    QTest::addRow("literal") << "/a"
                             << "/b" << -1;
    QTest::addRow("everything") << "*"
                                << "/b/*" << -1;
    QTest::addRow("nothing from") << ""
                                  << "/b" << 0;
    QTest::addRow("nothing to") << "/a"
                                << "" << 1;
    QTest::addRow("a star in the middle") << "/a/*/b"
                                          << "/b" << 0;
    QTest::addRow("half a segment") << "/a*"
                                    << "/b" << 0;
    QTest::addRow("a character") << "/a b"
                                 << "/b" << 0;
    QTest::addRow("a star for nothing") << "/a"
                                        << "/b/*" << 1;
    QTest::addRow("two stars") << "/a/*"
                               << "/*/*" << 1;
    QTest::addRow("too deep") << "/a"
                              << "/1/2/3/4/5/6" << 1;
}

void TestChannelMap::faults()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, side);
    const auto fault = ChannelMap::check({from, to});
    QCOMPARE(fault.has_value(), side >= 0);
    if (fault)
        QCOMPARE(static_cast<int>(fault->side), side);
}

void TestChannelMap::aRuleWithAFaultMatchesNothing()
{
    const ChannelMap map({{QStringLiteral("/a"), QStringLiteral("/b/*")}, {QStringLiteral("/a"), QStringLiteral("/c")}});
    QCOMPARE(**map.map(QStringLiteral("/a")), QStringLiteral("/c"));
}

QTEST_GUILESS_MAIN(TestChannelMap)
#include "tst_channelmap.moc"
