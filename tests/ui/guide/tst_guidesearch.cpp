// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidesearch.h"

#include "tests/support/testcase.h"
#include "ui/guide/guidepages.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace eventscope;

namespace {

QStringList headings(const QList<GuideHit> &hits)
{
    QStringList all;
    for (const GuideHit &hit : hits)
        all << hit.page + QLatin1Char('#') + hit.heading;
    return all;
}

} // namespace

class TestGuideSearch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingForNoWords();
    void nothingForWordsThatAreNowhere();
    void everyWordMustBeThere();
    void caseDoesNotCount();
    void headingsComeFirst_data();
    void headingsComeFirst();
    void contextHasTheWord();
    void longContextIsCut();
    void blockIsThatOfThePage();

private:
    GuideSearch m_search;
};

void TestGuideSearch::nothingForNoWords()
{
    QVERIFY(m_search.find(QString()).isEmpty());
    QVERIFY(m_search.find(QStringLiteral("  \t ")).isEmpty());
}

void TestGuideSearch::nothingForWordsThatAreNowhere()
{
    QVERIFY(m_search.find(QStringLiteral("hippopotamus")).isEmpty());
    QVERIFY(m_search.find(QStringLiteral("filter hippopotamus")).isEmpty());
}

void TestGuideSearch::everyWordMustBeThere()
{
    const auto both = m_search.find(QStringLiteral("keychain gnome-keyring"));
    QCOMPARE(headings(both), QStringList{QStringLiteral("troubleshooting#The keychain is locked, There is no keychain")});
    QCOMPARE_GT(m_search.find(QStringLiteral("keychain")).size(), both.size());
}

void TestGuideSearch::caseDoesNotCount()
{
    QCOMPARE(headings(m_search.find(QStringLiteral("KEYCHAIN"))), headings(m_search.find(QStringLiteral("keychain"))));
}

void TestGuideSearch::headingsComeFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("an error") << QStringLiteral("UnauthorizedException")
                              << QStringLiteral("troubleshooting#UnauthorizedException, 401, Not authorized");
    QTest::newRow("a status") << QStringLiteral("429")
                              << QStringLiteral("troubleshooting#LimitExceeded, LimitExceededError, 429, ThrottlingException");
    QTest::newRow("a page") << QStringLiteral("wildcards") << QStringLiteral("channels-and-wildcards#Channels and wildcards");
    QTest::newRow("a part") << QStringLiteral("templates") << QStringLiteral("publishing#Templates");
    QTest::newRow("two words") << QStringLiteral("exit codes") << QStringLiteral("command-line#Exit codes");
}

void TestGuideSearch::headingsComeFirst()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const auto hits = m_search.find(words);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(headings(hits).constFirst(), first);
}

void TestGuideSearch::contextHasTheWord()
{
    const auto hits = m_search.find(QStringLiteral("clipboard"));
    QVERIFY(!hits.isEmpty());
    for (const GuideHit &hit : hits) {
        QVERIFY2(hit.context.contains(QLatin1String("clipboard")), qPrintable(hit.context));
        QCOMPARE(hit.title, guidePageTitle(hit.page));
    }
}

void TestGuideSearch::longContextIsCut()
{
    const auto hits = m_search.find(QStringLiteral("loopback"));
    QCOMPARE(hits.size(), 1);
    const QString context = hits.constFirst().context;
    QVERIFY(context.contains(QLatin1String("loopback")));
    QVERIFY(context.startsWith(QChar(0x2026)));
    QVERIFY(context.endsWith(QChar(0x2026)));
    QCOMPARE_LE(context.size(), 112);
}

void TestGuideSearch::blockIsThatOfThePage()
{
    const GuideHit hit = m_search.find(QStringLiteral("loopback")).value(0);
    QTextDocument document;
    readGuidePage(document, hit.page);
    QVERIFY(document.findBlockByNumber(hit.block).text().contains(QLatin1String("loopback")));
    const GuideHit heading = m_search.find(QStringLiteral("templates")).value(0);
    readGuidePage(document, heading.page);
    QCOMPARE(document.findBlockByNumber(heading.block).text(), heading.heading);
}

QTEST_MAIN(TestGuideSearch)
#include "tst_guidesearch.moc"
