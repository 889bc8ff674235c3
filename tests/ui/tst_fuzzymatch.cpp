// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fuzzymatch.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestFuzzyMatch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void betterComesFirst_data();
    void betterComesFirst();
};

void TestFuzzyMatch::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFit");
    const QString text = QStringLiteral("Event log: Go to time or row");
    QTest::newRow("nothing") << QString() << text << true;
    QTest::newRow("blanks") << QStringLiteral("  ") << text << true;
    QTest::newRow("a word") << QStringLiteral("time") << text << true;
    QTest::newRow("another case") << QStringLiteral("TIME") << text << true;
    QTest::newRow("two words, other order") << QStringLiteral("row go") << text << true;
    QTest::newRow("inside of a word") << QStringLiteral("ven") << text << true;
    QTest::newRow("first letters") << QStringLiteral("gttr") << text << true;
    QTest::newRow("letters with gaps") << QStringLiteral("evlg") << text << true;
    QTest::newRow("letters in another order") << QStringLiteral("glvr") << text << false;
    QTest::newRow("one word of two") << QStringLiteral("time zone") << text << false;
    QTest::newRow("gaps that begin inside of a word") << QStringLiteral("vtl") << text << false;
    QTest::newRow("longer than the text") << QStringLiteral("quitter") << QStringLiteral("Quit") << false;
}

void TestFuzzyMatch::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, isFit);
    QCOMPARE(fuzzyMatch(typed, text).has_value(), isFit);
}

void TestFuzzyMatch::betterComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto add = [](const char *name, const char *typed, const char *better, const char *worse) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    add("start before a later word", "mark", "Mark row", "Next mark");
    add("start of a word before inside", "row", "Mark row", "Browse");
    add("a word before scattered letters", "pub", "Publish", "Panel: unblock");
    add("first letters before any letters", "gl", "Go to log", "Google");
}

void TestFuzzyMatch::betterComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(typed, better));
    QCOMPARE_GT(*fuzzyMatch(typed, better), fuzzyMatch(typed, worse).value_or(-1));
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
