// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/foundwords.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using Spans = QList<FoundWords::Span>;

class TestFoundWords : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void spans();
    void noWordsAreNowhere();
    void textIsCutOnlyWhereTheWordIsNotSeen();
};

void TestFoundWords::spans()
{
    const FoundWords words({QStringLiteral("paid"), QStringLiteral("a"), QString()});
    QCOMPARE(words.spansIn(QStringLiteral("A paid")), Spans({{0, 1}, {2, 4}})); // the "a" within is not marked twice
    QCOMPARE(words.spansIn(QStringLiteral("unPAID")), Spans({{2, 4}}));
    QCOMPARE(words.spansIn(QStringLiteral("none")), Spans());
}

void TestFoundWords::noWordsAreNowhere()
{
    QVERIFY(FoundWords().isEmpty());
    QVERIFY(FoundWords({QString()}).isEmpty());
    QVERIFY(!FoundWords().areIn(QStringLiteral("text")));
    QCOMPARE(FoundWords().around(QStringLiteral("text"), 1), QStringLiteral("text"));
}

void TestFoundWords::textIsCutOnlyWhereTheWordIsNotSeen()
{
    const FoundWords words({QStringLiteral("paid")});
    const QString text = QString(100, QLatin1Char('x')) + QStringLiteral("\"state\":\"paid\"}");
    QCOMPARE(words.around(text, 200), text);
    const QString cut = words.around(text, 40);
    QVERIFY(cut.startsWith(QChar(0x2026)));
    QVERIFY(cut.endsWith(QStringLiteral("\"state\":\"paid\"}")));
    QCOMPARE_LT(words.spansIn(cut).value(0).begin, 15);
}

QTEST_GUILESS_MAIN(TestFoundWords)
#include "tst_foundwords.moc"
