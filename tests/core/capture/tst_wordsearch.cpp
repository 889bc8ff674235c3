// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/wordsearch.h"

#include "tests/support/testcase.h"

#include <QRandomGenerator>

using namespace eventscope;

class TestWordSearch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsWhatAPlainSearchFinds();
};

void TestWordSearch::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("the whole") << QStringLiteral("paid") << QStringLiteral("paid") << true;
    QTest::newRow("at the begin") << QStringLiteral("pa") << QStringLiteral("paid") << true;
    QTest::newRow("at the end") << QStringLiteral("id") << QStringLiteral("paid") << true;
    QTest::newRow("other case") << QStringLiteral("PaiD") << QStringLiteral("not pAId yet") << true;
    QTest::newRow("no letter is another") << QStringLiteral("[x]") << QStringLiteral("{X}") << false;
    QTest::newRow("longer than the text") << QStringLiteral("paid twice") << QStringLiteral("paid") << false;
    QTest::newRow("after a false start") << QStringLiteral("aab") << QStringLiteral("aaaab") << true;
    QTest::newRow("one letter") << QStringLiteral("z") << QStringLiteral("abcZ") << true;
    QTest::newRow("in nothing") << QStringLiteral("z") << QString() << false;
    QTest::newRow("umlaut in another case") << QStringLiteral("\u00dcBER") << QStringLiteral("hin\u00fcber") << true;
    QTest::newRow("Greek") << QStringLiteral("\u03b1\u03b2") << QStringLiteral("\u0391\u0392\u0393") << true;
    QTest::newRow("Cyrillic, not there") << QStringLiteral("\u0434\u0430") << QStringLiteral("\u043d\u0435\u0442") << false;
    QTest::newRow("emoji") << QStringLiteral("\U0001F680") << QStringLiteral("to the moon \U0001F680!") << true;
    QTest::newRow("plain word among others") << QStringLiteral("moon") << QStringLiteral("\u00e9\U0001F680Moon\u00e9") << true;
}

void TestWordSearch::finds()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const WordSearch search(word);
    QCOMPARE(search.isInUtf8(text.toUtf8()), found);
}

void TestWordSearch::findsWhatAPlainSearchFinds()
{
    QRandomGenerator random(20250615);
    const QByteArray letters("abAB\"");
    const auto make = [&](int size) {
        QByteArray made;
        for (int index = 0; index < size; ++index)
            made += letters.at(random.bounded(static_cast<int>(letters.size())));
        return made;
    };
    int found = 0;
    for (int round = 0; round < 5000; ++round) {
        const QByteArray word = make(random.bounded(1, 6));
        const QByteArray text = make(random.bounded(0, 30));
        const bool expected = text.toLower().contains(word.toLower());
        found += expected ? 1 : 0;
        QVERIFY2(WordSearch(QString::fromLatin1(word)).isInUtf8(text) == expected, (word + " in " + text).constData());
    }
    QVERIFY(found > 500 && found < 4500);
}

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
