// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/channelpattern.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class tst_Channel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheVectors_data();
    void followsTheVectors();
    void matchesAsTheVectorsSay_data();
    void matchesAsTheVectorsSay();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsTheTextAndComparesTheSegments();
    void patternKeepsTheTextAndComparesTheMeaning();
    void wildcardDoesNotMatchItsOwnPrefix();
    void nothingMatchesNothing();
    void patternsOverlap_data();
    void patternsOverlap();
};

void tst_Channel::followsTheVectors_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("publish");
    QTest::addColumn<bool>("subscribe");
    for (const QJsonValue &value : test::vectors(QStringLiteral("channels"))) {
        const QJsonObject vector = value.toObject();
        const QString channel = vector[QStringLiteral("channel")].toString();
        QTest::newRow(qPrintable(QLatin1Char('"') + channel.left(60) + QLatin1Char('"')))
            << channel << vector[QStringLiteral("publish_valid")].toBool() << vector[QStringLiteral("subscribe_valid")].toBool();
    }
}

void tst_Channel::followsTheVectors()
{
    QFETCH(QString, channel);
    const auto path = ChannelPath::parse(channel);
    const auto pattern = ChannelPattern::parse(channel);
    QTEST(path.ok(), "publish");
    QTEST(pattern.ok(), "subscribe");
    if (!path.ok())
        QCOMPARE(path.error().code, ErrorCode::InvalidChannel);
    if (!pattern.ok())
        QCOMPARE(pattern.error().code, ErrorCode::InvalidChannel);
}

void tst_Channel::matchesAsTheVectorsSay_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("matching");
    for (const QJsonValue &value : test::vectors(QStringLiteral("wildcards"))) {
        const QJsonObject vector = value.toObject();
        const QString pattern = vector[QStringLiteral("pattern")].toString();
        const QString channel = vector[QStringLiteral("channel")].toString();
        QTest::newRow(qPrintable(pattern + QStringLiteral(" - ") + channel))
            << pattern << channel << vector[QStringLiteral("matches")].toBool();
    }
}

void tst_Channel::matchesAsTheVectorsSay()
{
    QFETCH(QString, pattern);
    QFETCH(QString, channel);
    QTEST(ChannelPattern::parse(pattern)->matches(*ChannelPath::parse(channel)), "matching");
}

void tst_Channel::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("publish");
    QTest::addColumn<QString>("subscribe");
    const auto row = [](const char *name, const QString &channel, const char *publish, const char *subscribe) {
        QTest::newRow(name) << channel << QString::fromUtf8(publish) << QString::fromUtf8(subscribe);
    };
    const auto both = [&row](const char *name, const QString &channel, const char *reason) { row(name, channel, reason, reason); };
    both("empty", QString(), "the channel is empty");
    both("slash", QStringLiteral("/"), "the channel is empty");
    both("two slashes", QStringLiteral("//"), "the channel is empty");
    both("empty segment", QStringLiteral("/a//b"), "segment 2 is empty");
    both("two slashes at the end", QStringLiteral("/a//"), "segment 2 is empty");
    both("too many", QStringLiteral("/a/b/c/d/e/f"), "the channel has 6 segments, at most 5 are allowed");
    both("underscore", QStringLiteral("/default/room_1"), "segment 2 \"room_1\" holds '_': only letters a-z, digits and '-' are allowed");
    both("space", QStringLiteral("de fault"), "segment 1 \"de fault\" holds a space: only letters a-z, digits and '-' are allowed");
    both("line break", QStringLiteral("a\n"), "segment 1 \"a\n\" holds the character U+000a: only letters a-z, digits and '-' are allowed");
    both("umlaut", QStringLiteral("räume"), "segment 1 \"räume\" holds 'ä': only letters a-z, digits and '-' are allowed");
    both("other digits", QStringLiteral("a/٣"), "segment 2 \"٣\" holds '٣': only letters a-z, digits and '-' are allowed");
    both("dash first", QStringLiteral("a/-b"), "segment 2 \"-b\" begins with '-'");
    both("dash last", QStringLiteral("a/b-/c"), "segment 2 \"b-\" ends with '-'");
    both("dash only", QStringLiteral("-"), "segment 1 \"-\" begins with '-'");
    const QString letters(51, QLatin1Char('x'));
    both("long", letters, qPrintable(QStringLiteral("segment 1 \"%1\" has 51 characters, at most 50 are allowed").arg(letters)));
    both("part wildcard", QStringLiteral("a/b*"),
         "segment 2 \"b*\" holds '*': a wildcard is a whole segment, the last one, and for subscriptions only");
    both("wildcard in the middle", QStringLiteral("a/*/b"),
         "segment 2 \"*\" holds '*': a wildcard is a whole segment, the last one, and for subscriptions only");
    row("wildcard", QStringLiteral("/*"), "a wildcard is for subscriptions only: an event needs one channel",
        "a wildcard needs a namespace before it, as in /default/*");
}

