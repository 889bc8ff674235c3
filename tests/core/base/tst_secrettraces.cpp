// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrettraces.h"

#include "tests/support/testcase.h"

using namespace eventscope;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestSecretTraces : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItKnows_data();
    void findsWhatItKnows();
    void findsTheLongestFirst();
    void knowsTheLatest();
};

void TestSecretTraces::findsWhatItKnows_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("alone") << text("orange-tiger-42") << text("orange-tiger-42") << text("#");
    QTest::newRow("in a text, twice") << text("orange-tiger-42") << text("a orange-tiger-42, orange-tiger-42!") << text("a #, #!");
    QTest::newRow("within a word") << text("orange-tiger-42") << text("xorange-tiger-42x") << text("x#x");
    QTest::newRow("at once again") << text("abababab") << text("abababababababab") << text("##");
    QTest::newRow("not in another case") << text("orange-tiger-42") << text("ORANGE-TIGER-42") << text("ORANGE-TIGER-42");
    QTest::newRow("not a part of it") << text("orange-tiger-42") << text("orange-tiger-4") << text("orange-tiger-4");
    QTest::newRow("short: as a word") << text("tiger") << text("a tiger, tigers, /tiger/") << text("a #, tigers, /#/");
    QTest::newRow("too short") << text("cat") << text("a cat") << text("a cat");
    QTest::newRow("nothing") << text("") << text("a cat") << text("a cat");
    QTest::newRow("white space around") << text(" orange-tiger-42\n") << text("orange-tiger-42") << text("#");
    QTest::newRow("of a header") << text("Custom orange-tiger-42") << text("got orange-tiger-42") << text("got #");
    QTest::newRow("with its header") << text("Custom orange-tiger-42") << text("got Custom orange-tiger-42") << text("got #");
    QTest::newRow("in a URL") << text("orange/tiger+42") << text("?t=orange%2Ftiger%2B42&x") << text("?t=#&x");
    QTest::newRow("other letters") << text("schl\u00fcssel-\u7530\u4e2d") << text("ein schl\u00fcssel-\u7530\u4e2d!") << text("ein #!");
}

void TestSecretTraces::findsWhatItKnows()
{
    QFETCH(QString, secret);
    QFETCH(QString, given);
    QFETCH(QString, cleaned);
    SecretTraces traces;
    traces.note(Secret(secret));
    traces.note(Secret(text("another-one")));
    QCOMPARE(traces.replaced(given, text("#")), cleaned);
}

void TestSecretTraces::findsTheLongestFirst()
{
    SecretTraces traces;
    traces.note(Secret(text("orange-tiger")));
    traces.note(Secret(text("orange-tiger-42")));
    QCOMPARE(traces.replaced(text("orange-tiger-42 and orange-tiger-43"), text("#")), text("# and #-43"));
}

void TestSecretTraces::knowsTheLatest()
{
    SecretTraces traces;
    const auto secret = [](int i) { return QStringLiteral("secret-%1").arg(i, 5, 10, QLatin1Char('0')); };
    for (int i = 0; i <= 1'000; ++i)
        traces.note(Secret(secret(i)));
    QCOMPARE(traces.replaced(secret(0), text("#")), secret(0));
    QCOMPARE(traces.replaced(secret(1), text("#")), text("#"));
    QCOMPARE(traces.replaced(secret(1'000), text("#")), text("#"));
}

QTEST_GUILESS_MAIN(TestSecretTraces)
#include "tst_secrettraces.moc"