void tst_Channel::saysWhatIsWrong()
{
    QFETCH(QString, channel);
    const auto path = ChannelPath::parse(channel);
    const auto pattern = ChannelPattern::parse(channel);
    QVERIFY(!path.ok());
    QVERIFY(!pattern.ok());
    QTEST(path.error().detail, "publish");
    QTEST(pattern.error().detail, "subscribe");
}

void tst_Channel::keepsTheTextAndComparesTheSegments()
{
    const ChannelPath path = *ChannelPath::parse(QStringLiteral("/default/room-1/"));
    QCOMPARE(path.text(), QStringLiteral("/default/room-1/"));
    QCOMPARE(path.segments(), (QStringList{QStringLiteral("default"), QStringLiteral("room-1")}));
    QCOMPARE(path.channelNamespace(), QStringLiteral("default"));
    QVERIFY(path == *ChannelPath::parse(QStringLiteral("default/room-1")));
    QVERIFY(!(path == *ChannelPath::parse(QStringLiteral("default/Room-1"))));
    QVERIFY(!path.isNull());
    QVERIFY(ChannelPath().isNull());
}

void tst_Channel::patternKeepsTheTextAndComparesTheMeaning()
{
    const ChannelPattern pattern = *ChannelPattern::parse(QStringLiteral("/default/*"));
    QCOMPARE(pattern.text(), QStringLiteral("/default/*"));
    QVERIFY(pattern.isWildcard());
    QVERIFY(pattern == *ChannelPattern::parse(QStringLiteral("default/*/")));
    const ChannelPattern literal = *ChannelPattern::parse(QStringLiteral("/default"));
    QVERIFY(!literal.isWildcard());
    QVERIFY(!(pattern == literal));
    QVERIFY(ChannelPattern().isNull());
}

void tst_Channel::wildcardDoesNotMatchItsOwnPrefix()
{
    const ChannelPattern pattern = *ChannelPattern::parse(QStringLiteral("/default/*"));
    QVERIFY(!pattern.matches(*ChannelPath::parse(QStringLiteral("/default"))));
    QVERIFY(pattern.matches(*ChannelPath::parse(QStringLiteral("/default/b/c/d/e"))));
}

void tst_Channel::nothingMatchesNothing()
{
    const ChannelPath path = *ChannelPath::parse(QStringLiteral("a"));
    QVERIFY(!ChannelPattern().matches(path));
    QVERIFY(!ChannelPattern().matches(ChannelPath()));
    QVERIFY(!ChannelPattern::parse(QStringLiteral("a/*"))->matches(ChannelPath()));
}

void tst_Channel::patternsOverlap_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("overlap");
    QTest::newRow("the same") << QStringLiteral("/a/b") << QStringLiteral("a/b") << true;
    QTest::newRow("two channels") << QStringLiteral("/a/b") << QStringLiteral("/a/c") << false;
    QTest::newRow("a wildcard and a channel below") << QStringLiteral("/a/*") << QStringLiteral("/a/b/c") << true;
    QTest::newRow("a wildcard and a channel elsewhere") << QStringLiteral("/a/*") << QStringLiteral("/ab/c") << false;
    QTest::newRow("a wildcard and a channel above") << QStringLiteral("/a/b/*") << QStringLiteral("/a") << false;
    QTest::newRow("a wildcard within another") << QStringLiteral("/a/*") << QStringLiteral("/a/b/*") << true;
    QTest::newRow("wildcards side by side") << QStringLiteral("/a/b/*") << QStringLiteral("/a/c/*") << false;
}

void tst_Channel::patternsOverlap()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, overlap);
    const auto one = ChannelPattern::parse(first);
    const auto other = ChannelPattern::parse(second);
    QVERIFY(one.ok() && other.ok());
    QCOMPARE(one->overlaps(*other), overlap);
    QCOMPARE(other->overlaps(*one), overlap);
    QVERIFY(!one->overlaps({}));
}

QTEST_GUILESS_MAIN(tst_Channel)
#include "tst_channel.moc"
